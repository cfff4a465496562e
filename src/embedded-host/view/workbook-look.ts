/** The workbook as one person sees it. */
import type { HostArea, SheetView, WorkbookView } from '../workbook-view';
import type { Book } from '../model/book';
import type { SheetLooks } from './sheet-look';

export class WorkbookLook implements WorkbookView {
  constructor(
    private readonly book: Book,
    private readonly person: number,
    private readonly looks: SheetLooks,
  ) {}

  get sheets(): readonly SheetView[] {
    return this.looks.all();
  }

  get activeSheetId(): string {
    return this.book.windows.of(this.person).active.id;
  }

  get selection(): HostArea {
    const { windows } = this.book;
    return windows.selection(this.person, windows.of(this.person).active);
  }

  get names(): readonly { readonly name: string; readonly refersTo: string }[] {
    return this.book.names.map(({ name, formula }) => ({ name, refersTo: formula }));
  }
}

/** One person at the workbook: who acts, and what every edit of theirs has in common. */
import type { HostArea } from '../workbook-view';
import { COLUMN_LIMIT, ROW_LIMIT } from '../cells/area';
import type { Origin } from '../model/news';
import type { Sheet } from '../model/sheet';
import type { UndoHistory } from '../model/undo-history';
import type { Book } from '../model/book';
import { checkUnlocked, liveRange } from '../model/live-range';
import { HostError } from '../cells/host-error';

export class Actor {
  constructor(
    readonly workbook: Book,
    private readonly origin: Origin,
    private readonly history: UndoHistory,
    private readonly changed: () => void,
  ) {}

  sheet(id: string): Sheet {
    const found = this.workbook.sheets.find((s) => s.id === id);
    if (found === undefined) throw new HostError('ItemNotFound', `There is no sheet ${id}.`);
    return found;
  }

  /** An edit that can be taken back. */
  act(edit: () => void): void {
    this.look(() => {
      this.history.step((begin) => {
        begin();
        edit();
      });
    });
  }

  /** What changes nothing that could be taken back, such as selecting. */
  look(act: () => void): void {
    this.workbook.actAs(this.origin, () => {
      act();
      if (this.workbook.calculationMode !== 'Manual') this.workbook.calculate();
    });
    this.changed();
  }

  undo(): void {
    this.look(() => {
      this.history.undo();
    });
  }

  checkUnlocked(sheet: Sheet, block: HostArea): void {
    checkUnlocked(liveRange(this.workbook, sheet, block), block);
  }
}

export function insideGrid({ row, column, rows, columns }: HostArea): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= ROW_LIMIT &&
    column + columns <= COLUMN_LIMIT
  );
}

/**
 * Edits that wait. Each was made on the workbook as its person saw it, and is carried out only while the cells of its
 * sheet still stand where they were seen: so it lands on the cell that was meant, or nowhere
 * (docs/decisions/0024-what-the-embedded-host-keeps.md).
 */
import { contains, type Area } from '../cells/area';
import { HostError } from '../cells/host-error';
import { parseTyped } from '../cells/typing';
import type { LateEdits } from '../contract';
import type { ComputedValue } from '../formulas/formula-engine';
import type { Book } from '../model/book';
import { saveBook, savedValue, type SavedBook } from '../model/saved-book';

interface Pending {
  readonly what: string;
  /** `movesOf` the sheets that it is about, as the person saw them. */
  readonly moves: readonly (readonly [string, number])[];
  readonly movesCells: boolean;
  readonly edit: () => void;
}

/** What a person with held edits has before their eyes. */
interface StaleView {
  readonly book: SavedBook;
  readonly moves: ReadonlyMap<string, number>;
  /** What they typed themselves since. */
  readonly typed: { readonly sheetId: string; readonly area: Area; readonly text: string }[];
}

export class LateBox implements LateEdits {
  private view: StaleView | null = null;
  private queue: Pending[] = [];
  readonly reasons: string[] = [];

  constructor(private readonly book: Book) {}

  get isHolding(): boolean {
    return this.view !== null;
  }

  get waiting(): number {
    return this.queue.length;
  }

  get droppedEdits(): number {
    return this.reasons.length;
  }

  hold(): void {
    const { sheets, traces } = this.book;
    const moves = new Map(sheets.map((sheet) => [sheet.id, traces.movesOf(sheet)]));
    this.view = { book: saveBook(this.book), moves, typed: [] };
  }

  sendEdit(): 'made' | 'dropped' {
    const edit = this.queue.shift();
    if (edit === undefined) throw new Error('No edit is waiting.');
    const outcome = this.carryOut(edit);
    // What one moved oneself comes back with everything that others did.
    if (edit.movesCells && this.view !== null) this.hold();
    return outcome;
  }

  sendAll(): void {
    while (this.queue.length > 0) this.sendEdit();
  }

  flow(): void {
    this.sendAll();
    this.view = null;
  }

  /** Forgets what waits, and holds nothing any more. */
  abandon(): void {
    this.queue = [];
    this.view = null;
  }

  // What hands ask

  /** @param told what the edit was told in words; the ids of sheets among it say what must not have moved */
  add(what: string, told: readonly string[], movesCells: boolean, edit: () => void): void {
    const before = this.queue.find((pending) => pending.movesCells);
    if (before !== undefined) {
      throw new Error(`${what} after a held ${before.what} is not modelled: send that first.`);
    }
    const moves = [...(this.view?.moves ?? [])].filter(([sheetId]) => told.includes(sheetId));
    this.queue.push({ what, moves, movesCells, edit });
  }

  noteTyped(sheetId: string, area: Area, text: string): void {
    this.view?.typed.unshift({ sheetId, area, text });
  }

  /** The value of a cell as the person sees it. */
  seenValue(sheetId: string, row: number, column: number): ComputedValue {
    if (this.view === null) throw new Error('Edits are not held.');
    const typed = this.view.typed.find((one) => one.sheetId === sheetId && contains(one.area, row, column));
    if (typed === undefined) return savedValue(this.view.book, sheetId, row, column);
    const { content } = parseTyped(typed.text, 'General', this.book.from1904);
    // What they typed as a formula is not computed in a view that nobody sees.
    return typeof content === 'object' ? null : content;
  }

  /** Whether the person sees a native checkbox there. */
  seesCheckbox(sheetId: string, row: number, column: number): boolean {
    const saved = this.view?.book.sheets.find(({ sheet }) => sheet.id === sheetId);
    const hasControl = saved?.parts.styles.at(row, column).checkbox ?? false;
    return hasControl && typeof this.seenValue(sheetId, row, column) === 'boolean';
  }

  private carryOut({ what, moves, edit }: Pending): 'made' | 'dropped' {
    const { sheets, traces } = this.book;
    // A sheet that is gone is told by the edit itself.
    const moved = sheets.some((sheet) =>
      moves.some(([id, seen]) => id === sheet.id && traces.movesOf(sheet) !== seen),
    );
    if (moved) {
      this.reasons.push(`${what}: the cells of its sheet have moved.`);
      return 'dropped';
    }
    try {
      edit();
      return 'made';
    } catch (refusal) {
      if (!(refusal instanceof HostError)) throw refusal;
      this.reasons.push(`${what}: ${refusal.code}: ${refusal.message}`);
      return 'dropped';
    }
  }
}

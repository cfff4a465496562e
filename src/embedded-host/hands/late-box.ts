/** Edits that wait, with the view of the workbook they were made on, until they are sent to where their cells are. */
import type { LateEdits } from '../contract';
import type { ComputedValue } from '../formulas/formula-engine';
import type { CellPlace, Move, SeenMoment } from '../model/move-log';
import type { SavedBook } from '../model/saved-book';
import { savedValue } from '../model/saved-book';
import { parseTyped } from '../cells/typing';
import type { Book } from '../model/book';
import { HostError } from '../cells/host-error';

/** Carries an edit out, through the moves since it was made; false when nothing is left of what it was meant for. */
export type Send = (moves: readonly Move[]) => boolean;

interface Pending {
  readonly what: string;
  readonly seen: SeenMoment;
  readonly movesCells: boolean;
  readonly send: Send;
}

/** What a person with held edits has before their eyes. */
interface StaleView {
  readonly seen: SeenMoment;
  readonly workbook: SavedBook;
  /** What they typed themselves since, by cell. */
  readonly typed: Map<string, string>;
}

export class LateBox implements LateEdits {
  private view: StaleView | null = null;
  private readonly queue: Pending[] = [];
  readonly reasons: string[] = [];

  constructor(private readonly workbook: Book) {}

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
    this.view?.seen.release();
    const { workbook } = this;
    this.view = { seen: workbook.moves.now(), workbook: workbook.save(), typed: new Map() };
  }

  sendEdit(): 'made' | 'dropped' {
    const edit = this.queue.shift();
    if (edit === undefined) throw new Error('No edit is waiting.');
    const outcome = this.carryOut(edit);
    edit.seen.release();
    // What one moved oneself comes back with everything that others did.
    if (edit.movesCells && this.view !== null) this.hold();
    return outcome;
  }

  sendAll(): void {
    while (this.queue.length > 0) this.sendEdit();
  }

  flow(): void {
    this.sendAll();
    this.view?.seen.release();
    this.view = null;
  }

  /** Forgets what waits, and holds nothing any more. */
  abandon(): void {
    for (const { seen } of this.queue.splice(0)) seen.release();
    this.view?.seen.release();
    this.view = null;
  }

  // What hands ask

  add(what: string, movesCells: boolean, send: Send): void {
    const before = this.queue.find((edit) => edit.movesCells);
    if (before !== undefined) {
      throw new Error(`${what} after a held ${before.what} is not modelled: send that first.`);
    }
    // A moment of its own: the view may have gone on before the edit is sent.
    const seen = this.view?.seen;
    if (seen === undefined) throw new Error('Edits are not held.');
    this.queue.push({ what, seen: this.workbook.moves.again(seen), movesCells, send });
  }

  /** An edit that needs no cells to be found again; the workbook refuses it when its sheet is gone. */
  run(what: string, edit: () => void): void {
    if (!this.isHolding) edit();
    else {
      this.add(what, false, () => {
        edit();
        return true;
      });
    }
  }

  /** For an edit that cannot be held. */
  mustBeAtOnce(what: string): void {
    if (this.isHolding) throw new Error(`${what} while edits are held is not modelled.`);
  }

  noteTyped(place: CellPlace, typed: string): void {
    this.view?.typed.set(keyOf(place), typed);
  }

  /** The value of a cell as the person sees it. */
  seenValue(place: CellPlace): ComputedValue {
    if (this.view === null) throw new Error('Edits are not held.');
    const typed = this.view.typed.get(keyOf(place));
    if (typed === undefined) return savedValue(this.view.workbook, place);
    const { content } = parseTyped(typed, 'General');
    // What they typed as a formula is not computed in a view that nobody sees.
    return typeof content === 'object' ? null : content;
  }

  /** Whether the person sees a native checkbox there. */
  seesCheckbox({ sheetId, row, column }: CellPlace): boolean {
    const saved = this.view?.workbook.sheets.find(({ sheet }) => sheet.id === sheetId);
    return saved?.parts.styles.at(row, column).checkbox ?? false;
  }

  private carryOut({ what, seen, send }: Pending): 'made' | 'dropped' {
    try {
      if (send(this.workbook.moves.since(seen))) return 'made';
      this.reasons.push(`${what}: what it was meant for is gone.`);
    } catch (refusal) {
      if (!(refusal instanceof HostError)) throw refusal;
      this.reasons.push(`${what}: ${refusal.code}: ${refusal.message}`);
    }
    return 'dropped';
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}

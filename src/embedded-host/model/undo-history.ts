/**
 * What one person can take back: the workbook before each of their last edits, those of their add-ins among them.
 * Kept only when the host was asked to. Once somebody else has edited too, only cells are taken back, one by one,
 * so that nothing of the others is lost.
 */
import { area, contains } from '../cells/area';
import { blocksOf } from '../cells/blocks-of';
import type { CellStyle } from '../cells/cell-format';
import { HostError } from '../cells/host-error';
import { isFormula, type CellContent } from '../cells/typing';
import type { Book, LiveArea } from './book';
import { changedNews, isEdit, type Change, type News } from './news';
import { restoreBook } from './restore-book';
import { otherCells, saveBook, type SavedBook } from './saved-book';

/** What an edited cell was. It is held, and so found again wherever it goes, unless it was sorted away. */
interface FormerCell extends LiveArea {
  readonly sorts: number;
  readonly content: CellContent | null;
  readonly style: CellStyle;
}

interface Step {
  readonly before: SavedBook;
  readonly changes: readonly Change[];
  readonly moved: boolean;
  /** What the edited cells were; null for an edit of more than cells. */
  readonly cells: readonly FormerCell[] | null;
  /** When it was over. */
  readonly stroke: number;
  readonly moves: number;
}

export class UndoHistory {
  private readonly steps: Step[] = [];

  constructor(
    private readonly book: Book,
    private readonly person: number,
    private readonly limit: number,
  ) {}

  /**
   * Makes an edit that can be taken back. One that was refused or changed nothing leaves no step. It calls `begin`
   * before the first thing it changes; not at all, when it only reads.
   */
  step<Answer>(edit: (begin: () => void) => Answer): Answer {
    if (this.limit === 0) return edit(() => undefined);
    const { book } = this;
    const saved: SavedBook[] = [];
    const stroke = book.traces.now;
    const { allMoves } = book.traces;
    const news: News[] = [];
    const stop = book.onNews((told) => {
      if (isEdit(told)) news.push(told);
    });
    let answer: Answer;
    try {
      answer = edit(() => {
        if (saved.length === 0) saved.push(saveBook(book));
      });
    } finally {
      stop();
    }
    const [before] = saved;
    if (before === undefined || book.traces.now === stroke) return answer;
    const changes = news.filter((told) => told.kind === 'changed');
    const moved = book.traces.allMoves !== allMoves;
    const onlyCells = !moved && changes.length > 0 && changes.length === news.length;
    const cells = onlyCells ? formerCells(book, before, changes) : null;
    this.steps.push({ before, changes, moved, cells, stroke: book.traces.now, moves: book.traces.allMoves });
    if (this.steps.length > this.limit) this.forget(this.steps.shift());
    return answer;
  }

  clear(): void {
    for (const step of this.steps.splice(0)) this.forget(step);
  }

  undo(): void {
    const { book } = this;
    const step = this.steps.at(-1);
    if (step === undefined) {
      throw new HostError('InvalidOperation', 'There is nothing to take back. See HostOptions.undoSteps.');
    }
    const shared = book.traces.othersSince(this.person, step.stroke);
    if (shared && step.cells === null) {
      throw new HostError('InvalidOperation', 'Somebody else has edited since: this cannot be taken back.');
    }
    if (shared) this.putCellsBack(step);
    else {
      restoreBook(book, step.before, step.changes);
      if (step.moved) for (const sheet of book.sheets) book.traces.moved(sheet);
    }
    this.forget(this.steps.pop());
  }

  private forget(step: Step | undefined): void {
    for (const cell of step?.cells ?? []) this.book.held.delete(cell);
  }

  private putCellsBack({ cells, moves }: Step): void {
    const { book } = this;
    const left = (cells ?? []).filter((cell) => cell.area !== null && book.sheets.includes(cell.sheet));
    if (left.some((cell) => cell.sorts !== book.traces.sortsOf(cell.sheet))) {
      throw new HostError('InvalidOperation', 'Rows were sorted since: this cannot be taken back.');
    }
    if (book.traces.allMoves !== moves && left.some(({ content }) => isFormula(content))) {
      throw new HostError('InvalidOperation', 'Cells have moved since: a formula cannot be taken back.');
    }
    for (const sheet of book.sheets) {
      const back = left.flatMap((cell) =>
        cell.sheet === sheet && cell.area !== null ? [{ ...cell, ...cell.area }] : [],
      );
      for (const block of blocksOf(back)) {
        const before = book.value(sheet, block.row, block.column);
        for (const { row, column, content, style } of back) {
          if (!contains(block, row, column)) continue;
          book.storeContent(sheet, row, column, content);
          sheet.styles.put(row, column, style);
        }
        const single = block.rows * block.columns === 1;
        const details = single ? () => book.details(sheet, block, before) : null;
        book.tell(changedNews(sheet, block, 'RangeEdited', details, book.origin));
      }
    }
  }
}

/** The cells of the changed areas whose contents or formats are other than they were. */
function formerCells(book: Book, before: SavedBook, changes: readonly Change[]): FormerCell[] {
  const found = new Map<string, FormerCell>();
  for (const { sheet, area: changed } of changes) {
    const parts = before.sheets.find((saved) => saved.sheet === sheet)?.parts;
    if (parts === undefined) continue;
    const add = (row: number, column: number): void => {
      if (!contains(changed, row, column)) return;
      found.set(`${sheet.id} ${row} ${column}`, {
        sheet,
        area: area(row, column),
        sorts: book.traces.sortsOf(sheet),
        content: parts.contents.get(row, column) ?? null,
        style: parts.styles.at(row, column),
      });
    };
    for (const [row, column] of otherCells(parts.contents, sheet.contents)) add(row, column);
    for (const [row, column, style] of sheet.styles.formatted()) {
      if (parts.styles.at(row, column) !== style) add(row, column);
    }
  }
  for (const cell of found.values()) book.held.add(cell);
  return [...found.values()];
}

/**
 * What one person can take back: the workbook before each of their last edits, those of their add-ins among them.
 * Kept only when the host was asked to. Once somebody else has edited too, only cells are taken back, one by one,
 * so that nothing of the others is lost.
 */
import { HostError } from '../cells/host-error';
import { contains } from '../cells/area';
import { blocksOf } from '../cells/blocks-of';
import type { CellStyle } from '../cells/cell-format';
import type { CellPlace, Move, SeenMoment } from './move-log';
import { movedCell } from './move-log';
import type { Change, News } from './news';
import { changedNews, isEdit } from './news';
import { otherCells } from './saved-book';
import type { SavedBook } from './saved-book';
import type { CellContent } from '../cells/typing';
import { isFormula } from '../cells/typing';
import type { Book } from './book';

interface FormerCell {
  readonly place: CellPlace;
  readonly content: CellContent | null;
  readonly style: CellStyle;
}

interface Step {
  readonly before: SavedBook;
  readonly changes: readonly Change[];
  readonly moves: readonly Move[];
  /** What the edited cells were; null for an edit of more than cells. */
  readonly cells: readonly FormerCell[] | null;
  /** When it was over. */
  readonly stroke: number;
  readonly seen: SeenMoment;
}

export class UndoHistory {
  private readonly steps: Step[] = [];

  constructor(
    private readonly workbook: Book,
    private readonly person: number,
    private readonly limit: number,
  ) {}

  /**
   * Makes an edit that can be taken back. One that was refused or changed nothing leaves no step. It calls `begin`
   * before the first thing it changes; not at all, when it only reads.
   */
  step(edit: (begin: () => void) => void): void {
    if (this.limit === 0) {
      edit(() => undefined);
      return;
    }
    const { workbook } = this;
    let before: SavedBook | null = null;
    const stroke = workbook.strokes.now;
    const news: News[] = [];
    const moves: Move[] = [];
    const stops = [
      workbook.onNews((told) => {
        if (isEdit(told)) news.push(told);
      }),
      workbook.moves.onMove((move) => {
        moves.push(move);
      }),
    ];
    try {
      edit(() => {
        before ??= workbook.save();
      });
    } finally {
      for (const stop of stops) stop();
    }
    // Its type is that of its beginning to the compiler, which does not see the call.
    const saved = before as SavedBook | null;
    if (saved === null || workbook.strokes.now === stroke) return;
    const changes = news.filter((told) => told.kind === 'changed');
    const onlyCells = moves.length === 0 && changes.length > 0 && changes.length === news.length;
    this.steps.push({
      before: saved,
      changes,
      moves,
      cells: onlyCells ? formerCells(saved, changes) : null,
      stroke: workbook.strokes.now,
      seen: workbook.moves.now(),
    });
    if (this.steps.length > this.limit) this.steps.shift()?.seen.release();
  }

  clear(): void {
    for (const { seen } of this.steps.splice(0)) seen.release();
  }

  undo(): void {
    const { workbook } = this;
    const step = this.steps.at(-1);
    if (step === undefined) {
      throw new HostError('InvalidOperation', 'There is nothing to take back. See HostOptions.undoSteps.');
    }
    const shared = workbook.strokes.othersSince(this.person, step.stroke);
    if (shared && step.cells === null) {
      throw new HostError('InvalidOperation', 'Somebody else has edited since: this cannot be taken back.');
    }
    this.steps.pop();
    if (shared) this.putCellsBack(step.cells ?? [], workbook.moves.since(step.seen));
    else {
      workbook.restore(step.before, step.changes);
      workbook.moves.takeBack(step.moves);
    }
    step.seen.release();
  }

  private putCellsBack(cells: readonly FormerCell[], moves: readonly Move[]): void {
    const { workbook } = this;
    if (moves.length > 0 && cells.some(({ content }) => isFormula(content))) {
      throw new HostError('InvalidOperation', 'Cells have moved since: a formula cannot be taken back.');
    }
    for (const sheet of workbook.sheets) {
      const back = cells.flatMap(({ place, content, style }) => {
        const now = movedCell(place, moves);
        return now?.sheetId === sheet.id ? [{ ...now, content, style }] : [];
      });
      for (const block of blocksOf(back)) {
        const before = workbook.value(sheet, block.row, block.column);
        for (const { row, column, content, style } of back) {
          if (!contains(block, row, column)) continue;
          workbook.storeContent(sheet, row, column, content);
          sheet.styles.put(row, column, style);
        }
        const single = block.rows * block.columns === 1;
        const details = single ? () => workbook.details(sheet, block, before) : null;
        workbook.tell(changedNews(sheet, block, 'RangeEdited', details, workbook.origin));
      }
    }
  }
}

/** The cells of the changed areas whose contents or formats are other than they were. */
function formerCells(before: SavedBook, changes: readonly Change[]): FormerCell[] {
  const found = new Map<string, FormerCell>();
  for (const { sheet, area } of changes) {
    const parts = before.sheets.find((saved) => saved.sheet === sheet)?.parts;
    if (parts === undefined) continue;
    const add = (row: number, column: number): void => {
      if (!contains(area, row, column)) return;
      found.set(`${sheet.id} ${row} ${column}`, {
        place: { sheetId: sheet.id, row, column },
        content: parts.contents.get(row, column) ?? null,
        style: parts.styles.at(row, column),
      });
    };
    for (const [row, column] of otherCells(parts.contents, sheet.contents)) add(row, column);
    for (const [row, column, style] of sheet.styles.formatted()) {
      if (parts.styles.at(row, column) !== style) add(row, column);
    }
  }
  return [...found.values()];
}

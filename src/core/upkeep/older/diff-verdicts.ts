/**
 * What an assessor's cell means, in words. Layouts before version 2 had a box there: a TRUE becomes the word for it, and a
 * FALSE, which was the box nobody had touched, becomes an empty cell. A word with blanks round it is written as formulas
 * count it; a word of the other language counts and stays.
 */
import { meantVerdict, verdictCell, verdictOf, type VerdictWords } from '../../layout/category/verdict-cell';
import { columnOf } from '../../layout/columns';
import { placeIn } from '../../sheet/grid';
import type { CellValue } from '../../sheet/sheet-grid';
import { formulaAt, isFormulaText, valueAt } from '../../standing/sheet-cells';
import { headOf, type Edit } from '../edit';
import type { StandingLayout } from '../standing-layout';
import type { SheetsSurvey } from '../survey-sheets';

const planned = columnOf('assessorMet');

export function diffVerdicts(
  { standing, messages }: Pick<SheetsSurvey, 'standing' | 'messages'>,
  layout: StandingLayout,
): Edit[] {
  const { plan, sheet, columns, openTwins } = layout;
  const column = columns[planned] ?? null;
  if (plan.role.kind !== 'category' || column === null || openTwins.includes(planned)) return [];
  const { rows, held } = standing.identified;
  const found = [...rows].flatMap(([id, row]) => {
    if (row.on.sheet !== sheet || held.has(row)) return [];
    // What a formula of a person's own says is theirs to change.
    if (isFormulaText(formulaAt(sheet.cells, row.row, column))) return [];
    const stands = valueAt(sheet.cells, row.row, column);
    const content = worded(stands, messages.sheet.verdict);
    return content === undefined ? [] : [{ id, cell: placeIn(sheet.cells.grid, row.row, column), content }];
  });
  return found.map(({ id, cell, content }, at): Edit => {
    const finding =
      at === 0 ? ({ kind: 'verdictsUnworded', cells: found.length, place: cell } as const) : null;
    const head = headOf(layout, 'wordVerdicts', { place: cell, subject: id, finding });
    return { ...head, kind: 'amend', cell, column: planned, content, former: null };
  });
}

/** Undefined where the cell is right, or nobody can say what was meant. */
function worded(stands: CellValue, words: VerdictWords): string | null | undefined {
  const isRight = typeof stands !== 'boolean' && verdictOf(stands) !== undefined;
  const means = isRight || stands === null ? undefined : meantVerdict(stands);
  return means === undefined ? undefined : verdictCell(means, words);
}

/** Columns and rows of the plan that are not there, and rows that stand on the sheet of another category. */
import { answerCell } from '../layout/answer-cells';
import { answerFields, categoryColumns, columnOf } from '../layout/columns';
import { cellAddress } from '../sheet/cell-address';
import { placeIn } from '../sheet/grid';
import { placeOf } from '../standing/category-rows';
import { cornerOf } from '../standing/sheet-findings';
import type { CellContent } from '../plan/sheet-plan';
import { emptied } from './diff-aside';
import { headOf, type Edit } from './edit';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

/** By what stood at their head, where columns have no keys. */
export function diffColumns(layout: StandingLayout): Edit[] {
  const { plan, sheet } = layout;
  return [...layout.newColumns.values()].map((insert) => {
    const { planned, at, step } = insert;
    const place = placeIn(layout.sheet.cells.grid, plan.frozenRows, at);
    const key = plan.role.kind === 'category' ? categoryColumns[planned - 1]?.key : undefined;
    const title = plan.cells.map((line) => line[planned] ?? null).find(isText);
    const text = title ?? cellAddress(0, planned);
    const finding = key === undefined ? ({ kind: 'rowMissing', place, text } as const) : null;
    const told = { place, subject: key ?? text, finding };
    return { ...headOf({ plan, sheet }, step, told), kind: 'insert', ...insert };
  });
}

export function diffRows(survey: SheetsSurvey, layout: StandingLayout): Edit[] {
  const { plan, sheet } = layout;
  return [...layout.newRows.values()].map((insert): Edit => {
    const { planned, at, step } = insert;
    const place = placeIn(layout.sheet.cells.grid, at, cornerOf(sheet).column);
    const edit = { kind: 'insert', ...insert } as const;
    const id = plan.roles[planned]?.criterion ?? null;
    const found = id === null ? undefined : survey.standing.identified.rows.get(id);
    if (id === null) {
      const text = plan.cells[planned]?.find(isText) ?? '';
      const finding = { kind: 'rowMissing', place, text } as const;
      return { ...headOf(layout, step, { place, subject: text, finding }), ...edit };
    }
    if (found === undefined) {
      const finding = { kind: 'criterionMissing', id, place } as const;
      return { ...headOf(layout, step, { place, subject: id, finding }), ...edit };
    }
    const told = { place: placeOf(found), subject: id };
    return { ...headOf(layout, step, told), ...edit };
  });
}

/** The answers of rows that come home, and the cells by which they were known where they stood. */
export function diffBroughtHome(survey: SheetsSurvey, layout: StandingLayout): Edit[] {
  const { plan, newRows } = layout;
  return [...newRows.values()].flatMap(({ planned: row, step, needs }) => {
    const found = survey.standing.identified.rows.get(plan.roles[row]?.criterion ?? '');
    const from = found && survey.layouts.get(found.on.marker);
    if (step !== 'bringHome' || found === undefined || from === undefined) return [];
    const head = headOf(layout, step, { needs });
    const answers = answerFields.flatMap((field): Edit[] => {
      const from1904 = found.on.sheet.cells.grid.from1904 === true;
      const content = answerCell(found.answer, field, from1904, survey.messages.sheet.verdict);
      return content === null
        ? []
        : [{ ...head, kind: 'write', row, column: columnOf(field), content, former: null }];
    });
    return [...answers, ...emptied(survey, from, found.row).map((cell): Edit => ({ ...head, ...cell }))];
  });
}

function isText(content: CellContent): content is string {
  return typeof content === 'string' && content !== '';
}

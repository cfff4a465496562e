/**
 * The plan in the hidden sheet, below the table of figures, so that a table of before stays where it is: the day with the
 * bounds that come of it; the counts of the whole and of each category with their words; and what these are made of, the
 * counts of each category by the word of a row's state.
 */
import { openCounts, planCounts } from '../../assessment/plan-counts';
import type { CellContent, NamePlan } from '../../plan/sheet-plan';
import type { SheetDraft } from '../../plan/sheet-draft';
import { areaAddress, cellAddress } from '../../sheet/cell-address';
import { overallId } from '../figures/figure-columns';
import { dataMarker } from '../markers';
import { asOfName, planTableName, planWordsName } from '../names';
import type { PlanContext } from '../plan-context';
import { addDataRow } from '../plan-figures';
import * as formulas from './plan-formulas';

/** In the first column of the rows. */
export const planRowKeys = { day: 'asOf', counts: 'plan', part: 'planPart' } as const;

/** What is still to be done, by the word in the column of states. */
const openStatuses = ['frontierGap', 'higherGap', 'withoutEvidence'] as const;

const firstCount = 2;
/** Behind the id and the word. */
const firstOpenCount = 3;

export function addPlanTable(draft: SheetDraft, context: PlanContext): NamePlan[] {
  const { messages, index, categoryNames } = context;
  const { categories } = index.rubric;
  addDataRow(draft, context, []);
  const dayRow = draft.nextRow;
  const days = dayCells(dayRow);
  addDataRow(draft, context, [planRowKeys.day, formulas.asOfDay(), ...formulas.dayBounds(days)]);
  const header = addDataRow(draft, context, ['planKind', 'id', ...planCounts, 'words']);
  const overall = draft.nextRow;
  const firstPart = overall + categories.length + 2;
  const below = (row: number, rows: number, column: number): string =>
    areaAddress({ row, column, rows, columns: 1 });
  const add = (id: string, counts: readonly CellContent[]): void => {
    const row = draft.nextRow;
    const cells = planCounts.map((_, at) => cellAddress(row, firstCount + at));
    const counted = areaAddress({ row, column: firstCount, rows: 1, columns: planCounts.length });
    const { plan, levels } = messages.sheet;
    const words = formulas.planWords(days.asOf, counted, cells, plan, levels.notComputable);
    addDataRow(draft, context, [planRowKeys.counts, id, ...counts, words]);
  };
  add(
    overallId,
    planCounts.map((_, at) =>
      formulas.planSum(below(overall + 1, categories.length, firstCount + at), categories.length),
    ),
  );
  categories.forEach(({ id }, position) => {
    const rows = openStatuses.length;
    const part = (count: (typeof openCounts)[number]): string =>
      below(firstPart + position * rows, rows, firstOpenCount + openCounts.indexOf(count));
    const names = categoryNames.get(id);
    if (names === undefined) throw new RangeError(`No names for category ${id}`);
    add(id, [
      ...(['overdue', 'dueSoon', 'unowned'] as const).map((count) => formulas.planSum(part(count), rows)),
      formulas.doneCount(names, days),
      formulas.undatedSum(part('written'), part('dated'), 2 * rows),
    ]);
  });
  addDataRow(draft, context, ['planPartKind', 'id', 'statusWord', ...openCounts]);
  for (const { id } of categories) {
    const names = categoryNames.get(id);
    if (names === undefined) throw new RangeError(`No names for category ${id}`);
    for (const status of openStatuses) {
      const counts = formulas.openCountsOf(names, cellAddress(draft.nextRow, 2), days);
      addDataRow(draft, context, [planRowKeys.part, id, messages.sheet.status[status], ...counts]);
    }
  }
  const rows = categories.length + 1;
  const words = { row: overall, column: firstCount + planCounts.length, rows, columns: 1 };
  const table = { row: header, column: 0, rows: rows + 1, columns: words.column + 1 };
  return [
    { name: asOfName, marker: dataMarker, area: { row: dayRow, column: 1, rows: 1, columns: 1 } },
    { name: planTableName, marker: dataMarker, area: table },
    { name: planWordsName, marker: dataMarker, area: words },
  ];
}

function dayCells(row: number): formulas.DayCells {
  const at = (column: number): string => cellAddress(row, column);
  return {
    asOf: at(1),
    soonEnd: at(2),
    asOfBuddhist: at(3),
    soonEndBuddhist: at(4),
    first: at(5),
    end: at(6),
    firstBuddhist: at(7),
    endBuddhist: at(8),
  };
}

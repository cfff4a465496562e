/** The colours of a category's rows as they are today, as looks of cells: what conditional formats make of a sheet that goes on. */
import { answerOf } from '../../assessment/applicability';
import type { Answers } from '../../assessment/answers';
import type { CriterionStatus, ItemResult } from '../../assessment/assessment';
import { criterionStatus } from '../../assessment/status';
import { columnOf } from '../../layout/columns';
import type { CellStyle, SheetPlan, StyledAreas } from '../../plan/sheet-plan';
import { statusLooks } from '../../plan/sheet-styles';
import type { RubricIndex } from '../../rubric/rubric-index';
import type { CellArea } from '../../sheet/cell-area';

export interface AssessedAnswers {
  readonly index: RubricIndex;
  readonly answers: Answers;
  readonly agencyType: string | null;
  readonly items: ReadonlyMap<string, ItemResult>;
}

export function gapLooks(assessed: AssessedAnswers, { roles }: SheetPlan): StyledAreas[] {
  const rows = new Map<CriterionStatus, number[]>();
  roles.forEach(({ criterion }, row) => {
    const status = criterion === null ? null : shownStatus(assessed, criterion);
    if (status !== null) rows.set(status, [...(rows.get(status) ?? []), row]);
  });
  return [...rows].flatMap(([status, own]) => looksOf(status, own));
}

/** Null where the word is all: a gap of an item that nobody has begun with has no colour yet. */
function shownStatus(
  { index, answers, agencyType, items }: AssessedAnswers,
  id: string,
): CriterionStatus | null {
  const entry = index.criteria.get(id);
  const result = items.get(entry?.item.id ?? '');
  if (entry === undefined || result === undefined) return null;
  const answer = answerOf(answers, id);
  const status = criterionStatus(entry, answer, agencyType, result);
  const isUntouched = entry.levelNumber === 1 && result.met === 0 && answer.evidence === '';
  return status === 'frontierGap' && isUntouched ? null : status;
}

function looksOf(status: CriterionStatus, rows: readonly number[]): StyledAreas[] {
  const { fill, text, bold } = statusLooks[status];
  const [first, last] = [columnOf('code'), columnOf('status')];
  const areas = (column: number, columns: number): CellArea[] =>
    rows.map((row) => ({ row, column, rows: 1, columns }));
  const filled: CellStyle = fill === null ? {} : { fill };
  const row: CellStyle = status === 'notApplicable' ? { ...filled, fontColor: text } : filled;
  return [
    { areas: areas(first, last - first), style: row },
    { areas: areas(last, 1), style: { ...filled, fontColor: text, bold } },
  ];
}

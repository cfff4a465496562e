/** Answers from the category sheets, of the rows that count as whose they are, on whichever of our sheets they stand. */
import type { Answer } from '../assessment/answers';
import {
  categoryColumns,
  columnOf,
  idColumn,
  type AnswerField,
  type CategoryColumnKey,
} from '../layout/columns';
import { isErrorAt } from '../sheet/grid';
import type { CellValue, Place } from '../sheet/sheet-grid';
import { placeOf, type CategoryRow, type StandingSheet } from '../standing/category-rows';
import type { Finding } from '../findings/finding';
import { valueAt } from '../standing/sheet-cells';
import type { WorkbookStanding } from '../standing/standing-of';
import { oddAnswers } from './odd-answers';

export interface AnswersReading {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

interface CriterionReading {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
}

/** @param ids of all criteria, in rubric order */
export function readCategories(ids: Iterable<string>, { identified }: WorkbookStanding): AnswersReading {
  const answers = new Map<string, Answer>();
  const places = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const id of ids) {
    const row = identified.rows.get(id);
    if (row === undefined || !identified.counted.has(id)) continue;
    const odd = readAnswerRow(id, row);
    answers.set(id, odd.answer);
    places.set(id, placeOf(row));
    findings.push(...odd.findings);
  }
  return { answers, places, findings };
}

/** The answer of a row as it stands, and what is odd about it. */
export function readAnswerRow(id: string, found: CategoryRow): CriterionReading {
  const { on, row } = found;
  const column = (field: AnswerField): number | undefined => on.columns[columnOf(field)] ?? undefined;
  const cell = (field: AnswerField): CellValue => {
    const at = column(field);
    return at === undefined ? null : valueAt(on.sheet.cells, row, at);
  };
  const { grid } = on.sheet.cells;
  const isErrorIn = (at: number): boolean => isErrorAt(grid, row, at);
  return readCriterion(id, placeOf(found), cell, column, isErrorIn, grid.from1904 === true);
}

/** One criterion's answer and what is odd about it. Also used where single rows are read again. */
export function readCriterion(
  id: string,
  place: Place,
  cell: (field: AnswerField) => CellValue,
  column: (field: AnswerField) => number | undefined,
  isErrorIn: (column: number) => boolean,
  from1904: boolean,
): CriterionReading {
  const { reading, findings } = oddAnswers(id, place, cell, column, isErrorIn, from1904);
  return { answer: reading.answer, findings };
}

/** Where the columns of a category sheet stand, by their keys. */
export function columnsOf({ columns }: Pick<StandingSheet, 'columns'>): ReadonlyMap<string, number> {
  const keyed: readonly (readonly [CategoryColumnKey | 'id', number])[] = [
    ['id', idColumn],
    ...categoryColumns.map(({ key }) => [key, columnOf(key)] as const),
  ];
  return new Map(
    keyed.flatMap(([key, planned]) => {
      const column = columns[planned] ?? null;
      return column === null ? [] : [[key, column] as const];
    }),
  );
}

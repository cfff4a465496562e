/**
 * A plan with what each of its formulas comes to beside it, for a file: whoever shows one without computing sees what
 * stands there. Whoever computes does so anew. Of sheets that are added to a plan, such as the list of gaps, nothing is
 * said here.
 */
import {
  isFormula,
  type CellContent,
  type FormulaResult,
  type SheetPlan,
  type WorkbookPlan,
} from '../../plan/sheet-plan';
import type { RubricIndex } from '../../rubric/rubric-index';
import { categoryResult } from './category-results';
import { dataResults } from './data-results';
import { resultFacts, type PlannedFor, type ResultFacts } from './result-facts';
import { summaryResults } from './summary-results';

type ResultAt = (row: number, column: number) => FormulaResult | undefined;

/** @param plannedFor what the plan was made for: its answers are those in its cells */
export function withResults(plan: WorkbookPlan, index: RubricIndex, plannedFor: PlannedFor): WorkbookPlan {
  const facts = resultFacts(index, plannedFor);
  const nameOf = new Map(plan.sheets.map(({ marker, name }) => [marker, name]));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const resultAt = resultsOf(facts, sheet, nameOf);
      return resultAt === null
        ? sheet
        : { ...sheet, cells: sheet.cells.map((line, row) => filled(line, row, resultAt)) };
    }),
  };
}

function resultsOf(
  facts: ResultFacts,
  sheet: SheetPlan,
  nameOf: ReadonlyMap<string, string>,
): ResultAt | null {
  switch (sheet.role.kind) {
    case 'summary':
      return summaryResults(facts, sheet, nameOf);
    case 'category':
      return (row, column) => categoryResult(facts, sheet, row, column);
    case 'data':
      return dataResults(facts, sheet);
    case 'gaps':
    case 'leftovers':
    case 'differences':
    case 'comparison':
    case 'closed':
    case 'rollUp':
      return null;
  }
}

function filled(line: readonly CellContent[], row: number, resultAt: ResultAt): readonly CellContent[] {
  if (!line.some(isFormula)) return line;
  return line.map((content, column) => {
    if (!isFormula(content)) return content;
    const result = resultAt(row, column);
    return result === undefined ? content : { ...content, result };
  });
}

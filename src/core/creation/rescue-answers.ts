/**
 * Rescues what people wrote into sheets that a broken-off creation left half-made, before such a sheet is replaced.
 * Pure. Whatever cannot be rescued keeps its sheet: it is set aside under a name of its own, never deleted.
 */
import { isEmptyAnswer, type Answer, type Answers } from '../assessment/answers';
import type { RubricIndex } from '../rubric/rubric-index';
import { findMarker } from '../sheet/grid';
import { isFormula, type CellContent, type SheetPlan } from '../plan/sheet-plan';
import { planWorkbook, type PlanRequest } from '../layout/plan-workbook';
import { readSnapshot } from '../snapshot/read-snapshot';
import { legalSheetNames } from '../sheet/legal-sheet-names';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';

/** What becomes of each half-made sheet, by sheet id: null deletes it, a name sets it aside under that name. */
export type HalfMadeFates = ReadonlyMap<string, string | null>;

export interface Rescued {
  readonly answers: Answers;
  readonly fates: HalfMadeFates;
}

/** @param request as the new sheets will be planned; names in use included */
export function rescueAnswers(
  index: RubricIndex,
  request: PlanRequest,
  halfMade: readonly SheetGrid[],
): Rescued {
  const answers = new Map<string, Answer>();
  // One by one, because two half-made sheets may stand for the same category: one of each press.
  for (const grid of halfMade) {
    for (const [id, answer] of readSnapshot(index, [grid]).answers) {
      if (!isEmptyAnswer(answer) && !answers.has(id)) {
        answers.set(id, answer);
      }
    }
  }
  if (halfMade.length === 0) {
    return { answers, fates: new Map() };
  }
  const plan = planWorkbook(index, { ...request, answers });
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.marker, sheet]));
  const taken = [...(request.takenNames ?? []), ...plan.sheets.map((sheet) => sheet.name)];
  const fates = new Map<string, string | null>();
  for (const grid of halfMade) {
    const sheet = sheets.get(findMarker(grid)?.marker ?? '');
    if (isAccountedFor(grid, sheet)) {
      fates.set(grid.sheetId, null);
    } else {
      const [name = grid.sheetId] = legalSheetNames([sheet?.name ?? grid.name], taken);
      taken.push(name);
      fates.set(grid.sheetId, name);
    }
  }
  return { answers, fates };
}

/** True when every cell stands in the new sheet as well. The key row is ours and says nothing about people. */
function isAccountedFor(grid: SheetGrid, sheet: SheetPlan | undefined): boolean {
  return grid.values.every(
    (line, lineNumber) =>
      grid.row + lineNumber === 0 ||
      line.every((value, position) =>
        stands(value, sheet?.cells[grid.row + lineNumber]?.[grid.column + position]),
      ),
  );
}

function stands(value: CellValue, planned: CellContent | undefined): boolean {
  if (value === null) {
    return true;
  }
  // A formula's result may be anything; what it is made from is compared in its own cells.
  return isFormula(planned) || value === planned;
}

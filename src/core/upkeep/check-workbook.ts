/**
 * Check and repair: the same difference between the plan and what stands, told to a person, and cut down to what they
 * have agreed to.
 */
import { dataMarker, layoutVersion } from '../layout/markers';
import { isSameEdition } from '../snapshot/same-edition';
import { readMeta } from '../snapshot/read-figures';
import type { WorkbookCondition } from '../standing/condition';
import { placeOfFinding, type Finding } from '../findings/finding';
import { cornerOf } from '../standing/sheet-findings';
import type { Checkup } from './checkup';
import { diff } from './diff';
import { agreedTo, stepsOf } from './edit';
import { findingsOf } from './older/told-by-version';
import { isMended } from './odd-cells';
import { planRepair } from './plan-repair';
import type { RepairStep } from './repair-plan';
import { askWhichSheet, observeSheets } from './sheet-observations';
import type { SheetsSurvey } from './survey-sheets';

/**
 * @param answers to the probes of this survey, in their order: true where what one asks for is there
 * @param agreed keys of the steps that may be done; null for all. Steps and plan of the result hold only those.
 */
export function checkWorkbook(
  survey: SheetsSurvey,
  answers: readonly boolean[],
  agreed: ReadonlySet<string> | null = null,
): Checkup {
  const foreign = foreignWorkbook(survey);
  if (foreign !== null) {
    return { faults: [foreign], questions: [], steps: [], plan: { sheets: [], names: [], leftovers: [] } };
  }
  const edits = diff(survey, answers);
  const kept = agreed === null ? edits : agreedTo(edits, agreed);
  const plan = planRepair(survey, kept);
  return {
    faults: inOrder([...observations(survey), ...findingsOf(survey, edits)], survey.condition),
    questions: [...survey.standing.questions, ...askWhichSheet(survey)],
    steps: [...stepsOf(kept), ...(plan.leftovers.length > 0 ? [keepLeftovers] : [])],
    plan,
  };
}

const keepLeftovers: RepairStep = {
  key: 'keepLeftovers',
  kind: 'keepLeftovers',
  sheetName: '',
  places: [],
  subjects: [],
};

/** What is found and is no difference that repair could write. */
function observations(survey: SheetsSurvey): Finding[] {
  const { standing, condition, odd } = survey;
  const isByHand = !condition.computesByItself;
  return [
    ...observeSheets(survey),
    ...(isByHand ? [{ kind: 'computesByHand' } as const] : []),
    ...standing.findings.filter(({ kind }) => kind !== 'sheetMissing'),
    ...[...odd.values()].flat().filter((finding) => !isMended(finding)),
  ];
}

/** A workbook that is not to be touched: made by a newer version, or from another edition. */
function foreignWorkbook({ index, layouts }: SheetsSurvey): Finding | null {
  const layout = layouts.get(dataMarker);
  if (layout === undefined) return null;
  const { places, sheet } = layout;
  const corner = { marker: dataMarker, row: places.row(0) ?? 0, column: places.column(0) ?? 0 };
  const meta = readMeta(sheet.cells.grid, corner);
  const [version, edition] = [meta.get('layoutVersion'), meta.get('rubricEdition')];
  const place = cornerOf(sheet);
  if (typeof version === 'number' && version > layoutVersion) {
    return { kind: 'layoutNewer', found: String(version), place };
  }
  const isOther =
    typeof edition === 'string' && edition !== '' && !isSameEdition(edition, index.rubric.edition);
  return isOther ? { kind: 'otherEdition', found: edition, place } : null;
}

/** By sheet as the tabs stand, then by row; what concerns the whole workbook first. */
function inOrder(faults: readonly Finding[], { sheets }: WorkbookCondition): Finding[] {
  const tabs = new Map(sheets.map(({ sheetId }, at) => [sheetId, at]));
  const tab = (fault: Finding): number => tabs.get(placeOfFinding(fault)?.sheetId ?? '') ?? -1;
  const row = (fault: Finding): number => placeOfFinding(fault)?.row ?? -1;
  return [...faults].sort((a, b) => tab(a) - tab(b) || row(a) - row(b));
}

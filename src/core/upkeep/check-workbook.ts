/**
 * The self-check: everything that makes the workbook work, held against the plan, with what repair would do about it.
 * Pure: the same workbook and the same decisions give the same result, so what a person agreed to can be found again.
 */
import { messagesFor, type Messages } from '../words/messages';
import { dataMarker } from '../layout/markers';
import { isSameEdition } from '../snapshot/same-edition';
import { placeOf } from '../standing/category-rows';
import type { Probe, WorkbookCondition } from '../standing/condition';
import { examineCells } from './examine-cells';
import { examineNames } from './examine-names';
import { placeOfFinding, type Finding } from '../findings/finding';
import { sheetQuestion } from '../standing/our-sheets';
import { cornerOf } from '../standing/sheet-findings';
import { homeOf } from '../standing/standing-of';
import { correctTicks } from './correct-ticks';
import { examineForms, probesOf } from './form-probes';
import type { Question } from '../standing/question';
import type { CellWrite, RepairPlan, SheetRepair } from './repair-plan';
import { setRowsAside, setSheetsAside } from './set-aside';
import { askWhichSheet, isNewerLayout, reportColumns, reportSheets } from './sheet-faults';
import { broughtHome, isEmptyRepair, sheetRepair } from './sheet-repair';
import { freshRows, type StandingLayout } from './standing-layout';
import { metaValue, surveySheets, type SheetsSurvey } from './survey-sheets';
import type { CheckRequest, Checkup } from './checkup';
import { WorkList } from './work-list';

const nothingToDo: RepairPlan = { sheets: [], names: [], leftovers: [] };

/** The workbook looked through once; what has to be asked of it before it can be judged, and the check, follow from it. */
export function surveyWorkbook(request: CheckRequest, condition: WorkbookCondition): SheetsSurvey {
  return surveySheets(request, condition, new WorkList(null));
}

/** The answers go into `checkWorkbook`, in this order. */
export function planProbes({ layouts }: SheetsSurvey): readonly Probe[] {
  return [...layouts.values()].flatMap(probesOf);
}

/**
 * @param whole of the same request and condition
 * @param answers true where what a probe asks for is there
 * @param agreed keys of the steps that may be done; null for all. Steps and plan of the result hold only those.
 */
export function checkWorkbook(
  request: CheckRequest,
  condition: WorkbookCondition,
  whole: SheetsSurvey,
  answers: readonly boolean[],
  agreed: ReadonlySet<string> | null = null,
): Checkup {
  const work = new WorkList(agreed);
  // Where only some steps are agreed to, everything else stays where it is.
  const survey = agreed === null ? whole : surveySheets(request, condition, work);
  const foreign = foreignWorkbook(request, survey);
  if (foreign !== null) return { faults: [foreign], questions: [], steps: [], plan: nothingToDo };

  reportSheets(survey, condition, work);
  if (!condition.computesByItself) work.faults.push({ kind: 'computesByHand' });
  work.faults.push(...survey.standing.findings.filter(({ kind }) => kind !== 'sheetMissing'));
  const questions: Question[] = [...survey.standing.questions];
  const sheets: SheetRepair[] = [];
  const own = ownTexts(survey);
  let asked = 0;
  for (const sheet of survey.plan.sheets) {
    const layout = survey.layouts.get(sheet.marker);
    const found = survey.standing.sheets.get(sheet.marker);
    if (layout === undefined || found === undefined) continue;
    const isDecided = request.decisions.has(sheetQuestion(sheet.marker));
    const question = askWhichSheet(survey.index, survey.standing.words, found, isDecided);
    if (question !== null) questions.push(question);
    if (isDecided) sheets.push(...setSheetsAside(layout, found.rivals, work));
    const count = probesOf(layout).length;
    sheets.push(examineSheet(request, survey, layout, own, answers.slice(asked, asked + count), work));
    asked += count;
  }
  const names = examineNames(survey.plan.names, condition.names, survey.layouts, work);
  const plan = {
    sheets: sheets.filter((repair) => !isEmptyRepair(repair)),
    names,
    leftovers: work.leftovers,
  };
  if (plan.leftovers.length > 0) {
    work.add({ kind: 'keepLeftovers', scope: '', sheetName: '', place: null, subject: '' });
  }
  return { faults: inOrder(work.faults, condition), questions, steps: work.steps(), plan };
}

/** A workbook that is not to be touched: made by a newer version, or from another edition. */
function foreignWorkbook(request: CheckRequest, survey: SheetsSurvey): Finding | null {
  const data = survey.standing.sheets.get(dataMarker)?.sheet;
  if (data === undefined) return null;
  const place = cornerOf(data);
  const version = metaValue(survey, dataMarker, 'layoutVersion');
  if (isNewerLayout(version)) return { kind: 'layoutNewer', found: String(version), place };
  const edition = metaValue(survey, dataMarker, 'rubricEdition');
  const isOther =
    typeof edition === 'string' && edition !== '' && !isSameEdition(edition, request.rubric.edition);
  return isOther ? { kind: 'otherEdition', found: edition, place } : null;
}

function examineSheet(
  request: CheckRequest,
  survey: SheetsSurvey,
  layout: StandingLayout,
  own: ReadonlySet<string>,
  answers: readonly boolean[],
  work: WorkList,
): SheetRepair {
  const { marker } = layout.plan;
  reportColumns(layout, work);
  const moved = reportRows(survey, layout, work);
  const messages = wordsOf(survey, request);
  const examination = { layout, messages, work, ownTexts: own };
  const cells = examineCells({
    ...examination,
    isOpen: survey.isOpen(marker),
    sheetNames: new Set(survey.plan.sheets.map(({ name }) => name)),
  });
  const aside = setRowsAside(survey, examination);
  return sheetRepair(layout, {
    cells: [...aside, ...cells, ...correctTicks(survey, layout, work), ...moved],
    ...examineForms(layout, answers, work),
  });
}

/** Rows that are not there. @returns the answers of those that stand on another sheet */
function reportRows(
  { index, identified }: SheetsSurvey,
  layout: StandingLayout,
  work: WorkList,
): CellWrite[] {
  const { plan, sheet, rows } = layout;
  const scope = plan.marker;
  const brought: CellWrite[] = [];
  const missing = new Set(identified.missing);
  const fresh = freshRows(layout);
  plan.cells.forEach((line, planned) => {
    if (!layout.ourRows.has(planned)) return;
    if (rows[planned] !== null && !fresh.has(planned)) return;
    const insert = layout.rowInserts.find((each) => each.planned === planned);
    const at = insert?.at ?? rows[planned] ?? plan.frozenRows;
    const place = { sheetId: sheet.sheetId, sheetName: sheet.name, row: at, column: cornerOf(sheet).column };
    const entry = { scope, sheetName: sheet.name, place };
    const criterion = plan.roles[planned]?.criterion ?? null;
    const found = criterion === null ? undefined : identified.rows.get(criterion);
    if (criterion === null) {
      const text =
        line.find((content): content is string => typeof content === 'string' && content !== '') ?? '';
      work.faults.push({ kind: 'rowMissing', place, text });
      work.add({ ...entry, kind: 'insertRow', subject: text });
    } else if (found !== undefined && found.on.marker !== homeOf(index, criterion)) {
      const from = placeOf(found);
      const isAgreed = work.add({ ...entry, kind: 'bringHome', place: from, subject: criterion });
      if (isAgreed) brought.push(...broughtHome(layout, criterion, found));
    } else if (missing.has(criterion)) {
      work.faults.push({ kind: 'criterionMissing', id: criterion, place });
      work.add({ ...entry, kind: 'insertCriterion', subject: criterion });
    }
  });
  return brought;
}

function wordsOf(survey: SheetsSurvey, { language }: CheckRequest): Messages {
  const [summary] = survey.plan.sheets;
  const isThai = summary?.name === messagesFor('th').sheet.sheetNames.summary;
  return messagesFor(summary === undefined ? language : isThai ? 'th' : 'en');
}

function ownTexts({ plan }: SheetsSurvey): ReadonlySet<string> {
  return new Set(
    plan.sheets.flatMap(({ cells }) => cells.flat().filter((content) => typeof content === 'string')),
  );
}

/** By sheet as the tabs stand, then by row; what concerns the whole workbook first. */
function inOrder(faults: readonly Finding[], { sheets }: WorkbookCondition): Finding[] {
  const tabs = new Map(sheets.map(({ sheetId }, at) => [sheetId, at]));
  const tab = (fault: Finding): number => tabs.get(placeOfFinding(fault)?.sheetId ?? '') ?? -1;
  const row = (fault: Finding): number => placeOfFinding(fault)?.row ?? -1;
  return [...faults].sort((a, b) => tab(a) - tab(b) || row(a) - row(b));
}

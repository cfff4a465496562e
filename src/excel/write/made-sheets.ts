/**
 * Takes back the sheets that one press made, and nothing else: sheets that carry its run's mark or its passing
 * name, names that point into those, and the names of half-made sheets it had moved out of its way.
 *
 * Batch plan, 3 syncs, run only after a failure or a cancel: the list of sheets and names; the key rows of the
 * sheets that were not there before (their marks say whose they are); the deletions. Looking again is needed,
 * because a batch that failed says nowhere how far it came. One or two syncs more where a colleague changed a name
 * between that look and the deletions (`names-back.ts`).
 * Requirement sets: worksheets.delete 1.1, and those of `names-back.ts`.
 */
import type { Outcome } from '../../core/failures/outcome';
import { isFinished, type Standing, type StandingSheet } from '../../core/creation/plan-creation';
import type { StandingName } from '../../core/standing/our-sheets';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readBatch, runBatch } from '../office/run-batch';
import { queueHead, queueSheetList, standingName, standingSheet } from '../read/survey';
import type { TakingBack } from '../send/write-step';
import { planNamesAnew, planNamesBack, queueNames, type NameEdit } from './names-back';
import { passingNameOf, type Writing } from './write-workbook';

/** @param before the workbook as it was looked at before the press wrote */
export function takingBack(environment: ExcelEnvironment, before: Standing, writing: Writing): TakingBack {
  return {
    takeBack: () => takeBack(environment, before, writing),
    takeBackUnfinished: () => takeBackUnfinished(environment, before, writing),
    findRemains: () => findRemains(environment, before, writing.run),
    names: writing.creation.add.map(({ plan }) => plan.name),
  };
}

/** @returns names of sheets of this run that stay, because the half-made sheet they replace is gone already. */
function takeBack(
  environment: ExcelEnvironment,
  before: Standing,
  writing: Writing,
): Promise<Outcome<readonly string[]>> {
  return runBatch(environment, 'wait', async (context) => {
    const found = await findMade(context, before, writing.run);
    const { unfinished } = writing.creation;
    const gone = unfinished.filter((sheet) => !found.tabs.has(sheet.sheetId));
    // A replacement whose half-made forerunner is gone holds the only copy of its answers.
    const spared = found.made.filter(
      ({ marker }) => marker !== null && gone.some((old) => old.marker === marker),
    );
    const doomed = found.made.filter((sheet) => !spared.includes(sheet));
    await removeSheets(context, before, writing, found, doomed);
    return spared.map((sheet) => sheet.name);
  });
}

/** @returns whether there was one that was not finished, and none that was */
function takeBackUnfinished(
  environment: ExcelEnvironment,
  before: Standing,
  writing: Writing,
): Promise<Outcome<boolean>> {
  return runBatch(environment, 'wait', async (context) => {
    const found = await findMade(context, before, writing.run);
    const doomed = found.made.filter((sheet) => !isFinished(sheet));
    await removeSheets(context, before, writing, found, doomed);
    return found.made.length > 0 && doomed.length === found.made.length;
  });
}

/** The deletions, in one sync; two more at most where somebody else changed a name since the look. */
async function removeSheets(
  context: Excel.RequestContext,
  before: Standing,
  { creation }: Writing,
  found: Found,
  doomed: readonly StandingSheet[],
): Promise<void> {
  const renamed = creation.unfinished.filter((sheet) => found.tabs.has(sheet.sheetId));
  const going = { ...found, doomed, renamed };
  const edit = async (edits: readonly NameEdit[], between: () => void): Promise<NameEdit[]> => {
    const asked = queueNames(context, edits, between);
    await context.sync();
    return planNamesAnew(asked, going, creation, before);
  };
  const first = planNamesBack(going, found.names, creation);
  const anew = await edit(first, () => queueSheetsBack(context, doomed, renamed));
  const last = anew.length === 0 ? [] : await edit(anew, () => undefined);
  if (last.length > 0) await edit(last, () => undefined);
}

/** Half-made sheets get their names back, and only then the workbook's names can point into them by those. */
function queueSheetsBack(
  { workbook: { worksheets } }: Excel.RequestContext,
  doomed: readonly StandingSheet[],
  renamed: readonly StandingSheet[],
): void {
  for (const { sheetId } of doomed) worksheets.getItem(sheetId).delete();
  for (const { sheetId, name } of renamed) worksheets.getItem(sheetId).name = name;
}

/** Names of the sheets this run made that are still there. Two syncs, no write. */
function findRemains(
  environment: ExcelEnvironment,
  before: Standing,
  run: string,
): Promise<Outcome<readonly string[]>> {
  return readBatch(environment, 'wait', async (context) => {
    const { made } = await findMade(context, before, run);
    return made.map((sheet) => sheet.name);
  });
}

interface Found {
  /** Sheets this run made. */
  readonly made: readonly StandingSheet[];
  /** Sheets that others made since: a colleague may have created, too. */
  readonly others: readonly StandingSheet[];
  readonly names: readonly StandingName[];
  /** All sheets that stand now: what they are called, by id. */
  readonly tabs: ReadonlyMap<string, string>;
}

/** Two syncs, no write. @param before the workbook as it was looked at before the run wrote */
async function findMade(context: Excel.RequestContext, before: Standing, run: string): Promise<Found> {
  const known = new Set(before.sheets.map((sheet) => sheet.sheetId));
  const { worksheets, names } = queueSheetList(context);
  await context.sync();
  const heads = worksheets.items.filter((sheet) => !known.has(sheet.id)).map(queueHead);
  await context.sync();
  const sheets = heads.map(standingSheet);
  const made = sheets.filter(
    (sheet) => sheet.runMark?.run === run || sheet.name.startsWith(passingNameOf(run)),
  );
  return {
    made,
    others: sheets.filter((sheet) => !made.includes(sheet)),
    names: names.items.map(standingName),
    tabs: new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])),
  };
}

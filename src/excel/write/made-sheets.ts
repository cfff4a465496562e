/**
 * Takes back the sheets that one press made, and nothing else: sheets that carry its run's mark or its passing
 * name, names that point into those, and the names of half-made sheets it had moved out of its way.
 *
 * Batch plan, 3 syncs, run only after a failure or a cancel: the list of sheets and names; the key rows of the
 * sheets that were not there before (their marks say whose they are); the deletions. Looking again is needed,
 * because a batch that failed says nowhere how far it came.
 * Requirement sets: names, worksheets.delete 1.1, NamedItem.delete 1.4, NamedItem.formula 1.7.
 */
import type { Outcome } from '../../core/failures/outcome';
import { absoluteAreaAddress } from '../../core/sheet/cell-address';
import type { NamePlan } from '../../core/plan/sheet-plan';
import { isFinished, type Standing, type StandingSheet } from '../../core/creation/plan-creation';
import type { StandingName } from '../../core/standing/our-sheets';
import { quotedSheetName, sheetOfReference } from '../../core/sheet/sheet-reference';
import type { ExcelEnvironment } from '../office/excel-environment';
import { readBatch, runBatch } from '../office/run-batch';
import { queueHead, queueSheetList, standingName, standingSheet } from '../read/survey';
import type { TakingBack } from '../send/write-step';
import { passingNameOf, type Writing } from './write-workbook';

/** @param before the workbook as it was looked at before the press wrote */
export function takingBack(environment: ExcelEnvironment, before: Standing, writing: Writing): TakingBack {
  return {
    takeBack: () => takeBack(environment, before, writing),
    takeBackUnfinished: () => takeBackUnfinished(environment, before, writing.run),
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
    const renamed = unfinished.filter((sheet) => found.tabs.has(sheet.sheetId));
    queueTakingBack(context, doomed, renamed, planNames(found, doomed, renamed, writing));
    await context.sync();
    return spared.map((sheet) => sheet.name);
  });
}

/** @returns whether there was one that was not finished, and none that was */
function takeBackUnfinished(
  environment: ExcelEnvironment,
  before: Standing,
  run: string,
): Promise<Outcome<boolean>> {
  return runBatch(environment, 'wait', async (context) => {
    const { made } = await findMade(context, before, run);
    for (const { sheetId } of made.filter((sheet) => !isFinished(sheet))) {
      context.workbook.worksheets.getItem(sheetId).delete();
    }
    await context.sync();
    return made.length > 0 && !made.some(isFinished);
  });
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

/** What becomes of names that point into the sheets that go. */
interface NamesBack {
  readonly remove: readonly string[];
  readonly point: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * No name may be lost that a colleague's sheets need: where they made the same sheet meanwhile, the name leads into
 * theirs, whichever of us made or pointed it.
 */
function planNames(
  { others, names, tabs }: Found,
  doomed: readonly StandingSheet[],
  renamed: readonly StandingSheet[],
  { creation }: Writing,
): NamesBack {
  const doomedNames = new Set(doomed.map((sheet) => sheet.name.toLowerCase()));
  const intoDoomed = new Set(
    names
      .filter(({ formula }) => doomedNames.has((sheetOfReference(formula) ?? '').toLowerCase()))
      .map(({ name }) => name.toLowerCase()),
  );
  const isStanding = namesAfter(tabs, doomed, renamed);
  const remove: string[] = [];
  const point: { name: string; formula: string }[] = [];
  const lost = (plan: NamePlan): boolean => intoDoomed.has(plan.name.toLowerCase());
  const theirs = ({ marker, area }: NamePlan): string | null => {
    const sheet = others.find((other) => other.marker === marker);
    return sheet === undefined ? null : `=${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}`;
  };
  for (const plan of creation.namesToAdd.filter(lost)) {
    const formula = theirs(plan);
    if (formula === null) remove.push(plan.name);
    else point.push({ name: plan.name, formula });
  }
  for (const { plan, former } of creation.namesToPoint.filter((pointed) => lost(pointed.plan))) {
    const formula = isStanding(sheetOfReference(former)) ? former : theirs(plan);
    // One that pointed into nothing does so again by itself, now that its sheet is deleted.
    if (formula !== null) point.push({ name: plan.name, formula });
  }
  return { remove, point };
}

/** Tells whether a sheet is called so once the doomed are gone and the half-made have their names again. */
function namesAfter(
  tabs: ReadonlyMap<string, string>,
  doomed: readonly StandingSheet[],
  renamed: readonly StandingSheet[],
): (sheetName: string | null) => boolean {
  const after = new Map(tabs);
  for (const { sheetId } of doomed) after.delete(sheetId);
  for (const { sheetId, name } of renamed) after.set(sheetId, name);
  const names = new Set([...after.values()].map((name) => name.toLowerCase()));
  return (sheetName) => sheetName !== null && names.has(sheetName.toLowerCase());
}

/** Half-made sheets get their names back, and only then the workbook's names can point into them by those. */
function queueTakingBack(
  context: Excel.RequestContext,
  doomed: readonly StandingSheet[],
  renamed: readonly StandingSheet[],
  { remove, point }: NamesBack,
): void {
  const { names, worksheets } = context.workbook;
  for (const name of remove) {
    names.getItem(name).delete();
  }
  for (const sheet of doomed) {
    worksheets.getItem(sheet.sheetId).delete();
  }
  for (const sheet of renamed) {
    worksheets.getItem(sheet.sheetId).name = sheet.name;
  }
  for (const { name, formula } of point) {
    names.getItem(name).formula = formula;
  }
}

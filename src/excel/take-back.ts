/**
 * Takes back what one press of "create" made, and nothing else: sheets that carry its run's mark or its passing
 * name, names that point into those, and the names of half-made sheets it had moved out of its way.
 *
 * Batch plan, 3 syncs, run only after a failure or a cancel: the list of sheets and names; the key rows of the
 * sheets that were not there before (their marks say whose they are); the deletions. Looking again is needed,
 * because a batch that failed says nowhere how far it came.
 * Requirement sets: names, worksheets.delete 1.1, NamedItem.delete 1.4, NamedItem.formula 1.7.
 */
import type { Outcome } from '../core/outcome';
import type { Standing, StandingName, StandingSheet } from '../core/workbook/plan-creation';
import { sheetOfReference } from '../core/workbook/sheet-reference';
import type { ExcelEnvironment } from './environment';
import { runBatch } from './run-batch';
import { queueHead, queueSheetList, standingName, standingSheet } from './survey';
import { passingNameOf, type Writing } from './write-workbook';

/** @returns names of sheets of this run that stay, because the half-made sheet they replace is gone already. */
export function takeBack(
  environment: ExcelEnvironment,
  before: Standing,
  writing: Writing,
): Promise<Outcome<readonly string[]>> {
  return runBatch(environment, 'wait', async (context) => {
    const made = await findMade(context, before, writing.run);
    const gone = before.sheets.filter((sheet) => !made.standingIds.has(sheet.sheetId));
    // A replacement whose half-made forerunner is gone holds the only copy of its answers.
    const spared = made.sheets.filter((sheet) => gone.some(({ marker }) => marker === sheet.marker));
    const doomed = made.sheets.filter((sheet) => !spared.includes(sheet));
    const unfinished = writing.creation.unfinished.filter((old) => made.standingIds.has(old.sheetId));
    const intoDoomed = namesInto(made.names, doomed);
    queueDeletions(context, doomed, intoDoomed, writing);
    queueFormerState(context, unfinished, intoDoomed, writing);
    await context.sync();
    return spared.map((sheet) => sheet.name);
  });
}

/** Names of the sheets this run made that are still there. Two syncs, no write. */
export function findRemains(
  environment: ExcelEnvironment,
  before: Standing,
  run: string,
): Promise<Outcome<readonly string[]>> {
  return runBatch(environment, 'wait', async (context) => {
    const made = await findMade(context, before, run);
    return made.sheets.map((sheet) => sheet.name);
  });
}

interface Made {
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly StandingName[];
  /** Ids of all sheets that stand now. */
  readonly standingIds: ReadonlySet<string>;
}

async function findMade(context: Excel.RequestContext, before: Standing, run: string): Promise<Made> {
  const known = new Set(before.sheets.map((sheet) => sheet.sheetId));
  const { worksheets, names } = queueSheetList(context);
  await context.sync();
  const heads = worksheets.items.filter((sheet) => !known.has(sheet.id)).map(queueHead);
  await context.sync();
  return {
    sheets: heads
      .map(standingSheet)
      .filter((sheet) => sheet.runMark?.run === run || sheet.name.startsWith(passingNameOf(run))),
    names: names.items.map(standingName),
    standingIds: new Set(worksheets.items.map((sheet) => sheet.id)),
  };
}

/** Lower-case names that point into one of the sheets. */
function namesInto(names: readonly StandingName[], sheets: readonly StandingSheet[]): ReadonlySet<string> {
  const sheetNames = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  return new Set(
    names
      .filter(({ formula }) => sheetNames.has((sheetOfReference(formula) ?? '').toLowerCase()))
      .map(({ name }) => name.toLowerCase()),
  );
}

/** Names first, sheets after: a deleted sheet leaves its names behind, pointing into nothing. */
function queueDeletions(
  context: Excel.RequestContext,
  doomed: readonly StandingSheet[],
  intoDoomed: ReadonlySet<string>,
  { creation }: Writing,
): void {
  const { names, worksheets } = context.workbook;
  for (const { name } of creation.namesToAdd.filter((added) => intoDoomed.has(added.name.toLowerCase()))) {
    names.getItem(name).delete();
  }
  for (const sheet of doomed) {
    worksheets.getItem(sheet.sheetId).delete();
  }
}

/** Half-made sheets get their names back, and only then the workbook's names can point into them by those. */
function queueFormerState(
  context: Excel.RequestContext,
  unfinished: readonly StandingSheet[],
  intoDoomed: ReadonlySet<string>,
  { creation }: Writing,
): void {
  const { names, worksheets } = context.workbook;
  for (const sheet of unfinished) {
    worksheets.getItem(sheet.sheetId).name = sheet.name;
  }
  for (const { plan, former } of creation.namesToPoint) {
    // One that pointed into nothing does so again by itself, now that its sheet is deleted.
    if (intoDoomed.has(plan.name.toLowerCase()) && sheetOfReference(former) !== null) {
      names.getItem(plan.name).formula = former;
    }
  }
}

/**
 * What becomes of the workbook's names when sheets that a press made go again. A colleague may create or take back at
 * the same moment, and Excel has no condition on a write: so each name is asked in the request that changes it, just
 * before, and all of them after it. What turns out otherwise than it was looked at is made good in one request more.
 * Requirement sets: names 1.1, names.add and NamedItem.delete 1.4, NamedItem.formula (to write) 1.7.
 */
import { absoluteAreaAddress } from '../../core/sheet/cell-address';
import type { NamePlan } from '../../core/plan/sheet-plan';
import type { CreationPlan, Standing, StandingSheet } from '../../core/creation/plan-creation';
import type { StandingName } from '../../core/standing/our-sheets';
import { quotedSheetName, sheetOfReference } from '../../core/sheet/sheet-reference';
import { standingName } from '../read/survey';

export interface SheetsGoing {
  readonly doomed: readonly StandingSheet[];
  /** Half-made forerunners, which get their names back. */
  readonly renamed: readonly StandingSheet[];
  /** Sheets that others made since: a colleague may have created, too. */
  readonly others: readonly StandingSheet[];
  /** All sheets that stand now: what they are called, by id. */
  readonly tabs: ReadonlyMap<string, string>;
}

export interface NameEdit {
  readonly name: string;
  /** As it was looked at; null when there was none. */
  readonly looked: string | null;
  /** Null removes it. */
  readonly formula: string | null;
}

/**
 * No name may be lost that a colleague's sheets need: where they made the same sheet meanwhile, the name leads into
 * theirs, whichever of us made or pointed it.
 */
export function planNamesBack(
  going: SheetsGoing,
  names: readonly StandingName[],
  creation: CreationPlan,
): NameEdit[] {
  const lookedAt = new Map(names.map(({ name, formula }) => [nameKey(name), formula]));
  const isDoomed = leadsInto(going.doomed);
  const isStanding = namesAfter(going);
  const edits: NameEdit[] = [];
  const plan = ({ name }: NamePlan, formula: string | null): void => {
    edits.push({ name, looked: lookedAt.get(nameKey(name)) ?? null, formula });
  };
  const lost = ({ name }: NamePlan): boolean => isDoomed(lookedAt.get(nameKey(name)) ?? '');
  const theirs = ({ marker, area }: NamePlan): string | null => {
    const sheet = going.others.find((other) => other.marker === marker);
    return sheet === undefined ? null : `=${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}`;
  };
  for (const name of creation.namesToAdd.filter(lost)) plan(name, theirs(name));
  for (const { plan: name, former } of creation.namesToPoint.filter((pointed) => lost(pointed.plan))) {
    const formula = isStanding(sheetOfReference(former)) ? former : theirs(name);
    // One that pointed into nothing does so again by itself, now that its sheet is deleted.
    if (formula !== null) plan(name, formula);
  }
  return edits;
}

/** Excel holds names of one spelling in two cases for one. */
function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Tells of a name's formula whether it leads into one of these sheets. */
function leadsInto(sheets: readonly { readonly name: string }[]): (formula: string) => boolean {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return (formula) => names.has((sheetOfReference(formula) ?? '').toLowerCase());
}

/** Tells whether a sheet is called so once the doomed are gone and the half-made have their names again. */
function namesAfter({ tabs, doomed, renamed }: SheetsGoing): (sheetName: string | null) => boolean {
  const after = new Map(tabs);
  for (const { sheetId } of doomed) after.delete(sheetId);
  for (const { sheetId, name } of renamed) after.set(sheetId, name);
  const names = new Set([...after.values()].map((name) => name.toLowerCase()));
  return (sheetName) => sheetName !== null && names.has(sheetName.toLowerCase());
}

export interface AskedNames {
  /** Each edit with its name as it stood when its edit came. */
  readonly edited: readonly { readonly edit: NameEdit; readonly stood: Excel.NamedItem }[];
  /** All names and sheets as they stood in the end. */
  readonly left: Excel.NamedItemCollection;
  readonly sheets: Excel.WorksheetCollection;
}

/** Queues only. @param between what else is written: after names are asked and removed, before they are pointed */
export function queueNames(
  context: Excel.RequestContext,
  edits: readonly NameEdit[],
  between: () => void,
): AskedNames {
  const { names } = context.workbook;
  const asked = edits
    .filter(({ looked }) => looked !== null)
    .map((edit) => ({ edit, stood: names.getItem(edit.name).load('formula') }));
  for (const { name } of edits.filter(({ formula }) => formula === null)) names.getItem(name).delete();
  between();
  for (const { name, looked, formula } of edits) {
    if (formula === null) continue;
    if (looked === null) names.add(name, formula);
    else names.getItem(name).formula = formula;
  }
  const sheets = context.workbook.worksheets.load('items/name');
  return { edited: asked, left: names.load('items/name,items/formula'), sheets };
}

/**
 * What is still to be done after `queueNames` was sent. A name that somebody pointed elsewhere after the look leads
 * there again. One that leads into a sheet that is gone, because we deleted what a colleague had just pointed it at, or
 * a colleague deleted what we had: it is as it was before the press.
 * @param before the workbook as it was looked at before the press wrote
 */
export function planNamesAnew(
  { edited, left, sheets }: AskedNames,
  { doomed }: Pick<SheetsGoing, 'doomed'>,
  { namesToAdd, namesToPoint }: CreationPlan,
  before: Standing,
): NameEdit[] {
  const isDoomed = leadsInto(doomed);
  const isThere = leadsInto(sheets.items);
  const overtaken = edited.flatMap(({ edit, stood }) => {
    const { formula } = standingName(stood);
    const isOurs = formula === edit.looked || isDoomed(formula) || sheetOfReference(formula) === null;
    return isOurs ? [] : [{ name: edit.name, looked: edit.formula, formula }];
  });
  const former = new Map<string, string | null>(
    before.names.map(({ name, formula }) => [nameKey(name), formula]),
  );
  const planned = new Set(
    [...namesToAdd, ...namesToPoint.map(({ plan }) => plan)].map(({ name }) => nameKey(name)),
  );
  for (const { name } of overtaken) planned.delete(nameKey(name));
  const dead = left.items.map(standingName).flatMap(({ name, formula: looked }): NameEdit[] => {
    const formula = former.get(nameKey(name)) ?? null;
    const isLeft = !planned.has(nameKey(name)) || isThere(looked) || looked === formula;
    return isLeft ? [] : [{ name, looked, formula }];
  });
  return [...overtaken, ...dead];
}

/**
 * Every cell of ours on one sheet held against what should stand there. Cells in which people write are passed over,
 * whatever they hold; so is everything beside the planned columns and rows.
 */
import { cellAddress } from '../sheet/cell-address';
import { isCodeAlone } from '../layout/category/shown-code';
import { columnOf, idColumn } from '../layout/columns';
import { moveReferences, plainFormula } from '../sheet/formula-references';
import { placeIn } from '../sheet/grid';
import { isFormula, type CellContent, type SheetPlan } from '../plan/sheet-plan';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { Finding } from '../findings/finding';
import { formulaAt, isFormulaText } from '../standing/sheet-cells';
import { comparableText } from '../text/comparable-text';
import { headOf, type Edit } from './edit';
import { keptOf } from './own-contents';
import type { RepairKind } from './repair-plan';
import type { Insert } from './places';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

/** One planned cell, and what stands in its place. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly planned: CellContent;
  /** As it should read once all that is missing is there. */
  readonly wanted: CellContent;
  readonly place: Place;
  readonly stands: CellValue;
}

export function diffCells(survey: SheetsSurvey, layout: StandingLayout): Edit[] {
  const { plan, newRows, newColumns, places } = layout;
  const isOpen = survey.isOpen(plan.marker);
  const sheetNames = new Set(survey.plan.sheets.map(({ name }) => name));
  return plan.cells.flatMap((line, row) => {
    if (places.row(row) === null) return [];
    return line.flatMap((planned, column): Edit[] => {
      if (places.column(column) === null) return [];
      const made = [newRows.get(row) ?? [], newColumns.get(column) ?? []].flat();
      // In a row of the person's making there is nothing to fill in for them but empty boxes.
      const isRoom = isOpen(row, column)
        ? made.length === 0 || planned !== false
        : planned === null || planned === '';
      if (isRoom) return [];
      const wanted = isFormula(planned)
        ? { formula: moveReferences(planned.formula, places.plannedMove) }
        : planned;
      // What it would be computed from is nowhere, and nobody has said yet what is to become of it.
      if (isFormula(wanted) && wanted.formula.includes('#REF!')) return [];
      if (made.length > 0) return [madeCell(layout, { row, column, planned }, made)];
      const cell = { row, column, planned, wanted, ...standsAt(layout, row, column) };
      return isRight(layout, cell, sheetNames) ? [] : [changedCell(survey, layout, cell)];
    });
  });
}

function standsAt({ rows, columns, sheet }: StandingLayout, planned: number, at: number) {
  const [row, column] = [rows[planned] ?? 0, columns[at] ?? 0];
  return { place: placeIn(sheet.cells.grid, row, column), stands: formulaAt(sheet.cells, row, column) };
}

/** A cell of a row or column that is to be made: of the row's step, where both are. */
function madeCell(
  layout: StandingLayout,
  { row, column, planned }: Pick<Cell, 'row' | 'column' | 'planned'>,
  made: readonly Insert[],
): Edit {
  const needs = [...made.flatMap((each) => each.needs), ...reach(layout, planned)];
  const head = headOf(layout, made[0]?.step ?? 'insertRow', { needs });
  return { ...head, kind: 'write', row, column, content: planned, former: null };
}

function changedCell(survey: SheetsSurvey, layout: StandingLayout, cell: Cell): Edit {
  const { row, column, planned, place, stands } = cell;
  const step = kindOf(layout, cell);
  const subject = layout.plan.roles[row]?.criterion ?? cellAddress(place.row, place.column);
  const told = { place, subject, finding: findingOf(layout.plan, step, cell), needs: reach(layout, planned) };
  // What reads the same is no loss, nor is the version it was made with.
  const isNoLoss = step === 'raiseLayout' || (typeof planned === 'string' && readsAs(stands, planned));
  const former = isNoLoss ? null : keptOf(survey, layout, place, stands);
  return { ...headOf(layout, step, told), kind: 'write', row, column, content: planned, former };
}

/** The steps that make the rows and columns a formula leads to. */
function reach({ newRows, newColumns }: StandingLayout, planned: CellContent): string[] {
  if (!isFormula(planned) || newRows.size + newColumns.size === 0) return [];
  const steps = new Set<string>();
  const note = (inserts: ReadonlyMap<number, Insert>, at: number): number => {
    for (const key of inserts.get(at)?.needs ?? []) steps.add(key);
    return at;
  };
  moveReferences(planned.formula, { row: (at) => note(newRows, at), column: (at) => note(newColumns, at) });
  return [...steps];
}

/** True where the cell reads as it should, and where nobody can say yet what it should read. */
function isRight(
  { plan, places, openTwins }: StandingLayout,
  { row, column, planned, wanted, stands }: Cell,
  sheetNames: ReadonlySet<string>,
): boolean {
  // The name of a sheet as a label: any other will do, because sheets are renamed.
  const isLabel = typeof planned === 'string' && sheetNames.has(planned);
  if (isLabel && typeof stands === 'string' && stands !== '') return true;
  // While it is open which of two columns counts, nobody knows what belongs in it, nor which a formula should look at.
  if (openTwins.includes(column)) return true;
  if (isFormula(wanted)) {
    if (!isFormulaText(stands)) return false;
    if (openTwins.length > 0) return true;
    const moved = moveReferences(stands, places.standingMove);
    if (moved === wanted.formula) return true;
    return isSameButForNames(plainFormula(moved), plainFormula(wanted.formula), sheetNames);
  }
  if (stands === wanted) return true;
  if (isKeyCell(plan, row, column) || typeof wanted !== 'string') return false;
  if (column === columnOf('code') && plan.roles[row]?.criterion != null && typeof stands === 'string') {
    if (isCodeAlone(stands.trim(), wanted)) return true;
  }
  return readsAs(stands, wanted);
}

function kindOf({ plan }: StandingLayout, { row, column, planned, stands }: Cell): RepairKind {
  if (plan.cells[row]?.[column - 1] === 'layoutVersion' && typeof stands === 'number') return 'raiseLayout';
  if (row === 0) return 'restoreKeys';
  if (isIdentity(plan, row, column)) return 'restoreId';
  return isFormula(planned) ? 'restoreFormula' : 'restoreText';
}

/** What formulas and readers compare letter by letter: keys, ids, level keys. */
function isKeyCell(plan: SheetPlan, row: number, column: number): boolean {
  if (plan.role.kind === 'data' && column <= columnOf('level')) return true;
  return row === 0 || isIdentity(plan, row, column);
}

/** Id and level key of a criterion. */
function isIdentity({ roles }: SheetPlan, row: number, column: number): boolean {
  return roles[row]?.criterion !== null && (column === idColumn || column === columnOf('level'));
}

/** A text of a formula that begins with the planned name of a sheet may begin with any other. */
function isSameButForNames(stands: string, wanted: string, sheetNames: ReadonlySet<string>): boolean {
  if (stands === wanted) return true;
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const named = [...sheetNames].filter((name) => wanted.includes(`"${name}`));
  if (named.length === 0) return false;
  const pattern = named.reduce(
    (text, name) => text.replaceAll(`"${literal(name)}`, '"(?:[^"]|"")*'),
    literal(wanted),
  );
  return new RegExp(`^${pattern}$`, 'u').test(stands);
}

/** Null where it was said before: the keys where the columns were found, the id where the row was identified. */
function findingOf(
  { role, roles }: SheetPlan,
  step: RepairKind,
  { row, column, planned, place, stands }: Cell,
): Finding | null {
  const found = stands === null ? '' : String(stands);
  const key = isFormula(planned) ? planned.formula : String(planned ?? '');
  const isMarred = readsAs(stands, key);
  switch (step) {
    case 'raiseLayout':
      return { kind: 'layoutOlder', found, place };
    case 'restoreKeys':
      if (role.kind === 'category') return null;
      return isMarred ? { kind: 'keyMarred', place, key, found } : { kind: 'keyGone', place, key };
    case 'restoreFormula':
      return { kind: 'formulaChanged', place, found };
    case 'restoreText':
      return { kind: 'textChanged', place, found, expected: key };
    default:
      if (column === idColumn) return null;
      return isMarred
        ? { kind: 'keyMarred', place, key, found }
        : { kind: 'idGone', id: roles[row]?.criterion ?? '', found, place };
  }
}

function readsAs(stands: CellValue, wanted: string): boolean {
  return typeof stands === 'string' && comparableText(stands) === comparableText(wanted);
}

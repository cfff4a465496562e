/**
 * Compares every cell of ours on one sheet with what should stand there, and says what is to be written. Cells in which
 * people write are passed over, whatever they hold; so is everything beside the planned columns and rows.
 */
import { cellAddress } from '../sheet/cell-address';
import { categoryColumns, columnOf, idColumn } from '../layout/columns';
import { moveReferences, plainFormula } from '../sheet/formula-references';
import type { CellContent, SheetPlan } from '../plan/sheet-plan';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { Messages } from '../words/messages';
import type { RepairKind, CellWrite } from './repair-plan';
import { formulaAt, isFormulaText, valueAt } from '../standing/sheet-cells';
import { freshColumns, freshRows, type FinalPlaces, type StandingLayout } from './standing-layout';
import { comparableText } from '../text/comparable-text';
import type { WorkList } from './work-list';

export interface CellsExamination {
  readonly layout: StandingLayout;
  readonly isOpen: (row: number, column: number) => boolean;
  readonly messages: Messages;
  readonly work: WorkList;
  /** Every text that is planned anywhere: one of these in the wrong place is no loss when it is written over. */
  readonly ownTexts: ReadonlySet<string>;
  /** Names of the sheets as planned; where one stands as a label, any other name will do. */
  readonly sheetNames: ReadonlySet<string>;
}

/** @returns the cells to be written, in the coordinates that hold after all insertions */
export function examineCells(examination: CellsExamination): CellWrite[] {
  const { layout, isOpen } = examination;
  const { plan } = layout;
  const places = layout.places;
  const [newRows, newColumns] = [freshRows(layout), freshColumns(layout)];
  const writes: CellWrite[] = [];
  plan.cells.forEach((line, planned) => {
    const finalRow = places.row(planned);
    if (finalRow === null) return;
    line.forEach((content, at) => {
      const finalColumn = places.column(at);
      if (finalColumn === null) return;
      const isNew = newRows.has(planned) || newColumns.has(at);
      // In a row of the person's making there is nothing to fill in for them but empty boxes.
      if (isOpen(planned, at) ? !(isNew && content === false) : content === null || content === '') return;
      const wanted =
        content !== null && typeof content === 'object'
          ? { formula: moveReferences(content.formula, places.plannedMove) }
          : content;
      if (isOpen(planned, at) && standsAt(layout, planned, at) !== null) return;
      if (!isNew && !compare(examination, places, planned, at, wanted)) return;
      // A formula that needs a row which nobody agreed to bring back stays as it is.
      if (wanted !== null && typeof wanted === 'object' && wanted.formula.includes('#REF!')) return;
      writes.push({ row: finalRow, column: finalColumn, content: wanted });
    });
  });
  return writes;
}

function standsAt({ rows, columns, sheet }: StandingLayout, planned: number, at: number): CellValue {
  const [row, column] = [rows[planned] ?? null, columns[at] ?? null];
  return row === null || column === null ? null : formulaAt(sheet.cells, row, column);
}

/** True when the cell is to be written: it reads otherwise and its step is agreed to. */
function compare(
  examination: CellsExamination,
  places: FinalPlaces,
  planned: number,
  at: number,
  wanted: CellContent,
): boolean {
  const { layout, work, sheetNames } = examination;
  const { plan, sheet } = layout;
  const [row, column] = [layout.rows[planned] ?? null, layout.columns[at] ?? null];
  if (row === null || column === null) return true;
  const stands = formulaAt(sheet.cells, row, column);
  const planText = plan.cells[planned]?.[at];
  if (
    typeof planText === 'string' &&
    sheetNames.has(planText) &&
    typeof stands === 'string' &&
    stands !== ''
  ) {
    return false;
  }
  if (agrees(places, stands, wanted, isKeyCell(plan, planned, at), sheetNames)) return false;
  // While it is open which of two columns counts, nobody can say what belongs in it, nor which a formula should look at.
  if (layout.openTwins.includes(at)) return false;
  if (isFormula(wanted) && isFormulaText(stands) && layout.openTwins.length > 0) return false;
  const role = plan.roles[planned];
  const place: Place = { sheetId: sheet.sheetId, sheetName: sheet.name, row, column };
  const kind = kindOf(layout, planned, at, stands, wanted);
  const subject = role?.criterion ?? cellAddress(row, column);
  report(examination, kind, place, stands, wanted, planned, at);
  const agreed = work.add({ kind, scope: plan.marker, sheetName: sheet.name, place, subject });
  if (agreed && kind !== 'raiseLayout')
    keepFormer(examination, place, at, role?.criterion ?? '', stands, isFormula(wanted));
  return agreed;
}

function kindOf(
  { plan }: StandingLayout,
  planned: number,
  at: number,
  stands: CellValue,
  wanted: CellContent,
): RepairKind {
  if (plan.cells[planned]?.[at - 1] === 'layoutVersion' && typeof stands === 'number') return 'raiseLayout';
  if (planned === 0) return 'restoreKeys';
  const isCriterion = plan.roles[planned]?.criterion !== null;
  if (isCriterion && (at === idColumn || at === columnOf('level'))) return 'restoreId';
  return isFormula(wanted) ? 'restoreFormula' : 'restoreText';
}

/** What formulas and readers compare letter by letter: keys, ids, level keys. */
function isKeyCell({ role, roles }: SheetPlan, planned: number, at: number): boolean {
  if (planned === 0) return true;
  if (role.kind === 'data') return at <= columnOf('level');
  return roles[planned]?.criterion !== null && (at === idColumn || at === columnOf('level'));
}

function agrees(
  places: FinalPlaces,
  stands: CellValue,
  wanted: CellContent,
  isKey: boolean,
  sheetNames: ReadonlySet<string>,
): boolean {
  if (isFormula(wanted)) {
    if (!isFormulaText(stands)) return false;
    const moved = plainFormula(moveReferences(stands, places.standingMove));
    return isSameButForNames(moved, plainFormula(wanted.formula), sheetNames);
  }
  if (stands === wanted) return true;
  if (isKey) return false;
  if (typeof wanted === 'string')
    return typeof stands === 'string' && comparableText(stands) === comparableText(wanted);
  return false;
}

/** A text of a formula that begins with the planned name of a sheet may begin with any other: sheets are renamed. */
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

function isFormula(content: CellContent): content is { readonly formula: string } {
  return content !== null && typeof content === 'object';
}

function report(
  { layout, work }: CellsExamination,
  kind: RepairKind,
  place: Place,
  stands: CellValue,
  wanted: CellContent,
  planned: number,
  at: number,
): void {
  const found = stands === null ? '' : String(stands);
  if (kind === 'raiseLayout') {
    work.faults.push({ kind: 'layoutOlder', found, place });
  } else if (kind === 'restoreKeys') {
    const key = textOf(wanted);
    // Keys of the columns were looked at where the columns were found.
    if (layout.plan.role.kind === 'category') return;
    work.faults.push(
      isMarred(stands, key) ? { kind: 'keyMarred', place, key, found } : { kind: 'keyGone', place, key },
    );
  } else if (kind === 'restoreFormula') {
    work.faults.push({ kind: 'formulaChanged', place, found });
  } else if (kind === 'restoreText') {
    work.faults.push({ kind: 'textChanged', place, found, expected: textOf(wanted) });
  } else if (at !== idColumn) {
    // The id itself was reported where the row was identified.
    const [id, key] = [layout.plan.roles[planned]?.criterion ?? '', textOf(wanted)];
    work.faults.push(
      isMarred(stands, key) ? { kind: 'keyMarred', place, key, found } : { kind: 'idGone', id, found, place },
    );
  }
}

function isMarred(stands: CellValue, key: string): boolean {
  return typeof stands === 'string' && comparableText(stands) === comparableText(key);
}

function textOf(content: CellContent): string {
  return isFormula(content) ? content.formula : String(content ?? '');
}

/** What somebody wrote over a cell of ours goes into the sheet of leftovers before the cell is written or emptied. */
export function keepFormer(
  { work, messages, ownTexts, layout }: Omit<CellsExamination, 'isOpen' | 'sheetNames'>,
  place: Place,
  at: number,
  id: string,
  stands: CellValue,
  wasFormula: boolean,
): void {
  if (stands === null || stands === '') return;
  if (typeof stands === 'string' && (ownTexts.has(stands) || isOwnFormula(stands))) return;
  const shown = isFormulaText(stands) ? stands : valueAt(layout.sheet.cells, place.row, place.column);
  const key = layout.plan.role.kind === 'category' ? categoryColumns[at - 1]?.key : undefined;
  const titles: Readonly<Record<string, string>> = messages.sheet.columns;
  work.leftovers.push({
    from: `${place.sheetName}!${cellAddress(place.row, place.column)}`,
    id,
    why: wasFormula ? messages.sheet.repair.formulaReplaced : messages.sheet.repair.textReplaced,
    cells: [{ title: titles[key ?? ''] ?? '', content: shown }],
  });
}

/** A formula made of our names, whatever became of it: what it said is said by the one that replaces it. */
function isOwnFormula(text: string): boolean {
  return text.startsWith('=') && (text.includes('PMQA_') || text.includes('#REF!'));
}

/**
 * The whole state of a workbook, put aside and put back exactly. Sheets stay the same objects with the same ids,
 * so that whoever holds one still does. The engine is told only the cells that differ, unless sheets came, went
 * or were renamed: putting back what hardly changed costs hardly anything.
 */
import { area, bounding, type Area } from '../cells/area';
import type { ComputedValue } from '../formulas/formula-engine';
import { computedValue, type SavedValues } from './calculator';
import type { SparseGrid } from '../cells/sparse-grid';
import { copyParts, type SheetParts } from './copy-parts';
import type { Sheet } from './sheet';
import { isFormula, type CellContent } from '../cells/typing';
import type { DefinedName } from './defined-names';
import type { SavedWindows } from './windows';
import type { LiveArea, Book } from './book';

export interface SavedBook {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly sheet: Sheet; readonly name: string; readonly parts: SheetParts }[];
  readonly names: readonly DefinedName[];
  readonly windows: SavedWindows;
  readonly calculationMode: string;
  readonly values: SavedValues;
  readonly held: ReadonlyMap<LiveArea, { readonly sheet: Sheet; readonly area: Area | null }>;
}

/** What is different now on one sheet, as the block round all cells that have other contents. */
export interface Difference {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What putting back changed, for the events. */
export interface Restored {
  readonly added: readonly Sheet[];
  readonly deleted: readonly Sheet[];
  readonly renamed: readonly { readonly sheet: Sheet; readonly before: string }[];
  readonly edited: readonly Difference[];
  readonly calculated: readonly Sheet[];
}

export function saveBook(workbook: Book): SavedBook {
  return {
    sheets: workbook.sheets.map((sheet) => ({ sheet, name: sheet.name, parts: copyParts(sheet) })),
    names: workbook.names.map((name) => ({ ...name })),
    windows: workbook.windows.save(),
    calculationMode: workbook.calculationMode,
    values: workbook.calculator.save(),
    held: new Map([...workbook.held].map((live) => [live, { sheet: live.sheet, area: live.area }])),
  };
}

/** Puts everything back but what people look at, and tells nobody. */
export function putBack(workbook: Book, saved: SavedBook): Restored {
  const { calculator } = workbook;
  const kept = saved.sheets.map(({ sheet }) => sheet);
  const deleted = workbook.sheets.filter((sheet) => !kept.includes(sheet));
  const added = kept.filter((sheet) => !workbook.sheets.includes(sheet));
  const renamed = saved.sheets
    .filter(({ sheet, name }) => sheet.name !== name && !added.includes(sheet))
    .map(({ sheet }) => ({ sheet, before: sheet.name }));
  // What a formula calls a sheet may be another sheet now.
  const otherSheets = deleted.length + added.length + renamed.length > 0;
  const otherNames = JSON.stringify(workbook.names) !== JSON.stringify(saved.names);
  for (const sheet of deleted) calculator.forget(sheet);
  for (const { sheet, name } of saved.sheets) {
    sheet.name = name;
    if (added.includes(sheet)) calculator.addSheet(sheet);
    else workbook.engine.renameSheet(sheet.id, name);
  }
  workbook.sheets.splice(0, workbook.sheets.length, ...kept);
  workbook.names = saved.names.map((name) => ({ ...name }));
  workbook.calculationMode = saved.calculationMode;
  if (otherNames) calculator.followNames();
  const edited: Difference[] = [];
  for (const { sheet, parts } of saved.sheets) {
    const before = sheet.contents;
    Object.assign(sheet, copyParts(parts));
    const cells = otherCells(before, sheet.contents);
    if (!otherSheets) {
      for (const [row, column] of cells) {
        calculator.write(sheet, row, column, sheet.contents.get(row, column) ?? null);
      }
    }
    const [first, ...rest] = cells.map(([row, column]) => area(row, column));
    if (first !== undefined) edited.push({ sheet, area: rest.reduce(bounding, first) });
  }
  for (const sheet of otherSheets ? kept : []) calculator.reload(sheet);
  restoreHeld(workbook, saved);
  const calculated = calculator.restore(saved.values);
  return { added, deleted, renamed, edited, calculated };
}

/** The value of a cell as it was. */
export function savedValue(saved: SavedBook, sheetId: string, row: number, column: number): ComputedValue {
  const content = saved.sheets.find(({ sheet }) => sheet.id === sheetId)?.parts.contents.get(row, column);
  if (content === undefined) return null;
  return isFormula(content) ? computedValue(saved.values, sheetId, row, column) : content;
}

/** Ranges that were not held then stay where they are. */
function restoreHeld(workbook: Book, saved: SavedBook): void {
  for (const live of workbook.held) {
    const then = saved.held.get(live);
    if (then === undefined) continue;
    live.sheet = then.sheet;
    live.area = then.area;
  }
}

/** Places of the cells whose contents differ. */
export function otherCells(
  before: SparseGrid<CellContent>,
  after: SparseGrid<CellContent>,
): (readonly [number, number])[] {
  return after.differences(before, sameContent);
}

function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isFormula(a)) return isFormula(b) && a.formula === b.formula;
  return !isFormula(b) && a.error === b.error;
}

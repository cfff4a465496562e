/** What hands do to the cells of a workbook, and what a repair does to them, on plain data: no Excel, no adapter. */
import fc from 'fast-check';
import { absoluteAreaAddress, parseAddress } from '../../../src/core/sheet/cell-address';
import { moveReferences, type CellMove } from '../../../src/core/sheet/formula-references';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { quotedSheetName, sheetOfReference } from '../../../src/core/sheet/sheet-reference';
import type { SheetCondition, WorkbookCondition } from '../../../src/core/standing/condition';
import type { RepairPlan, SheetRepair } from '../../../src/core/upkeep/repair-plan';
import type { Edited } from './condition-of';

type Axis = 'row' | 'column';

export type Damage =
  | { readonly kind: 'delete' | 'insert'; readonly sheet: number; readonly axis: Axis; readonly at: number }
  | { readonly kind: 'swap'; readonly sheet: number; readonly at: number; readonly with: number }
  | {
      readonly kind: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly content: CellValue;
    }
  | { readonly kind: 'away'; readonly sheet: number; readonly at: number; readonly to: number }
  | { readonly kind: 'clearRow'; readonly sheet: number; readonly at: number }
  | { readonly kind: 'name'; readonly at: number; readonly to: 'lost' | 'gone' | 'short' }
  | { readonly kind: 'sheet'; readonly sheet: number };

const axis = fc.constantFrom<Axis>('row', 'row', 'row', 'column');

/** Numbers are taken modulo what is there. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: deed('delete') },
  { weight: 3, arbitrary: deed('insert') },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('swap' as const),
      sheet: fc.nat(9),
      at: fc.nat(99),
      with: fc.nat(99),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('away' as const),
      sheet: fc.nat(9),
      at: fc.nat(99),
      to: fc.nat(9),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sheet: fc.nat(9),
      row: fc.nat(99),
      column: fc.nat(12),
      content: fc.constantFrom<CellValue>(null, 'ของใคร', 5, '=1+1', true),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('clearRow' as const), sheet: fc.nat(9), at: fc.nat(99) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('name' as const),
      at: fc.nat(99),
      to: fc.constantFrom('lost' as const, 'gone' as const, 'short' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sheet' as const), sheet: fc.nat(9) }) },
);

function deed(kind: 'delete' | 'insert'): fc.Arbitrary<Damage> {
  return fc.record({ kind: fc.constant(kind), sheet: fc.nat(9), axis, at: fc.nat(99) });
}

export function damaged(condition: WorkbookCondition, damages: readonly Damage[]): WorkbookCondition {
  return damages.reduce(suffer, condition);
}

function suffer(condition: WorkbookCondition, what: Damage): WorkbookCondition {
  if (what.kind === 'name') {
    const at = what.at % Math.max(1, condition.names.length);
    const names = condition.names.flatMap((name, number) => {
      if (number !== at) return [name];
      if (what.to === 'gone') return [];
      const formula = what.to === 'lost' ? '=#REF!' : name.formula.replace(/:.*$/u, '');
      return [{ ...name, formula }];
    });
    return { ...condition, names };
  }
  const sheet = condition.sheets[what.sheet % condition.sheets.length];
  const lines = sheet?.cells?.formulas;
  if (sheet === undefined || lines === undefined) return condition;
  const wrap = (at: number, axisOf: Axis): number =>
    at % Math.max(1, axisOf === 'row' ? lines.length : (lines[0]?.length ?? 0));
  switch (what.kind) {
    case 'sheet':
      return { ...condition, sheets: condition.sheets.filter((each) => each !== sheet) };
    case 'insert':
      return shift(condition, sheet, what.axis, wrap(what.at, what.axis), 1);
    case 'delete':
      return shift(condition, sheet, what.axis, wrap(what.at, what.axis), -1);
    case 'away': {
      const at = wrap(what.at, 'row');
      const line = lines[at] ?? [];
      const left = shift(condition, sheet, 'row', at, -1);
      const to = left.sheets[what.to % left.sheets.length];
      return to === undefined ? left : withCells(left, to, (cells) => cells.push([...line]));
    }
    case 'swap':
      return withCells(condition, sheet, (cells) => {
        const [one, other] = [wrap(what.at, 'row'), wrap(what.with, 'row')];
        [cells[one], cells[other]] = [cells[other] ?? [], cells[one] ?? []];
      });
    case 'clearRow':
      return withCells(condition, sheet, (cells) => {
        cells[wrap(what.at, 'row')]?.fill(null);
      });
    case 'type':
      return withCells(condition, sheet, (cells) =>
        put(cells, wrap(what.row, 'row'), what.column, what.content),
      );
  }
}

/** What the plan of a repair makes of the workbook, as Excel would. Looks, boxes and lists are no cells. */
export function repaired(condition: WorkbookCondition, { sheets, names }: RepairPlan): WorkbookCondition {
  const cells = sheets.reduce(writeSheet, condition);
  const pointed = new Map(names.map(({ name, sheetName, area }) => [name, addressIn(sheetName, area)]));
  const kept = cells.names.filter(({ name }) => !pointed.has(name));
  return { ...cells, names: [...kept, ...[...pointed].map(([name, formula]) => ({ name, formula }))] };
}

function writeSheet(condition: WorkbookCondition, repair: SheetRepair): WorkbookCondition {
  const find = (from: WorkbookCondition): SheetCondition => {
    const sheet = from.sheets.find(({ sheetId }) => sheetId === repair.sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${repair.sheetId}`);
    return sheet;
  };
  const along = (from: WorkbookCondition, positions: readonly number[], way: Axis): WorkbookCondition =>
    positions.reduce((now, at) => shift(now, find(now), way, at, 1), from);
  const inserted = along(along(condition, repair.insertColumns, 'column'), repair.insertRows, 'row');
  return withCells(inserted, find(inserted), (lines) => {
    for (const { row, column, content } of repair.cells) {
      put(lines, row, column, content !== null && typeof content === 'object' ? content.formula : content);
    }
  });
}

function put(lines: Edited, row: number, column: number, content: CellValue): void {
  while (lines.length <= row) lines.push([]);
  const line = lines[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = content;
}

/** A row or column comes or goes, and with it every reference that leads beyond it. */
function shift(
  condition: WorkbookCondition,
  sheet: SheetCondition,
  way: Axis,
  at: number,
  by: 1 | -1,
): WorkbookCondition {
  const moved = (index: number): number | null =>
    index < at ? index : index === at && by === -1 ? null : index + by;
  const stay = (index: number): number => index;
  const move: CellMove = way === 'row' ? { row: moved, column: stay } : { row: stay, column: moved };
  const shifted = withCells(condition, sheet, (lines) => {
    const count = by === -1 ? 1 : 0;
    if (way === 'row') lines.splice(at, count, ...(by === 1 ? [[]] : []));
    else lines.forEach((line) => line.length > at && line.splice(at, count, ...(by === 1 ? [null] : [])));
    for (const line of lines) {
      line.forEach((content, column) => {
        if (typeof content === 'string' && content.startsWith('='))
          line[column] = moveReferences(content, move);
      });
    }
  });
  const names = condition.names.map((name) =>
    sheetOfReference(name.formula) === sheet.name
      ? { ...name, formula: movedName(name.formula, sheet.name, move) }
      : name,
  );
  return { ...shifted, names };
}

function movedName(formula: string, sheetName: string, { row, column }: CellMove): string {
  const [area] = parseAddress(formula.slice(1)) ?? [];
  if (area === undefined) return formula;
  // A block that loses an end is shorter by it.
  const span = (first: number, count: number, move: CellMove['row']): number[] =>
    Array.from({ length: count }, (_, at) => move(first + at) ?? []).flat();
  const [rows, columns] = [span(area.row, area.rows, row), span(area.column, area.columns, column)];
  if (rows.length === 0 || columns.length === 0) return '=#REF!';
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return addressIn(sheetName, {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  });
}

function addressIn(sheetName: string, area: Parameters<typeof absoluteAreaAddress>[0]): string {
  return `=${quotedSheetName(sheetName)}!${absoluteAreaAddress(area)}`;
}

/** A copy with other cells; the grid is what Excel gives: a rectangle, and no empty rows below the last content. */
function withCells(
  condition: WorkbookCondition,
  sheet: SheetCondition,
  edit: (lines: Edited) => void,
): WorkbookCondition {
  if (sheet.cells === null) return condition;
  const lines = sheet.cells.formulas.map((line) => [...line]);
  edit(lines);
  while (lines.at(-1)?.every((content) => content === null) === true) lines.pop();
  const width = Math.max(0, ...lines.map((line) => line.length));
  const formulas = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
  const values = formulas.map((line) =>
    line.map((content) => (typeof content === 'string' && content.startsWith('=') ? null : content)),
  );
  const cells = { formulas, grid: { ...sheet.cells.grid, values } };
  const sheets = condition.sheets.map((each) => (each === sheet ? { ...sheet, cells } : each));
  return { ...condition, sheets };
}

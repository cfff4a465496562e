/** Excel.RangeFormat with font, fill, borders and protection, for one range or several (RangeAreas). */
import type { Area } from '../cells/area';
import { COLUMN_LIMIT, ROW_LIMIT } from '../cells/area';
import type { CellStyle, StyleChange } from '../cells/cell-format';
import { booleanOf, colorOf, numberOf, oneOf, textOf, wholeOf } from '../protocol/arguments';
import { invalidArgument } from '../cells/host-error';
import type { ObjectType, Scalar } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { bordersObject } from './border-objects';
import type { LiveRange } from '../model/live-range';
import { areaOf, checkAllowed } from '../model/live-range';

/** Blocks formatted together: one for Range, several for RangeAreas. */
export type Blocks = readonly LiveRange[];

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** How many cells of a block are looked at to say whether a format is the same everywhere. */
const LOOK_ROWS = 2_000;
const LOOK_COLUMNS = 200;

export function changeStyles(blocks: Blocks, change: StyleChange): void {
  for (const range of blocks) {
    checkAllowed(range.sheet, 'allowFormatCells');
    range.sheet.styles.change(areaOf(range), change);
    range.workbook.touch();
  }
}

/** The value all cells share, or null when they differ, as Excel answers. */
export function sharedStyle<K extends keyof CellStyle>(blocks: Blocks, key: K): CellStyle[K] | null {
  let shared: CellStyle[K] | undefined;
  for (const range of blocks) {
    const block = areaOf(range);
    for (let r = 0; r < Math.min(block.rows, LOOK_ROWS); r += 1) {
      for (let c = 0; c < Math.min(block.columns, LOOK_COLUMNS); c += 1) {
        const value = range.sheet.styles.at(block.row + r, block.column + c)[key];
        if (shared === undefined) shared = value;
        else if (shared !== value) return null;
      }
    }
  }
  return shared ?? null;
}

function style<K extends keyof CellStyle>(key: K, parse: (value: unknown) => CellStyle[K]): Scalar<Blocks> {
  return {
    read: (blocks) => sharedStyle(blocks, key),
    write: (blocks, value) => {
      changeStyles(blocks, { [key]: parse(value) });
    },
  };
}

export const rangeFormatType = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: style('horizontal', (v) => oneOf(v, HORIZONTAL, 'horizontalAlignment')),
    verticalAlignment: style('vertical', (v) => oneOf(v, VERTICAL, 'verticalAlignment')),
    wrapText: style('wrap', (v) => booleanOf(v, 'wrapText')),
    shrinkToFit: style('shrink', (v) => booleanOf(v, 'shrinkToFit')),
    indentLevel: style('indent', (v) => within(wholeOf(v, 'indentLevel'), 0, 250, 'indentLevel')),
    rowHeight: {
      read: (blocks) => sharedSize(blocks, 'row'),
      write: (blocks, value) => {
        setRowHeights(blocks, value);
      },
    },
    columnWidth: {
      read: (blocks) => sharedSize(blocks, 'column'),
      write: (blocks, value) => {
        setColumnWidths(blocks, value);
      },
    },
  },
  links: {
    font: (blocks) => HostObject.of<Blocks>(rangeFontType, blocks),
    fill: (blocks) => HostObject.of<Blocks>(rangeFillType, blocks),
    borders: (blocks) => bordersObject(blocks),
    protection: (blocks) => HostObject.of<Blocks>(formatProtectionType, blocks),
  },
} satisfies ObjectType<Blocks>;

export const rangeFontType = {
  name: 'RangeFont',
  scalars: {
    name: style('fontName', (v) => textOf(v, 'font.name')),
    size: style('fontSize', (v) => within(numberOf(v, 'font.size'), 1, 409, 'font.size')),
    color: style('fontColor', (v) => colorOf(v, 'font.color')),
    bold: style('bold', (v) => booleanOf(v, 'font.bold')),
    italic: style('italic', (v) => booleanOf(v, 'font.italic')),
    underline: style('underline', (v) => oneOf(v, UNDERLINE, 'font.underline')),
    strikethrough: style('strikethrough', (v) => booleanOf(v, 'font.strikethrough')),
  },
} satisfies ObjectType<Blocks>;

export const rangeFillType = {
  name: 'RangeFill',
  scalars: {
    color: {
      // No fill reads as white; so Excel answers.
      read: (blocks) => (sharedFill(blocks) === undefined ? null : (sharedFill(blocks) ?? '#FFFFFF')),
      write: (blocks, value) => {
        changeStyles(blocks, { fill: value === '' ? null : colorOf(value, 'fill.color') });
      },
    },
  },
  methods: {
    clear: {
      writes: true,
      run: (blocks) => {
        changeStyles(blocks, { fill: null });
      },
    },
  },
} satisfies ObjectType<Blocks>;

export const formatProtectionType = {
  name: 'FormatProtection',
  scalars: {
    locked: style('locked', (v) => booleanOf(v, 'protection.locked')),
    formulaHidden: style('formulaHidden', (v) => booleanOf(v, 'protection.formulaHidden')),
  },
} satisfies ObjectType<Blocks>;

export function rangeFormatObject(blocks: Blocks): HostObject {
  return HostObject.of<Blocks>(rangeFormatType, blocks);
}

/** Undefined when cells differ; null when none has a fill. */
function sharedFill(blocks: Blocks): string | null | undefined {
  const fills = new Set<string | null>();
  for (const range of blocks) {
    const block = areaOf(range);
    for (let r = 0; r < Math.min(block.rows, LOOK_ROWS); r += 1) {
      for (let c = 0; c < Math.min(block.columns, LOOK_COLUMNS); c += 1) {
        fills.add(range.sheet.styles.at(block.row + r, block.column + c).fill);
      }
    }
  }
  return fills.size === 1 ? [...fills][0] : undefined;
}

function within(value: number, least: number, most: number, what: string): number {
  if (value < least || value > most) throw invalidArgument(`${what} must lie between ${least} and ${most}.`);
  return value;
}

function lines(block: Area, axis: 'row' | 'column'): number[] {
  const count = axis === 'row' ? block.rows : block.columns;
  const limit = axis === 'row' ? ROW_LIMIT : COLUMN_LIMIT;
  // A whole sheet or column: the rows a person would look at stand for the rest.
  const seen = count === limit ? (axis === 'row' ? 5_000 : 500) : count;
  const first = axis === 'row' ? block.row : block.column;
  return Array.from({ length: seen }, (_, index) => first + index);
}

function sharedSize(blocks: Blocks, axis: 'row' | 'column'): number | null {
  const sizes = new Set<number>();
  for (const range of blocks) {
    for (const index of lines(areaOf(range), axis)) {
      sizes.add(axis === 'row' ? range.sheet.rowHeight(index) : range.sheet.columnWidth(index));
    }
  }
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

function setRowHeights(blocks: Blocks, value: unknown): void {
  const points = within(numberOf(value, 'rowHeight'), 0, 409.5, 'rowHeight');
  for (const range of blocks) {
    checkAllowed(range.sheet, 'allowFormatRows');
    for (const row of lines(areaOf(range), 'row')) range.sheet.setRowHeight(row, points);
    range.workbook.touch();
  }
}

function setColumnWidths(blocks: Blocks, value: unknown): void {
  // 255 characters of the default font.
  const points = within(numberOf(value, 'columnWidth'), 0, 1_342.5, 'columnWidth');
  for (const range of blocks) {
    checkAllowed(range.sheet, 'allowFormatColumns');
    for (const column of lines(areaOf(range), 'column')) range.sheet.setColumnWidth(column, points);
    range.workbook.touch();
  }
}

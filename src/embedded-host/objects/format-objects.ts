/** Excel.RangeFormat with font, fill, borders and protection, for one range or several (RangeAreas). */
import { COLUMN_LIMIT, ROW_LIMIT, type Area } from '../cells/area';
import type { CellStyle, StyleChange } from '../cells/cell-format';
import { among, booleanOf, colorOf, textOf, wholeOf, within } from '../protocol/arguments';
import type { ObjectType, Scalar } from '../protocol/object-type';
import { rangeBorderCollectionType } from './border-objects';
import { linkTo } from './members';
import { areaOf, checkAllowed, type Blocks } from '../model/live-range';

const horizontal = among([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const vertical = among(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
const underline = among(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);

/** How many cells of a block are looked at to say whether a format is the same everywhere. */
const LOOK_ROWS = 2_000;
const LOOK_COLUMNS = 200;

function changeStyles(blocks: Blocks, change: StyleChange): void {
  for (const range of blocks) {
    checkAllowed(range.sheet, 'allowFormatCells');
    range.sheet.styles.change(areaOf(range), change);
    range.workbook.touch();
  }
}

/** The value all cells share; undefined when they differ. */
function sharedStyle<K extends keyof CellStyle>(blocks: Blocks, key: K): CellStyle[K] | undefined {
  let shared: CellStyle[K] | undefined;
  for (const range of blocks) {
    const block = areaOf(range);
    for (let r = 0; r < Math.min(block.rows, LOOK_ROWS); r += 1) {
      for (let c = 0; c < Math.min(block.columns, LOOK_COLUMNS); c += 1) {
        const value = range.sheet.styles.at(block.row + r, block.column + c)[key];
        if (shared === undefined) shared = value;
        else if (shared !== value) return undefined;
      }
    }
  }
  return shared;
}

type Parse<V> = (value: unknown, what: string) => V;

function style<K extends keyof CellStyle>(
  key: K,
  parse: Parse<CellStyle[K]>,
  what: string = key,
): Scalar<Blocks> {
  return {
    read: (blocks) => sharedStyle(blocks, key) ?? null,
    write: (blocks, value) => {
      changeStyles(blocks, { [key]: parse(value, what) });
    },
  };
}

export const rangeFontType = {
  name: 'RangeFont',
  scalars: {
    name: style('fontName', textOf, 'font.name'),
    size: style('fontSize', within(1, 409), 'font.size'),
    color: style('fontColor', colorOf, 'font.color'),
    bold: style('bold', booleanOf, 'font.bold'),
    italic: style('italic', booleanOf, 'font.italic'),
    underline: style('underline', underline, 'font.underline'),
    strikethrough: style('strikethrough', booleanOf, 'font.strikethrough'),
  },
} satisfies ObjectType<Blocks>;

export const rangeFillType = {
  name: 'RangeFill',
  scalars: {
    color: {
      read: (blocks) => {
        const fill = sharedStyle(blocks, 'fill');
        // No fill reads as white; so Excel answers.
        return fill === undefined ? null : (fill ?? '#FFFFFF');
      },
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
    locked: style('locked', booleanOf, 'protection.locked'),
  },
} satisfies ObjectType<Blocks>;

export const rangeFormatType = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: style('horizontal', horizontal, 'horizontalAlignment'),
    verticalAlignment: style('vertical', vertical, 'verticalAlignment'),
    wrapText: style('wrap', booleanOf, 'wrapText'),
    indentLevel: style('indent', indent, 'indentLevel'),
    rowHeight: size('row', within(0, 409.5)),
    // 255 characters of the default font.
    columnWidth: size('column', within(0, 1_342.5)),
  },
  methods: {
    autofitRows: {
      writes: true,
      run: (blocks) => {
        for (const range of blocks) {
          checkAllowed(range.sheet, 'allowFormatRows');
          // The height that was set is given up; merged cells have no say in the new one.
          for (const row of lines(areaOf(range), 'row')) range.sheet.rowHeights.delete(row);
          range.workbook.touch();
        }
      },
    },
  },
  links: {
    font: linkTo<Blocks>(rangeFontType),
    fill: linkTo<Blocks>(rangeFillType),
    borders: linkTo<Blocks>(rangeBorderCollectionType),
    protection: linkTo<Blocks>(formatProtectionType),
  },
} satisfies ObjectType<Blocks>;

function indent(value: unknown, what: string): number {
  return within(0, 250)(wholeOf(value, what), what);
}

function size(axis: 'row' | 'column', parse: Parse<number>): Scalar<Blocks> {
  const isRow = axis === 'row';
  return {
    read: (blocks) => sharedSize(blocks, axis),
    write: (blocks, value) => {
      const points = parse(value, isRow ? 'rowHeight' : 'columnWidth');
      for (const range of blocks) {
        checkAllowed(range.sheet, isRow ? 'allowFormatRows' : 'allowFormatColumns');
        for (const index of lines(areaOf(range), axis)) {
          if (isRow) range.sheet.setRowHeight(index, points);
          else range.sheet.setColumnWidth(index, points);
        }
        range.workbook.touch();
      }
    },
  };
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

/** Excel.PageLayout with headers and footers, and Excel.PageBreakCollection. */
import type { Area } from '../cells/area';
import { COLUMN_LIMIT, ROW_LIMIT, area, isWholeColumns, isWholeRows } from '../cells/area';
import type { HeaderFooterPart, PageLayout } from '../model/sheet-parts';
import { booleanOf, numberOf, oneOf, recordOf, textOf, wholeOf } from '../protocol/arguments';
import { HostError, invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType, Scalar } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { liveRange } from '../model/live-range';
import { rangeAreasObject } from './range-areas-object';
import { rangeObject } from './range-object';
import type { OnSheet } from './worksheet-object';
import { blockOnSheet } from './worksheet-object';

function setting<K extends keyof PageLayout>(
  key: K,
  parse: (value: unknown) => PageLayout[K],
): Scalar<OnSheet> {
  return {
    read: ({ sheet }) => sheet.pageLayout[key],
    write: ({ workbook, sheet }, value) => {
      sheet.pageLayout[key] = parse(value);
      workbook.touch();
    },
  };
}

function margin(
  key: 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin',
) {
  return setting(key, (value) => {
    const points = numberOf(value, key);
    if (points < 0) throw invalidArgument(`${key} cannot be negative.`);
    return points;
  });
}

function flag(
  key:
    | 'centerHorizontally'
    | 'centerVertically'
    | 'blackAndWhite'
    | 'draftMode'
    | 'printGridlines'
    | 'printHeadings',
) {
  return setting(key, (value) => booleanOf(value, key));
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType = {
  name: 'PageLayout',
  scalars: {
    orientation: setting('orientation', (v) => oneOf(v, ['Portrait', 'Landscape'], 'orientation')),
    paperSize: setting('paperSize', (v) => paper(v)),
    zoom: setting('zoom', parseZoom),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    printOrder: setting('printOrder', (v) => oneOf(v, ['DownThenOver', 'OverThenDown'], 'printOrder')),
    firstPageNumber: setting('firstPageNumber', (v) => (v === '' ? '' : wholeOf(v, 'firstPageNumber'))),
  },
  links: { headersFooters: (place) => HostObject.of<OnSheet>(headerFooterGroupType, place) },
  methods: {
    setPrintArea: {
      writes: true,
      run: (place, [printArea], call: CallContext) => {
        place.sheet.pageLayout.printArea = blockOnSheet(place, printArea, call);
        place.workbook.touch();
      },
    },
    setPrintTitleRows: {
      writes: true,
      run: (place, [rows], call: CallContext) => {
        const block = blockOnSheet(place, rows, call);
        if (!isWholeRows(block)) throw invalidArgument('Print title rows must be whole rows, such as $1:$3.');
        place.sheet.pageLayout.titleRows = { first: block.row, last: block.row + block.rows - 1 };
        place.workbook.touch();
      },
    },
    setPrintTitleColumns: {
      writes: true,
      run: (place, [columns], call: CallContext) => {
        const block = blockOnSheet(place, columns, call);
        if (!isWholeColumns(block)) throw invalidArgument('Print title columns must be whole columns.');
        place.sheet.pageLayout.titleColumns = { first: block.column, last: block.column + block.columns - 1 };
        place.workbook.touch();
      },
    },
    setPrintMargins: {
      writes: true,
      run: ({ workbook, sheet }, [unit, options]) => {
        const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
        const given = recordOf(options, 'marginOptions');
        for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
          const size = given[side];
          if (size !== undefined && size !== null) {
            sheet.pageLayout[`${side}Margin`] = numberOf(size, side) * factor;
          }
        }
        workbook.touch();
      },
    },
    getPrintAreaOrNullObject: {
      run: ({ workbook, sheet }) => {
        const block = sheet.pageLayout.printArea;
        return block === null ? null : rangeAreasObject([liveRange(workbook, sheet, block)]);
      },
    },
    getPrintTitleRowsOrNullObject: {
      run: ({ workbook, sheet }) => {
        const rows = sheet.pageLayout.titleRows;
        if (rows === null) return null;
        return rangeObject(
          liveRange(workbook, sheet, area(rows.first, 0, rows.last - rows.first + 1, COLUMN_LIMIT)),
        );
      },
    },
  },
} satisfies ObjectType<OnSheet>;

export function pageLayoutObject(place: OnSheet): HostObject {
  return HostObject.of<OnSheet>(pageLayoutType, place);
}

const PAPER = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;

function paper(value: unknown): string {
  // The wire may carry the enumeration in lower camel case, as `Excel.PaperType.a4` is.
  const text = textOf(value, 'paperSize');
  return oneOf(text.charAt(0).toUpperCase() + text.slice(1), PAPER, 'paperSize');
}

function parseZoom(value: unknown): PageLayout['zoom'] {
  const given = recordOf(value, 'zoom');
  const zoom: PageLayout['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const number = given[key];
    if (number === undefined || number === null) continue;
    zoom[key] = wholeOf(number, `zoom.${key}`);
  }
  const { scale } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400))
    throw invalidArgument('zoom.scale lies between 10 and 400.');
  return zoom;
}

export const headerFooterGroupType = {
  name: 'HeaderFooterGroup',
  scalars: { state: { read: () => 'Default' } },
  links: { defaultForAllPages: (place) => HostObject.of<OnSheet>(headerFooterType, place) },
} satisfies ObjectType<OnSheet>;

function headerFooter(part: HeaderFooterPart): Scalar<OnSheet> {
  return {
    read: ({ sheet }) => sheet.pageLayout.headersFooters[part],
    write: ({ workbook, sheet }, value) => {
      const text = textOf(value, part);
      if (text.length > 255) throw invalidArgument(`${part} holds at most 255 characters.`);
      sheet.pageLayout.headersFooters[part] = text;
      workbook.touch();
    },
  };
}

export const headerFooterType = {
  name: 'HeaderFooter',
  scalars: {
    leftHeader: headerFooter('leftHeader'),
    centerHeader: headerFooter('centerHeader'),
    rightHeader: headerFooter('rightHeader'),
    leftFooter: headerFooter('leftFooter'),
    centerFooter: headerFooter('centerFooter'),
    rightFooter: headerFooter('rightFooter'),
  },
} satisfies ObjectType<OnSheet>;

interface Breaks extends OnSheet {
  readonly axis: 'row' | 'column';
}

interface Break extends Breaks {
  readonly index: number;
}

export const pageBreakType = {
  name: 'PageBreak',
  scalars: {
    rowIndex: { read: ({ axis, index }) => (axis === 'row' ? index : 0) },
    columnIndex: { read: ({ axis, index }) => (axis === 'column' ? index : 0) },
  },
  methods: {
    delete: {
      writes: true,
      run: (place) => {
        setBreaks(
          place,
          breaksOf(place).filter((index) => index !== place.index),
        );
      },
    },
  },
} satisfies ObjectType<Break>;

export const pageBreakCollectionType = {
  name: 'PageBreakCollection',
  scalars: {},
  items: (place) => breaksOf(place).map((index) => breakObject(place, index)),
  methods: {
    add: {
      writes: true,
      run: (place, [range], call: CallContext) => {
        const index = firstOf(place, blockOnSheet(place, range, call));
        if (index === 0) throw invalidArgument('A page cannot break before the first row or column.');
        setBreaks(
          place,
          [...new Set([...breaksOf(place), index])].sort((a, b) => a - b),
        );
        return breakObject(place, index);
      },
    },
    getCount: { run: (place) => breaksOf(place).length },
    getItem: { run: (place, [index]) => breakAt(place, index) },
    getItemAt: { run: (place, [index]) => breakAt(place, index) },
    removePageBreaks: {
      writes: true,
      run: (place) => {
        setBreaks(place, []);
      },
    },
  },
} satisfies ObjectType<Breaks>;

export function pageBreaksObject(place: OnSheet, axis: 'row' | 'column'): HostObject {
  return HostObject.of<Breaks>(pageBreakCollectionType, { ...place, axis });
}

function breakObject(place: Breaks, index: number): HostObject {
  return HostObject.of<Break>(pageBreakType, { ...place, index });
}

function breakAt(place: Breaks, at: unknown): HostObject {
  const index = breaksOf(place)[wholeOf(at, 'index')];
  if (index === undefined) throw new HostError('ItemNotFound', 'There is no such page break.');
  return breakObject(place, index);
}

function breaksOf({ sheet, axis }: Breaks): readonly number[] {
  return axis === 'row' ? sheet.horizontalBreaks : sheet.verticalBreaks;
}

function setBreaks({ workbook, sheet, axis }: Breaks, breaks: number[]): void {
  // Excel allows 1,026 of each.
  if (breaks.length > 1_026) throw invalidArgument('A sheet has at most 1,026 page breaks.');
  if (axis === 'row') sheet.horizontalBreaks = breaks;
  else sheet.verticalBreaks = breaks;
  workbook.touch();
}

function firstOf({ axis }: Breaks, block: Area): number {
  const index = axis === 'row' ? block.row : block.column;
  return Math.min(index, axis === 'row' ? ROW_LIMIT - 1 : COLUMN_LIMIT - 1);
}

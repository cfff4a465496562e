/** Excel.PageLayout with headers and footers. */
import { COLUMN_LIMIT, area, isWholeRows } from '../../cells/area';
import { invalidArgument } from '../../cells/host-error';
import { LiveRange } from '../../model/live-range';
import type { HeaderFooterPart, PageLayout } from '../../model/sheet-parts';
import { among, booleanOf, numberOf, recordOf, textOf, wholeOf } from '../../protocol/arguments';
import type { ObjectType, Scalar } from '../../protocol/object-type';
import { fieldsOf, linkTo, reading, writing } from '../members';
import { blockOnSheet, type OnSheet } from '../on-sheet';

const paperType = among([
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
]);

const setting = fieldsOf(({ sheet }: OnSheet): PageLayout => sheet.pageLayout);
/** Excel holds the parts as one string with a code before each. */
const longestFooter = 255;

function part(name: HeaderFooterPart): Scalar<OnSheet> {
  return {
    read: ({ sheet }) => sheet.pageLayout.headersFooters[name],
    write: ({ workbook, sheet }, value) => {
      const parts = { ...sheet.pageLayout.headersFooters, [name]: textOf(value, name) };
      const length = Object.values(parts).reduce((sum, text) => sum + (text === '' ? 0 : text.length + 2), 0);
      if (length > longestFooter) throw invalidArgument('A footer holds at most 255 characters in all.');
      sheet.pageLayout.headersFooters[name] = parts[name];
      workbook.touch();
    },
  };
}

export const headerFooterType = {
  name: 'HeaderFooter',
  scalars: {
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
} satisfies ObjectType<OnSheet>;

export const headerFooterGroupType = {
  name: 'HeaderFooterGroup',
  scalars: { state: { read: () => 'Default' } },
  links: { defaultForAllPages: linkTo<OnSheet>(headerFooterType) },
} satisfies ObjectType<OnSheet>;

export const pageLayoutType = {
  name: 'PageLayout',
  scalars: {
    orientation: setting('orientation', among(['Portrait', 'Landscape'])),
    paperSize: setting('paperSize', paper),
    zoom: setting('zoom', parseZoom),
    topMargin: setting('topMargin', margin),
    bottomMargin: setting('bottomMargin', margin),
    leftMargin: setting('leftMargin', margin),
    rightMargin: setting('rightMargin', margin),
    centerHorizontally: setting('centerHorizontally', booleanOf),
  },
  links: { headersFooters: linkTo<OnSheet>(headerFooterGroupType) },
  methods: {
    setPrintArea: writing((place, [printArea]) => {
      place.sheet.pageLayout.printArea = blockOnSheet(place, printArea);
    }),
    // Sides that are not given stay as they are.
    setPrintMargins: writing(({ sheet }, [unit, options]) => {
      const points = pointsOf[marginUnit(unit, 'unit')];
      const given = recordOf(options, 'marginOptions');
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const size = given[side] ?? null;
        if (size !== null) sheet.pageLayout[`${side}Margin`] = margin(size, side) * points;
      }
    }),
    setPrintTitleRows: writing((place, [rows]) => {
      const block = blockOnSheet(place, rows);
      if (!isWholeRows(block)) throw invalidArgument('Print title rows must be whole rows, such as $1:$3.');
      place.sheet.pageLayout.titleRows = { first: block.row, last: block.row + block.rows - 1 };
    }),
    getPrintTitleRowsOrNullObject: reading(({ workbook, sheet }, _args, call) => {
      const rows = sheet.pageLayout.titleRows;
      if (rows === null) return null;
      const block = area(rows.first, 0, rows.last - rows.first + 1, COLUMN_LIMIT);
      return call.make.range(new LiveRange(workbook, sheet, block));
    }),
  },
} satisfies ObjectType<OnSheet>;

const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const marginUnit = among(['Points', 'Inches', 'Centimeters'] as const);

function margin(value: unknown, what: string): number {
  const points = numberOf(value, what);
  if (points < 0) throw invalidArgument(`${what} cannot be negative.`);
  return points;
}

function paper(value: unknown, what: string): string {
  // The wire may carry the enumeration in lower camel case, as `Excel.PaperType.a4` is.
  const text = textOf(value, what);
  return paperType(text.charAt(0).toUpperCase() + text.slice(1), what);
}

function parseZoom(value: unknown): PageLayout['zoom'] {
  const given = recordOf(value, 'zoom');
  const zoom: PageLayout['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const number = given[key] ?? null;
    if (number !== null) zoom[key] = wholeOf(number, `zoom.${key}`);
  }
  const { scale = 100 } = zoom;
  if (scale < 10 || scale > 400) throw invalidArgument('zoom.scale lies between 10 and 400.');
  return zoom;
}

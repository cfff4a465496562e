/** Excel.PageBreakCollection of rows, and Excel.PageBreak. */
import { ROW_LIMIT } from '../../cells/area';
import { invalidArgument } from '../../cells/host-error';
import { HostObject, type ObjectType } from '../../protocol/object-type';
import { listing, writing } from '../members';
import { blockOnSheet, type OnSheet } from '../on-sheet';

interface Break extends OnSheet {
  readonly row: number;
}

export const pageBreakType = {
  name: 'PageBreak',
  scalars: { rowIndex: { read: ({ row }) => row }, columnIndex: { read: () => 0 } },
  methods: {
    delete: writing(({ sheet, row }) => {
      sheet.horizontalBreaks = sheet.horizontalBreaks.filter((other) => other !== row);
    }),
  },
} satisfies ObjectType<Break>;

function breakObject(place: OnSheet, row: number): HostObject {
  return HostObject.of<Break>(pageBreakType, { ...place, row });
}

const breaks = listing({
  what: 'page break',
  list: ({ sheet }: OnSheet) => sheet.horizontalBreaks,
  object: breakObject,
});

export const pageBreakCollectionType = {
  name: 'PageBreakCollection',
  scalars: {},
  items: breaks.items,
  methods: {
    add: writing((place, [range]) => {
      const row = Math.min(blockOnSheet(place, range).row, ROW_LIMIT - 1);
      if (row === 0) throw invalidArgument('A page cannot break before the first row.');
      const rows = [...new Set([...place.sheet.horizontalBreaks, row])].sort((a, b) => a - b);
      // Excel allows 1,026 of each.
      if (rows.length > 1_026) throw invalidArgument('A sheet has at most 1,026 page breaks.');
      place.sheet.horizontalBreaks = rows;
      return breakObject(place, row);
    }),
    getCount: breaks.getCount,
    getItem: breaks.getItemAt,
    getItemAt: breaks.getItemAt,
    removePageBreaks: writing(({ sheet }) => {
      sheet.horizontalBreaks = [];
    }),
  },
} satisfies ObjectType<OnSheet>;

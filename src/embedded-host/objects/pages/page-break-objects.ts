/** Excel.PageBreakCollection, of rows or of columns, and Excel.PageBreak. */
import { COLUMN_LIMIT, ROW_LIMIT } from '../../cells/area';
import { invalidArgument } from '../../cells/host-error';
import { HostObject, type ObjectType } from '../../protocol/object-type';
import { listing, writing } from '../members';
import { blockOnSheet, type OnSheet } from '../on-sheet';

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
    delete: writing((place) => {
      setBreaks(
        place,
        breaksOf(place).filter((index) => index !== place.index),
      );
    }),
  },
} satisfies ObjectType<Break>;

function breakObject(place: Breaks, index: number): HostObject {
  return HostObject.of<Break>(pageBreakType, { ...place, index });
}

const breaks = listing({ what: 'page break', list: breaksOf, object: breakObject });

export const pageBreakCollectionType = {
  name: 'PageBreakCollection',
  scalars: {},
  items: breaks.items,
  methods: {
    add: writing((place, [range]) => {
      const { row, column } = blockOnSheet(place, range);
      const index = place.axis === 'row' ? Math.min(row, ROW_LIMIT - 1) : Math.min(column, COLUMN_LIMIT - 1);
      if (index === 0) throw invalidArgument('A page cannot break before the first row or column.');
      setBreaks(
        place,
        [...new Set([...breaksOf(place), index])].sort((a, b) => a - b),
      );
      return breakObject(place, index);
    }),
    getCount: breaks.getCount,
    getItem: breaks.getItemAt,
    getItemAt: breaks.getItemAt,
    removePageBreaks: writing((place) => {
      setBreaks(place, []);
    }),
  },
} satisfies ObjectType<Breaks>;

export function pageBreaksObject(place: OnSheet, axis: 'row' | 'column'): HostObject {
  return HostObject.of<Breaks>(pageBreakCollectionType, { ...place, axis });
}

function breaksOf({ sheet, axis }: Breaks): readonly number[] {
  return axis === 'row' ? sheet.horizontalBreaks : sheet.verticalBreaks;
}

function setBreaks({ sheet, axis }: Breaks, indices: number[]): void {
  // Excel allows 1,026 of each.
  if (indices.length > 1_026) throw invalidArgument('A sheet has at most 1,026 page breaks.');
  if (axis === 'row') sheet.horizontalBreaks = indices;
  else sheet.verticalBreaks = indices;
}

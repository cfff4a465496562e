/** Excel.RangeAreas and its Excel.RangeCollection: several blocks of one sheet at once. */
import { fullAddress } from '../cells/a1';
import { HostError, notImplemented } from '../cells/host-error';
import { clearRange } from '../edits/range-edits';
import { areaOf, type Blocks, type LiveRange } from '../model/live-range';
import { optionalText } from '../protocol/arguments';
import type { ObjectType } from '../protocol/object-type';
import { conditionalFormatCollectionType } from './conditional-format-objects';
import { rangeFormatType } from './format-objects';
import { linkTo, listing, reading } from './members';
import { dataValidationType } from './validation-object';

const ranges = listing({
  what: 'area',
  list: (blocks: Blocks) => blocks,
  object: (_blocks, range, call) => call.make.range(range),
});

export const rangeCollectionType = {
  name: 'RangeCollection',
  scalars: {},
  items: ranges.items,
  methods: { getCount: ranges.getCount, getItemAt: ranges.getItemAt },
} satisfies ObjectType<Blocks>;

export const rangeAreasType = {
  name: 'RangeAreas',
  tracks: (blocks) => blocks,
  scalars: {
    address: {
      read: (blocks) => blocks.map((range) => fullAddress(range.sheet.name, areaOf(range))).join(','),
    },
    cellCount: {
      read: (blocks) => blocks.reduce((sum, range) => sum + areaOf(range).rows * areaOf(range).columns, 0),
    },
  },
  links: {
    areas: linkTo<Blocks>(rangeCollectionType),
    format: linkTo<Blocks>(rangeFormatType),
    dataValidation: linkTo<Blocks>(dataValidationType),
    conditionalFormats: linkTo<Blocks>(conditionalFormatCollectionType),
    worksheet: (blocks, call) => call.make.worksheet(firstOf(blocks).workbook, firstOf(blocks).sheet),
  },
  methods: {
    clear: {
      writes: true,
      run: (blocks, [applyTo]) => {
        for (const range of blocks) clearRange(range, optionalText(applyTo, 'applyTo') ?? 'All');
      },
    },
    select: reading((blocks) => {
      if (blocks.length > 1) throw notImplemented('RangeAreas', 'select of several areas');
      const first = firstOf(blocks);
      first.workbook.select(first.sheet, areaOf(first));
    }),
  },
} satisfies ObjectType<Blocks>;

function firstOf(blocks: Blocks): LiveRange {
  const first = blocks[0];
  if (first === undefined) throw new HostError('InvalidReference', 'There is no area.');
  return first;
}

/** Excel.RangeAreas and its Excel.RangeCollection: several blocks of one sheet at once. */
import { fullAddress } from '../cells/a1';
import { optionalText, wholeOf } from '../protocol/arguments';
import { HostError, notImplemented } from '../cells/host-error';
import type { ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { conditionalFormatsObject } from './conditional-format-objects';
import type { Blocks } from './format-objects';
import { rangeFormatObject } from './format-objects';
import type { LiveRange } from '../model/live-range';
import { areaOf } from '../model/live-range';
import { clearRange } from '../edits/range-edits';
import { rangeObject } from './range-object';
import { dataValidationObject } from './validation-object';
import { worksheetObject } from './worksheet-object';

export const rangeAreasType = {
  name: 'RangeAreas',
  tracked: true,
  hold: (blocks) => {
    for (const range of blocks) range.workbook.held.add(range);
  },
  release: (blocks) => {
    for (const range of blocks) range.workbook.held.delete(range);
  },
  scalars: {
    address: {
      read: (blocks) => blocks.map((range) => fullAddress(range.sheet.name, areaOf(range))).join(','),
    },
    areaCount: { read: (blocks) => blocks.length },
    cellCount: {
      read: (blocks) => blocks.reduce((sum, range) => sum + areaOf(range).rows * areaOf(range).columns, 0),
    },
  },
  links: {
    areas: (blocks) => HostObject.of<Blocks>(rangeCollectionType, blocks),
    format: (blocks) => rangeFormatObject(blocks),
    dataValidation: (blocks) => dataValidationObject(blocks),
    conditionalFormats: (blocks) => conditionalFormatsObject(blocks),
    worksheet: (blocks) => {
      const first = firstOf(blocks);
      return worksheetObject(first.workbook, first.sheet);
    },
  },
  methods: {
    clear: {
      writes: true,
      run: (blocks, [applyTo]) => {
        for (const range of blocks) clearRange(range, optionalText(applyTo, 'applyTo') ?? 'All');
      },
    },
    select: {
      run: (blocks) => {
        if (blocks.length > 1) throw notImplemented('RangeAreas', 'select of several areas');
        const first = firstOf(blocks);
        first.workbook.select(first.sheet, areaOf(first));
      },
    },
  },
} satisfies ObjectType<Blocks>;

export const rangeCollectionType = {
  name: 'RangeCollection',
  scalars: {},
  items: (blocks) => blocks.map((range) => rangeObject(range)),
  methods: {
    getCount: { run: (blocks) => blocks.length },
    getItemAt: {
      run: (blocks, [index]) => {
        const range = blocks[wholeOf(index, 'index')];
        if (range === undefined) throw new HostError('ItemNotFound', 'There is no such area.');
        return rangeObject(range);
      },
    },
  },
} satisfies ObjectType<Blocks>;

export function rangeAreasObject(blocks: Blocks): HostObject {
  return HostObject.of<Blocks>(rangeAreasType, blocks);
}

function firstOf(blocks: Blocks): LiveRange {
  const first = blocks[0];
  if (first === undefined) throw new HostError('InvalidReference', 'There is no area.');
  return first;
}

import * as fc from 'fast-check';
import { formatClipboard, parseClipboard } from '../../../src/embedded-host/preview/grid/clipboard';

test('a block as Excel copies it, with a quoted cell of two lines', () => {
  expect(parseClipboard('TRUE\t"หน้า 12\nหน้า ""18"""\r\nFALSE\t\r\n')).toEqual([
    ['TRUE', 'หน้า 12\nหน้า "18"'],
    ['FALSE', ''],
  ]);
});

test('a quote in the middle of a cell is only a character', () => {
  expect(parseClipboard('ขนาด 5"\tข')).toEqual([['ขนาด 5"', 'ข']]);
});

test('whatever was copied is pasted back the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('ก', 'a', '"', '\t', '\n', ' '), maxLength: 6 });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    )
    // One empty cell in the last row cannot be told from the line break that ends a block.
    .filter((rows) => !(rows.length > 1 && rows[rows.length - 1]?.join('') === '' && rows[0]?.length === 1));
  fc.assert(fc.property(block, (rows) => expect(parseClipboard(formatClipboard(rows))).toEqual(rows)));
});

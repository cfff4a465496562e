import { isSameEdition } from '../../../src/core/snapshot/same-edition';

test.each([
  ['4.0', '4.0', true],
  ['4', '4.0', true],
  ['4.00', '4.0', true],
  ['4.1', '4.0', false],
  ['', '0', false],
  [' ', '0', false],
  ['x', '4.0', false],
  ['2569-a', '2569-a', true],
])('what a workbook calls %j is edition %j: %s', (found, edition, expected) => {
  expect(isSameEdition(found, edition)).toBe(expected);
});

/** What of ours may be written over without a loss. */
import { isOurs } from '../../../src/core/upkeep/own-contents';
import { wordsOfFormula } from '../../../src/core/standing/find-columns';
import { planOf, pmqaIndex } from '../layout/rubrics';

const { sheets } = planOf(pmqaIndex, 'th');
const sheetOf = (kind: 'category' | 'data') => {
  const plan = sheets.find(({ role }) => role.kind === kind);
  if (plan === undefined) throw new Error(`no ${kind}`);
  return { plan };
};
const ours = { ownTexts: new Set(['ผ่าน']), tableFormulas: new Set([wordsOfFormula('=SUM(C2:C9)')]) };

describe.each(['category', 'data'] as const)('on the sheet of a %s', (kind) => {
  it('our words and formulas made of our names are ours', () => {
    for (const stands of ['ผ่าน', '=PMQA_Overall_Level+1', '=#REF!+1'])
      expect([stands, isOurs(ours, sheetOf(kind), stands)]).toEqual([stands, true]);
  });

  it('other words, numbers, ticks and formulas are not', () => {
    for (const stands of ['ผ่านแล้ว', 3, true, null, '=AVERAGE(C2:C9)'])
      expect([stands, isOurs(ours, sheetOf(kind), stands)]).toEqual([stands, false]);
  });
});

it('a formula that does what one of the table does is ours on the hidden sheet alone', () => {
  expect(isOurs(ours, sheetOf('data'), '=SUM(D4:D11)')).toBe(true);
  expect(isOurs(ours, sheetOf('category'), '=SUM(D4:D11)')).toBe(false);
});

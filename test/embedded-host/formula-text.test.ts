import { insertion } from '../../src/embedded-host/cells/area';
import {
  editReference,
  expandNames,
  mapReferences,
  tidyFormula,
} from '../../src/embedded-host/formulas/formula-text';
import { fromR1C1, toR1C1 } from '../../src/embedded-host/formulas/r1c1-text';

test.each([
  ['=sum(a1:b2,หมวด!c3)', "=SUM(A1:B2,'หมวด'!C3)"],
  ['=if(A1="a1 or ""B2""",true,x1y)', '=IF(A1="a1 or ""B2""",TRUE,x1y)'],
  ["='it''s 1'!$A$1", "='it''s 1'!$A$1"],
  ['=LOG10(A10)+Sheet1!A:C', '=LOG10(A10)+Sheet1!A:C'],
])('%s is shown as %s', (typed, shown) => {
  expect(tidyFormula(typed)).toBe(shown);
});

test('texts, functions and names that look like references stay when rows are inserted', () => {
  const edit = insertion('row', 0, 2);
  const moved = mapReferences('=A1&"A1"&LOG10(B2)&tick1st&$C$3:D4&2:3&E:E', (r) => editReference(r, edit));
  expect(moved).toBe('=A3&"A1"&LOG10(B4)&tick1st&$C$5:D6&4:5&E:E');
});

test('names are replaced by what they stand for, Thai ones too, functions of the same word are not', () => {
  const names: Record<string, string> = {
    ติ๊ก: "='หมวด 1'!$B$2:$B$4",
    twice: '=1+1',
    count: '=5',
    ring: '=ring+1',
  };
  const lookup = (name: string): string | null => names[name.toLowerCase()] ?? null;
  expect(expandNames('=COUNT(ติ๊ก)*twice&"twice"', lookup)).toBe('=COUNT(\'หมวด 1\'!$B$2:$B$4)*(1+1)&"twice"');
  expect(expandNames('=nothing', lookup)).toBe('=nothing');
  expect(expandNames('=ring', lookup)).toContain('ring');
});

test.each([
  ['=SUM(R1C1:R[2]C)&"R1C1"', '=SUM($A$1:C6)&"R1C1"'],
  ["='หมวด 1'!RC[-1]+Sheet1!R2C", "='หมวด 1'!B4+Sheet1!C$2"],
  ['=IF(RC1=TRUE,PMQA_Words,LOG10(R[-3]C))', '=IF($A4=TRUE,PMQA_Words,LOG10(C1))'],
])('in R1C1 notation %s is %s in C4, and the other way', (said, kept) => {
  const cell = { row: 3, column: 2 };
  expect(fromR1C1(said, cell)).toBe(kept);
  expect(toR1C1(kept, cell)).toBe(said);
});

test.each([
  ['=R[-4]C', 'InvalidArgument'],
  ['=RC16385', 'InvalidArgument'],
  ['=A1', 'NotImplemented'],
  ['=SUM(R)', 'NotImplemented'],
])('in R1C1 notation %s is refused in C4', (said, code) => {
  let refused: unknown = null;
  try {
    fromR1C1(said, { row: 3, column: 2 });
  } catch (error) {
    refused = error;
  }
  expect(refused).toMatchObject({ code });
});

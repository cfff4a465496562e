import { isFormula } from '../../../src/core/plan/sheet-plan';
import { r1c1Formula } from '../../../src/core/sheet/r1c1-formula';
import { fromR1C1 } from '../../../src/embedded-host/formulas/r1c1-text';
import { bothRubrics, planOf } from '../layout/rubrics';

describe('a formula in R1C1 notation', () => {
  it.each([
    ['=IF($A12="","",B12)', '=IF(RC1="","",RC[-1])'],
    ['=SUM(C2:C9)', '=SUM(R[-10]C:R[-3]C)'],
    ['="A12 R1C1"&A12', '="A12 R1C1"&RC[-2]'],
    ['=C$7+$C$7+$D11', '=R7C+R7C3+R[-1]C4'],
    ['=COUNTIFS(PMQA_1_Level,C12,PMQA_1_Due,"<"&C11)', '=COUNTIFS(PMQA_1_Level,RC,PMQA_1_Due,"<"&R[-1]C)'],
    ['=LOG10(C12)', '=LOG10(RC)'],
  ])('of C12, %s is %s', (formula, said) => {
    expect(r1c1Formula(formula, 11, 2)).toBe(said);
  });

  it.each(["='หมวด 1'!A1", '=Sheet2!A1', '=SUM(A:A)', '=SUM(3:5)', '=R*2', '=RC+A1', '={1,2}', '=T[x]'])(
    'is not said where it is not certain: %s',
    (formula) => {
      expect(r1c1Formula(formula, 0, 0)).toBeNull();
    },
  );

  it('is not said where it would be longer than Excel takes', () => {
    const short = `=A1${'+A1'.repeat(900)}`;
    expect(r1c1Formula(short, 0, 0)).toBe(`=RC${'+RC'.repeat(900)}`);
    expect(r1c1Formula(short, 999, 99)).toBeNull();
  });

  it('is the same formula again in its cell, for every formula of every sheet', () => {
    for (const [, index, language] of bothRubrics) {
      for (const { cells } of planOf(index, language).sheets) {
        cells.forEach((line, row) => {
          line.forEach((content, column) => {
            if (!isFormula(content)) return;
            const said = r1c1Formula(content.formula, row, column);
            expect(fromR1C1(said ?? '', { row, column })).toBe(content.formula);
          });
        });
      }
    }
  });
});

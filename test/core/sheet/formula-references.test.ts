import fc from 'fast-check';
import { moveReferences, plainFormula, rowlessFormula } from '../../../src/core/sheet/formula-references';
import { bothRubrics, planOf } from '../layout/rubrics';

const down = (rows: number) => ({ row: (row: number) => row + rows, column: (column: number) => column });

describe('moving the references of a formula', () => {
  it.each([
    ['=IF($A12="","",B12)', 3, '=IF($A15="","",B15)'],
    ['=SUM(C2:C9)', 1, '=SUM(C3:C10)'],
    ['="A12"&A12', 1, '="A12"&A13'],
    ['=PMQA_Category_1_Level', 5, '=PMQA_Category_1_Level'],
    ["='หมวด 1'!A1+A1", 1, "='หมวด 1'!A1+A2"],
    ["='หมวด 1'!A1:B2+A1", 1, "='หมวด 1'!A1:B2+A2"],
    ['=LOG10(A1)', 1, '=LOG10(A2)'],
    ['=C$7+$C$7', 2, '=C$9+$C$9'],
    // The last cell of a sheet; what lies behind it is a name, or nothing.
    ['=XFD1048575', 1, '=XFD1048576'],
    ['=A1048577+XFE1', 1, '=A1048577+XFE1'],
  ])('%s by %i rows is %s', (formula, rows, moved) => {
    expect(moveReferences(formula, down(rows))).toBe(moved);
  });

  it('says #REF! for a row that is gone, as Excel does', () => {
    const gone = { row: (row: number) => (row === 1 ? null : row), column: (column: number) => column };
    expect(moveReferences('=A2+A3', gone)).toBe('=#REF!+A3');
  });

  it('moves columns as well', () => {
    expect(moveReferences('=$B4', { row: (row) => row, column: (column) => column + 25 })).toBe('=$AA4');
  });

  it('is undone by moving back, for every formula of every sheet', () => {
    for (const [, index, language] of bothRubrics) {
      const formulas = planOf(index, language).sheets.flatMap(({ cells }) =>
        cells
          .flat()
          .flatMap((content) => (content !== null && typeof content === 'object' ? [content.formula] : [])),
      );
      fc.assert(
        fc.property(fc.constantFrom(...formulas), fc.integer({ min: 1, max: 900 }), (formula, rows) => {
          expect(moveReferences(moveReferences(formula, down(rows)), down(-rows))).toBe(formula);
        }),
      );
    }
  });
});

describe('comparing formulas', () => {
  it('passes over spaces, letter case and the signs that programs add', () => {
    expect(plainFormula('= if( @A1 ="a b",_xlfn.Concat(B1),1)')).toBe(
      plainFormula('=IF(A1="a b",CONCAT(B1),1)'),
    );
  });

  it('minds every letter of a text', () => {
    expect(plainFormula('="ผ่าน"')).not.toBe(plainFormula('="ผ่าน "'));
    expect(plainFormula('="a"')).not.toBe(plainFormula('="A"'));
  });

  it('gives the rows of a table one text', () => {
    expect(rowlessFormula('=COUNTIFS(PMQA_Category_1_Level,B12)', 11)).toBe(
      rowlessFormula('=COUNTIFS(PMQA_Category_1_Level,B40)', 39),
    );
  });

  it('minds a row or a column that is held, and the distance', () => {
    const texts = ['=$A4', '=A4', '=A$4', '=B4', '=A5', '=A4()'].map((formula) => rowlessFormula(formula, 3));
    expect(texts).toEqual(['=$A[0]', '=A[0]', '=A$4', '=B[0]', '=A[1]', '=A4()']);
  });
});

/** Formulas said once for many cells: whatever is laid over what, each cell ends with what was planned for it. */
import fc from 'fast-check';
import type { CellContent } from '../../src/core/plan/sheet-plan';
import { saidAtOnce } from '../../src/excel/write/new-sheet/alike-formulas';
import { fromR1C1 } from '../../src/embedded-host/formulas/r1c1-text';

/** What stands in a sheet of nothing once all was written. */
function written(lines: readonly (readonly CellContent[])[], firstRow: number): CellContent[][] {
  const { alike, rest } = saidAtOnce(lines, firstRow);
  const sheet = lines.map((line): CellContent[] => line.map(() => null));
  for (const { area, r1c1 } of alike) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = sheet[row - firstRow] ?? [];
      line[area.column] = {
        formula: fromR1C1(r1c1, { row, column: area.column }),
      };
    }
  }
  rest.forEach((line, at) => {
    line.forEach((content, column) => {
      if (content !== undefined) (sheet[at] ?? [])[column] = content;
    });
  });
  return sheet;
}

const long = `&"${'ก'.repeat(400)}"`;
const formulasAt: readonly ((row: number) => string)[] = [
  (row) => `=A${row + 1}${long}`,
  (row) => `=$B$2&A${row + 1}${long}`,
  () => `=SUM(A:A)${long}`,
  (row) => `=A${row + 2}`,
];

test('every cell holds what was planned, text that looks like a formula as text', () => {
  const content = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 3) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(null, 'ก', '=A1', '+1', '@x', '', true),
    },
  );
  const column = fc.array(content, { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(column, column, fc.integer({ min: 1, max: 40 }), (one, other, firstRow) => {
      const at = (what: (typeof one)[number], row: number): CellContent =>
        typeof what === 'number' ? { formula: formulasAt[what]?.(row) ?? '' } : what;
      const lines = one.map((what, row) => [
        at(what, firstRow + row),
        at(other[row] ?? null, firstRow + row),
      ]);
      expect(written(lines, firstRow)).toEqual(lines);
    }),
  );
});

test('a formula that a whole column shares is said once, and over headings between its rows', () => {
  const lines = Array.from({ length: 30 }, (_, row) => [
    row % 7 === 3 ? 'หัวข้อ' : { formula: `=A${row + 5}${long}` },
  ]);
  const { alike, rest } = saidAtOnce(lines, 4);
  expect(alike.map(({ area }) => area)).toEqual([{ row: 4, column: 0, rows: 30, columns: 1 }]);
  expect(new Set(rest.flat())).toEqual(new Set([undefined, 'หัวข้อ']));
});

test('what would save less than a call costs is written cell by cell', () => {
  const lines = Array.from({ length: 5 }, (_, row) => [{ formula: `=A${row + 1}` }]);
  expect(saidAtOnce(lines, 0)).toEqual({ alike: [], rest: lines });
});

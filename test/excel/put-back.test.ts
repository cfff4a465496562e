/** Finding the rows again that a request wrote into, wherever they have moved since, and what to put back there. */
import fc from 'fast-check';
import { cellOfInput, emptyCell, tableAfter, type CellTable } from '../../src/excel/send/cell-table';
import { standsWhereLooked } from '../../src/excel/send/ground';
import { planPutBack } from '../../src/excel/send/plan-put-back';
import { replacedRows } from '../../src/excel/send/replaced-rows';
import { editsOf, type CellEdit } from '../../src/excel/send/touch';

const sheet = { sheetId: 'one', sheetName: 'หมวด 1' };
const columns = 4;

const keys = ['pmqa:category:1', 'text', 'met', 'evidence'];

/** The row of the keys, then criteria with an id and rows of people's own without one. */
const anyTable: fc.Arbitrary<CellTable> = fc
  .array(
    fc.record({
      hasId: fc.boolean(),
      cells: fc.array(fc.constantFrom('', 'ก', 'ข', 'แผน', '1/2', '=ไม่ใช่สูตร'), {
        minLength: columns - 1,
        maxLength: columns - 1,
      }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    [keys, ...rows.map(({ hasId, cells }, number) => [hasId ? `1.1.B${number}` : '', ...cells])].map((line) =>
      line.map((text) => cellOfInput(text.startsWith('=') ? `'${text}` : text)),
    ),
  );

/**
 * Texts that stand nowhere yet, put into some cells below the keys, and into each row its own: of two rows that hold all
 * the same nobody could say which of them was deleted since.
 */
function anyEdits(table: CellTable): fc.Arbitrary<CellEdit[]> {
  const edit = fc
    .record({
      row: fc.integer({ min: 1, max: table.length - 1 }),
      column: fc.integer({ min: 1, max: columns - 1 }),
    })
    .map((place) => ({ ...place, input: `ใหม่ ${place.row}` }));
  return fc.uniqueArray(edit, { minLength: 1, selector: ({ row, column }) => `${row} ${column}` });
}

function contentsOf(table: CellTable): string[] {
  return table
    .map((line) =>
      JSON.stringify(Array.from({ length: columns + 3 }, (_, column) => line[column]?.value ?? null)),
    )
    .filter((line) => line !== JSON.stringify(new Array(columns + 3).fill(null)));
}

const anyMove = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('sort' as const), by: fc.nat({ max: columns - 1 }) }),
);

const anyMoveOrColumn = fc.oneof(
  { weight: 3, arbitrary: anyMove },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('column' as const), at: fc.integer({ min: 1, max: columns }) }),
  },
);

type Move = typeof anyMoveOrColumn extends fc.Arbitrary<infer Value> ? Value : never;

/** The same on two tables of the same rows: one that was written into, and one that was not. */
function moved(tables: readonly (readonly [CellTable[number], CellTable[number]])[], move: Move) {
  const rows = tables.slice(1);
  const [key] = tables;
  if (key === undefined) return tables;
  if (move.kind === 'column') {
    const wider = (line: CellTable[number]) => [...line.slice(0, move.at), emptyCell, ...line.slice(move.at)];
    return tables.map(([written, unwritten]) => [wider(written), wider(unwritten)] as const);
  }
  if (move.kind === 'insert') rows.splice(move.at, 0, [[], []]);
  else if (move.kind === 'delete') rows.splice(move.at, 1);
  else
    rows.sort(([one], [other]) => String(one[move.by]?.value).localeCompare(String(other[move.by]?.value)));
  return [key, ...rows];
}

test('however rows and columns were inserted, and rows deleted and sorted since, each holds again what it held', () => {
  fc.assert(
    fc.property(
      anyTable.chain((table) => fc.tuple(fc.constant(table), anyEdits(table))),
      fc.array(anyMoveOrColumn, { maxLength: 3 }),
      ([before, edits], moves) => {
        const touches = [editsOf(sheet.sheetId, edits)];
        const after = tableAfter(before, touches);
        const replaced = replacedRows(sheet, before, after, touches);
        const pairs = moves.reduce(
          moved,
          after.map((line, row) => [line, before[row] ?? []] as const),
        );
        const now = pairs.map(([written]) => written);
        const { writes, lost } = planPutBack(replaced, now);
        const back = tableAfter(now, [
          editsOf(
            sheet.sheetId,
            writes.map(({ row, column, content }) => ({
              row,
              column,
              input: typeof content === 'string' ? `'${content}` : '',
            })),
          ),
        ]);
        expect(contentsOf(back).sort()).toEqual(contentsOf(pairs.map(([, unwritten]) => unwritten)).sort());
        // Only a row that somebody deleted is not found.
        const deleted = moves.filter(({ kind }) => kind === 'delete').length;
        expect(lost.length).toBeLessThanOrEqual(deleted);
      },
    ),
    { numRuns: 500 },
  );
});

test('what somebody typed over it since stands', () => {
  const before = [keys, ['1.1.B1', 'ก', '', 'เดิม']].map((line) => line.map(cellOfInput));
  const touches = [editsOf(sheet.sheetId, [{ row: 1, column: 3, input: 'ใหม่' }])];
  const replaced = replacedRows(sheet, before, tableAfter(before, touches), touches);
  const now = [keys, ['1.1.B1', 'ก', '', 'ของเพื่อน']].map((line) => line.map(cellOfInput));
  expect(planPutBack(replaced, now)).toEqual({ writes: [], lost: [] });
});

test('a row without an id in which somebody has typed since is known by what was not written', () => {
  const line = (...cells: string[]) => cells.map(cellOfInput);
  const before = [line(...keys), line('', 'ก', '', 'เดิม'), line('', 'ข', '', 'อีกแถว')];
  const touches = [
    editsOf(sheet.sheetId, [
      { row: 1, column: 2, input: 'ใหม่' },
      { row: 1, column: 3, input: 'ใหม่' },
    ]),
  ];
  const replaced = replacedRows(sheet, before, tableAfter(before, touches), touches);
  const moved = [line(...keys), [], line('', 'ข', '', 'อีกแถว'), line('', 'ก', 'ใหม่', 'ของเพื่อน')];
  expect(planPutBack(replaced, moved)).toEqual({
    writes: [{ row: 3, column: 2, content: null }],
    lost: [],
  });
  // Where two rows have those words nobody can say which it was.
  const twice = [...moved, line('', 'ก', '', '')];
  expect(planPutBack(replaced, twice)).toEqual({ writes: [], lost: replaced });
});

test('a formula that comes back to a row further down speaks of that row', () => {
  const line = [cellOfInput('1.1.B1'), cellOfInput('=IF($C2,1,0)')];
  const before: CellTable = [keys.map(cellOfInput), line];
  const touches = [editsOf(sheet.sheetId, [{ row: 1, column: 1, input: 'ใหม่' }])];
  const after = tableAfter(before, touches);
  const now = [after[0] ?? [], [emptyCell], after[1] ?? []];
  const { writes } = planPutBack(replacedRows(sheet, before, after, touches), now);
  expect(writes).toEqual([{ row: 2, column: 1, content: { formula: '=IF($C3,1,0)' } }]);
});

test('a write stands where it was looked at exactly when its rows and its cells are the same', () => {
  fc.assert(
    fc.property(
      anyTable.chain((table) => fc.tuple(fc.constant(table), anyEdits(table))),
      fc.array(anyMove, { maxLength: 2 }),
      ([looked, edits], moves) => {
        const pairs = moves.reduce(
          moved,
          looked.map((line) => [line, line] as const),
        );
        const found = pairs.map(([line]) => line);
        const isSame = edits.every(
          ({ row }) =>
            JSON.stringify(contentsOf([looked[row] ?? []])) ===
            JSON.stringify(contentsOf([found[row] ?? []])),
        );
        expect(standsWhereLooked(looked, found, [editsOf(sheet.sheetId, edits)])).toBe(isSame);
      },
    ),
    { numRuns: 500 },
  );
});

test('a row that was made and that somebody has used since keeps its id and words; one that nobody used is emptied', () => {
  const before: CellTable = [keys.map(cellOfInput), []];
  const touches = [
    editsOf(sheet.sheetId, [
      { row: 1, column: 0, input: '1.1.B1' },
      { row: 1, column: 1, input: 'ข้อความของข้อ' },
    ]),
  ];
  const after = tableAfter(before, touches);
  const replaced = replacedRows(sheet, before, after, touches);
  const [head = [], row = []] = after;
  const used = [...row.slice(0, 3), cellOfInput('หลักฐาน')];
  expect(planPutBack(replaced, [head, used])).toEqual({ writes: [], lost: [] });
  expect(planPutBack(replaced, [head, row]).writes.map(({ column }) => column)).toEqual([0, 1]);
});

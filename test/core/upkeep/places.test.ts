/** Positions after insertions, against rows that are really inserted one after the other. */
import fc from 'fast-check';
import { insertionOrder, placesAfter, type Insert } from '../../../src/core/upkeep/places';

const height = 12;

/** Planned rows that stand somewhere in the sheet, in any order, and some that do not and come before a row of it. */
const sheets = fc
  .record({
    standing: fc.shuffledSubarray(Array.from({ length: height }, (_, row) => row)),
    missing: fc.array(fc.record({ at: fc.nat(height), isThere: fc.boolean() }), { maxLength: 8 }),
    weights: fc.array(fc.nat(), { minLength: height + 8, maxLength: height + 8 }),
  })
  .map(({ standing, missing, weights }) => {
    const taken = new Set(standing);
    const wanted = missing.map(({ at, isThere }): { at: number; isThere: boolean } => {
      const fills = isThere && at < height && !taken.has(at);
      if (fills) taken.add(at);
      return { at, isThere: fills };
    });
    const all = [...standing.map((row) => ({ row })), ...wanted];
    const order = all.map((each, at) => ({ each, weight: weights[at] ?? 0 }));
    order.sort((a, b) => a.weight - b.weight);
    const rows = order.map(({ each }) => ('row' in each ? each.row : null));
    const inserts = order.flatMap(({ each }, planned): Insert[] =>
      'row' in each ? [] : [{ axis: 'row', planned, step: 'insertRow', needs: [], ...each }],
    );
    return { rows, inserts };
  });

/** The sheet by its rows: a number for one that stood, null for one that was inserted. */
function inserted(inserts: readonly Insert[]): (number | null)[] {
  const lines: (number | null)[] = Array.from({ length: height + 1 }, (_, row) => row);
  for (const at of insertionOrder(inserts, 'row')) lines.splice(at, 0, null);
  return lines;
}

test('every row that stood is found where it went, and every row that came where it came', () => {
  fc.assert(
    fc.property(sheets, ({ rows, inserts }) => {
      const places = placesAfter({ rows, columns: [] }, inserts);
      const lines = inserted(inserts);
      for (let row = 0; row <= height; row += 1) expect(lines[places.standingRow(row)]).toBe(row);
      rows.forEach((row, planned) => {
        const insert = inserts.find((each) => each.planned === planned);
        const expected = insert === undefined || insert.isThere ? (insert?.at ?? row) : null;
        expect(lines[places.row(planned) ?? -1]).toBe(expected);
      });
      // No two rows of the plan share one of the sheet, and those that came before one row stand as they are planned.
      const all = rows.map((_, planned) => places.row(planned));
      expect(new Set(all).size).toBe(all.length);
      const came = inserts.filter(({ isThere }) => !isThere);
      for (const one of came) {
        for (const other of came.filter(({ at, planned }) => at === one.at && planned > one.planned)) {
          expect(places.row(other.planned)).toBeGreaterThan(places.row(one.planned) ?? Infinity);
        }
      }
    }),
  );
});

test('what is neither there nor to come has no place', () => {
  const places = placesAfter({ rows: [0, null], columns: [null] }, []);
  expect([places.row(1), places.column(0), places.row(9)]).toEqual([null, null, null]);
});

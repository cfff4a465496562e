import fc from 'fast-check';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { cellAddress } from '../../../src/core/sheet/cell-address';
import { foreseeEdit } from '../../../src/core/snapshot/foresee-edit';
import { landingPlace } from '../../../src/core/snapshot/landing-place';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { selectedPart } from '../../../src/core/snapshot/selected-part';
import { typedContent, withTyped } from '../../../src/core/snapshot/typed-answer';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { answerFields, columnOf } from '../../../src/core/layout/columns';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';
import { planOf } from '../layout/rubrics';
import { gridsOf } from '../sheet/grids';

const rubric = sampleRubric(smallShape);
const index = indexRubric(rubric);
const grids = gridsOf(planOf(index, 'th'));
const snapshot = readSnapshot(index, grids);
const ids = [...index.criteria.keys()];

function placeOf(id: string) {
  const place = snapshot.places.get(id);
  if (place === undefined) throw new Error(`No place of ${id}`);
  return place;
}

describe('what is selected', () => {
  const part = (sheetId: string, address: string | null) => selectedPart(index, snapshot, sheetId, address);

  it('is the criterion of the row, whichever of its cells', () => {
    for (const id of ids) {
      const { sheetId, row } = placeOf(id);
      for (const column of [0, 3, 13, 20])
        expect(part(sheetId, cellAddress(row, column))).toMatchObject({ kind: 'criterion', id });
    }
  });

  it('is the item on its heading and on the description of a level', () => {
    const first = placeOf('1.1.B1');
    expect(part(first.sheetId, cellAddress(first.row - 1, 2))).toEqual({
      kind: 'item',
      item: '1.1',
      category: '1',
    });
    expect(part(first.sheetId, cellAddress(first.row - 2, 2))).toEqual({
      kind: 'item',
      item: '1.1',
      category: '1',
    });
    const second = placeOf('1.2.B1');
    expect(part(second.sheetId, cellAddress(second.row - 2, 2))).toEqual({
      kind: 'item',
      item: '1.2',
      category: '1',
    });
    const advance = placeOf('1.1.A1');
    expect(part(advance.sheetId, cellAddress(advance.row - 1, 2))).toEqual({
      kind: 'item',
      item: '1.1',
      category: '1',
    });
  });

  it('is the category above its items, below them, and where only the sheet is known', () => {
    const { sheetId } = placeOf('2.1.B1');
    for (const address of ['B2', 'A500', null])
      expect(part(sheetId, address)).toEqual({ kind: 'category', category: '2' });
  });

  it('is nothing of an item on the summary and on sheets of others', () => {
    const summary = snapshot.sheets.get('pmqa:summary')?.sheetId ?? '';
    expect(part(summary, 'B2')).toEqual({ kind: 'elsewhere' });
    expect(part('{theirs}', 'B2')).toEqual({ kind: 'elsewhere' });
  });

  it('counts from where a selection of many rows begins', () => {
    const { sheetId, row } = placeOf('1.1.B1');
    expect(part(sheetId, `E${row + 1}:F${row + 40}`)).toMatchObject({ kind: 'criterion', id: '1.1.B1' });
  });
});

describe('an edit foreseen', () => {
  const values: fc.Arbitrary<CellValue> = fc.oneof(
    fc.boolean(),
    fc.constantFrom<CellValue>('', null, 'TRUE', 'รายงาน', ' ', 46112, '31 มี.ค. 69', '3/4/2569'),
    fc.string(),
  );

  it('is what reading the sheet finds afterwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...answerFields), values, (id, field, value) => {
        const { sheetId, row } = placeOf(id);
        const marker = [...snapshot.sheets].find(([, sheet]) => sheet.sheetId === sheetId)?.[0] ?? '';
        const column = snapshot.columns.get(marker)?.get(field) ?? -1;
        const edited = grids.map((grid) =>
          grid.sheetId === sheetId
            ? {
                ...grid,
                values: grid.values.map((line, at) =>
                  at + grid.row === row
                    ? line.map((old, to) => (to + grid.column === column ? value : old))
                    : line,
                ),
              }
            : grid,
        );
        const foreseen = foreseeEdit(snapshot, sheetId, cellAddress(row, column), value);
        expect({ ...emptyAnswer, ...foreseen.answers.get(id) }).toEqual({
          ...emptyAnswer,
          ...readSnapshot(index, edited).answers.get(id),
        });
      }),
    );
  });

  it('of anything else changes nothing, and is the very same snapshot', () => {
    const { sheetId, row } = placeOf('1.1.B1');
    expect(foreseeEdit(snapshot, sheetId, cellAddress(row, columnOf('status')), 'x')).toBe(snapshot);
    expect(foreseeEdit(snapshot, sheetId, `E${row + 1}:E${row + 2}`, true)).toBe(snapshot);
    expect(foreseeEdit(snapshot, '{theirs}', cellAddress(row, 4), true)).toBe(snapshot);
    expect(foreseeEdit(snapshot, sheetId, cellAddress(1, 4), true)).toBe(snapshot);
    expect(foreseeEdit(snapshot, sheetId, cellAddress(row, 4), false)).toBe(snapshot);
  });
});

describe('where a person is led', () => {
  it('is the box, and the evidence once the box is ticked without any', () => {
    const { sheetId, row, column } = placeOf('1.1.B1');
    expect(landingPlace(snapshot, '1.1.B1')).toMatchObject({ row, column });
    const ticked = foreseeEdit(snapshot, sheetId, cellAddress(row, column), true);
    expect(landingPlace(ticked, '1.1.B1')).toMatchObject({ row, column: column + 1 });
    expect(landingPlace(snapshot, '9.9.Z9')).toBeNull();
  });
});

describe('what is typed into the pane', () => {
  it('becomes a cell that reads back as the same answer', () => {
    const fields = ['evidence', 'link', 'owner', 'due'] as const;
    const typed = fc.oneof(
      fc.constantFrom('31 มี.ค. 69', '31/3/2569', '2026-03-31', 'ต้นปี', '=1+1', ' ก '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), typed, (field, text) => {
        const { sheetId, row } = placeOf('1.1.B1');
        const column = snapshot.columns.get('pmqa:category:1')?.get(field) ?? -1;
        const content = typedContent({ field, typed: text }, false);
        if (content !== null && typeof content === 'object')
          throw new Error('A formula was made of what was typed');
        const after = foreseeEdit(snapshot, sheetId, cellAddress(row, column), content).answers.get('1.1.B1');
        expect(after?.[field] ?? '').toBe(withTyped(emptyAnswer, { field, typed: text })[field]);
      }),
    );
    expect(typedContent({ field: 'due', typed: '31 มี.ค. 69' }, false)).toBe(46112);
    expect(typedContent({ field: 'met', typed: true }, false)).toBe(true);
    expect(typedContent({ field: 'owner', typed: '  ' }, false)).toBeNull();
  });
});

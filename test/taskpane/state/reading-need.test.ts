import fc from 'fast-check';
import type { WorkbookChange } from '../../../src/core/ports/workbook-port';
import { mergeChanges, mostAreas } from '../../../src/taskpane/state/reading-need';

const change: fc.Arbitrary<WorkbookChange> = fc.oneof(
  fc.constant({ kind: 'structure' } as const),
  fc.constant({ kind: 'calculated' } as const),
  fc.record({
    kind: fc.constant('cells' as const),
    sheetId: fc.constantFrom('{1}', '{2}'),
    address: fc.integer({ min: 1, max: 60 }).map((row) => `E${row}`),
    by: fc.constantFrom('me' as const, 'colleague' as const),
  }),
);

describe('merging changes', () => {
  it('asks for everything exactly when structure changed or too many areas did, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
        const areas = new Set(
          changes.flatMap((each) => (each.kind === 'cells' ? [`${each.sheetId}${each.address}`] : [])),
        );
        const structure = changes.some((each) => each.kind === 'structure');
        const need = mergeChanges(changes);
        const expected =
          structure || areas.size > mostAreas ? 'everything' : areas.size === 0 ? 'nothing' : 'cells';
        expect(need.kind).toBe(expected);
        expect(mergeChanges([...changes].reverse()).kind).toBe(expected);
        if (need.kind === 'cells') {
          expect(new Set(need.changes.map((each) => `${each.sheetId}${each.address}`))).toEqual(areas);
          expect(need.changes).toHaveLength(areas.size);
        }
      }),
    );
  });
});

/**
 * What may happen while somebody repairs, carries in, lists, sets printing up or creates: plain data that shrinks, and in
 * words. Two people press, and colleagues move rows and type between any two of their requests.
 */
import fc from 'fast-check';

export interface Damage {
  readonly kind: 'deleteRow' | 'emptyRow' | 'writeOver' | 'clearId' | 'deleteColumn' | 'deleteSummary';
  /** Of what concerns one. */
  readonly criterion: number;
}

export type PressKind = 'repair' | 'carry' | 'list' | 'print' | 'create';

export type Happening =
  /** One request of the first or the second press goes through. */
  | { readonly kind: 'request'; readonly press: number }
  | { readonly kind: 'insertRow' | 'deleteOwnRow'; readonly at: number }
  | { readonly kind: 'insertColumn'; readonly at: number }
  | {
      readonly kind: 'sort';
      readonly criterion: number;
      readonly by: 'owner' | 'evidence';
      readonly ascending: boolean;
    }
  | { readonly kind: 'type'; readonly criterion: number }
  /** A later write fails. */
  | { readonly kind: 'fault'; readonly writes: number };

export interface MovingHistory {
  readonly damages: readonly Damage[];
  readonly presses: readonly PressKind[];
  readonly happenings: readonly Happening[];
}

const criterion = fc.nat({ max: 11 });

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('deleteRow', 'emptyRow', 'writeOver', 'clearId') },
    { weight: 1, arbitrary: fc.constantFrom('deleteColumn', 'deleteSummary') },
  ),
  criterion,
});

const press: fc.Arbitrary<PressKind> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('repair') },
  { weight: 4, arbitrary: fc.constant('carry') },
  { weight: 1, arbitrary: fc.constantFrom('list', 'print', 'create') },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('request' as const), press: fc.nat({ max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insertRow' as const), at: fc.nat({ max: 29 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('deleteOwnRow' as const), at: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insertColumn' as const), at: fc.nat({ max: 9 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sort' as const),
      criterion,
      by: fc.constantFrom('owner' as const, 'evidence' as const),
      ascending: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('type' as const), criterion }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('fault' as const), writes: fc.integer({ min: 1, max: 60 }) }),
  },
);

export const anyMovingHistory: fc.Arbitrary<MovingHistory> = fc
  .record({
    damages: fc.array(damage, { maxLength: 2 }),
    presses: fc.array(press, { minLength: 1, maxLength: 2 }),
    happenings: fc.array(happening, { minLength: 4, maxLength: 18, size: 'max' }),
  })
  .map((history) => ({ ...history, [fc.toStringMethod]: () => describeMoving(history) }));

function describeMoving({ damages, presses, happenings }: MovingHistory): string {
  const words = (list: readonly object[]): string => list.map((one) => `  ${JSON.stringify(one)}`).join('\n');
  return `\ndamaged:\n${words(damages)}\npressed: ${presses.join(', ')}\n${words(happenings)}\n`;
}

/** What may happen in a history, as plain data that shrinks, and in words, so that a failure can be read. */
import fc from 'fast-check';
import { editedFields } from './edit-model';
import type { MailKind } from '../../src/embedded-host/contract';

export type Action =
  | { readonly kind: 'type'; readonly criterion: number; readonly field: number }
  | { readonly kind: 'clear'; readonly criterion: number; readonly field: number }
  | { readonly kind: 'paste'; readonly criterion: number; readonly rows: number }
  /** The line goes down: what this person types from now on arrives late; or it comes up again, edit by edit. */
  | { readonly kind: 'lineDown' | 'lineUp' | 'arrive' }
  | { readonly kind: 'insertRow' | 'insertColumn'; readonly at: number }
  | { readonly kind: 'deleteRow'; readonly criterion: number }
  | { readonly kind: 'moveRow'; readonly criterion: number; readonly to: number }
  | { readonly kind: 'sort'; readonly criterion: number; readonly ascending: boolean }
  | { readonly kind: 'rename' | 'copySheet' | 'deleteSheet'; readonly sheet: number }
  | { readonly kind: 'hold' | 'deliver'; readonly mail: MailKind }
  | { readonly kind: 'lose'; readonly events: number }
  | { readonly kind: 'editing'; readonly on: boolean }
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'focus' | 'readAgain' | 'nextGap' | 'recalculate' | 'create' | 'list' | 'print' };

export interface Step {
  /** Who does it, counted round among the people there are. */
  readonly who: number;
  readonly action: Action;
}

export interface History {
  readonly people: number;
  readonly base: 'whole' | 'empty';
  readonly steps: readonly Step[];
  /** People look at their pane as soon as all is delivered, or only a long while after. */
  readonly focusAtOnce: boolean;
}

const number = fc.nat({ max: 9 });
const mail = fc.constantFrom<MailKind>('requests', 'answers', 'events');

function simple<Kind extends Action['kind']>(kind: Kind): fc.Arbitrary<{ readonly kind: Kind }> {
  return fc.constant({ kind });
}

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      criterion: number,
      field: fc.nat({ max: editedFields.length - 1 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('clear' as const), criterion: number, field: number }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      criterion: number,
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: simple('lineDown') },
  { weight: 2, arbitrary: simple('lineUp') },
  { weight: 4, arbitrary: simple('arrive') },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('insertRow' as const), at: fc.nat({ max: 19 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insertColumn' as const), at: fc.nat({ max: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('deleteRow' as const), criterion: number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moveRow' as const),
      criterion: number,
      to: fc.nat({ max: 19 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), criterion: number, ascending: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), sheet: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copySheet' as const), sheet: fc.nat({ max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('deleteSheet' as const), sheet: fc.nat({ max: 3 }) }),
  },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('hold' as const), mail }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('deliver' as const), mail }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('lose' as const), events: fc.nat({ max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('editing' as const), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('refuse' as const),
      code: fc.constantFrom('GeneralException', 'ActivityLimitReached'),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(100, 300, 1_500, 6_000, 31_000),
    }),
  },
  { weight: 5, arbitrary: simple('focus') },
  { weight: 2, arbitrary: simple('readAgain') },
  { weight: 4, arbitrary: simple('nextGap') },
  { weight: 2, arbitrary: simple('recalculate') },
  { weight: 1, arbitrary: simple('create') },
  { weight: 1, arbitrary: simple('list') },
  { weight: 1, arbitrary: simple('print') },
);

export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    people: fc.oneof(
      { weight: 3, arbitrary: fc.constant(2) },
      { weight: 2, arbitrary: fc.integer({ min: 3, max: 5 }) },
    ),
    base: fc.oneof(
      { weight: 19, arbitrary: fc.constant('whole' as const) },
      { weight: 1, arbitrary: fc.constant('empty' as const) },
    ),
    steps: fc.array(fc.record({ who: fc.nat({ max: 4 }), action }), {
      minLength: 1,
      maxLength: 16,
      size: 'max',
    }),
    focusAtOnce: fc.boolean(),
  })
  .map((history) => ({ ...history, [fc.toStringMethod]: () => describeHistory(history) }));

function describeHistory({ people, base, steps, focusAtOnce }: History): string {
  const lines = steps.map(({ who, action: { kind, ...with_ } }) => {
    const details = Object.entries(with_).map(([key, value]) => `${key} ${String(value)}`);
    return `  person ${who % people}: ${[kind, ...details].join(', ')}`;
  });
  const ending = focusAtOnce ? 'all look at their pane at once' : 'all look at their pane a long while after';
  return `\n${people} people, a workbook that is ${base}:\n${lines.join('\n')}\n  ${ending}\n`;
}

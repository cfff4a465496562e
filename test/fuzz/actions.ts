/** What random hands may do, as data that can be printed and played again. Places are shares of what there is. */
import fc from 'fast-check';

/** A share of a thousand: of the rows of a sheet, of its columns, of the sheets. */
const share = fc.integer({ min: 0, max: 999 });
const count = fc.integer({ min: 1, max: 4 });

/** Which cells of the rows take part. */
export type Shape = 'rows' | 'visible' | 'answers';

export type Action =
  | {
      readonly do: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly what: Typed;
    }
  | {
      readonly do: 'paste';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      readonly what: Typed;
    }
  | {
      readonly do: 'fillDown';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
      readonly shape: Shape;
    }
  | {
      readonly do: 'cutPaste' | 'copyPaste';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
      readonly shape: Shape;
      readonly toSheet: number;
      readonly toRow: number;
    }
  | {
      readonly do: 'moveRows';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
      readonly toRow: number;
    }
  | {
      readonly do: 'insertRows' | 'deleteRows';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
    }
  | { readonly do: 'insertColumn' | 'deleteColumn'; readonly sheet: number; readonly column: number }
  | {
      readonly do: 'sort';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
      readonly shape: Shape;
      readonly by: number;
      readonly ascending: boolean;
    }
  | {
      readonly do: 'clear' | 'clearAll' | 'clearFormats' | 'removeCheckbox' | 'removeRules';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
      readonly column: number;
      readonly columns: number;
    }
  | {
      readonly do: 'filter' | 'hideRows';
      readonly sheet: number;
      readonly row: number;
      readonly rows: number;
    }
  | {
      readonly do: 'rename' | 'reorder' | 'hideSheet' | 'copySheet' | 'deleteSheet';
      readonly sheet: number;
      readonly to: number;
    }
  | { readonly do: 'deleteName'; readonly name: number }
  | { readonly do: 'byHand'; readonly manual: boolean }
  | { readonly do: 'undo' };

export type Typed = 'words' | 'number' | 'tick' | 'formula' | 'nothing';

const typed: fc.Arbitrary<Typed> = fc.constantFrom('words', 'words', 'number', 'tick', 'formula', 'nothing');
const shape: fc.Arbitrary<Shape> = fc.constantFrom('rows', 'visible', 'answers');

function act<Name extends string, Rest extends object>(
  name: Name,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
): fc.Arbitrary<{ do: Name } & Rest> {
  return fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<{ do: Name } & Rest>;
}

const block = { sheet: share, row: share, rows: count, column: share, columns: count };
const move = { sheet: share, row: share, rows: count, shape, toSheet: share, toRow: share };

export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: act('type', { sheet: share, row: share, column: share, what: typed }) },
  { weight: 4, arbitrary: act('paste', { ...block, what: typed }) },
  { weight: 3, arbitrary: act('fillDown', { sheet: share, row: share, rows: count, shape }) },
  { weight: 3, arbitrary: act('cutPaste', move) },
  { weight: 2, arbitrary: act('copyPaste', move) },
  { weight: 3, arbitrary: act('moveRows', { sheet: share, row: share, rows: count, toRow: share }) },
  { weight: 3, arbitrary: act('insertRows', { sheet: share, row: share, rows: count }) },
  { weight: 3, arbitrary: act('deleteRows', { sheet: share, row: share, rows: count }) },
  { weight: 2, arbitrary: act('insertColumn', { sheet: share, column: share }) },
  { weight: 2, arbitrary: act('deleteColumn', { sheet: share, column: share }) },
  {
    weight: 4,
    arbitrary: act('sort', {
      sheet: share,
      row: share,
      rows: count,
      shape,
      by: share,
      ascending: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: act('clear', block) },
  { weight: 2, arbitrary: act('clearAll', block) },
  { weight: 1, arbitrary: act('clearFormats', block) },
  { weight: 1, arbitrary: act('removeCheckbox', block) },
  { weight: 1, arbitrary: act('removeRules', block) },
  { weight: 1, arbitrary: act('filter', { sheet: share, row: share, rows: count }) },
  { weight: 1, arbitrary: act('hideRows', { sheet: share, row: share, rows: count }) },
  { weight: 1, arbitrary: act('rename', { sheet: share, to: share }) },
  { weight: 1, arbitrary: act('reorder', { sheet: share, to: share }) },
  { weight: 1, arbitrary: act('hideSheet', { sheet: share, to: share }) },
  { weight: 1, arbitrary: act('copySheet', { sheet: share, to: share }) },
  { weight: 1, arbitrary: act('deleteSheet', { sheet: share, to: share }) },
  { weight: 1, arbitrary: act('deleteName', { name: share }) },
  { weight: 1, arbitrary: act('byHand', { manual: fc.boolean() }) },
  { weight: 2, arbitrary: act('undo', {}) },
);

export const anyActions = fc.array(anyAction, { minLength: 1, maxLength: 10 });

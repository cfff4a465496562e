/**
 * What repair cannot know. A person sees the rows or sheets side by side and chooses; until then nothing of them is
 * touched, and whatever is not chosen keeps all its contents.
 */
import type { Answer } from '../assessment/answers';
import type { CategoryColumnKey } from '../layout/columns';
import type { Place } from '../sheet/sheet-grid';

/** A row as it is shown for a choice. */
export interface RowView {
  readonly place: Place;
  /** What the row says of itself: its code and its words as they stand there. */
  readonly code: string;
  readonly text: string;
  readonly answer: Answer;
}

export type Question =
  /** Several rows bear one id. Choose the one that counts; the others stay as they are, without an id. */
  | {
      readonly kind: 'whichRow';
      readonly key: string;
      readonly id: string;
      readonly options: readonly RowOption[];
    }
  /** A row with answers and no id. Choose whose it is, or `none`: then it stays a row of your own. */
  | {
      readonly kind: 'whoseRow';
      readonly key: string;
      readonly row: RowView;
      /** Keys are ids of criteria that are missing; the last is `none`. */
      readonly options: readonly Option[];
    }
  /** Ids and words of these rows of one sheet do not belong together. Choose `text` or `id` for all of them. */
  | {
      readonly kind: 'idOrText';
      readonly key: string;
      readonly sheetName: string;
      readonly rows: readonly {
        readonly view: RowView;
        readonly byId: string;
        /** Empty when the words are none of the rubric's. */
        readonly byText: string;
      }[];
      readonly options: readonly Option[];
    }
  /** Several columns of a sheet bear one key. Choose the one that counts; the others stay as columns of your own. */
  | {
      readonly kind: 'whichColumn';
      readonly key: string;
      readonly column: CategoryColumnKey | 'id';
      readonly sheetName: string;
      readonly options: readonly ColumnOption[];
    }
  /** Several sheets claim to be one. Choose the one that counts; the others stay as sheets of your own. */
  | {
      readonly kind: 'whichSheet';
      readonly key: string;
      readonly marker: string;
      readonly options: readonly SheetOption[];
      /** Criteria whose answers differ between the sheets, with the row of each sheet in the order of the options. */
      readonly differing: readonly { readonly id: string; readonly rows: readonly (RowView | null)[] }[];
    };

export interface Option {
  readonly key: string;
}

export interface RowOption extends Option {
  readonly row: RowView;
  /** The one that is counted now. */
  readonly counts: boolean;
}

export interface ColumnOption extends Option {
  readonly place: Place;
  /** What stands at its head, for people. */
  readonly heading: string;
  /** Rows of criteria in which it holds something. */
  readonly filled: number;
  /** The one that is counted now. */
  readonly counts: boolean;
}

export interface SheetOption extends Option {
  readonly sheetId: string;
  readonly name: string;
  readonly place: Place;
  readonly answered: number;
  readonly counts: boolean;
}

/** Chosen options by the key of their question. A question without an entry is still open. */
export type Decisions = ReadonlyMap<string, string>;

export const noDecisions: Decisions = new Map();

/** Options of `idOrText`, and the last one of `whoseRow`. */
export const byText = 'text';
export const byId = 'id';
export const noCriterion = 'none';

/**
 * One decision for all rows whose id and words disagree, and for all that have lost their id: the command line cannot
 * show them one by one.
 */
export const trustKey = 'trust';

/** @param what `ids` counts the rows under their ids, `words` under the criteria whose words stand in them */
export function trustAll(what: 'ids' | 'words'): Decisions {
  return new Map([[trustKey, what]]);
}

export function trustsWords(decisions: Decisions): boolean {
  return decisions.get(trustKey) === 'words';
}

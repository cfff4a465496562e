/** Whose row a row is by its own words: code, text, level key, and the formula of its status. */
import type { RubricIndex } from '../rubric/rubric-index';
import { shownCode } from '../layout/category/shown-code';
import { comparableText } from '../text/comparable-text';
import { shownTexts } from './column-words';

export interface RowWords {
  readonly code: string;
  readonly text: string;
  /** What the hidden cell of the level key shows. */
  readonly levelKey: string;
  /** What the formula bar shows of the status, where that is known. */
  readonly statusFormula: string;
  /** Category of the sheet it stands on. */
  readonly category: string;
}

export interface WordsIndex {
  /** The criterion that an id stands for, however its spaces and digits were typed; null when it is none of the rubric's. */
  readonly idOf: (text: string) => string | null;
  /** The one criterion that has this code, as `1.1 A1` has; null where several have it, as of `A1`, or none. */
  readonly codedAs: (code: string) => string | null;
  /** True of words that a criterion has: its text, or its code alone. */
  readonly areACriterions: (words: RowWords) => boolean;
  /**
   * The one criterion these words can mean, or null. `certain` is false where the text says nothing and code and level
   * alone lead to it.
   */
  readonly meaning: (words: RowWords) => { readonly id: string; readonly certain: boolean } | null;
  /**
   * Whose the words are when they cannot be those of the criterion that the id says: an id, or '' where they are those of
   * none, or of one that cannot be told. Null when id and words may well belong together.
   */
  readonly otherThan: (id: string, words: RowWords) => string | null;
}

export function indexWords(index: RubricIndex): WordsIndex {
  const lookup = index.once(lookUp);
  const meaning = (words: RowWords): { id: string; certain: boolean } | null => {
    const byText = lookup.byText(words.text);
    const ids = byText.length > 0 ? byText : lookup.byCode(words.code);
    const id = theOne(lookup, ids, words, byText.length === 0);
    return id === null ? null : { id, certain: byText.length > 0 };
  };
  return {
    idOf: lookup.idOf,
    codedAs: (code) => {
      const [only, ...others] = lookup.byCode(code);
      return only !== undefined && others.length === 0 ? only : null;
    },
    areACriterions: ({ text, code }) => lookup.byText(text).length > 0 || lookup.byCode(code).length > 0,
    meaning,
    otherThan: (id, words) => {
      if (isOfNone(lookup, words)) return '';
      const byText = lookup.byText(words.text);
      if (byText.length === 0) return otherByCode(lookup, id, words);
      const coded = lookup.byCode(words.code);
      // A rubric may say the same of thousands of criteria, and nearly every row is in order.
      if (byText.includes(id) && coded.includes(id)) return null;
      const withCode = new Set(coded);
      const sameCode = byText.filter((each) => withCode.has(each));
      const fitting = sameCode.length > 0 ? sameCode : byText;
      // The level key is hidden beside the id: what was moved without the one was moved without the other.
      return fitting.includes(id) ? null : (meaning({ ...words, levelKey: '' })?.id ?? '');
    },
  };
}

interface Lookup {
  readonly index: RubricIndex;
  readonly idOf: (text: string) => string | null;
  readonly byText: (text: string) => readonly string[];
  readonly byCode: (code: string) => readonly string[];
}

/** Beside its own words a rubric is asked about the headings of its workbooks: so many are remembered. */
const headingsKnown = 2_000;
const longestKnown = 1_000;

function lookUp(index: RubricIndex): Lookup {
  const texts = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const ids = new Map<string, string | null>();
  // Nearly every row has the very words of the rubric, or of a heading that was met before: those need not be looked at
  // letter by letter again.
  const known = new Map<string, string>();
  const learn = (text: string): string => {
    const written = comparableText(text);
    known.set(text, written);
    return written;
  };
  const add = (map: Map<string, string[]>, key: string, id: string): void => {
    const all = map.get(key);
    if (all === undefined) map.set(key, [id]);
    else all.push(id);
  };
  for (const [id, { criterion, item }] of index.criteria) {
    const written = comparableText(id);
    ids.set(written, ids.has(written) ? null : id);
    const shown = shownCode(item.id, criterion.code);
    for (const code of new Set([criterion.code, shown].map(learn))) add(codes, code, id);
    for (const text of new Set(shownTexts(index, criterion).map(learn))) add(texts, text, id);
  }
  const mostKnown = known.size + headingsKnown;
  const comparable = (text: string): string => {
    const written = known.get(text);
    if (written !== undefined) return written;
    const isKept = known.size < mostKnown && text.length <= longestKnown;
    return isKept ? learn(apart(text)) : comparableText(text);
  };
  const found = (map: ReadonlyMap<string, readonly string[]>, text: string): readonly string[] =>
    text === '' ? [] : (map.get(comparable(text)) ?? []);
  return {
    index,
    idOf: (text) => (index.criteria.has(text) ? text : (ids.get(comparableText(text)) ?? null)),
    byText: (text) => found(texts, text),
    byCode: (code) => found(codes, code),
  };
}

/** A text cut out of a file's keeps all of that in memory; this is one for itself. */
function apart(text: string): string {
  return [...text].join('');
}

/** A heading, a description: words in the place of the code that no criterion has, and no text beside them. */
function isOfNone({ byCode }: Lookup, { code, text }: RowWords): boolean {
  return text === '' && code !== '' && byCode(code).length === 0;
}

/** A text that somebody has edited says nothing, but the code beside it may be that of another criterion of the item. */
function otherByCode({ index, byCode }: Lookup, id: string, { code, text }: RowWords): string | null {
  const coded = byCode(code);
  if (text === '' || coded.includes(id)) return null;
  const item = index.criteria.get(id)?.item;
  return coded.find((other) => index.criteria.get(other)?.item === item) ?? null;
}

/** Narrowed down step by step, each only where it leaves something: code, item, category. */
function theOne(
  lookup: Lookup,
  ids: readonly string[],
  words: RowWords,
  codeAndItem: boolean,
): string | null {
  const { index } = lookup;
  const item = itemHint(index, words);
  const coded = new Set(lookup.byCode(words.code));
  const steps: readonly { readonly must: boolean; readonly fits: (id: string) => boolean }[] = [
    { must: codeAndItem, fits: (id) => coded.has(id) },
    { must: codeAndItem, fits: (id) => item !== null && index.criteria.get(id)?.item.id === item },
    { must: false, fits: (id) => index.criteria.get(id)?.category.id === words.category },
  ];
  let left = ids;
  for (const { must, fits } of steps) {
    const narrowed = left.filter(fits);
    if (narrowed.length > 0 || must) left = narrowed;
  }
  const [only, ...others] = left;
  return only !== undefined && others.length === 0 ? only : null;
}

function itemHint(index: RubricIndex, { levelKey, statusFormula }: RowWords): string | null {
  const byLevel = index.itemLevels.get(levelKey)?.item.id;
  if (byLevel !== undefined) return byLevel;
  const quoted = /MATCH\("([^"]+)"/iu.exec(statusFormula)?.[1];
  return quoted !== undefined && index.items.has(quoted) ? quoted : null;
}

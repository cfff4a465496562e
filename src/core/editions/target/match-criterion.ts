/** Which criterion of a rubric somebody's words and id are of: the one rule for carrying answers and comparing rounds. */
import type { RubricIndex } from '../../rubric/rubric-index';
import { comparableText } from '../../text/comparable-text';
import { targetTexts } from './target-texts';

/** What speaks for the criterion. */
export type Basis = 'idAndText' | 'text' | 'id' | 'idOnly';

export interface CriterionMatch {
  /** Null when none has the id or the words, or several have the words. */
  readonly target: string | null;
  readonly basis: Basis | null;
  /** Criteria with exactly these words, where there are several. */
  readonly alike: readonly string[];
}

const noMatch: CriterionMatch = { target: null, basis: null, alike: [] };

/** @param isSameEdition whether an id by itself means the same there: elsewhere a person has to say so */
export function matchCriterion(
  index: RubricIndex,
  { id, text: words }: { readonly id: string; readonly text: string },
  isSameEdition: boolean,
): CriterionMatch {
  const text = comparableText(words);
  const withText = text === '' ? [] : (targetTexts(index).get(text) ?? []);
  const known = index.criteria.has(id);
  if (known && withText.includes(id)) return { target: id, basis: 'idAndText', alike: [] };
  const [only, ...more] = withText;
  if (only !== undefined && more.length === 0) return { target: only, basis: 'text', alike: [] };
  if (only !== undefined) return { ...noMatch, alike: withText };
  if (!known) return noMatch;
  return { target: id, basis: text === '' && isSameEdition ? 'idOnly' : 'id', alike: [] };
}

/** Whose row a row is by its own words: code, text, level key, and the formula of its status. */
import type { RubricIndex } from '../rubric/rubric-index';
import { columnOf, type CategoryColumnKey } from '../layout/columns';
import { categoryOfMarker } from '../layout/markers';
import type { WorkbookPlan } from '../plan/sheet-plan';
import { comparableText } from '../text/comparable-text';

export interface RowWords {
  readonly code: string;
  readonly text: string;
  /** What the hidden cell of the level key shows. */
  readonly levelKey: string;
  /** What the formula bar shows of the status. */
  readonly statusFormula: string;
  /** Category of the sheet it stands on. */
  readonly category: string;
}

export interface WordsIndex {
  /** Ids whose words are these, whatever else stands in the row. */
  readonly idsByText: (text: string) => readonly string[];
  /**
   * The one criterion these words can mean, or null. `certain` is false where the text says nothing and code and level
   * alone lead to it.
   */
  readonly meaning: (words: RowWords) => { readonly id: string; readonly certain: boolean } | null;
}

export function indexWords(index: RubricIndex, plan: WorkbookPlan): WordsIndex {
  const texts = new Map<string, string[]>();
  const textColumn = columnOf('text' satisfies CategoryColumnKey);
  for (const sheet of plan.sheets.filter(({ marker }) => categoryOfMarker(marker) !== null)) {
    sheet.roles.forEach(({ criterion }, row) => {
      const content = sheet.cells[row]?.[textColumn];
      if (criterion === null || typeof content !== 'string') return;
      const key = comparableText(content);
      texts.set(key, [...(texts.get(key) ?? []), criterion]);
    });
  }
  const idsByText = (text: string): readonly string[] => texts.get(comparableText(text)) ?? [];
  return {
    idsByText,
    meaning: (words) => {
      const byText = idsByText(words.text);
      if (byText.length > 0) {
        const id = theOne(index, byText, words);
        return id === null ? null : { id, certain: true };
      }
      if (words.code === '') return null;
      const id = theOne(index, [...index.criteria.keys()], words, true);
      return id === null ? null : { id, certain: false };
    },
  };
}

/** Narrowed down step by step, each only where it leaves something: code, item, category. */
function theOne(
  index: RubricIndex,
  ids: readonly string[],
  words: RowWords,
  codeAndItem = false,
): string | null {
  const item = itemHint(index, words);
  const steps: readonly { readonly must: boolean; readonly fits: (id: string) => boolean }[] = [
    { must: codeAndItem, fits: (id) => index.criteria.get(id)?.criterion.code === words.code.trim() },
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

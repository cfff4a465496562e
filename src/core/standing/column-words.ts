/**
 * What stands in which column of a category sheet as it was made, without any plan: ids, level keys, codes, the rubric's
 * words, the headings in either language. Light enough for a reading.
 */
import { isEvidenceLink } from '../assessment/evidence-link';
import { shownCode } from '../layout/category/shown-code';
import { categoryColumns, columnOf, idColumn, type CategoryColumnKey } from '../layout/columns';
import { verdictOf } from '../layout/category/verdict-cell';
import { limitedText } from '../layout/criterion-text';
import { categoryMarker } from '../layout/markers';
import { readDueDay } from '../sheet/due-day';
import type { CellValue } from '../sheet/sheet-grid';
import { itemLevelId, type RubricIndex } from '../rubric/rubric-index';
import type { Category, Criterion } from '../rubric/rubric';
import { formerHeadings } from '../words/former-headings';
import { messagesFor, type Messages } from '../words/messages';
import type { Look } from './align-columns';
import type { ColumnWords } from './find-columns';

const languages: readonly Messages[] = (['th', 'en'] as const).map(messagesFor);

/** As the rubric has it, and as sheets of either language show it: they say for whom a limited criterion is. */
export function shownTexts({ rubric }: RubricIndex, criterion: Criterion): readonly string[] {
  if (criterion.appliesTo === null) return [criterion.text];
  return [criterion.text, ...languages.map((messages) => limitedText(rubric, criterion, messages))];
}

export function categoryWords(index: RubricIndex, category: Pick<Category, 'id' | 'items'>): ColumnWords {
  const texts = new Map<string, number>();
  const twice = new Set<string>();
  const add = (text: string, planned: number): void => {
    if ((texts.get(text) ?? planned) === planned) texts.set(text, planned);
    else twice.add(text);
  };
  for (const item of category.items) {
    item.levels.forEach(({ criteria }, level) => {
      add(itemLevelId(item.id, level + 1), columnOf('level'));
      for (const criterion of criteria) {
        add(criterion.id, idColumn);
        for (const code of [criterion.code, shownCode(item.id, criterion.code)]) add(code, columnOf('code'));
        for (const text of shownTexts(index, criterion)) add(text, columnOf('text'));
      }
    });
  }
  for (const messages of languages) {
    for (const [key, title] of Object.entries(messages.sheet.columns))
      for (const text of [title, ...(formerHeadings[key] ?? [])])
        add(text, columnOf(key as CategoryColumnKey));
    for (const word of Object.values(messages.sheet.status)) add(word, columnOf('status'));
    for (const word of Object.values(messages.sheet.verdict)) add(word, columnOf('assessorMet'));
  }
  // A text that stands in several columns says nothing about any of them.
  for (const text of twice) texts.delete(text);
  return {
    keys: [categoryMarker(category.id), ...categoryColumns.map(({ key }) => key)],
    texts,
    looks,
  };
}

const isTick = (value: CellValue): boolean => typeof value === 'boolean';
const isVerdict = (value: CellValue): boolean => verdictOf(value) !== undefined;
const isLink = (value: CellValue): boolean => typeof value === 'string' && isEvidenceLink(value.trim());
const isDay = (value: CellValue): boolean => readDueDay(value).isClear;
const isWords = (value: CellValue): boolean => typeof value === 'string' && !isLink(value);

const looks: ReadonlyMap<number, Look> = new Map([
  [columnOf('met'), isTick],
  [columnOf('evidence'), isWords],
  [columnOf('link'), isLink],
  [columnOf('owner'), isWords],
  [columnOf('due'), isDay],
  [columnOf('doneOn'), isDay],
  [columnOf('note'), isWords],
  [columnOf('notApplicable'), isWords],
  [columnOf('assessorMet'), isVerdict],
  [columnOf('assessorNote'), isWords],
  [columnOf('status'), isWords],
]);

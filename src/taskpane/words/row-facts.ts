/** What rows say of which a person chooses one, side by side, and where they differ. */
import type { PaneMessages } from './pane-messages';
import type { UpkeepMessages } from './upkeep-messages';
import type { Language } from '../../core/words/language';
import type { RowView } from '../../core/standing/question';
import { answerFields, isDayField, type AnswerField } from '../../core/layout/columns';
import { formatDue } from './dates';
import { columnTitle } from './problem-words';

export interface RowFact {
  readonly key: 'text' | AnswerField;
  readonly label: string;
  readonly value: string;
  /** Not the same in all rows that were given. */
  readonly differs: boolean;
}

export interface FactWords {
  readonly messages: PaneMessages;
  readonly words: UpkeepMessages;
  readonly language: Language;
}

/** Facts per row, in one order. What is empty in all rows is left out, except the tick; null is a row there is not. */
export function rowFacts(rows: readonly (RowView | null)[], facts: FactWords): (readonly RowFact[] | null)[] {
  const present = rows.filter((row) => row !== null);
  const columns = (['text', ...answerFields] as const).flatMap((key) => {
    const values = present.map((row) => factOf(row, key));
    if (key !== 'met' && values.every((value) => value === '' || value === false)) return [];
    return [{ key, differs: new Set(values).size > 1 }];
  });
  return rows.map((row) =>
    row === null
      ? null
      : columns.map(({ key, differs }) => ({ key, differs, ...said(key, factOf(row, key), facts) })),
  );
}

function factOf(row: RowView, key: RowFact['key']): string | boolean {
  return key === 'text' ? `${row.code} ${row.text}`.trim() : row.answer[key];
}

function said(
  key: RowFact['key'],
  value: string | boolean,
  { messages, words, language }: FactWords,
): { readonly label: string; readonly value: string } {
  const { questions } = words;
  const label = key === 'text' ? questions.text : key === 'met' ? questions.met : columnTitle(key, messages);
  if (typeof value === 'boolean') return { label, value: value ? questions.tick : questions.noTick };
  if (value === '') return { label, value: questions.empty };
  if (key === 'assessorMet' && (value === 'pass' || value === 'fail')) {
    return { label, value: messages.sheet.verdict[value] };
  }
  return { label, value: key !== 'text' && isDayField(key) ? formatDue(value, language) : value };
}

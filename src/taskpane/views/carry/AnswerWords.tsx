/** An answer on a line or two, by the names of its columns. */
import * as React from 'react';
import type { Answer } from '../../../core/assessment/answers';
import { answerFields, isDayField, type AnswerField } from '../../../core/layout/columns';
import { formatDue } from '../../words/dates';
import { useCarry } from './carry-context';

export interface AnswerWordsProps {
  readonly answer: Answer;
  /** Cells of the row beside the answer. */
  readonly extra: number;
  /** What stands before it; “answer” when not given. */
  readonly title?: string;
}

/** A whole report may stand in a cell; its beginning says which one it is. */
const longest = 160;

/** A day in words, and an assessor's word as the sheet has it. */
function shownField(
  field: AnswerField,
  value: string,
  { language, messages }: ReturnType<typeof useCarry>['pane'],
): string {
  if (isDayField(field)) return formatDue(value, language);
  return field === 'assessorMet' && (value === 'pass' || value === 'fail')
    ? messages.sheet.verdict[value]
    : value;
}

export function AnswerWords({ answer, extra, title }: AnswerWordsProps): JSX.Element | null {
  const { words, pane, number } = useCarry();
  const columns = pane.messages.sheet.columns;
  const parts = answerFields.flatMap((field) => {
    const value = answer[field];
    if (value === false || value === '') return [];
    const name = columns[field].replace(/\s+/g, ' ');
    if (value === true) return [name];
    const text = shownField(field, value, pane);
    return [`${name}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}`];
  });
  if (extra > 0) parts.push(words.entry.extra(number(extra)));
  return parts.length === 0 ? null : (
    <p className="carry-answer">
      <span className="carry-answer-title">{title ?? words.entry.answer}</span> {parts.join(' · ')}
    </p>
  );
}

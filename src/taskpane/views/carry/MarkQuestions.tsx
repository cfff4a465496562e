/** Marks that are a tick to some and a "no" to others: one question for each, for all cells that hold it. */
import * as React from 'react';
import type { ProposedPhase } from '../../store/carry-proposed';
import { Heading } from './Heading';
import { useCarry } from './carry-context';

const meanings = [
  ['yes', 'met'],
  ['no', 'notMet'],
  ['notApplicable', 'notApplicable'],
  ['unsure', null],
] as const;

export function MarkQuestions({ phase }: { readonly phase: ProposedPhase }): JSX.Element | null {
  const { carry, words, number } = useCarry();
  if (phase.asked.length === 0) return null;
  return (
    <div className="carry-group">
      <Heading depth={1}>{words.marks.heading}</Heading>
      {phase.asked.map(({ mark, typed, count }) => (
        <fieldset key={mark} className="carry-entry">
          <legend>{words.marks.question(typed, number(count))}</legend>
          {meanings.map(([word, meaning]) => (
            <label key={word} className="carry-option">
              <input
                type="radio"
                name={`carry-mark-${mark}`}
                checked={(phase.choices.marks.get(mark) ?? null) === meaning}
                onChange={() => carry.sayMark(mark, meaning)}
              />
              <span>{words.marks[word]}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

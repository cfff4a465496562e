/** "Which column says that it is done?": of each sheet that leaves it open, its candidates with the words in them. */
import * as React from 'react';
import { columnLetters } from '../../../core/sheet/cell-address';
import type { ProposedPhase } from '../../store/carry-proposed';
import { Heading } from './Heading';
import { useCarry } from './carry-context';

/** A column may hold twenty words; its kind is seen from the first. */
const mostWords = 8;

export function ColumnQuestions({ phase }: { readonly phase: ProposedPhase }): JSX.Element | null {
  const { carry, words } = useCarry();
  if (phase.columnQuestions.length === 0) return null;
  return (
    <div className="carry-group">
      <Heading depth={1}>{words.columns.heading}</Heading>
      {phase.columnQuestions.map(({ sheetId, sheetName, candidates }) => {
        const chosen = phase.choices.columns.find((each) => each.sheetId === sheetId)?.column ?? null;
        return (
          <fieldset key={sheetId} className="carry-entry">
            <legend>{words.columns.question(sheetName)}</legend>
            {candidates.map(({ column, title, words: found }) => (
              <Option
                key={column}
                name={`carry-column-${sheetId}`}
                checked={chosen === columnLetters(column)}
                onChoose={() => carry.chooseColumn(sheetId, columnLetters(column))}
                text={words.columns.candidate(
                  title === '' ? columnLetters(column) : title,
                  found
                    .slice(0, mostWords)
                    .map(({ mark }) => mark)
                    .join(' · '),
                )}
              />
            ))}
            <Option
              name={`carry-column-${sheetId}`}
              checked={chosen === null}
              onChoose={() => carry.chooseColumn(sheetId, null)}
              text={words.columns.none}
            />
          </fieldset>
        );
      })}
    </div>
  );
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly text: string;
}

function Option({ name, checked, onChoose, text }: OptionProps): JSX.Element {
  return (
    <label className="carry-option">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{text}</span>
    </label>
  );
}

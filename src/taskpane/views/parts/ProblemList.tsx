/** What was found while reading, each with its place and the way there. */
import * as React from 'react';
import type { Finding } from '../../../core/findings/finding';
import { formatNumber } from '../../words/format-number';
import { placeWords, problemWords } from '../../words/problem-words';
import { usePane } from '../pane/pane-context';

/** A sheet pasted over can give hundreds; the first ones say what happened. */
const mostShown = 50;

export function ProblemList({ problems }: { readonly problems: readonly Finding[] }): JSX.Element {
  const { store, index, messages, language } = usePane();
  const words = messages.pane.data;
  if (problems.length === 0) return <p>{words.noProblems}</p>;
  return (
    <>
      <p>{words.problemCount(formatNumber(problems.length, language))}</p>
      <ul className="problems">
        {problems.slice(0, mostShown).map((problem, position) => {
          const { text, place } = problemWords(problem, { index, messages, language });
          return (
            <li key={position}>
              <span>{text}</span>
              {place !== null && (
                <button type="button" className="jump" onClick={() => void store.goToPlace(place)}>
                  {words.goToPlace(placeWords(place))} <span aria-hidden="true">→</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

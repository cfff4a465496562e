/** Which of several columns of one kind counts: where each stands, what is written over it, how much is filled in. */
import * as React from 'react';
import { columnLetters } from '../../../core/sheet/cell-address';
import type { Question } from '../../../core/standing/question';
import { shortened } from '../../words/problem-words';
import { JumpButton } from './JumpButton';
import { OptionCard } from './OptionCard';
import { useRepair } from './repair-context';

type WhichColumn = Extract<Question, { kind: 'whichColumn' }>;

export function WhichColumnQuestion({ question }: { readonly question: WhichColumn }): JSX.Element {
  const { words, number } = useRepair();
  const { questions } = words;
  return (
    <div className="options">
      {question.options.map(({ key, heading, filled, place, counts }) => (
        <OptionCard
          key={key}
          question={question.key}
          option={key}
          label={questions.column(columnLetters(place.column), shortened(heading))}
          remark={counts ? questions.countsNow : ''}
        >
          <p>{questions.filled(number(filled))}</p>
          <JumpButton place={place} text={questions.goToColumn} />
        </OptionCard>
      ))}
    </div>
  );
}

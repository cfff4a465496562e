/** Questions about rows: which of several counts, whose one is, and whether ids or words are right. */
import * as React from 'react';
import { byId, byText, noCriterion, type Question, type RowView } from '../../../core/standing/question';
import { criterionName } from '../../words/criterion-names';
import { rowFacts } from '../../words/row-facts';
import { JumpButton } from './JumpButton';
import { OptionCard } from './OptionCard';
import { Portions } from './Portions';
import { RowFacts } from './RowCard';
import { rowName, useRepair } from './repair-context';

type Of<Kind extends Question['kind']> = { readonly question: Extract<Question, { kind: Kind }> };

/** Rows drawn at first: they are shown for an impression, the choice is one for all. */
const firstRows = 5;

export function WhichRowQuestion({ question }: Of<'whichRow'>): JSX.Element {
  const repair = useRepair();
  const { questions } = repair.words;
  const facts = rowFacts(
    question.options.map(({ row }) => row),
    repair,
  );
  return (
    <div className="options">
      {question.options.map(({ key, row, counts }, position) => (
        <OptionCard
          key={key}
          question={question.key}
          option={key}
          label={rowName(row.place, repair)}
          remark={counts ? questions.countsNow : ''}
        >
          <RowFacts facts={facts[position] ?? []} />
          <JumpButton place={row.place} text={questions.goToRow} />
        </OptionCard>
      ))}
    </div>
  );
}

export function WhoseRowQuestion({ question }: Of<'whoseRow'>): JSX.Element {
  const { words, index } = useRepair();
  const { questions } = words;
  return (
    <>
      <SingleRow row={question.row} />
      {question.options.map(({ key }) => {
        const criterion = index.criteria.get(key)?.criterion;
        const label =
          key === noCriterion
            ? questions.noCriterion
            : `${criterionName(index, key)} ${criterion?.text ?? ''}`;
        return <OptionCard key={key} question={question.key} option={key} label={label.trim()} />;
      })}
    </>
  );
}

export function MixedQuestion({ question }: Of<'idOrText'>): JSX.Element {
  const { words, index } = useRepair();
  const { questions } = words;
  const labels: Readonly<Record<string, string>> = { [byText]: questions.byText, [byId]: questions.byId };
  return (
    <>
      {question.options.map(({ key }) => (
        <OptionCard key={key} question={question.key} option={key} label={labels[key] ?? key} />
      ))}
      <Portions
        items={question.rows}
        first={firstRows}
        className="mixed-rows"
        draw={({ view, byId: id, byText: text }) => (
          <>
            <SingleRow row={view} />
            <p>{questions.ifById(criterionName(index, id))}</p>
            <p>{text === '' ? questions.ifByTextNone : questions.ifByText(criterionName(index, text))}</p>
          </>
        )}
      />
    </>
  );
}

function SingleRow({ row }: { readonly row: RowView }): JSX.Element {
  const repair = useRepair();
  const { questions } = repair.words;
  const [facts] = rowFacts([row], repair);
  return (
    <div className="option">
      <p>
        <b>{rowName(row.place, repair)}</b>
      </p>
      <RowFacts facts={facts ?? []} />
      <JumpButton place={row.place} text={questions.goToRow} />
    </div>
  );
}

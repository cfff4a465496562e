/** Which of several sheets counts: how much is answered on each, and where their answers differ. */
import * as React from 'react';
import type { Question } from '../../../core/standing/question';
import { categoryOfMarker, summaryMarker } from '../../../core/layout/markers';
import { criterionName } from '../../words/criterion-names';
import { rowFacts } from '../../words/row-facts';
import { JumpButton } from './JumpButton';
import { OptionCard } from './OptionCard';
import { Portions } from './Portions';
import { RowFacts } from './RowCard';
import { useRepair, type Repair } from './repair-context';

type WhichSheet = Extract<Question, { kind: 'whichSheet' }>;

/** Criteria drawn at first; a copy that was filled in anew can differ in all of them. */
const firstCriteria = 3;

/** As the sheet was called when it was made. */
export function sheetTitle({ marker, options }: WhichSheet, { messages }: Repair): string {
  const { sheetNames } = messages.sheet;
  const category = categoryOfMarker(marker);
  if (category !== null) return sheetNames.category(category);
  return marker === summaryMarker ? sheetNames.summary : (options[0]?.name ?? marker);
}

export function WhichSheetQuestion({ question }: { readonly question: WhichSheet }): JSX.Element {
  const { words, number } = useRepair();
  const { questions } = words;
  const { options, differing } = question;
  return (
    <>
      <div className="options">
        {options.map(({ key, name, answered, place, counts }) => (
          <OptionCard
            key={key}
            question={question.key}
            option={key}
            label={questions.sheet(name)}
            remark={counts ? questions.countsNow : ''}
          >
            <p>{answered === 0 ? questions.noAnswer : questions.answered(number(answered))}</p>
            <JumpButton place={place} text={questions.goToSheet} />
          </OptionCard>
        ))}
      </div>
      {differing.length === 0 ? (
        <p>{questions.noneDiffering}</p>
      ) : (
        <details>
          <summary>{questions.differing(number(differing.length))}</summary>
          <Portions
            items={differing}
            first={firstCriteria}
            className="differing"
            draw={(each) => <DifferingCriterion question={question} differing={each} />}
          />
        </details>
      )}
    </>
  );
}

interface DifferingCriterionProps {
  readonly question: WhichSheet;
  readonly differing: WhichSheet['differing'][number];
}

function DifferingCriterion({ question, differing }: DifferingCriterionProps): JSX.Element {
  const repair = useRepair();
  const { questions } = repair.words;
  const facts = rowFacts(differing.rows, repair);
  return (
    <>
      <p>
        <b>{criterionName(repair.index, differing.id)}</b>
      </p>
      <div className="options">
        {question.options.map(({ key, name }, position) => {
          const row = facts[position] ?? null;
          const place = differing.rows[position]?.place;
          return (
            <div key={key} className="option">
              <p>{questions.sheet(name)}</p>
              {row === null ? <p className="muted">{questions.noRow}</p> : <RowFacts facts={row} />}
              {place !== undefined && <JumpButton place={place} text={questions.goToRow} />}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** What only a person can decide. Each question shows what it is about side by side; a choice can be taken back. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { Question } from '../../../core/standing/question';
import { criterionName } from '../../words/criterion-names';
import { columnTitle } from '../../words/problem-words';
import { WhichColumnQuestion } from './ColumnQuestion';
import { MixedQuestion, WhichRowQuestion, WhoseRowQuestion } from './RowQuestions';
import { WhichSheetQuestion, sheetTitle } from './SheetQuestion';
import { useRepair, type Repair } from './repair-context';

export function QuestionList({ questions }: { readonly questions: readonly Question[] }): JSX.Element {
  const { words, number } = useRepair();
  return (
    <>
      <h4 className="repair-heading">{words.questions.heading}</h4>
      <p className="muted">
        <Thai text={words.questions.introduction} />
      </p>
      {questions.map((question, position) => (
        <QuestionFrame
          key={question.key}
          question={question}
          count={words.questions.count(number(position + 1), number(questions.length))}
        />
      ))}
    </>
  );
}

interface QuestionFrameProps {
  readonly question: Question;
  /** Which of how many it is. */
  readonly count: string;
}

function QuestionFrame({ question, count }: QuestionFrameProps): JSX.Element {
  const repair = useRepair();
  const { words, state, upkeep } = repair;
  const { legend, means } = questionWords(question, repair);
  const chosen = state.decisions.has(question.key);
  return (
    <fieldset className="question">
      <legend>
        <span className="question-count">
          {count} · {chosen ? words.questions.chosen : words.questions.open}
        </span>{' '}
        {legend}
      </legend>
      <p className="muted">
        <Thai text={means} />
      </p>
      <QuestionBody question={question} />
      {chosen && (
        <button type="button" className="jump" onClick={() => void upkeep.decide(question.key, null)}>
          {words.questions.undo}
        </button>
      )}
    </fieldset>
  );
}

function QuestionBody({ question }: { readonly question: Question }): JSX.Element {
  switch (question.kind) {
    case 'whichRow':
      return <WhichRowQuestion question={question} />;
    case 'whoseRow':
      return <WhoseRowQuestion question={question} />;
    case 'idOrText':
      return <MixedQuestion question={question} />;
    case 'whichColumn':
      return <WhichColumnQuestion question={question} />;
    case 'whichSheet':
      return <WhichSheetQuestion question={question} />;
  }
}

function questionWords(
  question: Question,
  repair: Repair,
): { readonly legend: string; readonly means: string } {
  const { questions } = repair.words;
  switch (question.kind) {
    case 'whichRow':
      return {
        legend: questions.whichRow(criterionName(repair.index, question.id)),
        means: questions.whichRowMeans,
      };
    case 'whoseRow':
      return {
        legend: questions.whoseRow(repair.number(question.row.place.row + 1), question.row.place.sheetName),
        means: questions.whoseRowMeans,
      };
    case 'idOrText':
      return {
        legend: questions.idOrText(question.sheetName, repair.number(question.rows.length)),
        means: questions.idOrTextMeans,
      };
    case 'whichColumn':
      return {
        legend: questions.whichColumn(columnTitle(question.column, repair.messages), question.sheetName),
        means: questions.whichColumnMeans,
      };
    case 'whichSheet':
      return { legend: questions.whichSheet(sheetTitle(question, repair)), means: questions.whichSheetMeans };
  }
}

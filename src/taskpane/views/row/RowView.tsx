/** The row a person stands in: the criterion, what its item lacks, and the fields of the row. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { answerOf } from '../../../core/assessment/applicability';
import type { ItemResult } from '../../../core/assessment/assessment';
import { criterionStatus } from '../../../core/assessment/status';
import { dayFields } from '../../../core/layout/columns';
import type { CriterionEntry } from '../../../core/rubric/rubric-index';
import type { Reading, View } from '../../state/pane-state';
import { codesOf, criterionName } from '../../words/criterion-names';
import { formatDue } from '../../words/dates';
import { formatNumber } from '../../words/format-number';
import { levelWords } from '../../words/level-words';
import { usePane, usePaneState, viewHeadingId } from '../pane/pane-context';
import { Assessor } from './Assessor';
import { RowField } from './RowField';
import { RowSteps } from './RowSteps';
import { RowTick } from './RowTick';
import { workButtonId } from './row-button';

export interface RowViewProps {
  readonly reading: Reading;
  readonly entry: CriterionEntry;
  /** Of the criterion's own item. */
  readonly item: ItemResult;
}

export function RowView({ reading, entry, item }: RowViewProps): JSX.Element {
  const { messages, language, rubric, index } = usePane();
  const words = messages.pane.row;
  const titles = messages.sheet.columns;
  const { id } = entry.criterion;
  const answer = answerOf(reading.snapshot.answers, id);
  const status = criterionStatus(entry, answer, reading.snapshot.profile.agencyType, item);
  return (
    <section className="row" aria-labelledby={viewHeadingId}>
      <RowTop id={id} item={item} />
      <div className="view-heading">
        <h2 id={viewHeadingId} tabIndex={-1}>
          {criterionName(index, id)}{' '}
          <span className={`status status-${status}`}>{messages.sheet.status[status]}</span>
        </h2>
        <p className="row-text" lang={rubric.language}>
          <Thai text={entry.criterion.text} />
        </p>
      </div>
      <LevelWords entry={entry} />
      <p className="row-item">{itemWords()}</p>
      {answer.notApplicable !== '' && (
        <p className="row-item">{messages.pane.item.reason(answer.notApplicable)}</p>
      )}
      {/* Of another row these are other fields: nothing typed goes along. */}
      <div className="row-fields" key={id}>
        <RowTick id={id} isMet={answer.met} />
        <RowField id={id} field="evidence" label={titles.evidence} value={answer.evidence} isLong />
        <RowField id={id} field="link" label={titles.link} value={answer.link} />
        <RowField id={id} field="owner" label={titles.owner} value={answer.owner} />
        {dayFields.map((field) => (
          <RowField
            key={field}
            id={id}
            field={field}
            label={titles[field]}
            value={answer[field]}
            shown={formatDue(answer[field], language)}
            hint={words.dueHint}
          />
        ))}
        <RowField id={id} field="note" label={titles.note} value={answer.note} isLong />
      </div>
      <Assessor answer={answer} />
      <RowSteps id={id} />
    </section>
  );

  function itemWords(): string {
    const step = reading.steps.find((each) => each.item === item.id);
    if (step === undefined) return words.itemComplete(item.id, levelWords(rubric, item.level, messages));
    return words.itemLacks(
      item.id,
      formatNumber(step.ticks.length, language),
      levelWords(rubric, step.frontier, messages),
      codesOf(index, step.ticks),
    );
  }
}

/** What the level of the row means in its item, for who asks. */
function LevelWords({ entry }: Pick<RowViewProps, 'entry'>): JSX.Element {
  const { messages, rubric } = usePane();
  const level = levelWords(rubric, entry.levelNumber, messages);
  return (
    <details className="goal">
      <summary>{messages.pane.row.ofLevel(level)}</summary>
      <p lang={rubric.language}>
        <Thai text={entry.item.levels[entry.levelNumber - 1]?.description ?? ''} />
      </p>
    </details>
  );
}

interface RowTopProps {
  readonly id: string;
  readonly item: ItemResult;
}

/** The way back to where the row was opened from. */
function RowTop({ id, item }: RowTopProps): JSX.Element {
  const { messages, navigate } = usePane();
  const { view } = usePaneState();
  const words = messages.pane.row;
  const isFromWork = view.tab === 'work';
  const back: View = isFromWork
    ? { tab: 'work', category: null, item: null }
    : { tab: 'overview', category: item.category, item: item.id };
  return (
    <div className="row-top">
      <button
        type="button"
        className="back"
        onClick={() => navigate(back, isFromWork ? workButtonId(id) : viewHeadingId)}
      >
        <span aria-hidden="true">←</span> {isFromWork ? words.backToWork : words.backToItem(item.id)}
      </button>
    </div>
  );
}

/** One criterion of an item with its status in words and the way to its row. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { answerOf, isForAgency } from '../../../core/assessment/applicability';
import type { ItemResult } from '../../../core/assessment/assessment';
import { criterionStatus } from '../../../core/assessment/status';
import type { Reading } from '../../state/pane-state';
import { criterionName } from '../../words/criterion-names';
import { usePane } from '../pane/pane-context';

export interface CriterionRowProps {
  readonly id: string;
  readonly reading: Reading;
  readonly item: ItemResult;
}

export function CriterionRow({ id, reading, item }: CriterionRowProps): JSX.Element | null {
  const { store, index, messages, rubric } = usePane();
  const entry = index.criteria.get(id);
  if (entry === undefined) return null;
  const { answers, profile } = reading.snapshot;
  const answer = answerOf(answers, id);
  const status = criterionStatus(entry, answer, profile.agencyType, item);
  const words = messages.pane.item;
  const name = criterionName(index, id);
  const why = !isForAgency(entry.criterion, profile.agencyType)
    ? words.otherAgency
    : answer.notApplicable === ''
      ? ''
      : words.reason(answer.notApplicable);
  return (
    <li className="criterion">
      <p>
        <b className="code">{entry.criterion.code}</b>{' '}
        <span lang={rubric.language}>
          <Thai text={entry.criterion.text} />
        </span>
      </p>
      {status === 'notApplicable' && why !== '' && (
        <p className="muted">
          <Thai text={why} />
        </p>
      )}
      <p className="criterion-line">
        <span className={`status status-${status}`}>{messages.sheet.status[status]}</span>
        <button
          type="button"
          className="jump"
          aria-label={words.goToLabel(name)}
          onClick={() => void store.goToCriterion(id)}
        >
          {words.goTo} <span aria-hidden="true">→</span>
        </button>
      </p>
    </li>
  );
}

/** A row whose place is plain: a tick that it is carried, or only a line where there is nothing to choose. */
import * as React from 'react';
import type { CarryEntry } from '../../../core/editions/propose-carry';
import { placeWords } from '../../words/problem-words';
import type { ProposedPhase } from '../../store/carry-proposed';
import { AnswerWords } from './AnswerWords';
import { useCarry } from './carry-context';

export interface PlainEntryProps {
  readonly entry: CarryEntry;
  readonly phase: ProposedPhase;
}

export function PlainEntry({ entry, phase }: PlainEntryProps): JSX.Element {
  const { carry, words, pane } = useCarry();
  const { key, kind, row, target, basis } = entry;
  const { index, rubric } = pane;
  const text = target === null ? row.text : (index.criteria.get(target)?.criterion.text ?? row.text);
  const details = (
    <>
      <p className="carry-text" lang={rubric.language}>
        {text}
      </p>
      {basis === 'idOnly' && <p className="muted">{words.entry.byIdOnly}</p>}
      <AnswerWords answer={row.answer} extra={row.extra.length} />
    </>
  );
  if (target === null || kind === 'already' || kind === 'remark') {
    return (
      <>
        <p>
          <b>{target ?? row.id}</b> <span className="muted">{placeWords(row.place)}</span>
        </p>
        {details}
      </>
    );
  }
  const decision = phase.decisions.get(key);
  return (
    <>
      <label className="carry-option">
        <input
          type="checkbox"
          checked={decision !== undefined && decision !== 'leave'}
          onChange={(event) => {
            const { checked } = event.target;
            carry.decide([key], () => (checked ? { to: target } : 'leave'));
          }}
        />
        <b>{nameOf()}</b>
      </label>
      {details}
    </>
  );

  function nameOf(): string {
    if (target === null || row.id === target) return words.entry.carry(target ?? '');
    return row.id === '' ? words.entry.byWords(target) : words.entry.carryMoved(row.id, target);
  }
}

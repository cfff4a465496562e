/**
 * A row that a person has to decide on: its words beside those of the criterion, both answers where there are two, and
 * the places it can go to. Nothing is chosen beforehand.
 */
import * as React from 'react';
import type { Decision } from '../../../core/editions/carry';
import { standingInTheWay, type CarryEntry } from '../../../core/editions/propose-carry';
import { findSimilar } from '../../../core/editions/target/similar-texts';
import type { ProposedPhase } from '../../store/carry-proposed';
import { placeWords } from '../../words/problem-words';
import { AnswerWords } from './AnswerWords';
import { useCarry } from './carry-context';

export interface ChoiceEntryProps {
  readonly entry: CarryEntry;
  readonly phase: ProposedPhase;
  readonly collides: boolean;
}

interface Place {
  readonly id: string;
  /** Why it is offered, such as how similar its words are; empty for the proposed one. */
  readonly remark: string;
}

export function ChoiceEntry({ entry, phase, collides }: ChoiceEntryProps): JSX.Element {
  const { words, pane } = useCarry();
  const { key, kind, row, target } = entry;
  const { index, rubric } = pane;
  const places = usePlaces(entry);
  const decision = phase.decisions.get(key);
  const standing = target === null ? null : standingInTheWay(phase.proposal, target, row.answer);

  const option = (label: string, chosen: Decision, remark = ''): JSX.Element => (
    <Option key={label} {...{ entryKey: key, label, chosen, remark, decision }} />
  );

  /** With what stands there, so that nobody replaces an answer unseen. */
  function placeOption({ id, remark }: Place, other: boolean): JSX.Element {
    const holds = standingInTheWay(phase.proposal, id, row.answer) === null ? '' : words.entry.holds;
    const text = index.criteria.get(id)?.criterion.text ?? '';
    return (
      <div key={id}>
        {option(
          other ? words.entry.intoOther(id) : words.entry.into(id),
          { to: id },
          [remark, holds].filter(Boolean).join(' · '),
        )}
        {other && (
          <p className="carry-text carry-offer" lang={rubric.language}>
            {text}
          </p>
        )}
      </div>
    );
  }

  return (
    <fieldset className="carry-entry">
      <legend>
        <b>{row.id === '' ? (target ?? '') : row.id}</b>{' '}
        <span className="muted">{words.entry.legend(placeWords(row.place))}</span>
      </legend>
      <EntryTexts entry={entry} />
      <AnswerWords answer={row.answer} extra={row.extra.length} />
      {standing !== null && <AnswerWords answer={standing} extra={0} title={words.entry.standing} />}
      {target !== null &&
        (kind === 'occupied'
          ? option(words.entry.replace(target), { to: target })
          : placeOption({ id: target, remark: '' }, false))}
      {places.map((place) => placeOption(place, true))}
      {option(kind === 'occupied' ? words.entry.keep : words.entry.leave, 'leave')}
      {collides && (
        <p className="wrong" role="alert">
          {words.entry.collision}
        </p>
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly entryKey: string;
  readonly label: string;
  readonly chosen: Decision;
  readonly remark: string;
  readonly decision: Decision | undefined;
}

function Option({ entryKey, label, chosen, remark, decision }: OptionProps): JSX.Element {
  const { carry } = useCarry();
  const checked = chosen === 'leave' ? decision === 'leave' : isTo(decision, chosen.to);
  return (
    <label className="carry-option">
      <input
        type="radio"
        name={`carry-${entryKey}`}
        checked={checked}
        onChange={() => carry.decide([entryKey], () => chosen)}
      />
      <span>
        {label}
        {remark !== '' && <span className="muted"> ({remark})</span>}
      </span>
    </label>
  );
}

/** Where else it can go: criteria with the same words, then some whose words are near. */
function usePlaces(entry: CarryEntry): readonly Place[] {
  const { words, pane, number } = useCarry();
  const { index, language } = pane;
  const { kind, row, target, alike } = entry;
  return React.useMemo((): readonly Place[] => {
    const same = alike.map((id): Place => ({ id, remark: words.entry.sameText }));
    if (kind === 'occupied' || kind === 'contested') return same;
    const known = new Set([target, ...alike]);
    const similar = findSimilar(index, row.text)
      .filter(({ id }) => !known.has(id))
      .map(({ id, likeness }): Place => ({ id, remark: words.entry.similar(number(likeness * 100)) }));
    return [...same, ...similar];
  }, [entry, index, language]);
}

/** The row's words, beside those of the criterion where they differ. */
function EntryTexts({ entry }: Pick<ChoiceEntryProps, 'entry'>): JSX.Element {
  const { words, pane } = useCarry();
  const { kind, row, target } = entry;
  const { language } = pane.rubric;
  const textNow = target === null ? null : (pane.index.criteria.get(target)?.criterion.text ?? null);
  if (kind === 'occupied' || textNow === row.text) {
    return (
      <p className="carry-text" lang={language}>
        {textNow ?? row.text}
      </p>
    );
  }
  return (
    <dl className="carry-texts">
      <dt>{words.entry.oldText}</dt>
      <dd lang={language}>{row.text === '' ? words.entry.noText : row.text}</dd>
      {textNow !== null && <dt>{words.entry.newText}</dt>}
      {textNow !== null && <dd lang={language}>{textNow}</dd>}
    </dl>
  );
}

function isTo(decision: Decision | undefined, id: string): boolean {
  return decision !== undefined && decision !== 'leave' && decision.to === id;
}

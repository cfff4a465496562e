/** All rows of one kind: what they have in common, a choice for all of them, and each of them, in portions. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { CarryEntry, EntryKind } from '../../../core/editions/propose-carry';
import type { ProposedPhase } from '../../store/carry-proposed';
import { ChoiceEntry } from './ChoiceEntry';
import { Heading } from './Heading';
import { PlainEntry } from './PlainEntry';
import { useCarry } from './carry-context';

/** Drawn at first where there is something to choose, and with every press of “more”. */
const portion = 20;

export interface EntryGroupProps {
  readonly kind: EntryKind;
  readonly entries: readonly CarryEntry[];
  readonly phase: ProposedPhase;
  /** Keys of rows that were sent to a criterion to which another was sent as well. */
  readonly collisions: ReadonlySet<string>;
}

export function EntryGroup({ kind, entries, phase, collisions }: EntryGroupProps): JSX.Element {
  const { words, number } = useCarry();
  const { title, means } = words.groups[kind];
  const [limit, setLimit] = React.useState(portion);
  const list = React.useRef<HTMLUListElement>(null);
  const shown = entries.slice(0, limit);
  const rest = entries.length - shown.length;

  function showMore(): void {
    const before = shown.length;
    setLimit(limit + portion);
    // The button moves away below the new rows; the keyboard goes on at the first of them.
    requestAnimationFrame(() => list.current?.children[before]?.querySelector('input')?.focus());
  }

  const body = (
    <>
      <p className="muted">
        <Thai text={means} />
      </p>
      <Bulk kind={kind} entries={entries} />
      <ul ref={list} className="carry-entries">
        {shown.map((entry) => (
          <li key={entry.key}>
            {isPlain(kind) ? (
              <PlainEntry entry={entry} phase={phase} />
            ) : (
              <ChoiceEntry entry={entry} phase={phase} collides={collisions.has(entry.key)} />
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="more" onClick={showMore}>
          {words.more(number(Math.min(portion, rest)))}
        </button>
      )}
      {kind === 'moved' && <ConfirmAll confirmed={phase.confirmed} />}
    </>
  );
  const heading = title(number(entries.length));
  // What needs no choice is closed: it is long and there is nothing to do in it.
  return isPlain(kind) && kind !== 'moved' ? (
    <details className="carry-group">
      <summary>{heading}</summary>
      {body}
    </details>
  ) : (
    <div className="carry-group carry-group-open">
      <Heading depth={1}>{heading}</Heading>
      {body}
    </div>
  );
}

function ConfirmAll({ confirmed }: { readonly confirmed: boolean }): JSX.Element {
  const { carry, words } = useCarry();
  return (
    <label className="carry-option carry-confirm">
      <input type="checkbox" checked={confirmed} onChange={(event) => carry.confirm(event.target.checked)} />
      <span>{words.all.confirm}</span>
    </label>
  );
}

function isPlain(kind: EntryKind): boolean {
  return kind === 'same' || kind === 'moved' || kind === 'already' || kind === 'remark';
}

/** One press for a whole kind, where all may well be alike. */
function Bulk({ kind, entries }: Pick<EntryGroupProps, 'kind' | 'entries'>): JSX.Element | null {
  const { carry, words } = useCarry();
  if (!['same', 'moved', 'reworded', 'occupied'].includes(kind) || entries.length < 2) return null;
  const keys = entries.map(({ key }) => key);
  const occupied = kind === 'occupied';
  return (
    <div className="carry-bulk">
      <button
        type="button"
        className="jump"
        onClick={() => carry.decide(keys, ({ target }) => (target === null ? null : { to: target }))}
      >
        {occupied ? words.all.replace : words.all.carry}
      </button>
      <button type="button" className="jump" onClick={() => carry.decide(keys, () => 'leave')}>
        {occupied ? words.all.keep : words.all.leave}
      </button>
    </div>
  );
}

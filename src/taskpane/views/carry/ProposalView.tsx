/** What goes where, kind by kind: first what a person has to choose, then what is plain; and what a press will do. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { findCollisions } from '../../../core/editions/carry';
import type { SaidCell } from '../../../core/editions/source';
import { placeWords } from '../../words/problem-words';
import type { EntryKind } from '../../../core/editions/propose-carry';
import type { ProposedPhase } from '../../store/carry-proposed';
import { ColumnQuestions } from './ColumnQuestions';
import { EntryGroup } from './EntryGroup';
import { Heading } from './Heading';
import { FieldChoice } from './FieldChoice';
import { MarkQuestions } from './MarkQuestions';
import { useCarry } from './carry-context';

const order: readonly EntryKind[] = [
  'reworded',
  'contested',
  'occupied',
  'moved',
  'unknown',
  'same',
  'already',
  'remark',
];

/** Kinds in which nothing is done unless the person chooses. */
const chosen: readonly EntryKind[] = ['reworded', 'contested', 'occupied', 'unknown'];

export function ProposalView({ phase }: { readonly phase: ProposedPhase }): JSX.Element {
  const { carry, words } = useCarry();
  const { proposal, decisions } = phase;
  const collisions = React.useMemo(() => findCollisions(proposal, decisions), [proposal, decisions]);
  return (
    <>
      <Heading depth={0}>{words.proposalHeading}</Heading>
      <SourceWords phase={phase} />
      <ColumnQuestions phase={phase} />
      <MarkQuestions phase={phase} />
      <FieldChoice phase={phase} />
      {order.map((kind) => {
        const entries = proposal.entries.filter((entry) => entry.kind === kind);
        return entries.length === 0 ? null : (
          <EntryGroup key={kind} kind={kind} entries={entries} phase={phase} collisions={collisions} />
        );
      })}
      <Summary phase={phase} collides={collisions.size > 0} />
      <div className="carry-buttons">
        <DefaultButton
          text={words.startAgain}
          onClick={carry.startAgain}
          disabled={phase.busy}
          allowDisabledFocus
        />
      </div>
    </>
  );
}

function SourceWords({ phase }: { readonly phase: ProposedPhase }): JSX.Element {
  const { words } = useCarry();
  const {
    title,
    rubricId,
    edition,
    passedOver,
    profile,
    copies,
    unknownAgencyType,
    unclearDues,
    unreadItems,
  } = phase.proposal.source;
  const owner = [
    profile?.agencyName ?? '',
    profile?.fiscalYear == null ? '' : words.fiscalYear(String(profile.fiscalYear)),
    profile?.round ?? '',
  ].filter((part) => part !== '');
  return (
    <>
      <p>
        {words.from(title === '' ? words.thisWorkbook : title)} ·{' '}
        {rubricId === '' ? words.madeByHand : words.madeFrom(rubricId, edition)}
        {owner.map((part) => ` · ${part}`)}
      </p>
      {copies.map(({ name, counts }) => (
        <p key={name}>{words.copies(`“${name}”`, `“${counts}”`)}</p>
      ))}
      {unknownAgencyType !== null && <p>{words.unknownAgencyType(placesOf([unknownAgencyType]))}</p>}
      {unclearDues.length > 0 && <p>{words.unclearDues(placesOf(unclearDues))}</p>}
      {unreadItems.length > 0 && <p>{words.unreadItems(placesOf(unreadItems))}</p>}
      {passedOver.length > 0 && <p className="muted">{words.passedOver(passedOver.join(', '))}</p>}
    </>
  );
}

/** More are among the rows below. */
const mostPlaces = 10;

function placesOf(cells: readonly SaidCell[]): string {
  const named = cells.slice(0, mostPlaces).map(({ place, text }) => `${placeWords(place)} “${text}”`);
  return `${named.join(', ')}${cells.length > mostPlaces ? ' …' : ''}`;
}

function Summary({
  phase,
  collides,
}: {
  readonly phase: ProposedPhase;
  readonly collides: boolean;
}): JSX.Element {
  const { carry, words, number } = useCarry();
  const { entries } = phase.proposal;
  const carried = React.useMemo(() => carry.preview(phase), [carry, phase]);
  const writes = carried.answers.size;
  const replaces = carried.leftovers.filter(({ reason }) => reason === 'replaced').length;
  const undecided = entries.filter(
    ({ key, kind }) => chosen.includes(kind) && !phase.decisions.has(key),
  ).length;
  const unconfirmed = !phase.confirmed && entries.some(({ kind }) => kind === 'moved');
  const nothing = writes === 0 && carried.leftovers.length === 0;
  const here = carry.sink() === 'here';
  const text = here ? words.carryIn : words.makeFile;
  const busyText = here ? words.carryingIn : words.makingFile;
  return (
    <section className="carry-summary" aria-labelledby="carry-summary">
      <Heading depth={1} id="carry-summary">
        {words.summary.heading}
      </Heading>
      <div role="status">
        <ul>
          {nothing && <li>{words.summary.nothing}</li>}
          {!nothing && <li>{words.summary.writes(number(writes))}</li>}
          {replaces > 0 && <li>{words.summary.replaces(number(replaces))}</li>}
          {carried.leftovers.length > 0 && <li>{words.summary.keeps(number(carried.leftovers.length))}</li>}
          {undecided > 0 && <li>{words.summary.undecided(number(undecided))}</li>}
          {unconfirmed && <li>{words.summary.unconfirmed}</li>}
          {collides && <li className="wrong">{words.entry.collision}</li>}
        </ul>
      </div>
      {/* Focus stays on a button that is only said to be off: a second press while it works does nothing. */}
      <PrimaryButton
        text={phase.busy ? busyText : text}
        disabled={phase.busy || !phase.settled || collides || (nothing && here)}
        allowDisabledFocus
        onClick={() => {
          if (!collides && !(nothing && here)) void carry.carry();
        }}
      />
    </section>
  );
}

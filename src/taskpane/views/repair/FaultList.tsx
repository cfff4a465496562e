/** What was found: one entry per kind with what it means and how it ends, and the places within. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { sizeOf, type CauseGroup, type FaultGroup } from '../../words/fault-groups';
import { JumpButton } from './JumpButton';
import { Portions } from './Portions';
import { useRepair } from './repair-context';

/** A kind with more places is closed at first, so that the other kinds can be seen. */
const mostOpen = 3;
/** Places drawn at first; a sheet pasted over can give hundreds. */
const firstLines = 50;

export function FaultList({ groups }: { readonly groups: readonly CauseGroup[] }): JSX.Element {
  const { words } = useRepair();
  return (
    <>
      <h4 className="repair-heading">{words.faults.heading}</h4>
      <ul className="faults">
        {groups.map((group) => (
          <li key={group.key} className={`fault fault-${group.ending}`}>
            <FaultKindEntry group={group} />
            {group.following.length > 0 && <Following groups={group.following} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What would not be there without it: folded, since whoever mends the cause has nothing to do about it. */
function Following({ groups }: { readonly groups: readonly FaultGroup[] }): JSX.Element {
  const { words, number } = useRepair();
  const count = groups.reduce((sum, group) => sum + sizeOf(group), 0);
  return (
    <details className="following">
      <summary>→ {words.faults.following(number(count))}</summary>
      <ul className="faults">
        {groups.map((group) => (
          <li key={group.key} className={`fault fault-${group.ending}`}>
            <FaultKindEntry group={group} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FaultKindEntry({ group }: { readonly group: FaultGroup }): JSX.Element {
  const { words, number } = useRepair();
  const { lines } = group;
  const title = lines.length > 1 ? words.faults.title(group.title, number(lines.length)) : group.title;
  const head = (
    <>
      <b>{title}</b> <span className="ending">{words.mending[group.ending]}</span>
    </>
  );
  if (lines.length === 0) {
    return (
      <>
        <p>{head}</p>
        <p className="muted">
          <Thai text={group.means} />
        </p>
      </>
    );
  }
  return (
    <details open={lines.length <= mostOpen}>
      <summary>{head}</summary>
      <p className="muted">
        <Thai text={group.means} />
      </p>
      <Portions
        items={lines}
        first={firstLines}
        className="fault-lines"
        draw={({ text, place }) => (
          <>
            <span>
              <Thai text={text} />
            </span>{' '}
            {place !== null && <JumpButton place={place} />}
          </>
        )}
      />
    </details>
  );
}

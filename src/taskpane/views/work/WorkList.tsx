/** The work list under its headings. All rows are there; those far from what is seen are drawn when they come near. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import type { WorkGrouping } from '../../state/pane-state';
import { formatDue } from '../../words/dates';
import { formatNumber, formatPoints } from '../../words/format-number';
import { usePane, type Pane } from '../pane/pane-context';
import { needWords, statusOf } from '../parts/need-words';
import { workButtonId } from '../row/row-button';
import { WhenNear } from './WhenNear';
import type { WorkGroup } from './work-groups';
import type { WorkRow } from './work-rows';

/** Rows that are drawn together. */
const portion = 12;
/** Of a row before it was drawn, in rem. */
const rowHeight = 6;
/** Portions that are drawn at once: more than a pane shows. */
const atOnce = 2;

export interface WorkListProps {
  readonly groups: readonly WorkGroup[];
  readonly grouping: WorkGrouping;
  /** False while the points of the whole cannot be computed. */
  readonly countsForWhole: boolean;
}

export function WorkList({ groups, grouping, countsForWhole }: WorkListProps): JSX.Element {
  let portions = 0;
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} className="work-group" aria-labelledby={headingId(group)}>
          <GroupHeading group={group} grouping={grouping} countsForWhole={countsForWhole} />
          {inPortions(group.rows).map((rows) => (
            <WhenNear key={rows[0]?.id} estimate={rows.length * rowHeight} atOnce={(portions += 1) <= atOnce}>
              <ul className="gaps">
                {rows.map((row) => (
                  <WorkListRow key={row.id} row={row} />
                ))}
              </ul>
            </WhenNear>
          ))}
        </section>
      ))}
    </>
  );
}

function headingId({ key }: WorkGroup): string {
  return `work-${encodeURIComponent(key)}`;
}

function inPortions(rows: readonly WorkRow[]): WorkRow[][] {
  const portions: WorkRow[][] = [];
  for (let at = 0; at < rows.length; at += portion) portions.push(rows.slice(at, at + portion));
  return portions;
}

interface GroupHeadingProps extends Omit<WorkListProps, 'groups'> {
  readonly group: WorkGroup;
}

function GroupHeading({ group, grouping, countsForWhole }: GroupHeadingProps): JSX.Element {
  const pane = usePane();
  const { messages, language } = pane;
  const words = messages.pane.work;
  const { step } = group;
  return (
    <div className="work-heading">
      <h3 id={headingId(group)}>{headingWords(group.key, grouping, pane)}</h3>
      <p>
        {words.count(formatNumber(group.rows.length, language))}
        {step !== null && (
          <>
            {' · '}
            {messages.pane.level.gain(
              formatPoints(step.gain, language),
              countsForWhole ? formatPoints(step.gainOfWhole, language) : '',
            )}
          </>
        )}
      </p>
    </div>
  );
}

function headingWords(key: string, grouping: WorkGrouping, { messages, index, language }: Pane): string {
  const words = messages.pane.work;
  switch (grouping) {
    case 'item':
      return messages.pane.category.item(key, index.items.get(key)?.item.title ?? '');
    case 'owner':
      return key === '' ? words.needs.unowned : key;
    case 'due':
      return key === '' ? words.noDay : words.due(formatDue(key, language));
  }
}

const WorkListRow = React.memo(
  function WorkListRow({ row }: { readonly row: WorkRow }): JSX.Element {
    const { store, messages, language, rubric } = usePane();
    const words = messages.pane.work;
    const status = statusOf(row.kind);
    const owner = row.owner === '' ? '' : row.owner;
    return (
      <li className="gap">
        <button
          type="button"
          id={workButtonId(row.id)}
          className="gap-open"
          onClick={() => void store.goToCriterion(row.id)}
        >
          <span className="visually-hidden">{words.goTo} </span>
          <b className="code">{row.name}</b>{' '}
          <span lang={rubric.language}>
            <Thai text={row.text} />
          </span>
        </button>
        <p className="gap-facts">
          <span className={`status status-${status}`}>{messages.sheet.status[status]}</span>
          {row.needs.has('overdue') && (
            <span className="status status-overdue">{needWords('overdue', messages)}</span>
          )}
          {row.needs.has('disputed') && (
            <span className="status status-overdue">{needWords('disputed', messages)}</span>
          )}
          {owner !== '' && <span>{owner}</span>}
          {row.due !== '' && <span className="whole">{words.due(formatDue(row.due, language))}</span>}
        </p>
      </li>
    );
  },
  (before, after) => isSameRow(before.row, after.row),
);

/** Rows are made anew with every reading, and most of them say what they said. */
function isSameRow(a: WorkRow, b: WorkRow): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.owner === b.owner &&
    a.due === b.due &&
    a.needs.has('overdue') === b.needs.has('overdue') &&
    a.needs.has('disputed') === b.needs.has('disputed')
  );
}

/** Rows of the gap list. A long list is drawn in portions, so that the first rows are there at once. */
import * as React from 'react';
import { formatDue } from '../../words/dates';
import type { GapRow } from './gap-rows';
import { formatNumber } from '../../words/format-number';
import { gapKindWords, gapStatus } from './gap-kind-words';
import { usePane } from '../pane/pane-context';

/** Rows drawn at first, and with every press of “more”. */
const portion = 50;

export interface GapListProps {
  readonly rows: readonly GapRow[];
  /** Rows there are without any filter. */
  readonly total: number;
}

export function GapList({ rows, total }: GapListProps): JSX.Element {
  const { messages, language } = usePane();
  const words = messages.pane.gaps;
  const [limit, setLimit] = React.useState(portion);
  const list = React.useRef<HTMLUListElement>(null);
  const shown = rows.slice(0, limit);
  const rest = rows.length - shown.length;

  function showMore(): void {
    const before = shown.length;
    setLimit(limit + portion);
    // The button moves away below the new rows; the keyboard goes on at the first of them.
    requestAnimationFrame(() => {
      list.current?.children[before]?.querySelector('button')?.focus();
    });
  }

  return (
    <>
      <p className="list-words">
        <span role="status">
          {words.shown(formatNumber(rows.length, language), formatNumber(total, language))}
        </span>{' '}
        · {words.order}
      </p>
      <ul className="gaps" ref={list}>
        {shown.map((row) => (
          <GapListRow key={row.id} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="more" onClick={showMore}>
          {words.more(formatNumber(Math.min(portion, rest), language))}
        </button>
      )}
    </>
  );
}

function GapListRow({ row }: { readonly row: GapRow }): JSX.Element {
  const { store, messages, language, rubric } = usePane();
  const words = messages.pane.gaps;
  const kind = (
    <span className={`status status-${gapStatus[row.kind]}`}>{gapKindWords(row.kind, messages)}</span>
  );
  return (
    <li className="gap">
      <p className="gap-text">
        <b className="code">{row.name}</b> <span lang={rubric.language}>{row.text}</span>
      </p>
      <Gain row={row} />
      <p className="gap-facts">
        {kind}
        {row.owner !== '' && <> · {row.owner}</>}
        {row.due !== '' && (
          <>
            {' · '}
            <span className="whole">{words.due(formatDue(row.due, language))}</span>
          </>
        )}
      </p>
      <button
        type="button"
        className="jump"
        aria-label={words.goToLabel(row.name)}
        onClick={() => void store.goToCriterion(row.id)}
      >
        {messages.pane.item.goTo} <span aria-hidden="true">→</span>
      </button>
    </li>
  );
}

function Gain({ row }: { readonly row: GapRow }): JSX.Element | null {
  const { messages, language } = usePane();
  const words = messages.pane.gaps;
  if (row.gain === null) return null;
  const points = formatNumber(row.gain, language);
  return (
    <p className="gain" title={words.gainWords(points, row.item)}>
      <span aria-hidden="true">{words.gain(points)}</span>
      <span className="visually-hidden">{words.gainWords(points, row.item)}</span>
    </p>
  );
}

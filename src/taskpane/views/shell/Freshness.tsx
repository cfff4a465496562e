/**
 * How fresh the figures are, in words that move on by themselves. Always one line: what stands below must not move from
 * under a finger. Why they may be old is told among the notices,
 * too, where it may not fit.
 */
import * as React from 'react';
import { failureWords } from '../../../core/failures/failure-words';
import type { ReadyPhase } from '../../state/pane-state';
import { agoWords } from '../../words/ago-words';
import { usePane } from '../pane/pane-context';

/** The words change by the minute, so half of one is often enough. */
const tick = 30_000;

export function Freshness({ phase }: { readonly phase: ReadyPhase }): JSX.Element {
  const { messages, language, now } = usePane();
  const [, redraw] = React.useState(0);
  React.useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), tick);
    return () => clearInterval(timer);
  }, []);

  const { header } = messages.pane;
  const { freshness } = phase;
  const ago = agoWords(Math.max(0, now() - freshness.since), messages, language);
  if (freshness.kind === 'reading') return <p className="freshness">{header.reading}</p>;
  if (freshness.kind === 'stale') {
    const why = failureWords(freshness.failure, messages.failure).what;
    return (
      <p className="freshness freshness-stale" title={why}>
        {header.stale} · {ago} · {why}
      </p>
    );
  }
  return (
    <p className="freshness">
      {phase.differencesConfirmed ? header.differs : header.agrees} · {ago}
    </p>
  );
}

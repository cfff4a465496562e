/** Says politely that the assessment is there, and which levels changed, for people who do not see it. */
import * as React from 'react';
import type { TurnedTick } from '../../../core/ports/workbook-port';
import type { LevelChange } from '../../state/pane-state';
import { criterionName } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { usePane, usePaneState, type Pane } from '../pane/pane-context';

/** More than so many sentences at once help nobody; the widest come first. */
const mostSentences = 3;

export function Announcer(): JSX.Element {
  const pane = usePane();
  const { levelChanges, turned } = usePaneState();
  const { number, changes } = levelChanges;
  const made = useMade();
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {made && <span>{pane.messages.pane.announce.created}</span>}
      {turned !== null && <span key={`turned ${turned.number}`}>{turnedWords(turned, pane)}</span>}
      {/* The key makes the same sentence a new one when it is true again. */}
      <span key={number}>
        {changes
          .slice(0, mostSentences)
          .map((change) => sentence(change, pane))
          .join('. ')}
      </span>
    </div>
  );
}

/** A key turns a tick in the sheet, where the pane has no field in the focus that would say so. */
function turnedWords({ id, isMet }: TurnedTick, { messages, index }: Pane): string {
  const { announce } = messages.pane;
  return (isMet ? announce.ticked : announce.unticked)(criterionName(index, id));
}

/** Whether what is shown was made a moment ago, where nothing was before. */
function useMade(): boolean {
  const { phase } = usePaneState();
  const { kind } = phase;
  const [from, setFrom] = React.useState<'creating' | 'made' | null>(null);
  React.useEffect(() => {
    if (kind === 'creating') setFrom('creating');
    // Between the writing and the first figures the form is shown once more, while they are read.
    else if (kind === 'ready') setFrom((before) => (before === 'creating' ? 'made' : before));
    else if (kind !== 'noAssessment' || !phase.reading) setFrom(null);
  }, [kind, phase]);
  return from === 'made';
}

function sentence(change: LevelChange, { messages, rubric }: Pane): string {
  const { announce } = messages.pane;
  const what =
    change.kind === 'overall'
      ? announce.whole
      : change.kind === 'category'
        ? announce.category(change.id)
        : announce.item(change.id);
  const level = levelWords(rubric, change.to, messages);
  return change.to > change.from ? announce.levelUp(what, level) : announce.levelDown(what, level);
}

/** What the views of comparing and closing share. */
import type { ReadyPhase } from '../../state/pane-state';
import type { RoundsTools } from '../../store/rounds-contract';
import type { roundsTh } from '../../words/rounds/rounds.th';

export interface RoundsViewProps {
  readonly phase: ReadyPhase;
  readonly tools: RoundsTools;
  readonly words: typeof roundsTh;
}

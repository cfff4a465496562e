/**
 * When the pane reads because it came into view. Not at every focus: people click to and fro between grid and pane.
 * But no focus goes without a reading after it, for it is what makes good an event that was lost, and a name that
 * Excel raises no event for. One that comes too soon after the last reading is answered when that is old enough.
 */
import type { Clock } from './clock';
import type { Phase } from './pane-state';

/** Focus within this time of a reading does not read at once. */
export const focusPause = 5_000;

export interface FocusReading {
  focused(): Promise<void>;
  stop(): void;
}

export function createFocusReading(
  clock: Clock,
  getPhase: () => Phase,
  read: () => Promise<void>,
): FocusReading {
  let takeBack: (() => void) | null = null;

  function stop(): void {
    takeBack?.();
    takeBack = null;
  }

  return {
    focused: async () => {
      const wait = waitBefore(getPhase(), clock.now());
      if (wait === 0) {
        stop();
        return read();
      }
      takeBack ??= clock.after(wait, () => {
        takeBack = null;
        void read();
      });
    },
    stop,
  };
}

function waitBefore(phase: Phase, now: number): number {
  // What is read at this moment may have been asked for before the edit whose event was lost.
  if (phase.kind === 'starting') return focusPause;
  if (phase.kind !== 'ready' || phase.freshness.kind === 'stale') return 0;
  return phase.freshness.kind === 'reading'
    ? focusPause
    : Math.max(0, phase.freshness.since + focusPause - now);
}

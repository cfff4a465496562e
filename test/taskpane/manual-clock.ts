/** A clock that stands still until a test turns it. Timers run in the order of their time. */
import type { Clock } from '../../src/taskpane/store/clock';

export interface ManualClock extends Clock {
  /** Turns the clock on; between two timers everything that is ready to run runs. */
  turn(milliseconds: number): Promise<void>;
  readonly waiting: number;
}

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** Lets promises that are ready run on; several rounds, since one may wait for another. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await Promise.resolve();
}

export function createManualClock(start = Date.UTC(2026, 10, 23)): ManualClock {
  let time = start;
  const timers = new Set<Timer>();
  return {
    now: () => time,
    after: (delay, action) => {
      const timer = { at: time + delay, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get waiting() {
      return timers.size;
    },
    turn: async (milliseconds) => {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.action();
        await settle();
      }
      time = end;
    },
  };
}

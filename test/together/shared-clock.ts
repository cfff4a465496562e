/** One time for all panes, turned by the history. After every timer the post runs until nothing moves any more. */
import type { Clock } from '../../src/taskpane/store/clock';

export interface SharedClock extends Clock {
  advance(milliseconds: number, afterEach: () => Promise<void>): Promise<void>;
}

export function createSharedClock(): SharedClock {
  let time = Date.UTC(2026, 10, 23, 8, 15);
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => time,
    after: (delay, action) => {
      const timer = { at: time + delay, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (milliseconds, afterEach) => {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.action();
        await afterEach();
      }
      time = end;
    },
  };
}

/**
 * One set of handlers on the workbook, never two, and none left behind: not after the pane was closed, and not
 * when it is closed while Excel is still registering.
 */
import type { StopWatching, WorkbookChange, WorkbookPort } from '../../core/ports/workbook-port';

export interface WorkbookWatch {
  /** True when Excel refused at the last attempt. */
  readonly refused: boolean;
  /** Registers, unless that is done or under way. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createWorkbookWatch(
  port: WorkbookPort,
  onChange: (change: WorkbookChange) => void,
): WorkbookWatch {
  let registered: 'no' | 'asked' | 'yes' = 'no';
  let refused = false;
  let stopped = false;
  let stopWatching: StopWatching | null = null;
  const isStopped = (): boolean => stopped;

  return {
    get refused() {
      return refused;
    },
    start: async () => {
      if (stopped || registered !== 'no') return;
      registered = 'asked';
      const outcome = await port.watch((change) => {
        if (!stopped) onChange(change);
      });
      registered = outcome.ok ? 'yes' : 'no';
      refused = !outcome.ok;
      if (!outcome.ok) return;
      if (isStopped()) await outcome.value();
      else stopWatching = outcome.value;
    },
    stop: async () => {
      stopped = true;
      const stop = stopWatching;
      stopWatching = null;
      await stop?.();
    },
  };
}

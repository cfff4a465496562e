/** What the pane waits for, and how long. Milliseconds throughout. */

/**
 * `start`, `answer`, `check`: nothing has come, to the first question, to a reading, to a check. `window`: a burst of
 * changes is over. `quiet`: nobody has edited for a while, and what is ours may be broken. The others say why something is
 * read.
 */
export type Alarm =
  | 'start'
  | 'answer'
  | 'check'
  | 'window'
  | 'retry'
  | 'calculation'
  | 'doubt'
  | 'focus'
  | 'quiet';

/** After this long without Office.js the pane says so and offers a way out. */
export const startLimit = 10_000;
/** Quiet time after the last event of a burst before the pane reads. */
export const quietTime = 250;
/** Longest time from the first event of a burst to the reading, however lively the workbook is. */
export const longestWait = 1500;
/** Waits before the second, third … attempt after a failure; then only a change, focus or the button helps. */
export const retryWaits: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];
/** A calculation so soon after an edit belongs to that edit. */
export const settleTime = 2_000;
/** Least time between two full readings that only a calculation caused. */
export const fullReadingPause = 10_000;
/** Wait before a suspected difference is looked at again. */
export const doubtWait = 1_000;
/** After this long without an answer the connection counts as lost. */
export const answerLimit = 30_000;
/** Focus within this time of a reading does not read at once. */
export const focusPause = 5_000;
/** Quiet time after an edit that may have broken something of ours, before the pane checks. */
export const quietCheckTime = 5_000;
/** Focus brings a check when the last one is older. */
export const focusCheckPause = 60_000;

/** `อีก 6 ข้อถึง Advance`, or that the highest level is reached. */
import { formatNumber } from '../../words/format-number';
import type { Pane } from '../pane/pane-context';

/** @param left criteria still to be met before `level` + 1 */
export function toNextWords({ messages, rubric, language }: Pane, level: number, left: number): string {
  const next = rubric.levels[level];
  return next === undefined
    ? messages.pane.level.highest
    : messages.pane.level.toNext(formatNumber(left, language), next.title);
}

/** `อีก 6 ข้อถึง Advance`, or that the highest level is reached. */
import { formatNumber } from '../../words/format-number';
import type { Attained } from '../../../core/assessment/assessment';
import { countToNextLevel, type LevelShare } from './level-shares';
import type { Pane } from '../pane/pane-context';

/** @param left criteria still to be met before `level` + 1 */
export function toNextWords({ messages, rubric, language }: Pane, level: number, left: number): string {
  const next = rubric.levels[level];
  return next === undefined
    ? messages.pane.level.highest
    : messages.pane.level.toNext(formatNumber(left, language), next.title);
}

/** `333.3 คะแนน · อีก 6 ข้อถึง Advance`, or why there are no points and the way out. */
export function attainedWords(
  pane: Pane,
  { level, points, obstacle }: Attained,
  shares: readonly LevelShare[],
): string {
  const words = pane.messages.pane.level;
  if (obstacle !== null || level === null || points === null) {
    return pane.messages.sheet.levels.obstacle[obstacle ?? 'notAllCounted'];
  }
  return `${words.points(formatNumber(points, pane.language))} · ${toNextWords(pane, level, countToNextLevel(shares, level))}`;
}

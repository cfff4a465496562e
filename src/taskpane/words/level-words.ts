/** Levels in words, and the colours that go beside the words. */
import type { PaneMessages } from './pane-messages';
import type { Attained } from '../../core/assessment/assessment';
import type { Language } from '../../core/words/language';
import { formatNumber } from './format-number';
import type { Rubric } from '../../core/rubric/rubric';

/** `Basic`, or `ยังไม่ถึง Basic` for level 0; null is a level that cannot be computed. */
export function levelWords(rubric: Rubric, level: number | null, messages: PaneMessages): string {
  if (level === null) return messages.sheet.levels.notComputable;
  const title = rubric.levels[level - 1]?.title;
  return title ?? messages.sheet.levels.below(rubric.levels[0]?.title ?? '');
}

/** `333.3 คะแนน`, with the most there can be where that is given; or why there are none, and the way out. */
export function pointsOrObstacle(
  { points, obstacle }: Pick<Attained, 'points' | 'obstacle'>,
  messages: PaneMessages,
  language: Language,
  most: number | null = null,
): string {
  const words = messages.pane.level;
  if (obstacle !== null || points === null) {
    return messages.sheet.levels.obstacle[obstacle ?? 'notAllCounted'];
  }
  const shown = formatNumber(points, language);
  return most === null ? words.points(shown) : words.pointsOf(shown, formatNumber(most, language));
}

/** Most points an item, a category or the whole can have. */
export function mostPoints(rubric: Rubric): number {
  return rubric.levels.reduce((sum, level) => sum + level.points, 0);
}

const lightest = [0x7c, 0xbd, 0xb5] as const;
const middle = [0x3b, 0x9c, 0x92] as const;
const darkest = [0x0f, 0x5f, 0x58] as const;

/** Step `number` (from 1) of `count` steps of one hue, light to dark. */
export function levelColor(number: number, count: number): string {
  const along = count <= 1 ? 1 : (number - 1) / (count - 1);
  const [from, to, part] = along <= 0.5 ? [lightest, middle, along * 2] : [middle, darkest, along * 2 - 1];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

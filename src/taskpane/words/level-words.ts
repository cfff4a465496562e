/** Levels in words, and the colours that go beside the words. */
import type { PaneMessages } from './pane-messages';
import type { Rubric } from '../../core/rubric/rubric';

/** `Basic`, or `ยังไม่ถึง Basic` for level 0. */
export function levelWords(rubric: Rubric, level: number, messages: PaneMessages): string {
  const title = rubric.levels[level - 1]?.title;
  return title ?? messages.sheet.levels.below(rubric.levels[0]?.title ?? '');
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

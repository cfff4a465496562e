/** What a heading says of its item, at its longest: a level not reached and points with a decimal, or why there are none. */
import { levelWords, type PlanContext } from '../plan-context';

export function longestFigures(context: PlanContext): string {
  const { category, levels } = context.messages.sheet;
  const texts = levelWords(context).map(
    (word) => `${category.levelPrefix}${word}${category.pointsBetween}333.3${category.pointsSuffix}`,
  );
  const none = `${levels.notComputable}: ${levels.wayOut.notAllCounted}`;
  return [...texts, none].reduce((longest, text) => (text.length > longest.length ? text : longest));
}

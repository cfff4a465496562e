/** The best next step as one sentence, made from its numbers. */
import type { NextStep } from '../../../core/assessment/assessment';
import type { PaneMessages } from '../../words/pane-messages';
import type { Language } from '../../../core/words/language';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import { criterionName } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { formatNumber, formatPoints } from '../../words/format-number';

export interface NextStepWords {
  readonly sentence: string;
  /** How much of the gain was earned before and only waits; empty when none was. */
  readonly released: string;
}

/** @param countsForWhole false while the points of the whole cannot be computed */
export function nextStepWords(
  step: NextStep,
  index: RubricIndex,
  messages: PaneMessages,
  language: Language,
  countsForWhole: boolean,
): NextStepWords {
  const { nextStep } = messages.pane;
  const gain = messages.pane.level.gain(
    formatPoints(step.gain, language),
    countsForWhole ? formatPoints(step.gainOfWhole, language) : '',
  );
  const [only] = step.ticks;
  const released = step.lockedPoints > 0 ? nextStep.released(formatNumber(step.lockedPoints, language)) : '';
  if (step.ticks.length === 1 && only !== undefined) {
    return { sentence: nextStep.one(criterionName(index, only), gain), released };
  }
  const sentence = nextStep.many(
    formatNumber(step.ticks.length, language),
    step.item,
    levelWords(index.rubric, step.frontier, messages),
    gain,
  );
  return { sentence, released };
}

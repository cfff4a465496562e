/** The best next step as one sentence, made from its numbers. */
import type { NextStep } from '../../core/assessment/assessment';
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { criterionName } from './criterion-names';
import { levelWords } from './level-words';
import { formatNumber } from './format-number';

export interface StepWords {
  readonly sentence: string;
  /** How much of the gain was earned before and only waits; empty when none was. */
  readonly released: string;
}

export function stepWords(
  step: NextStep,
  index: RubricIndex,
  messages: PaneMessages,
  language: Language,
): StepWords {
  const { nextStep } = messages.pane;
  const gain = formatNumber(step.gain, language);
  const [only] = step.ticks;
  const released = step.lockedPoints > 0 ? nextStep.released(formatNumber(step.lockedPoints, language)) : '';
  if (step.ticks.length === 1 && only !== undefined) {
    return { sentence: nextStep.one(criterionName(index, only), step.item, gain), released };
  }
  const sentence = nextStep.many(
    formatNumber(step.ticks.length, language),
    step.item,
    levelWords(index.rubric, step.frontier, messages),
    gain,
  );
  return { sentence, released };
}

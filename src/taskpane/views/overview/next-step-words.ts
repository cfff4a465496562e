/** The best next step as one sentence, made from its numbers. */
import type { NextStep } from '../../../core/assessment/assessment';
import type { PaneMessages } from '../../words/pane-messages';
import type { Language } from '../../../core/words/language';
import type { RubricIndex } from '../../../core/rubric/rubric-index';
import { criterionName } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { formatNumber } from '../../words/format-number';

export interface NextStepWords {
  readonly sentence: string;
  /** How much of the gain was earned before and only waits; empty when none was. */
  readonly released: string;
}

export function nextStepWords(
  step: NextStep,
  index: RubricIndex,
  messages: PaneMessages,
  language: Language,
): NextStepWords {
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

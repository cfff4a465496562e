/** Says a problem of an answers file in one language. */
import type { AnswersMessages } from './answers.th';
import type { AnswersFault } from '../../core/assessment/answers-problem';

/** The words without the place, which the caller shows beside them. */
export function describeAnswersFault(fault: AnswersFault, messages: AnswersMessages): string {
  // Each entry takes exactly the fault of its own kind; TypeScript cannot correlate the two lookups.
  return messages.fault[fault.kind](fault as never);
}

import type { RubricProblem } from '../../core/rubric/rubric-problem';
import type { ProblemMessages } from './problem.th';

/** One line: the place, and what is wrong there. */
export function formatRubricProblem(problem: RubricProblem, messages: ProblemMessages): string {
  // Each entry takes exactly the problem of its own kind; TypeScript cannot correlate the two lookups.
  return `${problem.place}: ${messages[problem.kind](problem as never)}`;
}

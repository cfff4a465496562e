/** The repository's rubric, for tests that need real Thai texts and real numbers. */
import rubricJson from '../../rubric/pmqa-4.0.json';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import type { Rubric } from '../../src/core/rubric/rubric';

export function loadPmqaRubric(): Rubric {
  const rubric = parseRubric(rubricJson);
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.failure));
  return rubric.value;
}

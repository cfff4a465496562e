/**
 * The door for rubrics: turns unknown JSON into a rubric, or into the list of all its problems with their
 * places. Whatever passes here can be laid out, written and calculated without a further check. Text is taken
 * as it stands; nothing is trimmed or mended silently.
 */
import type { Outcome } from '../failures/outcome';
import { nowhere, readDocument } from '../json/read-document';
import type { PositionOf } from '../json/text-position';
import { checkRubric } from './check-rubric';
import type { Rubric } from './rubric';
import type { RubricFault, RubricProblem } from './rubric-problem';
import { rubricShape } from './rubric-shape';

/** `input` is what JSON.parse gives. Problems come in the order of reading, at least one when it fails. */
export function parseRubric(
  input: unknown,
  positionOf: PositionOf = nowhere,
): Outcome<Rubric, readonly RubricProblem[]> {
  return readDocument<Rubric, RubricFault>(rubricShape, input, positionOf, checkRubric);
}

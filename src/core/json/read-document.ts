/** A JSON document through its shape: its value, or all its problems with their places. */
import { failed, succeeded, type Outcome } from '../failures/outcome';
import { documentPlace, placePath, placeText, type JsonPlace } from './json-place';
import type { JsonFault, JsonProblem } from './json-problem';
import type { JsonShape, Report } from './json-shape';
import type { PositionOf } from './text-position';

/** A hostile document of a few bytes has a hundred thousand problems; these are more than anybody reads. */
const mostListed = 1_000;

/** What a check over the whole document needs to know of the reading before it. */
export interface DocumentReading<Fault> {
  readonly report: Report<Fault>;
  /** Whether this place was refused, so that nothing can be said of what should stand in it. */
  readonly refused: (place: JsonPlace) => boolean;
}

/** @param checkWhole what no shape can say: what stands twice, and what is named and not there */
export function readDocument<Value, Fault extends { readonly kind: string }>(
  shape: JsonShape<Value, Fault | JsonFault>,
  input: unknown,
  positionOf: PositionOf,
  checkWhole: (value: Value, reading: DocumentReading<Fault | JsonFault>) => void = () => {
    // The shape says it all.
  },
): Outcome<Value, readonly JsonProblem<Fault | JsonFault>[]> {
  const problems: JsonProblem<Fault | JsonFault>[] = [];
  const refusedPlaces = new Set<string>();
  let count = 0;
  const report: Report<Fault | JsonFault> = (place, fault) => {
    count += 1;
    if (count > mostListed) return;
    const text = placeText(place);
    if (fault.kind === 'wrongType' || fault.kind === 'missing') refusedPlaces.add(text);
    problems.push({ ...fault, place: text, at: positionOf(placePath(place)) });
  };
  const value = shape.read(input, documentPlace, report);
  checkWhole(value, { report, refused: (place) => refusedPlaces.has(placeText(place)) });
  if (count === 0) return succeeded(value);
  if (count > mostListed) {
    problems.push({ kind: 'more', count: count - mostListed, place: placeText(documentPlace) });
  }
  return failed(problems);
}

/** For documents that came from no text. */
export const nowhere: PositionOf = () => undefined;

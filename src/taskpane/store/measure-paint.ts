/**
 * How long it takes from what Excel tells to what is painted, as a measure that the browser's own tools show. Two marks
 * and one measure are kept at most, so that a long day costs nothing.
 */
const told = 'pmqa:told';
const drawn = 'pmqa:drawn';
const painted = 'pmqa:painted';
const figures = 'pmqa:figures';

/** Of what comes in a burst the first counts; what changes nothing that is shown is not measured. */
export function measureFrom(tell: () => void): void {
  if (!isMarked(told)) performance.mark(told);
  tell();
  if (!isMarked(drawn)) performance.clearMarks(told);
}

/** To be called when the views have drawn what follows from it: it is painted with the next frame. */
export function measurePaint(): void {
  if (!isMarked(told) || isMarked(drawn)) return;
  performance.mark(drawn);
  requestAnimationFrame(() => {
    performance.clearMeasures(painted);
    performance.measure(painted, told);
    performance.clearMarks(told);
    performance.clearMarks(drawn);
  });
}

/** From the beginning of the page to the first figures that are painted; once. */
export function measureFigures(): void {
  performance.measure(figures);
}

function isMarked(name: string): boolean {
  return performance.getEntriesByName(name, 'mark').length > 0;
}

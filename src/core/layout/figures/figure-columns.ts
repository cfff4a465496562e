/**
 * The columns of the table of figures, by which readers find it. By themselves: whoever only reads has no use for the formulas
 * that fill it.
 */

/** Header row of the table of figures, in the order of its columns. */
export const figureColumns = ['kind', 'id', 'applicable', 'met', 'complete', 'level', 'points'] as const;

/** Workbooks made before it was there have the others alone. */
export const computableColumn = 'computable';

/** Id of the one figure that is about everything. */
export const overallId = 'overall';

export const figurePlaces = {
  kind: 0,
  id: 1,
  applicable: 2,
  met: 3,
  complete: 4,
  level: 5,
  points: 6,
  computable: 7,
  progress: 8,
  ticked: 9,
  open: 10,
  looked: 11,
  passed: 12,
  verdictLevel: 13,
  verdictPoints: 14,
} as const;

/** Obstacles of the parts as the obstacle of the whole, and as the numbers that stand for them in the figures. */
import type { Obstacle } from './assessment';

/**
 * What the column `computable` of the figures says: 1 where all is well. The lower the graver, so that the lowest of
 * the parts is what the whole has.
 */
export const obstacleNumbers: Readonly<Record<Obstacle, number>> = {
  agencyTypeUnknown: 0,
  notAllCounted: -1,
};

export const computable = 1;

/** Null where the number says that all is well. */
export function obstacleOfNumber(number: number): Obstacle | null {
  if (number >= computable) return null;
  return number < obstacleNumbers.agencyTypeUnknown ? 'notAllCounted' : 'agencyTypeUnknown';
}

export function gravestObstacle(parts: readonly { readonly obstacle: Obstacle | null }[]): Obstacle | null {
  let gravest: Obstacle | null = null;
  for (const { obstacle } of parts) {
    if (obstacle === null) continue;
    if (gravest === null || obstacleNumbers[obstacle] < obstacleNumbers[gravest]) gravest = obstacle;
  }
  return gravest;
}

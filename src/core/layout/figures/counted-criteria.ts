/** Which rows the figures of a level have to find. */
import type { Criterion } from '../../rubric/rubric';
import type { CountedCriteria } from '../figure-formulas';

/** How many rows must carry a level's key: some are only for some types of agency. */
export function countedCriteria(criteria: readonly Criterion[]): CountedCriteria {
  const forTypes = new Map<string, number>();
  for (const type of criteria.flatMap(({ appliesTo }) => appliesTo ?? [])) {
    forTypes.set(type, (forTypes.get(type) ?? 0) + 1);
  }
  return { forAll: criteria.filter(({ appliesTo }) => appliesTo === null).length, forTypes };
}

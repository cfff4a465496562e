/** A rubric looked up by id. */
import pmqa from '../../../rubric/pmqa-4.0.json';
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { indexRubric, itemLevelId } from '../../../src/core/rubric/rubric-index';
import twoByFive from '../../fixtures/rubric-two-by-five.json';

function parsed(document: unknown): Rubric {
  const outcome = parseRubric(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

describe('the index of a rubric', () => {
  const index = indexRubric(parsed(pmqa));

  it('finds a criterion with its item, category and level number', () => {
    const entry = index.criteria.get('2.4.A4');
    expect(entry?.criterion.appliesTo).toEqual(['province']);
    expect([entry?.item.id, entry?.category.id, entry?.levelNumber]).toEqual(['2.4', '2', 2]);
    expect(index.criteria.get('2.4.A9')).toBeUndefined();
  });

  it('holds everything once, in rubric order', () => {
    expect([...index.criteria.values()].map((entry) => entry.position)).toEqual([...Array(319).keys()]);
    expect([...index.items.values()].map((entry) => entry.position)).toEqual([...Array(24).keys()]);
    expect([...index.categories.keys()]).toEqual(['1', '2', '3', '4', '5', '6']);
    expect([...index.items.keys()].slice(0, 5)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1']);
    expect(index.itemLevels.size).toBe(72);
  });

  it('finds one level of an item, also one without criteria', () => {
    const other = indexRubric(parsed(twoByFive));
    const entry = other.itemLevels.get(itemLevelId('LEAD-1', 4));
    expect([entry?.itemLevel.level, entry?.levelNumber, entry?.itemLevel.criteria]).toEqual([
      'improving',
      4,
      [],
    ]);
    expect(other.itemLevels.size).toBe(25);
    expect(other.itemLevels.get('LEAD-1/6')).toBeUndefined();
  });

  it('makes what is made from it once, and anew of another index of the same rubric', () => {
    const rubric = parsed(twoByFive);
    const [one, other] = [indexRubric(rubric), indexRubric(rubric)];
    const make = (of: typeof one): { readonly of: typeof one } => ({ of });
    expect(one.once(make)).toBe(one.once(make));
    expect(one.once(make).of).toBe(one);
    expect(other.once(make).of).toBe(other);
    expect(one).toEqual(other);
  });
});

import { categoryNames } from '../../../src/core/layout/names';
import { categoryMarker } from '../../../src/core/layout/markers';
import { legalSheetNames } from '../../../src/core/sheet/legal-sheet-names';
import type { Rubric } from '../../../src/core/rubric/rubric';
import { planOf, pmqaIndex } from './rubrics';

function withIds(...ids: string[]): Rubric {
  const [category] = pmqaIndex.rubric.categories;
  if (category === undefined) throw new Error('No category');
  return { ...pmqaIndex.rubric, categories: ids.map((id) => ({ ...category, id })) };
}

describe('names made from ids', () => {
  it('are legal for ids in any script, and different for ids that differ', () => {
    const names = [...categoryNames(withIds('1', '1.1', '1_1', 'ก', 'A', 'a', 'A__2', '-', '1 1')).values()];
    const levels = names.map(({ level }) => level);
    for (const name of levels) expect(name).toMatch(/^PMQA_Category_[A-Za-z0-9_]+_Level$/);
    expect(new Set(levels.map((name) => name.toLowerCase())).size).toBe(levels.length);
  });

  it('keep within 255 characters', () => {
    const [name] = [...categoryNames(withIds('ยุทธศาสตร์'.repeat(20))).values()];
    expect(name?.notApplicable.length).toBeLessThanOrEqual(255);
  });
});

describe('names of sheets', () => {
  it.each([
    ['หมวด 1', 'หมวด 1'],
    ['แผน/ผล: [ไตรมาส?]', 'แผน ผล ไตรมาส'],
    ["'หมวด'", 'หมวด'],
    ['A'.repeat(40), 'A'.repeat(31)],
    ['', '_'],
    ['History', 'History _'],
  ])('%j becomes %j', (wish, name) => {
    expect(legalSheetNames([wish])).toEqual([name]);
  });

  it('differ from each other and from those taken, whatever the case', () => {
    expect(legalSheetNames(['สรุป', 'Plan', 'plan'], ['สรุป'])).toEqual(['สรุป (2)', 'Plan', 'plan (2)']);
  });

  it('stay within 31 characters when numbered', () => {
    const [, second = ''] = legalSheetNames(['ก'.repeat(31), 'ก'.repeat(31)]);
    expect(second).toHaveLength(31);
    expect(second.endsWith(' (2)')).toBe(true);
  });

  it('are as they were for sheets that exist, and new ones keep clear of the user’s', () => {
    const sheetNames = new Map([[categoryMarker('1'), 'หมวด 1 (ใหม่)']]);
    const { sheets } = planOf(pmqaIndex, 'th', { sheetNames, takenNames: ['สรุป'] });
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['สรุป (2)', 'หมวด 1 (ใหม่)', 'หมวด 2']);
  });
});

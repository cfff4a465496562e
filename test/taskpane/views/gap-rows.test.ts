import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { listGaps } from '../../../src/core/assessment/gaps';
import { rankNextSteps } from '../../../src/core/assessment/next-steps';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { noFilters } from '../../../src/taskpane/state/pane-state';
import { filterGapRows, listGapRows, type GapRow } from '../../../src/taskpane/views/gaps/gap-rows';
import { countToNextLevel, sumLevels } from '../../../src/taskpane/views/parts/level-shares';
import { loadPmqaRubric } from '../load-rubric';
import { openReadyStore, readyPhase } from '../store/open-store';

const rubric = loadPmqaRubric();
const index = indexRubric(rubric);
const ids = [...index.criteria.keys()];

const someAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.record({ met: fc.boolean(), evidence: fc.constantFrom('', 'รายงาน') }), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((list) => new Map(ids.map((id, position) => [id, { ...emptyAnswer, ...list[position] }])));

async function rowsOf(prepare: (answer: (id: string, owner: string) => void) => void): Promise<GapRow[]> {
  const { store } = await openReadyStore({
    prepare: (workbook) => prepare((id, owner) => workbook.answer(id, { met: true, owner })),
  });
  return listGapRows(readyPhase(store).reading);
}

describe('the gap list', () => {
  it('holds every gap once: frontier gaps by points per tick, then evidence, then higher levels', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const assessment = assess(index, answers, 'department');
        const gaps = listGaps({ index, answers, agencyType: 'department', assessment });
        const steps = rankNextSteps({ index, answers, agencyType: 'department', assessment });
        const snapshot = { answers } as Parameters<typeof listGapRows>[0]['snapshot'];
        const rows = listGapRows({ index, gaps, steps, snapshot });
        expect(rows.map((row) => row.id).sort()).toEqual(gaps.map((gap) => gap.id).sort());
        const kinds = rows.map((row) => ['frontier', 'evidence', 'higher'].indexOf(row.kind));
        expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
        const gains = rows.flatMap((row) => (row.gain === null ? [] : [row.gain]));
        gains.forEach((gain, position) => {
          expect(gain).toBeLessThanOrEqual((gains[position - 1] ?? Infinity) + 1e-6);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('finds by code, text and owner, all words at once, in any case', async () => {
    const rows = await rowsOf((answer) => answer('1.1.B1', 'กผง.'));
    const found = (search: string): string[] =>
      filterGapRows(rows, { ...noFilters, search }).map((row) => row.id);
    expect(found('กผง.')).toEqual(['1.1.B1']);
    expect(found('2.3 b2')).toEqual(['2.3.B2']);
    expect(found('2.3.b2')).toEqual(['2.3.B2']);
    expect(found('แผนปฏิบัติการ 2.3').every((id) => id.startsWith('2.3.'))).toBe(true);
    expect(found('ไม่มีคำนี้แน่นอน')).toEqual([]);
    expect(found('   ')).toHaveLength(rows.length);
  });

  it('filters by category, level and kind together', async () => {
    const rows = await rowsOf((answer) => answer('1.1.B1', ''));
    const filtered = filterGapRows(rows, { ...noFilters, category: '1', level: 1, kind: 'frontier' });
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.every((row) => row.category === '1' && row.level === 1 && row.gain !== null)).toBe(true);
    expect(filterGapRows(rows, { ...noFilters, kind: 'evidence' }).map((row) => row.id)).toEqual(['1.1.B1']);
  });
});

describe('what is left to the next level', () => {
  it('is exactly what brings the category there', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...rubric.categories), (answers, category) => {
        const before = assess(index, answers, 'department').categories.find(({ id }) => id === category.id);
        if (before === undefined || before.level === null) throw new Error('No such category');
        const { level } = before;
        const left = countToNextLevel(sumLevels(before.items), level);
        if (level === rubric.levels.length) return expect(left).toBe(0);
        const filled = new Map(answers);
        let added = 0;
        for (const item of category.items)
          for (const { id, appliesTo } of item.levels[level]?.criteria ?? []) {
            if (filled.get(id)?.met === true || appliesTo?.includes('department') === false) continue;
            filled.set(id, { ...emptyAnswer, met: true });
            added += 1;
          }
        const after = assess(index, filled, 'department').categories.find(({ id }) => id === category.id);
        expect(left).toBe(added);
        expect(after?.level).toBeGreaterThan(level);
      }),
      { numRuns: 30 },
    );
  });
});

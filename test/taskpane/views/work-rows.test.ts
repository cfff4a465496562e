import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { assess } from '../../../src/core/assessment/attainment';
import { listGaps } from '../../../src/core/assessment/gaps';
import { rankNextSteps } from '../../../src/core/assessment/next-steps';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { noFilters, workGroupings } from '../../../src/taskpane/state/pane-state';
import { groupWorkRows } from '../../../src/taskpane/views/work/work-groups';
import { listWorkRows, type WorkRow } from '../../../src/taskpane/views/work/work-rows';
import { filterWorkRows } from '../../../src/taskpane/views/work/work-search';
import { paneMessagesFor } from '../../../src/taskpane/words/pane-messages';
import { countToNextLevel, sumLevels } from '../../../src/taskpane/views/parts/level-shares';
import { loadPmqaRubric } from '../load-rubric';
import { openReadyStore, readyPhase } from '../store/open-store';

const rubric = loadPmqaRubric();
const index = indexRubric(rubric);
const ids = [...index.criteria.keys()];
const th = paneMessagesFor('th');
const today = '2026-03-31';

const someAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.record({ met: fc.boolean(), evidence: fc.constantFrom('', 'รายงาน') }), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((list) => new Map(ids.map((id, position) => [id, { ...emptyAnswer, ...list[position] }])));

async function rowsOf(prepare: (answer: (id: string, owner: string) => void) => void): Promise<WorkRow[]> {
  const { store } = await openReadyStore({
    prepare: (workbook) => prepare((id, owner) => workbook.answer(id, { met: true, owner })),
  });
  return listWorkRows(readyPhase(store).reading, today);
}

function byId(a: WorkRow, b: WorkRow): number {
  return a.id < b.id ? -1 : 1;
}

describe('the work list', () => {
  it('holds every gap once: frontier gaps by points per tick, then evidence, then higher levels', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const assessment = assess(index, answers, 'department');
        const gaps = listGaps({ index, answers, agencyType: 'department', assessment });
        const steps = rankNextSteps({ index, answers, agencyType: 'department', assessment });
        const snapshot = { answers } as WorkbookSnapshot;
        const rows = listWorkRows({ index, gaps, steps, snapshot }, today);
        expect(rows.map((row) => row.id).sort()).toEqual(gaps.map((gap) => gap.id).sort());
        const kinds = rows.map((row) => ['frontier', 'evidence', 'higher'].indexOf(row.kind ?? ''));
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
      filterWorkRows(rows, { ...noFilters, search }, th).map((row) => row.id);
    expect(found('กผง.')).toEqual(['1.1.B1']);
    expect(found('2.3 b2')).toEqual(['2.3.B2']);
    expect(found('2.3.b2')).toEqual(['2.3.B2']);
    expect(found('แผนปฏิบัติการ 2.3').every((id) => id.startsWith('2.3.'))).toBe(true);
    expect(found('ไม่มีคำนี้แน่นอน')).toEqual([]);
    expect(found('   ')).toHaveLength(rows.length);
  });

  it('finds as people say it: Thai digits, a code without its dot, a category, a state', async () => {
    const rows = await rowsOf((answer) => answer('1.1.B1', 'กผง.'));
    const found = (search: string): string[] =>
      filterWorkRows(rows, { ...noFilters, search }, th).map((row) => row.id);
    expect(found('๒.๓ b2')).toEqual(['2.3.B2']);
    expect(found('1.1B2')).toEqual(['1.1.B2']);
    expect(found('1.1.b2')).toEqual(['1.1.B2']);
    expect(found('ขาดหลักฐาน')).toEqual(['1.1.B1']);
    expect(found('กผง. ขาดหลักฐาน')).toEqual(['1.1.B1']);
    const ofCategory = rows.filter((row) => row.category === '1').map((row) => row.id);
    for (const search of ['หมวด 1', 'หมวด ๑', 'หมวด1', 'category 1'])
      expect(found(search)).toEqual(ofCategory);
    expect(found('ไม่มีผู้รับผิดชอบ')).toHaveLength(rows.length - 1);
  });

  it('stands under headings without losing or doubling a row, whatever it is grouped by', () => {
    const someone = fc.constantFrom('', ' ', 'กผง.', 'สลก.');
    const someDay = fc.constantFrom('', '2026-01-31', '2026-12-31', 'ต้นปี');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), someone, someDay), { minLength: ids.length, maxLength: ids.length }),
        fc.constantFrom(...workGroupings),
        (given, grouping) => {
          const answers: Answers = new Map(
            ids.map((id, at) => {
              const [met = false, owner = '', due = ''] = given[at] ?? [];
              return [id, { ...emptyAnswer, met, owner, due }];
            }),
          );
          const assessed = { index, answers, agencyType: 'department' };
          const assessment = assess(index, answers, 'department');
          const gaps = listGaps({ ...assessed, assessment });
          const steps = rankNextSteps({ ...assessed, assessment });
          const snapshot = { answers } as WorkbookSnapshot;
          const rows = listWorkRows({ index, gaps, steps, snapshot }, today);
          const groups = groupWorkRows(rows, grouping, steps);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          expect(groups.flatMap((group) => group.rows).sort(byId)).toEqual([...rows].sort(byId));
          // Nobody's rows come last: they are what is left to be handed out.
          expect(groups.slice(0, -1).every(({ key }) => key !== '')).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('filters by category, level and what is needed together', async () => {
    const rows = await rowsOf((answer) => answer('1.1.B1', ''));
    const filtered = filterWorkRows(rows, { ...noFilters, category: '1', level: 1, need: 'open' }, th);
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.every((row) => row.category === '1' && row.level === 1 && row.gain !== null)).toBe(true);
    const bare = filterWorkRows(rows, { ...noFilters, need: 'withoutEvidence' }, th);
    expect(bare.map((row) => row.id)).toEqual(['1.1.B1']);
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

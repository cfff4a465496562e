/** Which rows Excel fits: in a dated list each that somebody may write into or that another font may draw wider. */
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { planDifferencesSheet } from '../../../src/core/papers/differences/plan-differences-sheet';
import { planOwnerSheets } from '../../../src/core/papers/owners/plan-owner-sheets';
import { planGapSheet } from '../../../src/core/papers/plan-gap-sheet';
import { planLeftoverSheet } from '../../../src/core/papers/plan-leftover-sheet';
import { growingRows } from '../../../src/core/plan/growing-rows';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { compare } from '../../../src/core/rounds/compare';
import { planComparisonSheet } from '../../../src/core/rounds/plan-comparison-sheet';
import { sampleProfile, twoByFiveIndex as index } from '../layout/rubrics';

const ids = [...index.criteria.keys()];
const answers: Answers = new Map(
  ids.map((id, at) => [
    id,
    {
      ...emptyAnswer,
      met: at % 2 === 0,
      evidence: at % 4 === 0 ? '' : 'รายงาน',
      owner: at % 3 === 0 ? 'กพร.' : 'กยผ.',
      assessorMet: at % 3 === 0 ? 'fail' : '',
    } as const,
  ]),
);
const profile = { ...sampleProfile, agencyType: 'department' };
const made = {
  profile,
  language: 'th',
  typeface: { name: 'TH Sarabun New', size: 16 },
  madeOn: '2026-11-28',
} as const;

function comparison(): SheetPlan {
  const side = (its: Answers) => {
    const assessment = assess(index, its, profile.agencyType);
    return { index, answers: its, agencyType: profile.agencyType, assessment, profile, title: '' };
  };
  const [before, after] = [side(new Map()), side(answers)];
  return planComparisonSheet({ ...made, comparison: compare(before, after), before, after });
}

const lists: readonly SheetPlan[] = [
  planGapSheet(index, { ...made, answers }),
  ...(planOwnerSheets(index, { ...made, answers })?.sheets ?? []),
  planDifferencesSheet(index, {
    ...made,
    answers,
    overall: assess(index, answers, profile.agencyType).overall,
  }),
  planLeftoverSheet({
    ...made,
    heading: 'repair',
    rows: [{ from: 'A1', id: ids[0] ?? '', why: 'อื่น', cells: [{ title: 'หลักฐาน', content: 'คำสั่ง' }] }],
  }),
  comparison(),
];

test.each(lists.map((list) => [list.name, list] as const))(
  'every row of %s that is seen grows, its heading too, but where cells are merged or nothing stands',
  (_, list) => {
    const growing = growingRows(list);
    const merged = new Set(list.merges.map(({ row }) => row));
    list.cells.forEach((line, row) => {
      const isText = line.some((content) => content !== null);
      const isSeen = list.rowHeights[row] !== 0;
      expect([row, growing.has(row)]).toEqual([row, isSeen && isText && !merged.has(row)]);
    });
    expect(growing).toContain(list.print.titleRows?.first);
    // Whoever is named in a row has one that grows.
    const named = list.cells.flatMap(([id], row) =>
      typeof id === 'string' && index.criteria.has(id) ? [row] : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((row) => !growing.has(row))).toEqual([]);
  },
);

test('a page without a heading that stays in sight has no rows that grow', () => {
  for (const list of lists) expect(growingRows({ ...list, frozenRows: 0 }).size).toBe(0);
});

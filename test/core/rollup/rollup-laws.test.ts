/** @slow 4 s: random units of whole rubrics, added up in any order */
import fc from 'fast-check';
import {
  answerOf,
  isApplicable,
  isForUnknown,
  lacksEvidence,
} from '../../../src/core/assessment/applicability';
import { assess, itemResults } from '../../../src/core/assessment/attainment';
import { beginSum, commonGaps, meanPoints } from '../../../src/core/rollup/add-up';
import { planRollUp } from '../../../src/core/rollup/plan-rollup';
import { rollUpFiles } from '../../../src/core/rollup/roll-up-files';
import { headOf, settleUnits, type ListedUnit } from '../../../src/core/rollup/settle-units';
import { unitTables } from '../../../src/core/rollup/tables';
import { bothRubrics, twoByFiveIndex } from '../layout/rubrics';
import { randomUnits, type RandomUnit } from './random-units';
import { howOften, replay } from '../../fuzz/how-often';

const list: readonly ListedUnit[] = [
  { unitId: '01', name: 'กรม ก', ministry: 'กระทรวง ก' },
  { unitId: '02', name: 'กรม ข', ministry: 'กระทรวง ก' },
  { unitId: '03', name: 'จังหวัด ค', ministry: 'กระทรวงมหาดไทย' },
  { unitId: '04', name: 'จังหวัด ไกล', ministry: 'กระทรวงมหาดไทย' },
];

function settled(units: readonly RandomUnit[]) {
  return settleUnits(units.map(headOf), list);
}

/** The units that count, with their answers. */
function counted(units: readonly RandomUnit[]) {
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  return settled(units).units.flatMap((unit) => {
    const found = byFile.get(unit.file);
    const record = found?.record.counted ?? null;
    return found === undefined || record === null ? [] : [{ unit, found, record }];
  });
}

describe.each(bothRubrics)('units of %s added up', (_name, index) => {
  it('are the sums of single assessments in every figure', () => {
    fc.assert(
      fc.property(randomUnits(index), (units) => {
        const adder = beginSum(index);
        const all = counted(units);
        for (const { record } of all) adder.add(record);
        const totals = adder.totals();
        const singles = all.map(({ found }) => ({
          found,
          assessment: assess(index, found.answers, found.profile.agencyType),
        }));
        expect(totals.units).toBe(singles.length);
        const sums = [totals.overall, ...totals.categories, ...totals.items];
        const figures = singles.map(({ assessment }) => [
          assessment.overall,
          ...assessment.categories,
          ...itemResults(assessment),
        ]);
        sums.forEach((sum, at) => {
          const each = figures.map((ofUnit) => ofUnit[at]);
          const known = each.filter((figure) => figure?.level !== null);
          expect(sum.levels).toEqual(
            sum.levels.map((_, level) => known.filter((figure) => figure?.level === level).length),
          );
          expect(sum.notComputable).toBe(each.length - known.length);
          expect(sum.points).toBe(known.reduce((total, figure) => total + (figure?.points ?? 0), 0));
          expect(meanPoints(sum)).toBe(known.length === 0 ? null : sum.points / known.length);
        });
        [...index.criteria].forEach(([id, { criterion }], at) => {
          const applying = singles.filter(({ found: { answers, profile } }) =>
            isApplicable(criterion, answerOf(answers, id), profile.agencyType),
          );
          const met = applying.filter(({ found }) => answerOf(found.answers, id).met);
          const bare = met.filter(({ found }) => lacksEvidence(answerOf(found.answers, id)));
          expect(totals.criteria[at]).toEqual({
            applicable: applying.length,
            met: met.length,
            withoutEvidence: bare.length,
          });
        });
        for (const gap of commonGaps(index, totals)) expect(gap.open).toBe(gap.applicable - gap.met);
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });

  it('come to the same for files chosen by hand, in whatever order', () => {
    const shuffled = randomUnits(index).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([units, others]) => {
        const [rollUp, again] = [units, others].map((files) => rollUpFiles(index, files, list));
        expect(again).toEqual(rollUp);
        const adder = beginSum(index);
        for (const { record } of counted(units)) adder.add(record);
        expect(rollUp?.totals).toEqual(adder.totals());
        expect(rollUp?.standings.map(({ unit }) => unit)).toEqual(settled(units).units);
        const ofMinistries = rollUp?.ministries.map(({ totals }) => totals.units) ?? [];
        expect(ofMinistries.reduce((sum, each) => sum + each, 0)).toBe(adder.totals().units);
        const plan = planRollUp(index, again ?? rollUpFiles(index, [], []), {
          language: 'th',
          typeface: { name: 'TH Sarabun New', size: 16 },
          madeOn: '2026-11-28',
        });
        expect(plan.sheets.every(({ cells, rowHeights }) => cells.length === rowHeights.length)).toBe(true);
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 60 }) },
    );
  });

  it('have rows in the tables that say what their answers say', () => {
    fc.assert(
      fc.property(randomUnits(index), (units) => {
        const tables = unitTables(true);
        for (const { unit, found, record } of counted(units)) {
          for (const table of tables)
            for (const row of table.rowsOf(index, unit, record))
              expect(row).toHaveLength(table.columns.length);
          const answers = tables.find(({ name }) => name === 'answers');
          const at = (name: string) => answers?.columns.findIndex((column) => column.name === name) ?? -1;
          const rows = answers?.rowsOf(index, unit, record) ?? [];
          expect(rows.map((row) => row[at('criterion_id')])).toEqual([...index.criteria.keys()]);
          for (const row of rows) {
            const id = String(row[at('criterion_id')]);
            const answer = answerOf(found.answers, id);
            const criterion = index.criteria.get(id)?.criterion;
            if (criterion === undefined) throw new Error(id);
            const applies = isApplicable(criterion, answer, found.profile.agencyType);
            const unknown = isForUnknown(criterion, found.profile.agencyType);
            expect(row[at('applies')]).toBe(unknown ? null : applies);
            expect(row[at('met')]).toBe(applies && answer.met);
            expect([row[at('evidence')], row[at('link')]]).toEqual([answer.evidence, answer.link]);
          }
        }
      }),
      { ...replay, numRuns: howOften({ push: 3, fuzz: 50 }) },
    );
  });
});

describe('the files of many units', () => {
  const units = randomUnits(twoByFiveIndex);

  it('come to the same whatever the order in which they were read', () => {
    fc.assert(
      fc.property(
        units.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(settled(shuffled)).toEqual(settled(all));
        },
      ),
    );
  });

  it('count or have a problem, and no agency counts twice for one year and round', () => {
    fc.assert(
      fc.property(units, (all) => {
        const { units: counting, problems, missing } = settled(all);
        const files = new Set(counting.map(({ file }) => file));
        const troubled = new Set(problems.filter(({ kind }) => kind !== 'notListed').map(({ file }) => file));
        for (const { file } of all) expect([file, files.has(file)]).toEqual([file, !troubled.has(file)]);
        const keys = counting.map(({ unitId, fiscalYear, round }) => `${unitId} ${fiscalYear} ${round}`);
        expect(new Set(keys).size).toBe(keys.length);
        const sent = new Set(counting.map(({ unitId }) => unitId));
        expect(missing).toEqual(list.filter(({ unitId }) => !sent.has(unitId)));
      }),
    );
  });

  it('of one agency, year and round do not count while they differ, and once when they are one file', () => {
    const one = { agencyName: 'กรม ก', agencyType: null, fiscalYear: 2569, round: '' };
    const head = (file: string, sha256: string) => ({ file, sha256, profile: one, problems: [] });
    expect(settleUnits([head('b.xlsx', '1'), head('a.xlsx', '1')], [])).toMatchObject({
      units: [{ file: 'a.xlsx' }],
      problems: [{ file: 'b.xlsx', kind: 'copy' }],
    });
    expect(settleUnits([head('b.xlsx', '1'), head('a.xlsx', '2')], [])).toMatchObject({
      units: [],
      problems: [
        { file: 'a.xlsx', kind: 'duplicate' },
        { file: 'b.xlsx', kind: 'duplicate' },
      ],
    });
  });
});

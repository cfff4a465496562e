/** A backup beside a sheet of ours is no second answer to its criteria: one sheet counts, as for every other reader. */
import { emptyAnswer, type Answer } from '../../../src/core/assessment/answers';
import { proposeCarry } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { Source } from '../../../src/core/editions/source';
import { categoryMarker } from '../../../src/core/layout/markers';
import { categoryNames } from '../../../src/core/layout/names';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { SheetGrid } from '../../../src/core/sheet/sheet-grid';
import type { StandingName } from '../../../src/core/standing/our-sheets';
import { earlierEdition } from '../../taskpane/carry-sources';
import { gridsOf } from '../sheet/grids';
import { planOf, pmqaIndex } from '../layout/rubrics';

const met: Answer = { ...emptyAnswer, met: true, evidence: 'คำสั่งที่ 12/2569' };
const now = new Map([
  ['1.1.B1', met],
  ['1.1.B2', met],
]);
const before = new Map([['1.1.B1', { ...met, evidence: 'ฉบับเดือนก่อน' }]]);
const first = categoryMarker('1');

function sheetsOf(answers: ReadonlyMap<string, Answer>, index = pmqaIndex): SheetGrid[] {
  return gridsOf(planOf(index, 'th', { answers }));
}

function backupOf(grids: readonly SheetGrid[]): SheetGrid {
  const found = grids.find(({ sheetId }) => sheetId === first);
  if (found === undefined) throw new Error('No sheet of category 1');
  return { ...found, sheetId: 'backup', name: 'หมวด 1 (2)' };
}

function read(grids: readonly SheetGrid[], names: readonly StandingName[] = []): Source {
  return readSource(pmqaIndex, { title: 'ของเดิม.xlsx', grids, names });
}

/** What would happen to the rows that hold an answer. */
function kindsOf(source: Source): readonly (readonly [string, string, string])[] {
  const { entries } = proposeCarry(pmqaIndex, source, new Map());
  return entries
    .filter(({ row }) => row.answer.met)
    .map(({ kind, row: { id, answer } }) => [id, kind, answer.evidence] as const);
}

const plain = [
  ['1.1.B1', 'same', met.evidence],
  ['1.1.B2', 'same', met.evidence],
];

it('a backup behind the sheets makes no row contested, and is named', () => {
  const grids = sheetsOf(now);
  expect(kindsOf(read(grids))).toEqual(plain);
  const source = read([...grids, backupOf(sheetsOf(before))]);
  expect(kindsOf(source)).toEqual(plain);
  expect(source.copies).toEqual([{ name: 'หมวด 1 (2)', counts: 'หมวด 1' }]);
  const account = source.sheets.find(({ name }) => name === 'หมวด 1 (2)');
  expect([account?.held, account?.notAnswers]).toEqual([0, account?.rows]);
});

it('in front of them the first counts, unless the names of the workbook lead to the other', () => {
  const grids = [backupOf(sheetsOf(before)), ...sheetsOf(now)];
  expect(kindsOf(read(grids))).toEqual([['1.1.B1', 'same', 'ฉบับเดือนก่อน']]);
  const ours: readonly string[] = Object.values({ ...categoryNames(pmqaIndex.rubric).get('1') });
  const names = ours.map((name) => ({
    name,
    formula: "='หมวด 1'!$E$3:$E$90",
  }));
  const named = read(grids, names);
  expect(kindsOf(named)).toEqual(plain);
  expect(named.copies).toEqual([{ name: 'หมวด 1 (2)', counts: 'หมวด 1' }]);
});

it('so it is with the sheets of an earlier edition', () => {
  const earlier = indexRubric(earlierEdition(pmqaIndex.rubric));
  const grids = sheetsOf(now, earlier);
  const source = read([...grids, backupOf(grids)]);
  expect(kindsOf(source)).toEqual(kindsOf(read(grids)));
  expect(source.copies).toHaveLength(1);
});

it('rows on which nothing but notes lie are rows that hold something, and no fewer headings for it', () => {
  const [sheet] = sheetsOf(now).filter(({ sheetId }) => sheetId === first);
  const [keys = [], answered = []] = (sheet?.values ?? []).filter(
    ([cell], row) => row === 0 || cell === '1.1.B1',
  );
  if (sheet === undefined) throw new Error('No sheet of category 1');
  const values = [keys, answered, ...[1, 2, 3].map(() => keys.map(() => null))];
  const beside = new Map([[first, new Map(['2,5', '3,5', '4,5'].map((at) => [at, { notes: ['ดูเล่ม 2'] }]))]]);
  const source = readSource(pmqaIndex, { title: 'ของเดิม.xlsx', grids: [{ ...sheet, values }], beside });
  expect(source.sheets).toMatchObject([{ rows: 4, held: 4, unanswered: 0, headings: 0 }]);
  const bare = readSource(pmqaIndex, { title: 'ของเดิม.xlsx', grids: [{ ...sheet, values }] });
  expect(bare.sheets).toMatchObject([{ rows: 2, held: 1, unanswered: 0, headings: 1 }]);
});

/** What is read of workbooks of ours, of whatever edition, and where it goes, line by line on pages kept beside it. */
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { besideKey, type BesideCell } from '../../../src/core/editions/beside';
import { carryAnswers, findCollisions, settleCarried, type Decision } from '../../../src/core/editions/carry';
import { leftoverRows } from '../../../src/core/editions/leftover-rows';
import { proposeCarry } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { SourceWorkbook } from '../../../src/core/editions/source-workbook';
import type { answerFields } from '../../../src/core/layout/columns';
import { columnOf } from '../../../src/core/layout/columns';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { expectApproved } from '../approved';
import { sampleRubric } from '../assessment/sample-rubric';
import { planOf } from '../layout/rubrics';
import { editGrid, gridsOf } from '../sheet/grids';

const shape = {
  points: [300, 100],
  items: { '1': { '1.1': [2, 1], '1.2': [1, 0] }, '2': { '2.1': [1, 1] } },
};
/** Every criterion has words of its own. */
const rubric = (edition: string, word = 'ข้อ') => {
  const base = sampleRubric(shape);
  const categories = base.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({
        ...level,
        criteria: level.criteria.map((each) => ({ ...each, text: `${word}ความของ ${each.id}` })),
      })),
    })),
  }));
  return indexRubric({ ...base, edition, categories });
};
const index = rubric('2');
const answer = (id: string, more: Partial<Answer> = {}): Answer => ({
  ...emptyAnswer,
  met: true,
  evidence: `หลักฐาน ${id}`,
  due: '2026-03-31',
  assessorNote: 'ดูแล้ว',
  ...more,
});
const answers: Answers = new Map(['1.1.B1', '1.1.A1', '2.1.B1'].map((id) => [id, answer(id)]));
const profile = { agencyName: 'กรม', agencyType: 'department', fiscalYear: 2568, round: '1' };
const first = categoryMarker('1');
const own = (from = index, language: 'th' | 'en' = 'th'): SheetGrid[] =>
  gridsOf(planOf(from, language, { answers, profile }));

interface OwnSource extends Partial<SourceWorkbook> {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
  readonly standing?: Answers;
  readonly decisions?: Readonly<Record<string, Decision>>;
  readonly fields?: typeof answerFields;
}

function pageOf({ name, standing = new Map(), decisions, fields, ...workbook }: OwnSource): string[] {
  const source = readSource(index, { title: 'ปีก่อน', ...workbook });
  const proposal = proposeCarry(index, source, standing, fields);
  const decided = new Map(
    decisions === undefined
      ? proposal.entries.flatMap(({ key, target }) =>
          target === null ? [] : [[key, { to: target }] as const],
        )
      : Object.entries(decisions),
  );
  const carried = carryAnswers(index, proposal, decided, fields === undefined ? undefined : new Set(fields));
  const settled = settleCarried(
    carried,
    new Map([...index.criteria.keys()].map((id) => [id, standing.get(id) ?? emptyAnswer])),
    new Set(['1.1.A1']),
  );
  const { rows, sheets, columnQuestions, ...said } = source;
  return [
    `# ${name}`,
    `  ${JSON.stringify(said)}`,
    ...rows.map(
      ({ answer: given, ...row }) => `  row ${JSON.stringify(row)} ${JSON.stringify(Object.values(given))}`,
    ),
    ...[...sheets, ...columnQuestions].map((each) => `  ${JSON.stringify(each)}`),
    ...proposal.entries.map(
      ({ key, kind, target, basis, alike, rivals }) =>
        `  ${key} is ${kind}: ${JSON.stringify({ target, basis, alike, rivals })}`,
    ),
    ...[...findCollisions(proposal, decided)].map((key) => `  ${key} collides`),
    ...[...carried.answers.values()].map(
      ({ id, answer: given }) => `  carried to ${id}: ${JSON.stringify(Object.values(given))}`,
    ),
    ...leftoverRows(carried.leftovers, proposal, 'en').map((row) => `  kept ${JSON.stringify(row)}`),
    `  at last ${[...settled.answers.keys()].join(', ')}; ${settled.leftovers.map(({ reason, id }) => `${reason} ${id}`).join(', ')}`,
  ];
}

function edited(edit: (values: CellValue[][]) => void, grids = own()): SheetGrid[] {
  return editGrid(grids, first, edit);
}

function lineOf(values: CellValue[][], id: string): CellValue[] {
  const line = values.find((each) => each[0] === id);
  if (line === undefined) throw new Error(`No ${id}`);
  return line;
}

const set = (id: string, column: number, value: CellValue) =>
  edited((values) => (lineOf(values, id)[column] = value));
const rowOf = (id: string): number => own()[1]?.values.findIndex((line) => line[0] === id) ?? -1;
const laid = (cells: readonly (readonly [number, number, BesideCell])[]) =>
  new Map([[first, new Map(cells.map(([row, column, cell]) => [besideKey(row, column), cell]))]]);
const copy = (grids: readonly SheetGrid[], change: (values: CellValue[][]) => void): SheetGrid[] =>
  editGrid(grids, first, change).flatMap((grid) =>
    grid.sheetId === first ? [{ ...grid, sheetId: 'copy', name: 'สำรอง' }] : [],
  );
const evidence = columnOf('evidence');

const sources: readonly OwnSource[] = [
  { name: 'this edition', grids: own() },
  {
    name: 'this edition in English, of another year',
    grids: own(index, 'en').map((grid) => ({ ...grid, from1904: true })),
  },
  { name: 'an earlier edition with the same words', grids: own(rubric('1')) },
  { name: 'an earlier edition with other words', grids: own(rubric('1', 'เดิม')) },
  {
    name: 'some stands already',
    grids: own(),
    standing: new Map([
      ['1.1.B1', answer('1.1.B1')],
      ['2.1.B1', answer('อื่น')],
    ]),
  },
  {
    name: 'evidence alone is carried',
    grids: own(),
    fields: ['evidence'],
    standing: new Map([['1.1.B1', answer('1.1.B1', { owner: 'กองแผน' })]]),
  },
  { name: 'all is left', grids: own(), decisions: { [`${first}!${rowOf('1.1.B1') + 1}`]: 'leave' } },
  {
    name: 'two are sent to one',
    grids: own(),
    decisions: {
      [`${first}!${rowOf('1.1.B1') + 1}`]: { to: '1.1.B2' },
      [`${first}!${rowOf('1.1.A1') + 1}`]: { to: '1.1.B2' },
    },
  },
  {
    name: 'one is sent to nowhere',
    grids: own(),
    decisions: { [`${first}!${rowOf('1.1.B1') + 1}`]: { to: '9.9.Z9' } },
  },
  { name: 'an id is wiped out', grids: set('1.1.B1', 0, null) },
  {
    name: 'an id and its words are wiped out',
    grids: edited((values) => lineOf(values, '1.1.B1').fill(null, 0, 4)),
  },
  { name: 'an id of another criterion', grids: set('1.1.B1', 0, '1.1.B2') },
  { name: 'an id nobody knows', grids: set('1.1.B1', 0, '9.9.Z9') },
  { name: 'a text longer than a cell', grids: set('1.1.B1', evidence, 'ก'.repeat(32_800)) },
  { name: 'a row copied below', grids: edited((values) => values.push([...lineOf(values, '1.1.B1')])) },
  {
    name: 'a row copied below without its answer',
    grids: edited((values) => values.push(lineOf(values, '1.1.B1').slice(0, 4))),
  },
  {
    name: 'columns of their own',
    grids: edited((values) =>
      values.forEach((line, row) => line.splice(6, 0, row === 2 ? 'เบอร์โทร' : row > 6 ? 812 : null)),
    ),
  },
  {
    name: 'a row of their own',
    grids: edited((values) => values.splice(8, 0, [null, null, null, null, null, 'ของเรา'])),
  },
  {
    name: 'a tick in a heading, and words in one',
    grids: edited((values) => {
      const at = values.findIndex((line) => line[0] === '1.1.B1') - 2;
      const line = values[at];
      if (line !== undefined) [line[4], line[5]] = [true, 'ในหัวข้อ'];
    }),
  },
  { name: 'the header is gone', grids: edited((values) => values.splice(2, 1)) },
  {
    name: 'the evidence column is gone',
    grids: edited((values) => values.forEach((line) => line.splice(evidence, 1))),
  },
  { name: 'a tick in words', grids: set('1.1.B1', columnOf('met'), 'ใช่') },
  { name: 'a mark nobody knows', grids: set('1.1.B1', columnOf('met'), '?') },
  { name: 'a reason of one sign', grids: set('1.1.B1', columnOf('notApplicable'), '-') },
  {
    name: 'notes, links, pictures and formulas nobody computed',
    grids: own(),
    beside: laid([
      [rowOf('1.1.B1'), evidence, { link: 'https://example.go.th', notes: ['ก'] }],
      [rowOf('1.1.B1'), 3, { notes: ['ข'] }],
      [rowOf('1.1.B2'), evidence, { picture: true }],
      [rowOf('1.1.A1'), columnOf('due'), { uncomputed: true }],
      [rowOf('1.2.B1'), evidence, { uncomputed: true }],
      [rowOf('1.1.B1'), columnOf('status'), { uncomputed: true }],
    ]),
  },
  { name: 'a backup of a sheet beside it', grids: [...own(), ...copy(own(), () => undefined)] },
  {
    name: 'a backup that was filled in further',
    grids: [...own(), ...copy(own(), (values) => (lineOf(values, '1.1.B2')[evidence] = 'ในสำรอง'))],
  },
  {
    name: 'papers of their own',
    grids: [
      ...own(),
      { sheetId: 'x', name: 'งบ', visible: true, row: 0, column: 0, values: [['ปี', 2569], []] },
    ],
    givenUp: [{ name: 'ใหญ่', why: 'tooLarge' }],
  },
  { name: 'without the hidden sheet', grids: own().filter(({ sheetId }) => sheetId !== dataMarker) },
  { name: 'without the summary', grids: own().filter(({ sheetId }) => sheetId !== summaryMarker) },
  {
    name: 'without both',
    grids: own().filter(({ sheetId }) => sheetId !== summaryMarker && sheetId !== dataMarker),
  },
  {
    name: 'a type of agency nobody knows',
    grids: editGrid(own(), summaryMarker, (values) => {
      const line = values.find(([key]) => key === 'agencyType');
      if (line !== undefined) line[values[0]?.indexOf('value') ?? 0] = 'กระทรวง';
    }),
  },
];

it('workbooks of ours, the first in full and of the others what is not as in it', () => {
  const [usual = [], ...others] = sources.map(pageOf);
  const known = new Set(usual);
  const lines = [...usual, ...others.flatMap((page) => page.filter((line) => !known.has(line)))];
  const shortened = (line: string): string => line.replace(/ก{100,}/gu, (text) => `(${text.length} letters)`);
  expectApproved('editions/approved/own-workbooks.txt', lines.map(shortened));
});

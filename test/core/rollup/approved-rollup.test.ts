/** Some units of a small rubric added up: what the sheets and the tables say, held line by line. */
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import { countUnit } from '../../../src/core/rollup/count-unit';
import { parseUnitList } from '../../../src/core/rollup/parse-unit-list';
import { planRollUp } from '../../../src/core/rollup/plan-rollup';
import { rollUpFiles } from '../../../src/core/rollup/roll-up-files';
import { headOf, settleUnits, type ReadFile } from '../../../src/core/rollup/settle-units';
import { problemColumns, roundColumns, unitTables } from '../../../src/core/rollup/tables';
import { expectApproved } from '../approved';
import { planPage } from '../layout/plan-page';
import { sampleProfile, twoByFiveIndex as index } from '../layout/rubrics';

const parsed = parseUnitList(
  'unit_id,name,ministry\r\n01,กรม ก,กระทรวง ก\r\n02,กรม ข,กระทรวง ก\r\n03,จังหวัด ค,กระทรวงมหาดไทย\r\n04,จังหวัด ไกล,\r\n',
);

const list = parsed.ok ? parsed.value : [];

/** Of each unit another share is met, with evidence or without, planned or not for it. */
function answersOf(share: number): Answers {
  const ids = [...index.criteria.keys()];
  return new Map(ids.flatMap((id, at) => answerAt(id, (at * 7 + share * 3) % 10, share)));
}

function answerAt(id: string, roll: number, share: number): [string, Answer][] {
  if (roll < share) {
    const evidence = roll % 3 === 0 ? '' : `หลักฐานของ ${id}`;
    return [[id, { ...emptyAnswer, met: true, evidence, link: roll === 1 ? 'https://example.go.th/' : '' }]];
  }
  if (roll === 8) return [[id, { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' }]];
  if (roll === 9) return [[id, { ...emptyAnswer, owner: 'กองแผน', due: '2026-12-31' }]];
  return [];
}

function fileOf(file: string, agencyName: string, share: number, round = '1'): ReadFile {
  const profile = { agencyName, agencyType: 'department', fiscalYear: 2569, round };
  const read = { answers: answersOf(share), profile, notAllCounted: new Set<string>(), figures: new Map() };
  return {
    file,
    sha256: file.slice(0, 1).repeat(8),
    record: { counted: countUnit(index, read, { withEvidence: true }).unit, problems: null },
  };
}

const damaged = { kind: 'damaged', place: 'สรุป!B2', thai: 'ไฟล์เสียหาย', english: 'The file is damaged' };
const files: readonly ReadFile[] = [
  fileOf('a.xlsx', 'กรม ก', 10),
  fileOf('b.xlsx', 'กรม ข', 8),
  fileOf('c.xlsx', 'จังหวัด ค', 5),
  fileOf('d.xlsx', 'เทศบาล จ', 2, ''),
  fileOf('e.xlsx', 'เทศบาล ฉ', 9),
  fileOf('f.xlsx', 'เทศบาล ฉ', 7),
  { file: 'g.xlsx', sha256: 'gggggggg', record: { counted: null, problems: [damaged] } },
];

const request = { typeface: { name: 'TH Sarabun New', size: 16 }, madeOn: '2026-11-28' } as const;

test.each(['th', 'en'] as const)('the sheets of units added up say the approved words (%s)', (language) => {
  const { sheets } = planRollUp(index, rollUpFiles(index, files, list), { ...request, language });
  expectApproved(
    `rollup/approved/sheets-${language}.txt`,
    sheets.flatMap((sheet) => [...planPage(sheet), '']),
  );
});

test('of no file at all there are sheets too, which say so', () => {
  const { sheets } = planRollUp(index, rollUpFiles(index, [], []), { ...request, language: 'th' });
  expectApproved(
    'rollup/approved/nothing.txt',
    sheets.flatMap((sheet) => [...planPage(sheet), '']),
  );
});

test.each([false, true])(
  'the tables have the approved columns and rows (with evidence: %s)',
  (withEvidence) => {
    const { units } = settleUnits(files.map(headOf), list);
    const counted = new Map(files.map(({ file, record }) => [file, record.counted]));
    const lines = unitTables(withEvidence).flatMap(({ name, columns, rowsOf }) => [
      name,
      ...columns.map((column) => `  ${column.name} ${column.type}: ${column.about}`),
      ...units.flatMap((unit) => {
        const of = counted.get(unit.file) ?? null;
        return of === null ? [] : rowsOf(index, unit, of).map((row) => `    ${JSON.stringify(row)}`);
      }),
    ]);
    const others = [...roundColumns(index), ...problemColumns].map(
      ({ name, type, about }) => `${name} ${type}: ${about}`,
    );
    expectApproved(`rollup/approved/tables${withEvidence ? '-with-evidence' : ''}.txt`, [
      ...lines,
      ...others,
    ]);
  },
);

describe('of a unit is taken along', () => {
  const [id = ''] = index.criteria.keys();
  const countedOf = (answer: Partial<Answer>, withEvidence = true) =>
    countUnit(
      index,
      {
        answers: new Map([[id, { ...emptyAnswer, ...answer }]]),
        profile: { ...sampleProfile, agencyType: 'department' },
        notAllCounted: new Set(),
        figures: new Map(),
      },
      { withEvidence },
    ).unit;

  it.each<[string, Partial<Answer>, boolean]>([
    ['nothing', {}, false],
    ['who', { owner: 'Somchai' }, true],
    ['by when', { due: '2026-03-31' }, true],
    ['when it was done', { met: true, doneOn: '2026-03-20' }, true],
    ['who did what is met', { met: true, owner: 'Somchai', due: '2026-03-31' }, false],
    [
      'who, of what does not apply',
      { owner: 'Somchai', doneOn: '2026-03-20', notApplicable: 'not ours' },
      false,
    ],
  ])('as its plan: %s', (_, answer, isPlanned) => {
    const { owner, due, doneOn } = { ...emptyAnswer, ...answer };
    expect(countedOf(answer).plan).toEqual(isPlanned ? [{ criterion: 0, owner, due, doneOn }] : []);
  });

  it.each(['evidence', 'link', 'note'] as const)('what stands as %s, where that is asked for', (field) => {
    const written = { evidence: '', link: '', note: '', [field]: 'something' };
    expect(countedOf(written).evidence).toEqual([{ criterion: 0, ...written }]);
    expect(countedOf(written, false).evidence).toEqual([]);
    expect(countedOf({ owner: 'Somchai' }).evidence).toEqual([]);
  });
});

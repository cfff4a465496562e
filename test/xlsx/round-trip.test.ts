/**
 * Answers, written as a file and read back, are the same answers: whatever people write in them.
 * @slow 6 s: whole workbooks as files, many times
 */
import fc from 'fast-check';
import { emptyAnswer, type Answer, type Answers, type Verdict } from '../../src/core/assessment/answers';
import { isBlank } from '../../src/core/text/blank-text';
import { dayFields } from '../../src/core/layout/columns';
import type { RubricIndex } from '../../src/core/rubric/rubric-index';
import { serialFromIsoDate } from '../../src/core/sheet/excel-date';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { randomAnswers } from '../core/layout/random-answers';
import { bothRubrics, planOf, pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';
import { complete, fileOf, province, snapshotOf } from './sample-file';
import { partsOf } from './zip-file';

const longest = 32_767;
const nobody = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

/** What spreadsheets, XML and zip files are known to trip over. */
const awkward = [
  '=1+1',
  '+66 2 123 4567',
  '-',
  '@ผู้อำนวยการ',
  '#N/A',
  '#REF!',
  '#CALC!',
  "'อัญประกาศ",
  'บรรทัดแรก\nบรรทัดที่สอง\n',
  'จาก Windows\r\nถึง Mac\rจบ',
  ' เว้นหน้าและหลัง ',
  '\tแท็บ\t',
  'ไฟล์_x0041_.pdf และ _x000D_ และ __x005F_x_',
  '<b>&amp;</b> ]]> "คำพูด" \'เดี่ยว\'',
  '👩🏽‍🌾🇹🇭 ☑ ✓',
  'TRUE',
  '๑๒๓',
  '1.10',
  '0',
  '\u00A0เว้นวรรคไม่ตัดคำ\u200B',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom('_', 'x', '0', '4', 'F', ' ', '\n', '\r', '&', '<', '=', 'ก', '่'), {
        maxLength: 16,
      })
      .map((pieces) => pieces.join('')),
  },
);
const noBlank = text.map((written) => (isBlank(written) ? '' : written));

const day = fc.oneof(
  fc.constantFrom('', '2000-01-01', '2000-02-29', '2026-12-31', '2099-12-31', 'สิ้นไตรมาส 3', '=TODAY()'),
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const answer: fc.Arbitrary<Answer> = fc.record({
  met: fc.boolean(),
  evidence: noBlank,
  link: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constant('\\\\เครื่อง\\แฟ้ม 1.pdf'),
    noBlank,
  ),
  owner: noBlank,
  due: day,
  doneOn: day,
  note: noBlank,
  notApplicable: noBlank,
  assessorMet: fc.constantFrom<Verdict>('', 'pass', 'fail'),
  assessorNote: noBlank,
});

/** What Windows ends a line with is one line break in a cell. */
function withOneLineBreak(answers: Answers): Answers {
  const one = (text: string) => text.replaceAll('\r\n', '\n');
  return new Map(
    [...answers].map(([id, each]) => [
      id,
      {
        ...each,
        evidence: one(each.evidence),
        link: one(each.link),
        owner: one(each.owner),
        due: one(each.due),
        note: one(each.note),
        notApplicable: one(each.notApplicable),
        assessorNote: one(each.assessorNote),
      },
    ]),
  );
}

function isIsoDay(due: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(due);
}

/** Few criteria are answered, so that runs are fast; which ones differs from run to run. */
function answersTo(index: RubricIndex): fc.Arbitrary<Answers> {
  const ids = [...index.criteria.keys()];
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), answer), { maxLength: 12, selector: ([id]) => id })
    .map((entries) => new Map(entries));
}

jest.setTimeout(30_000);

describe('answers written to a file are read back as they were', () => {
  it.each(bothRubrics)('for %s, whatever the texts', async (_, index, language) => {
    await fc.assert(
      fc.asyncProperty(answersTo(index), async (answers) => {
        const profile = { ...province, agencyType: index.rubric.agencyTypes[0]?.id ?? null };
        const snapshot = await snapshotOf(await fileOf(answers, index, language, profile), index);
        const unclear = [...complete(answers, index)].flatMap(([id, found]) =>
          dayFields.flatMap((column) => {
            const day = found[column];
            return day === '' || isIsoDay(day) ? [] : [{ kind: 'dayUnclear', id, column, found: day }];
          }),
        );
        expect(snapshot.problems).toEqual(unclear.map((said) => expect.objectContaining(said) as unknown));
        expect(snapshot.answers).toEqual(withOneLineBreak(complete(answers, index)));
        expect(snapshot.profile).toEqual(profile);
      }),
      { ...replay, numRuns: howOften(index === pmqaIndex ? { push: 2, fuzz: 40 } : { push: 8, fuzz: 300 }) },
    );
  });

  it('when every criterion is answered', async () => {
    await fc.assert(
      fc.asyncProperty(randomAnswers(pmqaIndex), async (answers) => {
        const snapshot = await snapshotOf(await fileOf(answers));
        expect(snapshot.answers).toEqual(answers);
      }),
      { numRuns: 1 },
    );
  });

  it.each([
    ['Thai letters', 'ก'.repeat(longest)],
    ['pairs of surrogates', '😀'.repeat((longest - 1) / 2)],
    ['line breaks', '\r\n'.repeat((longest - 1) / 2) + 'จ'],
  ])('a cell as full as Excel allows, of %s', async (_, evidence) => {
    // Put into the finished plan: how high the row has to be is not the question here.
    const stand = { ...emptyAnswer, evidence: 'full' };
    const plan = planOf(twoByFiveIndex, 'en', { answers: new Map([['LEAD-1.K1', stand]]) });
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => row.map((cell) => (cell === 'full' ? evidence : cell))),
    }));
    const file = await writeWorkbookFile({ ...plan, sheets }, { protect: false });
    const { answers } = await snapshotOf(file, twoByFiveIndex);
    expect(answers.get('LEAD-1.K1')).toEqual({ ...emptyAnswer, evidence });
  });

  it('each awkward text in each field that holds text', async () => {
    const ids = [...pmqaIndex.criteria.keys()];
    const answers = new Map<string, Answer>();
    awkward.forEach((written, position) => {
      const filled: Answer = {
        ...emptyAnswer,
        evidence: written,
        link: written,
        owner: written,
        due: written,
        notApplicable: written,
        assessorNote: written,
      };
      answers.set(ids[position] ?? '', filled);
    });
    expect(answers.size).toBe(awkward.length);
    const snapshot = await snapshotOf(await fileOf(answers, pmqaIndex, 'th', nobody));
    expect(snapshot.answers).toEqual(withOneLineBreak(complete(answers, pmqaIndex)));
    expect(snapshot.answers.get(ids[awkward.indexOf('จาก Windows\r\nถึง Mac\rจบ')] ?? '')?.evidence).toBe(
      'จาก Windows\nถึง Mac\rจบ',
    );
  });

  it.each(['=1+1', '_x0041_', ' a\nb '])('the name of an agency called %j', async (agencyName) => {
    const profile = { ...nobody, agencyName, round: agencyName };
    const file = await fileOf(new Map(), twoByFiveIndex, 'en', profile);
    expect((await snapshotOf(file, twoByFiveIndex)).profile).toEqual(profile);
  });

  it('with due dates as numbers that Excel shows as dates', async () => {
    const due = '2026-12-31';
    const sheet = (await partsOf(await fileOf(new Map([['1.1.B1', { ...emptyAnswer, due }]])))).get(
      'xl/worksheets/sheet2.xml',
    );
    expect(sheet).toContain(`<v>${serialFromIsoDate(due)}</v>`);
  });
});

describe('what people write never becomes a formula', () => {
  it('in the whole file, however many cells begin with =', async () => {
    const blank = await formulasIn(await fileOf(new Map()));
    const filled: Answer = {
      ...emptyAnswer,
      evidence: '=1+1',
      link: '=HYPERLINK("https://example.com")',
      owner: '+A1',
      due: '=TODAY()',
      notApplicable: '@SUM(A1)',
      assessorNote: '-2+3',
    };
    const answers = new Map([...pmqaIndex.criteria.keys()].map((id) => [id, filled]));
    expect(await formulasIn(await fileOf(answers))).toEqual(blank);
    expect(blank.length).toBeGreaterThan(1000);
  });
});

async function formulasIn(file: Uint8Array): Promise<string[]> {
  const parts = await partsOf(file);
  return [...parts].flatMap(([name, xml]) =>
    name.startsWith('xl/worksheets/') ? (xml.match(/<f[ >].*?<\/f>/gs) ?? []) : [],
  );
}

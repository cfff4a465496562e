import type { AnswersProblem } from '../../../src/core/assessment/answers-problem';
import { emptyAnswer, type Answer } from '../../../src/core/assessment/answers';
import { parseAnswers, type AnswersFile } from '../../../src/core/assessment/parse-answers';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { sampleRubric, smallShape } from './sample-rubric';

const index = indexRubric(sampleRubric(smallShape));

function accepted(input: unknown): AnswersFile {
  const file = parseAnswers(input, index);
  if (!file.ok) throw new Error(`refused: ${JSON.stringify(file.failure)}`);
  return file.value;
}

function problemsOf(input: unknown, withIndex = true): readonly AnswersProblem[] {
  const file = parseAnswers(input, withIndex ? index : null);
  return file.ok ? [] : file.failure;
}

/** The problems without their places. */
function faultsOf(problems: readonly AnswersProblem[]) {
  return problems.map(({ place, at, ...fault }) => {
    expect([typeof place, at]).toEqual(['string', undefined]);
    return fault;
  });
}

/** Problems of one answer field of 1.1.B1. */
function faultOf(field: string, value: unknown) {
  const problems = problemsOf({ answers: { '1.1.B1': { [field]: value } } });
  expect(problems.map(({ place }) => place)).toEqual(problems.map(() => `answers["1.1.B1"].${field}`));
  return faultsOf(problems)[0];
}

describe('an answers file', () => {
  it('gives the profile and the answers by criterion id', () => {
    const { profile, answers } = accepted({
      agency: { name: 'กรมทดสอบ', type: 'department' },
      fiscalYear: 2569,
      round: 'รอบ 6 เดือน',
      answers: {
        '1.1.B1': {
          met: true,
          evidence: 'รายงานการประชุมครั้งที่ 3/2569',
          link: 'https://example.go.th/ประกาศ.pdf',
          owner: 'กองแผนงาน',
          due: '2026-12-31',
          doneOn: '2026-11-28',
          note: 'รอเล่มรายงาน',
          assessorMet: 'pass',
          assessorNote: 'ตรวจแล้ว',
        },
        '2.1.S1': { notApplicable: 'ไม่มีภารกิจนี้' },
      },
    });
    expect(profile).toEqual({
      agencyName: 'กรมทดสอบ',
      agencyType: 'department',
      fiscalYear: 2569,
      round: 'รอบ 6 เดือน',
    });
    const full: Answer = {
      met: true,
      evidence: 'รายงานการประชุมครั้งที่ 3/2569',
      link: 'https://example.go.th/ประกาศ.pdf',
      owner: 'กองแผนงาน',
      due: '2026-12-31',
      doneOn: '2026-11-28',
      note: 'รอเล่มรายงาน',
      notApplicable: '',
      assessorMet: 'pass',
      assessorNote: 'ตรวจแล้ว',
    };
    expect(answers).toEqual(
      new Map([
        ['1.1.B1', full],
        ['2.1.S1', { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' }],
      ]),
    );
  });

  it.each([{}, { agency: {} }, { agency: { name: '', type: ' ' } }, { answers: {} }])(
    'may leave everything out: %j',
    (input) => {
      const { profile, answers } = accepted(input);
      expect(profile).toEqual({ agencyName: '', agencyType: null, fiscalYear: null, round: '' });
      expect(answers.size).toBe(0);
    },
  );

  it('has an empty reason and empty evidence where only white space was written', () => {
    const { answers } = accepted({
      answers: {
        '1.1.B1': { evidence: ' \n', link: '\t', owner: '\u00A0', due: ' ', notApplicable: '\u200B ' },
      },
    });
    expect(answers.get('1.1.B1')).toEqual(emptyAnswer);
  });

  it('keeps text as written otherwise, and an address without the spaces around it', () => {
    const { answers } = accepted({
      answers: { '1.1.B1': { evidence: ' ข้อ 1\nข้อ 2 ', link: ' https://example.go.th/a ' } },
    });
    expect(answers.get('1.1.B1')).toMatchObject({
      evidence: ' ข้อ 1\nข้อ 2 ',
      link: 'https://example.go.th/a',
    });
  });

  it('is refused with every problem and its place', () => {
    const problems = problemsOf({
      agency: { name: 5, type: 'กรม', code: '01' },
      fiscalYear: 2026,
      answers: { '1.1.B1': { met: 1, remark: 'x' }, '9.9.B1': { due: '31/12/2569' }, '1.1.A1': true },
      version: 1,
    });
    expect(problems.map(({ place, kind }) => `${place} ${kind}`)).toEqual([
      'version unknownKey',
      'agency.code unknownKey',
      'agency.name wrongType',
      'agency.type unknownAgencyType',
      'fiscalYear commonEraYear',
      'answers["1.1.B1"].remark unknownKey',
      'answers["1.1.B1"].met wrongType',
      'answers["9.9.B1"] unknownCriterion',
      'answers["9.9.B1"].due notADate',
      'answers["1.1.A1"] wrongType',
    ]);
  });

  it('is checked without a rubric as far as that goes', () => {
    const problems = problemsOf(
      { agency: { type: 'anything' }, answers: { 'any.thing': { met: 'yes' } } },
      false,
    );
    expect(problems.map(({ place }) => place)).toEqual(['answers["any.thing"].met']);
  });

  it.each([null, [], 'text', 5, true])('is refused when it is %j and no object', (input) => {
    expect(problemsOf(input)).toEqual([
      { place: '$', kind: 'wrongType', expected: 'object', found: expect.any(String) as string },
    ]);
  });

  it.each(['agency', 'answers'])('is refused when %s is a list', (key) => {
    expect(problemsOf({ [key]: [] })).toEqual([
      { place: key, kind: 'wrongType', expected: 'object', found: '[…]' },
    ]);
  });

  it('is not misled by names that every JavaScript object has', () => {
    const input: unknown = JSON.parse(
      '{"answers":{"constructor":{},"__proto__":{"met":true},"1.1.B1":{"toString":1}}}',
    );
    expect(problemsOf(input).map(({ place }) => place)).toEqual([
      'answers.constructor',
      'answers.__proto__',
      'answers["1.1.B1"].toString',
    ]);
  });
});

describe('a value of an answer', () => {
  it.each(['true', 1, 0, null, 'yes', []])('met cannot be %j', (value) => {
    expect(faultOf('met', value)).toMatchObject({ kind: 'wrongType', expected: 'trueOrFalse' });
  });

  it.each(['evidence', 'link', 'owner', 'due', 'notApplicable', 'assessorNote'])(
    '%s cannot be a flag, a number or null',
    (field) => {
      for (const value of [true, 3, null]) {
        expect(faultOf(field, value)).toMatchObject({ kind: 'wrongType', expected: 'text' });
      }
    },
  );

  it('has room for as much text as a cell of Excel and no more', () => {
    expect(faultOf('evidence', 'ก'.repeat(32_767))).toBeUndefined();
    expect(faultOf('evidence', 'ก'.repeat(32_768))).toEqual({
      kind: 'tooLong',
      length: 32_768,
      limit: 32_767,
    });
  });

  it('holds no character that a workbook file cannot', () => {
    expect(faultOf('evidence', 'ก\u0000ข')).toEqual({ kind: 'badCharacter', code: 'U+0000' });
    expect(faultOf('evidence', 'ก\uD800ข')).toEqual({ kind: 'badCharacter', code: 'U+D800' });
    expect(faultOf('evidence', 'บรรทัดแรก\r\n\tบรรทัดสอง 👍')).toBeUndefined();
  });

  it.each(['pass', 'fail', ''] as const)('the assessor says “%s”', (verdict) => {
    const { answers } = accepted({ answers: { '1.1.B1': { evidence: 'คำสั่ง', assessorMet: verdict } } });
    expect(answers.get('1.1.B1')?.assessorMet).toBe(verdict);
  });

  it('the assessor says nothing else', () => {
    expect(faultOf('assessorMet', 'maybe')).toEqual({ kind: 'notAVerdict', found: '"maybe"' });
  });

  it.each(['2026-12-31', '2028-02-29', '1900-01-01'])('due can be %s', (date) => {
    expect(faultOf('due', date)).toBeUndefined();
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-1-5',
    '31/12/2569',
    'สิ้นปี',
    '1899-12-31',
    // A day of no year that Thais mean: the year 2400 has it, the 1857 of before does not.
    '2400-02-29',
    '2569-13-01',
  ])('due cannot be %s', (date) => {
    expect(faultOf('due', date)).toEqual({ kind: 'notADate', found: JSON.stringify(date) });
  });

  it('due in a year of the Buddhist era is answered with the same day of the common era', () => {
    expect(faultOf('due', '2569-12-31')).toEqual({
      kind: 'buddhistDate',
      found: '2569-12-31',
      meant: '2026-12-31',
    });
    // 2571 + 0 is no leap year of the common era, but 2571 - 543 = 2028 is.
    expect(faultOf('due', '2571-02-29')).toMatchObject({ meant: '2028-02-29' });
  });

  it('link is refused with what was found, shortened', () => {
    expect(faultOf('link', `x${'y'.repeat(200)}`)).toEqual({
      kind: 'notALink',
      found: `"x${'y'.repeat(59)}…"`,
    });
  });

  it('with the id in other letters is answered with the right id', () => {
    expect(faultsOf(problemsOf({ answers: { '1.1.b1 ': {} } }))[0]).toEqual({
      kind: 'unknownCriterion',
      id: '1.1.b1 ',
      meant: '1.1.B1',
    });
    expect(problemsOf({ answers: { '1.1.B9': {} } })[0]).toMatchObject({ meant: null });
  });
});

describe('the fiscal year', () => {
  it.each([
    [2026, { kind: 'commonEraYear', found: 2026, meant: 2569 }],
    [69, { kind: 'yearOutOfRange', found: 69, first: 2400, last: 2700 }],
    [25690, { kind: 'yearOutOfRange', found: 25690, first: 2400, last: 2700 }],
    [2568.5, { kind: 'wrongType', expected: 'wholeNumber', found: '2568.5' }],
    ['2569', { kind: 'wrongType', expected: 'wholeNumber', found: '"2569"' }],
    [null, { kind: 'wrongType', expected: 'wholeNumber', found: 'null' }],
  ])('cannot be %j', (fiscalYear, fault) => {
    expect(problemsOf({ fiscalYear })).toEqual([{ place: 'fiscalYear', ...fault }]);
  });

  it.each([2400, 2569, 2700])('can be %d', (fiscalYear) => {
    expect(accepted({ fiscalYear }).profile.fiscalYear).toBe(fiscalYear);
  });
});

/** What words under "done" mean: a word that loses its meaning is asked of people again. */
import { isMark, meaningOf } from '../../../src/core/editions/mark-words';

const said = new Map();
const meaning = (word: string) => meaningOf(word, said);

describe('under a heading that asks whether something is done', () => {
  // As they are written in checklists, spaces and letter case aside.
  it.each([
    'มี',
    'มีแล้ว',
    'มีครบ',
    'มีครบถ้วน',
    'ครบ',
    'ครบถ้วน',
    'ผ่าน',
    'ผ่านแล้ว',
    'ผ่านเกณฑ์',
    'ทำแล้ว',
    'ทำครบ',
    'ทำครบแล้ว',
    'ดำเนินการแล้ว',
    'ดำเนินการครบ',
    'ดำเนินการครบถ้วน',
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการเรียบร้อย',
    'ดำเนินการเรียบร้อยแล้ว',
    'ปฏิบัติแล้ว',
    'แล้วเสร็จ',
    'เสร็จแล้ว',
    'เสร็จสิ้น',
    'เรียบร้อย',
    'เรียบร้อยแล้ว',
    'สอดคล้อง',
    'done',
    'met',
    'y',
    'pass',
    'passed',
    'compliant',
    'fullycompliant',
    'implemented',
    'fullyimplemented',
    'complete',
    'completed',
    'achieved',
    'fullyachieved',
    'inplace',
    'fulfilled',
    'satisfied',
    '√',
    ' ดำเนินการ แล้ว ',
    'Met',
    'TRUE',
    'จริง',
    '✓',
    '✅ มี',
    '√ ผ่าน',
  ])('%s is met', (word) => {
    expect(meaning(word)).toBe('met');
  });

  it.each([
    'ไม่มี',
    'ไม่',
    'ไม่ผ่าน',
    'ไม่ผ่านเกณฑ์',
    'ยังไม่ผ่าน',
    'ยังไม่ทำ',
    'ยังไม่ได้ทำ',
    'ไม่ได้ทำ',
    'ยังไม่ดำเนินการ',
    'ยังไม่ได้ดำเนินการ',
    'ไม่ได้ดำเนินการ',
    'ยังไม่มี',
    'ไม่ใช่',
    'ไม่สอดคล้อง',
    'notmet',
    'n',
    'fail',
    'failed',
    'notcompliant',
    'noncompliant',
    'non-compliant',
    'notimplemented',
    'notdone',
    'notstarted',
    'notachieved',
    'notinplace',
    'Not met',
    'NON-COMPLIANT',
    'FALSE',
  ])('%s is not met', (word) => {
    expect(meaning(word)).toBe('notMet');
  });

  it.each(['ไม่เกี่ยวข้อง', 'ไม่เกี่ยว', 'notapplicable', 'n/a', 'na', 'n.a', 'N/A', 'Not applicable'])(
    '%s does not apply',
    (word) => {
      expect(meaning(word)).toBe('notApplicable');
    },
  );

  it.each(['กำลังดำเนินการ', 'บางส่วน', 'partly', '✅ ไม่มี', '✓ แต่', 'mutant', '50%', 'ดู'])(
    '%s is asked',
    (word) => {
      expect(meaning(word)).toBeUndefined();
    },
  );

  it('an empty cell says nothing, and a number shown as something else is asked', () => {
    expect([null, '', '  '].map((value) => meaningOf(value, said))).toEqual([null, null, null]);
    expect(meaningOf(1, said, '100%')).toBeUndefined();
  });
});

it('a mark is something that can be seen and no longer than a word for a state', () => {
  expect([null, '', '  ', '✓', 'ก'.repeat(40), 'ก'.repeat(41)].map((value) => isMark(value))).toEqual([
    ...[false, false, false],
    ...[true, true, false],
  ]);
});

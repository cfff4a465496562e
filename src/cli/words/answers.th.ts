/**
 * What is wrong in an answers file and how to write it right. The place (`answers["1.1.B1"].due`) is shown
 * before these words. Thai is the source; English follows its keys.
 */
import type { AnswersFault, ExpectedType } from '../../core/assessment/answers-problem';

export interface AnswersMessages {
  readonly expected: Readonly<Record<ExpectedType, string>>;
  readonly fault: {
    readonly [Kind in AnswersFault['kind']]: (fault: Extract<AnswersFault, { kind: Kind }>) => string;
  };
}

const expected: AnswersMessages['expected'] = {
  object: 'วัตถุ JSON ในวงเล็บปีกกา { }',
  text: 'ข้อความในเครื่องหมายคำพูด',
  trueOrFalse: 'true หรือ false (ไม่มีเครื่องหมายคำพูด)',
  wholeNumber: 'จำนวนเต็ม (ไม่มีเครื่องหมายคำพูด)',
};

export const answersTh: AnswersMessages = {
  expected,
  fault: {
    wrongType: (fault) => `ต้องเป็น${expected[fault.expected]} แต่พบ ${fault.found}`,
    unknownKey: ({ known }) => `ไม่รู้จักชื่อนี้ ชื่อที่ใช้ได้: ${known.join(', ')}`,
    unknownCriterion: ({ id, meant }) =>
      meant === null ? `ไม่มีข้อเกณฑ์ ${id} ในเกณฑ์ที่ใช้` : `ไม่มีข้อเกณฑ์ ${id} ในเกณฑ์ที่ใช้ ให้เขียนว่า ${meant}`,
    unknownAgencyType: ({ found, known }) =>
      known.length === 0
        ? `เกณฑ์นี้ไม่ได้แยกประเภทหน่วยงาน จึงไม่ต้องระบุประเภท (พบ ${found})`
        : `ไม่รู้จักประเภทหน่วยงาน ${found} ประเภทที่ใช้ได้: ${known.join(', ')}`,
    notADate: ({ found }) => `ต้องเป็นวันที่ที่มีจริง ปี ค.ศ. ในรูปแบบ ปปปป-ดด-วว เช่น 2026-12-31 แต่พบ ${found}`,
    buddhistDate: ({ found, meant }) => `วันที่ต้องใช้ปี ค.ศ. ให้เขียน ${meant} แทน ${found}`,
    notALink: ({ found }) =>
      `ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https:// หรือเป็นตำแหน่งในเครือข่าย (\\\\เซิร์ฟเวอร์\\โฟลเดอร์) แต่พบ ${found}`,
    commonEraYear: ({ found, meant }) => `ปีงบประมาณต้องเป็น พ.ศ. ให้เขียน ${meant} แทน ${found}`,
    yearOutOfRange: ({ found, first, last }) => `ปีงบประมาณต้องเป็น พ.ศ. ตั้งแต่ ${first} ถึง ${last} แต่พบ ${found}`,
    tooLong: ({ length, limit }) => `ข้อความยาว ${length} อักขระ เกินกว่าที่เซลล์ของ Excel เก็บได้ (${limit} อักขระ)`,
    badCharacter: ({ code }) => `มีอักขระ ${code} ซึ่งไฟล์ Excel เก็บไม่ได้ ให้ลบออก`,
  },
};

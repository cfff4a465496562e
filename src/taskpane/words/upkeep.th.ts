/**
 * What the pane says of checking and repairing the workbook, in Thai: the source of truth for the keys. The pane
 * fetches these words with the views that show them, so nothing else may import this file; what has to be said
 * before that is in `pane.th.ts`. Numbers come in as text that is already formatted.
 */
import type { Mending } from '../../core/findings/finding';
import type { RepairKind } from '../../core/upkeep/repair-plan';
import { findingMeaningTh } from '../../core/findings/finding-meaning.th';

export interface StepWords {
  /** Before: what repair will do. `sheet` is empty where a step is of the whole workbook. */
  readonly will: (sheet: string, count: string) => string;
  /** Afterwards: what it did. */
  readonly did: (sheet: string, count: string) => string;
}

const mending: Readonly<Record<Mending | 'harmless', string>> = {
  repair: 'ซ่อมได้',
  choice: 'ต้องเลือก',
  person: 'ต้องแก้เอง',
  harmless: 'เพื่อทราบ',
};

/** Thai says a thing done by the same words and one more at the end. */
function step(will: StepWords['will']): StepWords {
  return {
    will,
    did: (sheet, count) => {
      const words = will(sheet, count);
      return words.endsWith('”') ? `${words} แล้ว` : `${words}แล้ว`;
    },
  };
}

const steps: Readonly<Record<RepairKind, StepWords>> = {
  makeSheet: step((sheet) => `สร้างแผ่นงาน “${sheet}”`),
  setSheetAside: {
    will: (sheet) => `ไม่นับแผ่นงานที่ไม่ได้เลือก “${sheet}” โดยเก็บแผ่นและคำตอบไว้ทั้งหมด`,
    did: (sheet) => `ไม่นับแผ่นงานที่ไม่ได้เลือก “${sheet}” แล้ว แผ่นและคำตอบยังอยู่ครบ`,
  },
  setColumnAside: {
    will: (sheet, count) => `ไม่นับคอลัมน์ที่ไม่ได้เลือกในแผ่น “${sheet}” ${count} คอลัมน์ โดยเก็บสิ่งที่กรอกไว้`,
    did: (sheet, count) => `ไม่นับคอลัมน์ที่ไม่ได้เลือกในแผ่น “${sheet}” ${count} คอลัมน์แล้ว สิ่งที่กรอกไว้ยังอยู่ครบ`,
  },
  restoreKeys: step((sheet, count) => `ใส่รหัสในแถวที่ซ่อนของแผ่น “${sheet}” คืน ${count} แห่ง`),
  insertColumn: step((sheet, count) => `แทรกคอลัมน์ที่หายไปในแผ่น “${sheet}” ${count} คอลัมน์`),
  insertRow: step((sheet, count) => `แทรกแถวของแบบฟอร์มในแผ่น “${sheet}” ${count} แถว`),
  insertCriterion: step((sheet, count) => `แทรกแถวของข้อเกณฑ์ในแผ่น “${sheet}” ${count} ข้อ`),
  bringHome: step((sheet, count) => `คืนข้อเกณฑ์พร้อมคำตอบให้แผ่น “${sheet}” ${count} ข้อ`),
  restoreId: step((sheet, count) => `ใส่รหัสของข้อเกณฑ์ในแผ่น “${sheet}” คืน ${count} แถว`),
  setRowAside: {
    will: (sheet, count) => `ไม่นับแถวที่ไม่ได้เลือกในแผ่น “${sheet}” ${count} แถว โดยเก็บคำตอบไว้`,
    did: (sheet, count) => `ไม่นับแถวที่ไม่ได้เลือกในแผ่น “${sheet}” ${count} แถวแล้ว คำตอบยังอยู่ครบ`,
  },
  correctTicks: step(
    (sheet, count) => `เปลี่ยนเครื่องหมายที่พิมพ์เป็นคำในแผ่น “${sheet}” เป็น TRUE หรือ FALSE ${count} ช่อง`,
  ),
  correctDays: step((sheet, count) => `เปลี่ยนวันที่ที่พิมพ์เป็นข้อความในแผ่น “${sheet}” เป็นวันที่จริง ${count} ช่อง`),
  emptyBlanks: step(
    (sheet, count) => `ลบเว้นวรรคในช่องผู้รับผิดชอบและกำหนดเสร็จของแผ่น “${sheet}” ให้ว่างจริง ${count} ช่อง`,
  ),
  wordVerdicts: {
    will: (sheet, count) =>
      `เปลี่ยนช่องของผู้ตรวจในแผ่น “${sheet}” ${count} ช่อง จาก TRUE เป็น “ผ่าน” และจาก FALSE เป็นช่องว่าง (ยังไม่ได้ตรวจ)`,
    did: (sheet, count) =>
      `เปลี่ยนช่องของผู้ตรวจในแผ่น “${sheet}” ${count} ช่องแล้ว จาก TRUE เป็น “ผ่าน” และจาก FALSE เป็นช่องว่าง (ยังไม่ได้ตรวจ)`,
  },
  restoreText: step((sheet, count) => `ใส่ข้อความเดิมในแผ่น “${sheet}” คืน ${count} เซลล์`),
  restoreFormula: step((sheet, count) => `ใส่สูตรในแผ่น “${sheet}” คืน ${count} เซลล์`),
  pointName: step((_sheet, count) => `ตั้งชื่อที่สูตรใช้อ้างอิงให้ถูกต้อง ${count} ชื่อ`),
  restoreTicks: step((sheet, count) => `ใส่ช่องทำเครื่องหมายในแผ่น “${sheet}” คืน ${count} แห่ง`),
  restoreValidation: step((sheet, count) => `ใส่รายการให้เลือกหรือการตรวจค่าในแผ่น “${sheet}” คืน ${count} แห่ง`),
  restoreColours: step((sheet) => `ใส่สีของช่องว่างและเครื่องหมาย ☑ ☐ คืนในแผ่น “${sheet}”`),
  restoreLooks: step((sheet) => `ตั้งรูปแบบที่ Excel เคยไม่ยอมให้ตั้งในแผ่น “${sheet}” อีกครั้ง`),
  raiseLayout: step((sheet) => `ปรับเป็นรูปแบบรุ่นปัจจุบันในแผ่น “${sheet}”`),
  keepLeftovers: {
    will: () => 'เก็บของเดิมที่จะถูกแทนไว้ในแผ่นงานแยก',
    did: () => 'เก็บของเดิมที่ถูกแทนไว้ในแผ่นงานแยกแล้ว',
  },
};

export const upkeepTh = {
  meaning: findingMeaningTh,
  mending,
  steps,

  check: {
    again: 'ตรวจอีกครั้ง',
    checking: 'กำลังตรวจเวิร์กบุ๊ก…',
    never: 'ยังไม่ได้ตรวจเวิร์กบุ๊ก',
    /** `ago` is such as เมื่อสักครู่. */
    checked: (ago: string) => `ตรวจแล้ว ${ago}`,
    notSince: (ago: string) => `ตรวจครั้งล่าสุด ${ago} และยังตรวจใหม่ไม่ได้`,
    found: (count: string) => `พบ ${count} เรื่อง`,
    nothing: 'ไม่พบสิ่งผิดปกติ',
    counts: (mending: string, count: string) => `${mending} ${count}`,
  },

  faults: {
    heading: 'สิ่งที่พบ',
    title: (title: string, count: string) => `${title} (${count})`,
    more: (count: string) => `แสดงอีก ${count} รายการ`,
    /** Over what only a reading finds: values in cells that people fill in, and results of formulas. */
    values: 'ค่าในเซลล์ที่อ่านไม่ได้',
    valuesMean: 'การซ่อมแซมไม่แก้เซลล์ที่ท่านกรอก ให้แก้เองตามที่บอกไว้',
    figures: 'ผลคำนวณที่อ่านไม่ได้',
    figuresMean:
      'ซ่อมแซมสิ่งที่ซ่อมได้ก่อน หากยังไม่หาย กด “คำนวณสูตรใหม่” ด้านล่าง ผลในบานหน้าต่างนี้คิดจากคำตอบโดยตรงจึงยังใช้ได้',
    goTo: (place: string) => `ไปที่ ${place}`,
    /** What follows from a finding, folded. */
    following: (count: string) => `ทำให้มีอีก ${count} รายการที่ผิดไปด้วย`,
    rowsLost: (count: string) => `ข้อเกณฑ์ ${count} ข้อหายไปด้วย`,
  },

  questions: {
    heading: 'ที่ต้องเลือก',
    introduction: 'โปรแกรมไม่เลือกแทนท่าน สิ่งที่ไม่ได้เลือกจะยังอยู่ครบ และตราบที่ยังไม่เลือก จะไม่มีอะไรถูกแก้',
    count: (number: string, total: string) => `ข้อที่ ${number} จาก ${total}`,
    whichRow: (criterion: string) => `จะนับแถวใดเป็นข้อ ${criterion}`,
    whichRowMeans: 'แถวที่ไม่เลือกจะไม่มีรหัส จึงไม่ถูกนับ แต่คำตอบยังอยู่ครบ',
    whoseRow: (row: string, sheet: string) => `แถว ${row} ในแผ่น “${sheet}” เป็นของข้อใด`,
    whoseRowMeans: 'แถวนี้มีคำตอบแต่ไม่มีรหัส จึงยังไม่ถูกนับ',
    noCriterion: 'ไม่ใช่ของข้อใด ปล่อยเป็นแถวของหน่วยงานเอง',
    idOrText: (sheet: string, count: string) => `แผ่น “${sheet}” มี ${count} แถวที่รหัสกับข้อความเป็นคนละข้อ จะยึดสิ่งใด`,
    idOrTextMeans: 'ใช้กับทุกแถวด้านล่าง คำตอบอยู่ในแถวเดิม ไม่ถูกย้ายหรือแก้ไข',
    byText: 'ยึดข้อความ: คำตอบเป็นของข้อตามข้อความที่เห็นในแถว',
    byId: 'ยึดรหัส: คำตอบเป็นของข้อตามรหัสที่ซ่อนอยู่ แล้วใส่ข้อความให้ตรง',
    ifById: (criterion: string) => `ถ้ายึดรหัส เป็นข้อ ${criterion}`,
    ifByText: (criterion: string) => `ถ้ายึดข้อความ เป็นข้อ ${criterion}`,
    ifByTextNone: 'ข้อความไม่ใช่ของข้อใดในเกณฑ์',
    whichSheet: (title: string) => `จะนับแผ่นใดเป็น “${title}”`,
    whichSheetMeans: 'แผ่นที่ไม่เลือกจะเป็นแผ่นของหน่วยงานเอง ไม่ถูกนับ แต่คำตอบยังอยู่ครบ',
    whichColumn: (column: string, sheet: string) => `แผ่น “${sheet}” มีคอลัมน์ “${column}” มากกว่าหนึ่ง จะนับคอลัมน์ใด`,
    whichColumnMeans: 'คอลัมน์ที่ไม่เลือกจะเป็นคอลัมน์ของหน่วยงานเอง ไม่ถูกนับ แต่สิ่งที่กรอกไว้ยังอยู่ครบ',
    column: (letters: string, heading: string) => `คอลัมน์ ${letters} “${heading}”`,
    filled: (count: string) => `มีข้อมูล ${count} ข้อ`,
    goToColumn: 'ไปที่คอลัมน์',
    answered: (count: string) => `มีคำตอบ ${count} ข้อ`,
    row: (row: string, sheet: string) => `แถว ${row} แผ่น “${sheet}”`,
    sheet: (name: string) => `แผ่น “${name}”`,
    countsNow: 'นับอยู่ตอนนี้',
    differing: (count: string) => `ข้อที่คำตอบต่างกัน ${count} ข้อ`,
    noneDiffering: 'คำตอบของทุกแผ่นเหมือนกัน',
    noRow: 'ไม่มีแถวของข้อนี้ในแผ่นนี้',
    differs: 'ต่างกัน',
    empty: '(ว่าง)',
    tick: 'ทำแล้ว',
    noTick: 'ยังไม่ทำ',
    noAnswer: 'ยังไม่มีคำตอบ',
    met: 'เครื่องหมาย',
    text: 'ข้อความในแถว',
    undo: 'ยังไม่เลือก',
    chosen: 'เลือกแล้ว',
    open: 'ยังไม่ได้เลือก',
    goToRow: 'ไปที่แถว',
    goToSheet: 'ไปที่แผ่นงาน',
  },

  repair: {
    heading: 'สิ่งที่การซ่อมแซมจะทำ',
    promise: 'ไม่แก้คำตอบ หลักฐาน หรือสิ่งที่ท่านเพิ่มไว้ และทำเฉพาะรายการต่อไปนี้',
    nothing: 'ไม่มีสิ่งที่ต้องซ่อม',
    nothingYet: 'ยังไม่มีสิ่งที่ซ่อมได้ เลือกคำตอบด้านบน หรือแก้เองตามที่บอกไว้',
    openQuestions: (count: string) => `ยังไม่ได้เลือก ${count} เรื่อง เรื่องเหล่านี้จะยังไม่ถูกแก้`,
    press: 'ซ่อมแซม',
    stepCount: (count: string) => `ขั้นตอน ${count} ขั้น`,
    subjects: (names: string, rest: string) => (rest === '' ? names : `${names} และอีก ${rest}`),
    morePlaces: (count: string) => `และอีก ${count} แห่ง`,
    running: 'กำลังซ่อมแซม',
    stages: {
      looking: 'ตรวจเวิร์กบุ๊กอีกครั้ง',
      planning: 'เตรียมสิ่งที่จะคืน',
      writing: 'เขียนลงใน Excel',
      finishing: 'ตรวจผล',
    },
    cancelling: 'กำลังยกเลิก…',
  },

  outcome: {
    repaired: 'ซ่อมแซมแล้ว',
    settled: (count: string) => `แก้แล้ว ${count} เรื่อง`,
    nothingDone: 'ไม่มีอะไรต้องทำ เวิร์กบุ๊กอยู่ในสภาพที่ถูกต้องแล้ว',
    leftovers: (sheet: string) => `ข้อความที่ถูกแทนเก็บไว้ในแผ่นงาน “${sheet}”`,
    failed: 'ซ่อมแซมไม่สำเร็จ',
    close: 'ปิดข้อความ',
  },
};

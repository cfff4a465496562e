/**
 * Words of the dated sheet of leftovers, in Thai. Kept out of `th.ts`, so that the pane does not carry them before
 * they are needed; English follows these keys.
 */
import type { LeftoverReason } from '../editions/carry';

/** Of an entry; `target` is the criterion it was proposed for, empty when there is none. */
type ReasonWords = Readonly<Record<LeftoverReason, (target: string) => string>>;

const reasons: ReasonWords = {
  same: (target) => `รหัสและข้อความตรงกับข้อ ${target} แต่ยังไม่ได้เลือกให้นำเข้า`,
  moved: (target) => `ข้อความตรงกับข้อ ${target} แต่ยังไม่ได้ยืนยันให้นำเข้า`,
  reworded: (target) => `รหัสตรงกับข้อ ${target} แต่ข้อความต่างกัน และยังไม่ได้เลือก`,
  contested: (target) => `มีมากกว่าหนึ่งแถวที่เป็นของข้อ ${target} และยังไม่ได้เลือก`,
  occupied: (target) => `ข้อ ${target} มีคำตอบอื่นอยู่แล้ว และยังไม่ได้เลือก`,
  unknown: () => 'ไม่พบข้อที่มีรหัสหรือข้อความนี้ในเกณฑ์ฉบับนี้',
  already: (target) => `ข้อ ${target} มีคำตอบนี้อยู่แล้ว`,
  remark: () => 'ข้อความในช่องที่แบบประเมินไม่มีช่องรับ',
  noField: (target) => `แถวนี้เป็นของข้อ ${target} เหลือข้อความในช่องที่แบบประเมินไม่มีช่องรับ หรือที่ไม่ชัดว่าหมายถึงอะไร`,
  left: () => 'เลือกไว้ว่าไม่นำเข้า',
  collision: (target) => `เลือกให้หลายแถวลงที่ข้อ ${target} จึงไม่ได้นำเข้าทั้งหมด`,
  replaced: (target) => `คำตอบเดิมของข้อ ${target} ที่เลือกให้ใช้คำตอบจากแฟ้มอื่นแทน`,
  rowMissing: (target) => `ไม่พบแถวของข้อ ${target} ในสมุดงาน`,
  notWritable: (target) => `ช่องของข้อ ${target} ในสมุดงานมีไม่ครบ หรือมีข้อความที่อ่านไม่ได้ จึงไม่เขียนทับ`,
  changedSince: (target) => `คำตอบของข้อ ${target} ในสมุดงานเปลี่ยนไปหลังจากที่เลือก จึงไม่เขียนทับ`,
};

export const leftoversTh = {
  reasons,
  /** Above the words the criterion had. */
  text: 'ข้อความของข้อในแฟ้มเดิม',
  unclear: (title: string) => `${title} (ไม่ชัดว่าหมายถึงอะไร)`,
  /** Where an answer stood that was replaced in the workbook itself. */
  ownWorkbook: 'แบบประเมินนี้',
  /** Keys are those of `LeftoverHeading`. */
  edition: {
    sheetName: (date: string) => `คำตอบยังไม่มีที่ลง ${date}`,
    heading: 'คำตอบที่ยังไม่มีที่ลง',
    note: 'คำตอบและข้อความเหล่านี้มาจากแฟ้มหรือฉบับเดิม และยังไม่ได้นำไปลงในแบบประเมินฉบับนี้ ด้วยเหตุที่บอกไว้เหนือแต่ละรายการ เมื่อนำไปลงที่ใดแล้วให้จดไว้ในช่องขวา แผ่นงานนี้เป็นของท่าน จะแก้หรือลบเมื่อใดก็ได้',
    none: 'ไม่มีคำตอบเหลืออยู่',
  },
  repair: {
    sheetName: (date: string) => `ของเดิมก่อนซ่อม ${date}`,
    heading: 'ข้อความเดิมก่อนซ่อม',
    note: 'ข้อความและค่าเหล่านี้อยู่ในเซลล์ที่การซ่อมต้องเขียนทับ จึงเก็บไว้ที่นี่ก่อน สิ่งที่ยังต้องใช้ให้คัดลอกไปไว้ในช่องของข้อนั้น แล้วจดไว้ในช่องขวา แผ่นงานนี้เป็นของท่าน จะแก้หรือลบเมื่อใดก็ได้',
    none: 'ไม่มีข้อความที่ถูกเขียนทับ',
  },
  unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  round: (round: string) => `รอบ ${round}`,
  madeOn: (date: string) => `ณ วันที่ ${date}`,
  count: (count: string) => `${count} รายการ`,
  columns: {
    id: 'ข้อ',
    title: 'ที่มา / ช่อง',
    content: 'เหตุผล / ข้อความเดิม',
    where: 'นำไปลงที่ใดแล้ว',
  },
};

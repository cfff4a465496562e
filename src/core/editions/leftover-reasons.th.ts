/** Why an answer is among the leftovers, in Thai; English follows these keys. */
import type { LeftoverReason } from './carry';

/** Of an entry; `target` is the criterion it was proposed for, empty when there is none. */
export type LeftoverReasonWords = Readonly<Record<LeftoverReason, (target: string) => string>>;

export const leftoverReasonsTh: LeftoverReasonWords = {
  same: (target) => `รหัสและข้อความตรงกับข้อ ${target} แต่ยังไม่ได้เลือกให้นำเข้า`,
  moved: (target) => `ข้อความตรงกับข้อ ${target} แต่ยังไม่ได้ยืนยันให้นำเข้า`,
  reworded: (target) => `รหัสตรงกับข้อ ${target} แต่ข้อความต่างกัน และยังไม่ได้เลือก`,
  contested: (target) => `มีมากกว่าหนึ่งแถวที่เป็นของข้อ ${target} และยังไม่ได้เลือก`,
  occupied: (target) => `ข้อ ${target} มีคำตอบอื่นอยู่แล้ว และยังไม่ได้เลือก`,
  unknown: () => 'ไม่พบข้อที่มีรหัสหรือข้อความนี้ในเกณฑ์ฉบับนี้',
  already: (target) => `ข้อ ${target} มีคำตอบนี้อยู่แล้ว`,
  remark: () => 'ข้อความในช่องที่แบบประเมินไม่มีช่องรับ',
  noField: (target) => `แถวนี้เป็นของข้อ ${target} เหลือข้อความในช่องที่แบบประเมินไม่มีช่องรับ หรือที่ไม่ชัดว่าหมายถึงอะไร`,
  fieldNotChosen: (target) => `ช่องของข้อ ${target} ที่ไม่ได้เลือกให้นำเข้า`,
  left: () => 'เลือกไว้ว่าไม่นำเข้า',
  collision: (target) => `เลือกให้หลายแถวลงที่ข้อ ${target} จึงไม่ได้นำเข้าทั้งหมด`,
  tooLong: (target) => `ส่วนท้ายของข้อความในข้อ ${target} ซึ่งยาวเกินกว่าที่ช่องหนึ่งรับได้ ส่วนต้นนำเข้าแล้ว`,
  replaced: (target) => `คำตอบเดิมของข้อ ${target} ที่เลือกให้ใช้คำตอบจากไฟล์อื่นแทน`,
  rowMissing: (target) => `ไม่พบแถวของข้อ ${target} ในเวิร์กบุ๊ก`,
  notWritable: (target) => `ช่องของข้อ ${target} ในเวิร์กบุ๊กมีไม่ครบ หรือมีข้อความที่อ่านไม่ได้ จึงไม่เขียนทับ`,
  changedSince: (target) => `คำตอบของข้อ ${target} ในเวิร์กบุ๊กเปลี่ยนไปหลังจากที่เลือก จึงไม่เขียนทับ`,
};

/** What a cell of the leftovers is, beside the heading of its column; `at` is the cell, empty where it needs no saying. */
export type ExtraCellWords = Readonly<
  Record<'link' | 'note' | 'picture' | 'error', (title: string, at: string) => string>
>;

export const extraCellsTh: ExtraCellWords = {
  link: (title) => `${title} (ที่อยู่ของลิงก์)`,
  note: (title, at) => `${title} (ข้อคิดเห็นบนเซลล์ ${at})`,
  picture: (title, at) => `${title} (รูปภาพบนเซลล์ ${at} ซึ่งนำมาไม่ได้ ให้ดูในไฟล์เดิม)`,
  error: (title, at) => `${title} (ค่าผิดพลาดในเซลล์ ${at} ไม่นับเป็นหลักฐาน)`,
};

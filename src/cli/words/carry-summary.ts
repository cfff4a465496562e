/** What the command line says after taking answers from a file, in Thai and in English. */
import type { Profile } from '../../core/assessment/answers';
import type { SheetCopy, UnclearMark } from '../../core/editions/source';

export interface CarrySummaryWords {
  readonly from: (file: string, profile: Profile | null) => string;
  readonly carried: (count: number) => string;
  readonly asked: (count: number) => string;
  readonly leftOver: (count: number) => string;
  readonly rows: (held: number, unanswered: number, others: number) => string;
  readonly marks: (marks: readonly UnclearMark[]) => string;
  readonly columns: (sheet: string, columns: readonly string[]) => string;
  readonly agencyType: (places: readonly string[]) => string;
  readonly dues: (places: readonly string[]) => string;
  readonly items: (places: readonly string[]) => string;
  readonly copies: (copies: readonly SheetCopy[]) => string;
  readonly passedOver: (sheets: readonly string[]) => string;
}

export const carrySummaryTh: CarrySummaryWords = {
  from: (file, profile) => `จาก ${[file, ...ownerOf(profile, 'ปีงบประมาณ')].join(' · ')}`,
  carried: (count) => `นำคำตอบมา ${count} ข้อ`,
  asked: (count) => `ต้องให้คนเลือก จึงยังไม่ได้นำมา ${count} แถว (ดูด้วย --report หรือนำเข้าจากบานหน้าต่าง)`,
  leftOver: (count) => `เก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง ${count} รายการ`,
  rows: (held, unanswered, others) =>
    `แถวที่อ่าน: มีคำตอบหรือข้อความ ${held} ข้อที่ยังไม่ได้กรอก ${unanswered} หัวเรื่องและอื่น ๆ ${others}`,
  marks: (marks) =>
    `ไม่ทราบความหมายของ ${marks.map(({ typed, count }) => `“${typed}” (${count} ช่อง)`).join(' ')} ระบุได้ด้วย --marks`,
  columns: (sheet, columns) =>
    `แผ่นงาน “${sheet}”: ไม่ทราบว่าคอลัมน์ใดบอกว่าทำแล้ว (${columns.join(', ')}) ระบุได้ด้วย --tick-column`,
  agencyType: (places) => `ไม่รู้จักประเภทหน่วยงานที่กรอกไว้: ${places.join(', ')} จึงไม่ได้นำมา ระบุได้ด้วย --agency`,
  dues: (places) => `วันที่ที่ไม่ชัดว่าเป็นวันใด: ${places.join(', ')}`,
  items: (places) => `หัวข้อที่ไม่มีในเกณฑ์นี้ แถวที่ตามมาจึงยังไม่เป็นของข้อใด: ${places.join(', ')}`,
  copies: (copies) =>
    `ไม่ได้อ่านแผ่นงานสำเนา ${copies.map(({ name, counts }) => `“${name}” (ใช้ “${counts}”)`).join(', ')}`,
  passedOver: (sheets) => `ไม่ได้อ่านแผ่นงาน ${sheets.join(', ')}`,
};

export const carrySummaryEn: CarrySummaryWords = {
  from: (file, profile) => `from ${[file, ...ownerOf(profile, 'fiscal year')].join(' · ')}`,
  carried: (count) => `carried: ${count === 1 ? '1 answer' : `${count} answers`}`,
  asked: (count) =>
    `for a person to decide, so not carried: ${count} rows (see --report, or carry in the task pane)`,
  leftOver: (count) => `kept on the sheet of leftovers: ${count}`,
  rows: (held, unanswered, others) =>
    `rows read: ${held} with an answer or text, ${unanswered} criteria without, ${others} headings and others`,
  marks: (marks) =>
    `not known what these mean: ${marks.map(({ typed, count }) => `“${typed}” (${count})`).join(' ')}; --marks says so`,
  columns: (sheet, columns) =>
    `sheet “${sheet}”: not known which column says that it is done (${columns.join(', ')}); --tick-column says so`,
  agencyType: (places) =>
    `the type of agency that is filled in is not known: ${places.join(', ')}; none was taken in its place, --agency says it`,
  dues: (places) => `dates that are no clear day: ${places.join(', ')}`,
  items: (places) =>
    `items that this rubric does not have, so the rows after them belong to none: ${places.join(', ')}`,
  copies: (copies) =>
    `copies of sheets, not read: ${copies.map(({ name, counts }) => `“${name}” (“${counts}” counts)`).join(', ')}`,
  passedOver: (sheets) => `sheets not read: ${sheets.join(', ')}`,
};

function ownerOf(profile: Profile | null, year: string): string[] {
  if (profile === null) return [];
  return [
    profile.agencyName,
    profile.fiscalYear === null ? '' : `${year} ${profile.fiscalYear}`,
    profile.round,
  ].filter((part) => part !== '');
}

/** A workbook as a file: why it could not be read, and what the person can do next. */
import type { FileFailure, OtherFormat } from '../failures/file-failure';
import type { FailureWords } from '../failures/failure.th';

export interface FileMessages {
  readonly failure: {
    readonly [Kind in FileFailure['kind']]: (failure: Extract<FileFailure, { kind: Kind }>) => FailureWords;
  };
}

const download = 'ดาวน์โหลดหรือคัดลอกไฟล์มาใหม่ หรือเปิดด้วย Excel แล้วบันทึกเป็นไฟล์ใหม่ชนิด .xlsx';
const trap = 'อย่าเปิดไฟล์นี้หากไม่ทราบที่มา ขอไฟล์ใหม่จากผู้ส่ง';

export const fileTh: FileMessages = {
  failure: {
    notAWorkbook: () => ({
      what: 'ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel',
      next: 'เลือกไฟล์ .xlsx ที่สร้างจากแบบประเมิน',
    }),
    empty: () => ({
      what: 'ไฟล์นี้ว่างเปล่า (0 ไบต์) อาจดาวน์โหลดไม่ครบ หรือยังไม่ได้ซิงก์ลงเครื่อง',
      next: download,
    }),
    lockFile: () => ({
      what: 'ไฟล์นี้ (ชื่อขึ้นต้นด้วย ~$) เป็นไฟล์ที่ Excel สร้างไว้ชั่วคราวระหว่างเปิดเวิร์กบุ๊ก ไม่มีคำตอบอยู่ในนั้น',
      next: 'เลือกไฟล์ชื่อเดียวกันที่ไม่มี ~$ นำหน้า',
    }),
    otherFormat: ({ format }) => ({
      what: `ไฟล์นี้ไม่ใช่เวิร์กบุ๊ก Excel ชนิด .xlsx แต่เป็นชนิด .${format} ซึ่งอ่านไม่ได้`,
      next: isDocument(format)
        ? 'เลือกไฟล์ .xlsx ที่สร้างจากแบบประเมิน'
        : 'เปิดด้วยโปรแกรมตารางคำนวณ แล้วบันทึกเป็นชนิด .xlsx',
    }),
    encrypted: () => ({
      what: 'ไฟล์นี้ล็อกด้วยรหัสผ่าน',
      next: 'เปิดด้วย Excel นำรหัสผ่านออกที่เมนู ไฟล์ > ข้อมูล > ป้องกันเวิร์กบุ๊ก แล้วบันทึก',
    }),
    damaged: ({ part }) => ({
      what: part === '' ? 'ไฟล์เสียหายหรือได้มาไม่ครบ' : `ไฟล์เสียหายหรือได้มาไม่ครบ (${part})`,
      next: download,
    }),
    partMissing: ({ part }) => ({ what: `ไฟล์ไม่ครบ ขาดส่วน ${part}`, next: download }),
    fileTooLarge: ({ limitBytes }) => ({
      what: `ไฟล์ใหญ่เกิน ${megabytes(limitBytes)} MB`,
      next: 'ลดหรือย่อรูปภาพที่แทรกในเวิร์กบุ๊ก แล้วบันทึกใหม่',
    }),
    partTooLarge: ({ part, limitBytes }) => ({
      what: `ส่วน ${part} ของไฟล์คลายออกมาได้มากผิดปกติ (เกิน ${megabytes(limitBytes)} MB หรือบีบอัดมาผิดปกติ)`,
      next: `หากเป็นเวิร์กบุ๊กของท่านเอง ให้ลบแผ่นงานอื่นที่ข้อมูลมากออก แล้วบันทึกใหม่ มิฉะนั้น${trap}`,
    }),
    tooManyParts: ({ limit }) => ({
      what: `ไฟล์มีส่วนประกอบมากเกิน ${limit} ส่วน`,
      next: `หากเป็นเวิร์กบุ๊กของท่านเอง ให้ลดรูปภาพหรือวัตถุที่แทรก แล้วบันทึกใหม่ มิฉะนั้น${trap}`,
    }),
    tooManySheets: ({ limit }) => ({
      what: `เวิร์กบุ๊กมีแผ่นงานมากเกิน ${limit} แผ่น`,
      next: 'ย้ายแผ่นงานที่ไม่เกี่ยวกับแบบประเมินไปไว้ในเวิร์กบุ๊กอื่น แล้วบันทึกใหม่',
    }),
    tooManyTexts: ({ limit }) => ({
      what: `เวิร์กบุ๊กมีข้อความต่างกันมากเกิน ${limit} ข้อความ`,
      next: 'ย้ายแผ่นงานที่ไม่เกี่ยวกับแบบประเมินไปไว้ในเวิร์กบุ๊กอื่น แล้วบันทึกใหม่',
    }),
    tooManyRows: ({ sheet, limit }) => ({
      what: `แผ่นงาน “${sheet}” มีข้อมูลต่ำกว่าแถวที่ ${limit}`,
      next: 'ลบแถวที่อยู่ใต้แบบประเมินออก แล้วบันทึกใหม่',
    }),
    tooManyCells: ({ sheet, limit }) => ({
      what: `แผ่นงาน “${sheet}” กว้างและยาวเกินไป (เกิน ${limit} ช่อง)`,
      next: 'ลบแถวและคอลัมน์ที่อยู่นอกแบบประเมินออก แล้วบันทึกใหม่',
    }),
    neverComputed: ({ cells, count }) => ({
      what: `มีสูตรที่ยังไม่เคยคำนวณในช่องคำตอบ ${count} ช่อง (${cells.join(', ')}${count > cells.length ? ' …' : ''}) จึงไม่ทราบว่าคำตอบคืออะไร`,
      next: 'เปิดไฟล์ด้วย Excel บันทึก แล้วลองใหม่',
    }),
    unsafePartName: ({ part }) => ({ what: `ไฟล์มีส่วนที่ตั้งชื่อไม่ปลอดภัย: ${part}`, next: trap }),
    declaresEntities: ({ part }) => ({
      what: `ส่วน ${part} ของไฟล์มีคำสั่งที่โปรแกรมตารางคำนวณไม่เขียน (DOCTYPE)`,
      next: trap,
    }),
    notOurs: () => ({
      what: 'เวิร์กบุ๊กนี้ไม่มีแบบประเมิน',
      next: 'เลือกไฟล์ .xlsx ที่สร้างจากแบบประเมิน',
    }),
    otherRubric: ({ found, expected }) => ({
      what: `เวิร์กบุ๊กนี้สร้างจากเกณฑ์ “${found}” ไม่ใช่ “${expected}”`,
      next: 'เลือกเวิร์กบุ๊กที่สร้างจากเกณฑ์เดียวกัน หรือระบุไฟล์เกณฑ์ที่ใช้สร้าง',
    }),
  },
};

/** What was found may be as long as a cell is. */
export function shortened(text: string): string {
  const longest = 60;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A text or slides: opening it as a table gives nothing. */
export function isDocument(format: OtherFormat): boolean {
  return ['doc', 'docx', 'ppt', 'pptx', 'pdf'].includes(format);
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

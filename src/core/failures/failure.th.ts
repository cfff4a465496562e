/** What happened, and what the person can do next. Thai is the source; English follows its keys. */
import type { Failure, FailureKind } from './failures';

export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

export type FailureMessages = {
  readonly [Kind in FailureKind]: (failure: Extract<Failure, { kind: Kind }>) => FailureWords;
};

export const failureTh: FailureMessages = {
  cellEditMode: () => ({
    what: 'กำลังพิมพ์ค้างอยู่ในเซลล์ Excel จึงยังไม่รับคำสั่ง',
    next: 'กด Enter หรือ Esc เพื่อออกจากเซลล์ แล้วลองอีกครั้ง',
  }),
  accessDenied: ({ sheet }) => ({
    what: sheet === '' ? 'แผ่นงานหรือเวิร์กบุ๊กถูกป้องกันไว้' : `แผ่นงาน “${sheet}” ถูกป้องกันไว้`,
    next: 'ยกเลิกการป้องกันที่เมนู รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วลองอีกครั้ง',
  }),
  readOnly: () => ({
    what: 'ไฟล์นี้เปิดแบบอ่านอย่างเดียว',
    next: 'กด “เปิดใช้งานการแก้ไข” หรือบันทึกเป็นสำเนาของท่านเอง แล้วลองอีกครั้ง',
  }),
  tooLarge: () => ({
    what: 'ข้อมูลมากเกินกว่าที่ Excel รับได้ในครั้งเดียว',
    next: 'ลดข้อความหลักฐานที่ยาวมาก หรือเปิดไฟล์ด้วย Excel บนเครื่อง แล้วลองอีกครั้ง',
  }),
  connectionLost: () => ({
    what: 'ขาดการเชื่อมต่อกับ Excel',
    next: 'ตรวจอินเทอร์เน็ต แล้วกดลองอีกครั้ง ข้อมูลในเวิร์กบุ๊กยังอยู่ครบ',
  }),
  unsupported: ({ needed }) => ({
    what: `Excel รุ่นนี้ไม่มีความสามารถที่ต้องใช้ (${needed})`,
    next: 'ใช้ Microsoft 365, Excel 2021 ขึ้นไป หรือ Excel บนเว็บ',
  }),
  notInExcel: () => ({
    what: 'ยังไม่ได้เชื่อมกับ Excel',
    next: 'เปิดบานหน้าต่างนี้จากปุ่ม PMQA 4.0 ใน Excel หากเปิดอยู่แล้วให้กดลองอีกครั้ง',
  }),
  noAssessment: () => ({
    what: 'เวิร์กบุ๊กนี้ยังไม่มีแบบประเมิน',
    next: 'กรอกชื่อหน่วยงาน แล้วกด “สร้างแบบประเมิน”',
  }),
  otherRubric: ({ found, expected }) => ({
    what: `เวิร์กบุ๊กนี้สร้างจากเกณฑ์ “${found}” ไม่ใช่ “${expected}”`,
    next: 'เปิดเวิร์กบุ๊กที่สร้างจากเกณฑ์เดียวกัน สร้างแบบประเมินใหม่ในเวิร์กบุ๊กว่าง หรือนำคำตอบไปลงไฟล์ใหม่จากปุ่มด้านล่าง',
  }),
  otherEdition: ({ found, expected }) => ({
    what: `เวิร์กบุ๊กนี้ทำจากเกณฑ์ฉบับ “${found}” แต่บานหน้าต่างนี้ใช้ฉบับ “${expected}”`,
    next: 'นำคำตอบไปลงไฟล์ใหม่ของฉบับนี้ได้จากปุ่มด้านล่าง เวิร์กบุ๊กเดิมจะไม่ถูกแก้ไข และยังใช้ต่อได้เหมือนเดิม',
  }),
  carryHalfWritten: ({ written, of, sheet, cause }) => ({
    what: `นำคำตอบเข้าไม่ครบ ${written === null ? `และไม่ทราบว่าลงไปแล้วกี่ข้อจาก ${of} ข้อ` : `ลงแล้ว ${written} จาก ${of} ข้อ`}${sheet === '' ? '' : ` คำตอบที่ยังไม่มีที่ลงอยู่ในแผ่นงาน “${sheet}” แล้ว`} (${failureTh[cause.kind](cause as never).what})`,
    next: `${failureTh[cause.kind](cause as never).next} ข้อที่ลงแล้วถูกต้องและจะไม่ถูกเขียนซ้ำ`,
  }),
  halfWritten: ({ remains, cause }) => ({
    what: `สร้างแบบประเมินไม่สำเร็จ และยังเหลือแผ่นงาน: ${remains.join(', ')} (${failureTh[cause.kind](cause as never).what})`,
    next: 'กด “สร้างแบบประเมิน” อีกครั้งเพื่อทำส่วนที่ขาดให้ครบ คำตอบที่มีอยู่จะไม่หาย',
  }),
  listHalfWritten: ({ remains, cause }) => ({
    what: `ทำรายการช่องว่างไม่สำเร็จ และยังเหลือแผ่นงานที่ไม่สมบูรณ์: ${remains.join(', ')} (${failureTh[cause.kind](cause as never).what})`,
    next: 'ลบแผ่นงานที่เหลือนั้น แล้วกด “ทำรายการช่องว่าง” อีกครั้ง คำตอบและรายการเดิมยังอยู่ครบ',
  }),
  rolledBack: ({ cause }) => {
    const words = failureTh[cause.kind](cause as never);
    return { what: `${words.what} เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง`, next: words.next };
  },
  creationUnderWay: () => ({
    what: 'มีผู้อื่นกำลังสร้างแบบประเมินในเวิร์กบุ๊กนี้อยู่ เวิร์กบุ๊กยังไม่ถูกแก้ไขจากเครื่องนี้',
    next: 'รอสักครู่ แล้วกด “อ่านใหม่” แบบประเมินที่ผู้อื่นสร้างจะปรากฏ หากรอเกิน 15 นาทีแล้วยังไม่เสร็จ ให้กดสร้างอีกครั้ง',
  }),
  rowsMoved: () => ({
    what: 'มีผู้อื่นแทรก ลบ หรือเรียงลำดับแถวอยู่ในขณะที่กำลังเขียน จึงคืนทุกช่องให้เหมือนเดิมแล้ว',
    next: 'รอให้ผู้อื่นจัดแถวเสร็จ แล้วกดใหม่อีกครั้ง',
  }),
  misplaced: ({ cells, cause }) => ({
    what: `มีผู้อื่นย้ายแถวในขณะที่กำลังเขียน และคืนข้อความเดิมของช่องต่อไปนี้ไม่สำเร็จ: ${cells.map(({ place, former }) => `${place} เดิมคือ “${former}”`).join(', ')} (${failureTh[cause.kind](cause as never).what})`,
    next: 'คัดลอกข้อความนี้เก็บไว้ ตรวจช่องที่ระบุและแถวใกล้เคียง แล้วพิมพ์ข้อความเดิมคืน',
  }),
  repairStopped: ({ wrote, cause }) => {
    if (cause.kind === 'cancelled') {
      return {
        what: wrote
          ? 'ยกเลิกการซ่อมแซมแล้ว ส่วนที่ทำไปแล้วถูกต้อง และไม่มีคำตอบใดถูกแก้ไข'
          : 'ยกเลิกการซ่อมแซมแล้ว เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง',
        next: 'กด “ซ่อมแซม” เมื่อพร้อม',
      };
    }
    const words = failureTh[cause.kind](cause as never);
    return {
      what: wrote
        ? `ซ่อมแซมได้เพียงบางส่วน: ${words.what} ส่วนที่ทำไปแล้วถูกต้อง และไม่มีคำตอบใดถูกแก้ไข`
        : `ยังไม่ได้ซ่อมแซม: ${words.what} เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง`,
      next: `${words.next} แล้วกด “ซ่อมแซม” อีกครั้ง โปรแกรมจะทำเฉพาะส่วนที่เหลือ`,
    };
  },
  cancelled: () => ({
    what: 'ยกเลิกแล้ว เวิร์กบุ๊กยังเหมือนเดิมทุกอย่าง',
    next: 'กด “สร้างแบบประเมิน” เมื่อพร้อม',
  }),
  copyRefused: ({ message }) => ({
    what: `ดาวน์โหลดสำเนาไม่ได้ ${message}`.trim(),
    next: 'ใช้เมนู ไฟล์ > บันทึกสำเนา ของ Excel แทน หรือเปิดเวิร์กบุ๊กด้วย Excel บนเว็บแล้วลองอีกครั้ง',
  }),
  partMissing: () => ({
    what: 'โหลดส่วนหนึ่งของโปรแกรมไม่ได้',
    next: 'ตรวจอินเทอร์เน็ต แล้วลองอีกครั้ง หากยังไม่ได้ ให้ปิดบานหน้าต่างแล้วเปิดใหม่ ข้อมูลในเวิร์กบุ๊กยังอยู่ครบ',
  }),
  answerChanged: ({ criterionId }) => ({
    what: `ช่องนี้ของข้อ ${criterionId} มีผู้แก้ไขไปแล้วระหว่างที่พิมพ์ จึงยังไม่ได้เขียนทับ`,
    next: 'ดูข้อความปัจจุบันก่อน หากต้องการใช้ข้อความที่พิมพ์ไว้ ให้กดลองอีกครั้ง',
  }),
  placeGone: ({ criterionId }) => ({
    what: `ไม่พบแถวของเกณฑ์ ${criterionId} ในเวิร์กบุ๊ก`,
    next: 'แถวอาจถูกลบหรือย้าย กด “อ่านใหม่” แล้วดูรายการที่ขาด',
  }),
  unexpected: ({ code, message }) => ({
    what: `Excel แจ้งข้อผิดพลาดที่ไม่รู้จัก: ${code} ${message}`.trim(),
    next: 'ลองอีกครั้ง หากยังเกิดซ้ำ ให้ส่งข้อความนี้ให้ผู้ดูแลระบบ',
  }),
};

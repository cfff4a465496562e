/** What is wrong in an answers file and how to write it right. */
import type { AnswersFault } from '../../core/assessment/answers-problem';
import type { FaultWords } from './fault-words';
import { jsonProblemTh } from './json-problem.th';

export const answersProblemTh: FaultWords<AnswersFault> = {
  ...jsonProblemTh,
  unknownCriterion: ({ id, meant }) =>
    meant === null ? `ไม่มีข้อเกณฑ์ ${id} ในเกณฑ์ที่ใช้` : `ไม่มีข้อเกณฑ์ ${id} ในเกณฑ์ที่ใช้ ให้เขียนว่า ${meant}`,
  unknownAgencyType: ({ found, known }) =>
    known.length === 0
      ? `เกณฑ์นี้ไม่ได้แยกประเภทหน่วยงาน จึงไม่ต้องระบุประเภท (พบ ${found})`
      : `ไม่รู้จักประเภทหน่วยงาน ${found} ประเภทที่ใช้ได้: ${known.join(', ')}`,
  notADate: ({ found }) => `ต้องเป็นวันที่ที่มีจริง ปี ค.ศ. ในรูปแบบ ปปปป-ดด-วว เช่น 2026-12-31 แต่พบ ${found}`,
  buddhistDate: ({ found, meant }) => `วันที่ต้องใช้ปี ค.ศ. ให้เขียน ${meant} แทน ${found}`,
  notAVerdict: ({ found }) => `คำของผู้ตรวจต้องเป็น "pass" (ผ่าน) "fail" (ไม่ผ่าน) หรือเว้นว่าง แต่พบ ${found}`,
  notALink: ({ found }) =>
    `ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https:// หรือเป็นตำแหน่งในเครือข่าย (\\\\เซิร์ฟเวอร์\\โฟลเดอร์) แต่พบ ${found}`,
  commonEraYear: ({ found, meant }) => `ปีงบประมาณต้องเป็น พ.ศ. ให้เขียน ${meant} แทน ${found}`,
  yearOutOfRange: ({ found, first, last }) => `ปีงบประมาณต้องเป็น พ.ศ. ตั้งแต่ ${first} ถึง ${last} แต่พบ ${found}`,
};

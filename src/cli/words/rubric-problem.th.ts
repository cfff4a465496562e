/** What is wrong with a rubric of the user's own, one entry per kind of problem. The place is put before it. */
import type { IdFault, RubricFault } from '../../core/rubric/rubric-problem';
import { listed, type FaultWords } from './fault-words';
import { jsonProblemTh } from './json-problem.th';

const faults: Readonly<Record<IdFault, string>> = {
  wildcard: 'มีเครื่องหมาย * ? หรือ ~ ซึ่งสูตรอ่านเป็นอักขระตัวแทน',
  quote: 'มีเครื่องหมายอัญประกาศคู่ (") ซึ่งทำให้ข้อความในสูตรขาดตอน',
  space: 'มีช่องว่างหรือการขึ้นบรรทัดใหม่',
  invisible: 'มีอักขระที่มองไม่เห็น',
  operator: 'ขึ้นต้นด้วย = < หรือ > ซึ่งสูตรอ่านเป็นการเปรียบเทียบ',
  slash: 'มีเครื่องหมาย / ซึ่งใช้คั่นรหัสหัวข้อกับเลขระดับ',
  sheetName: "มีเครื่องหมาย \\ / [ ] : หรือ ' ซึ่งใช้ในชื่อแผ่นงานไม่ได้",
};

export const rubricProblemTh: FaultWords<RubricFault> = {
  ...jsonProblemTh,
  badId: ({ id, fault }) => `ใช้ “${id}” เป็นรหัสไม่ได้ เพราะ${faults[fault]}`,
  duplicateId: ({ id, first }) => `รหัส “${id}” ซ้ำกับที่ ${first} (ตัวพิมพ์เล็กและใหญ่ถือเป็นรหัสเดียวกัน)`,
  repeated: ({ id, first }) => `ระบุ “${id}” ซ้ำกับที่ ${first}`,
  badPoints: ({ found, limit }) => `คะแนนต้องเป็นตัวเลขตั้งแต่ 0 ถึง ${limit} แต่พบ ${found}`,
  badLanguage: ({ found }) => `“${found}” ไม่ใช่รหัสภาษาที่ใช้ได้ เช่น th หรือ en-GB`,
  unknownLevel: ({ id, known }) => `ไม่มีระดับ “${id}” ในเกณฑ์นี้ ระดับที่มีคือ ${listed(known)}`,
  missingLevel: ({ id }) => `หัวข้อนี้ขาดระดับ “${id}”`,
  levelOrder: ({ expected, found }) => `ลำดับของระดับต้องเป็น ${expected.join(', ')} แต่พบ ${found.join(', ')}`,
  unknownAgencyType: ({ id, known }) =>
    known.length === 0
      ? `ไม่มีประเภทหน่วยงาน “${id}” เพราะเกณฑ์นี้ไม่ได้กำหนดประเภทหน่วยงาน`
      : `ไม่มีประเภทหน่วยงาน “${id}” ในเกณฑ์นี้ ประเภทที่มีคือ ${listed(known)}`,
  unknownOverviewItem: ({ id, known }) => `ไม่มีหัวข้อ “${id}” ในหมวดนี้ หัวข้อที่มีคือ ${listed(known)}`,
  cellCount: ({ expected, found }) => `ต้องมี ${expected} ช่อง ช่องละหนึ่งระดับ แต่พบ ${found} ช่อง`,
  unknownKind: ({ found }) => `ชนิดของข้อเกณฑ์ต้องเป็น approach หรือ result แต่พบ “${found}”`,
  unknownRule: ({ found }) => `ไม่รู้จักวิธีคิดคะแนน “${found}” วิธีที่ใช้ได้คือ sequential-share`,
};

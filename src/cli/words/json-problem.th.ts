/**
 * What is wrong in a JSON file, of a rubric or of answers alike. The place (`answers["1.1.B1"].due`) is shown
 * before these words. Thai is the source; English follows its keys.
 */
import type { JsonExpected, JsonFault } from '../../core/json/json-problem';
import { listed, type FaultWords } from './fault-words';

const expected: Readonly<Record<JsonExpected, string>> = {
  object: 'วัตถุ JSON ในวงเล็บปีกกา { }',
  list: 'รายการ JSON ในวงเล็บเหลี่ยม [ ]',
  text: 'ข้อความในเครื่องหมายคำพูด',
  number: 'ตัวเลข (ไม่มีเครื่องหมายคำพูด)',
  wholeNumber: 'จำนวนเต็ม (ไม่มีเครื่องหมายคำพูด)',
  trueOrFalse: 'true หรือ false (ไม่มีเครื่องหมายคำพูด)',
};

export const jsonProblemTh: FaultWords<JsonFault> = {
  wrongType: (fault) => `ต้องเป็น${expected[fault.expected]} แต่พบ ${fault.found}`,
  missing: () => 'ขาดข้อมูลนี้',
  unknownKey: ({ known }) => `ไม่รู้จักชื่อนี้ ชื่อที่ใช้ได้: ${listed(known)}`,
  emptyText: () => 'ต้องมีข้อความ จะเว้นว่างไม่ได้',
  emptyList: () => 'ต้องมีอย่างน้อยหนึ่งรายการ',
  tooLong: ({ length, limit }) => `ข้อความยาว ${length} อักขระ เกินกว่าที่รับได้ (${limit} อักขระ)`,
  tooMany: ({ count, limit }) => `มี ${count} รายการ เกินกว่าที่รับได้ (${limit})`,
  badCharacter: ({ code }) => `มีอักขระ ${code} ซึ่งไฟล์ Excel เก็บไม่ได้ ให้ลบออก`,
  more: ({ count }) => `และอีก ${count} ปัญหาในไฟล์นี้`,
};

/** What the columns of a checklist made by hand hold, by the words people head them with. */
import type { AnswerField } from '../layout/columns';
import { comparableText } from '../text/comparable-text';

/** `notMet` is a column ticked for "no"; `number` counts or names rows; `label` and the rest are no answers. */
export type HandColumn = AnswerField | 'notMet' | 'number' | 'text';

/** Longer than a heading: a sentence that holds one of the words heads nothing. */
const longestHeading = 60;

/** The first that fits counts, so the narrower words stand before the wider ones. */
const patterns: readonly (readonly [HandColumn, RegExp])[] = [
  ['assessorMet', /^(?:ผู้ตรวจเห็นว่าผ่าน|ผู้ตรวจ(?:ผ่าน)?|ผลตรวจ|assessoragrees|assessormet|assessorscheck)$/],
  [
    'assessorNote',
    /^(?:ความเห็นผู้ตรวจ|ความเห็นของผู้ตรวจ|ข้อเสนอแนะผู้ตรวจ|assessorsnote|assessornote|assessorscomment)$/,
  ],
  ['notApplicable', /^(?:ไม่เกี่ยวข้อง.*|notapplicable.*|n\/?a)$/],
  ['met', /^(?:มี\/ไม่มี|ผ่าน\/ไม่ผ่าน|ใช่\/ไม่ใช่|ใช่\/ไม่|ทำ\/ไม่ทำ|yes\/no|y\/n)$/],
  ['notMet', /^(?:ไม่มี|ไม่ผ่าน|ไม่ใช่|ยังไม่ทำ|ยังไม่ได้ทำ|ยังไม่ดำเนินการ|ยังไม่มี|no|notmet|notdone)$/],
  [
    'met',
    /^(?:ทำแล้ว|ดำเนินการแล้ว|ผ่าน|มี|มีแล้ว|ใช่|ผล|ผลการประเมิน|สถานะ|✓|✔|☑|done|met|yes|tick|check|status|result)$/,
  ],
  ['link', /^(?:ลิงก์.*|ลิ้งค์.*|ลิงค์.*|url|links?|evidencelink|linktoevidence|เว็บไซต์)$/],
  ['evidence', /^(?:.*หลักฐาน.*|คำอธิบาย.*|ผลการดำเนินงาน|การดำเนินงานของหน่วยงาน|evidence.*|explanation)$/],
  ['owner', /^(?:.*ผู้รับผิดชอบ.*|หน่วยงานรับผิดชอบ|owner|responsible.*|personresponsible)$/],
  ['due', /^(?:กำหนดเสร็จ.*|วันที่เสร็จ|กำหนดแล้วเสร็จ|ภายในวันที่|due.*|deadline)$/],
  [
    'text',
    /^(?:แนวทาง.*|เกณฑ์.*|ข้อเกณฑ์|รายการ.*|ประเด็น.*|รายละเอียด.*|ข้อความ|criteri(?:on|a)|text|requirement|description)$/,
  ],
  ['number', /^(?:รหัส.*|ข้อ|ข้อที่|ลำดับ.*|ที่|เลขที่|หัวข้อ|หมวด|ระดับ|code|id|no|item|level|category|#)$/],
];

/** Null when the cell heads none of these. */
export function columnOfHeading(text: string): HandColumn | null {
  const words = comparableText(text)
    .toLowerCase()
    .replace(/['’".:*()[\]]/g, '');
  if (words === '' || words.length > longestHeading) return null;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

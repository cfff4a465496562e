/** What the columns of a checklist made by hand hold, by the words people head them with. */
import type { AnswerField } from '../../layout/columns';
import { comparableText } from '../../text/comparable-text';

/**
 * `notMet` is a column ticked for "no"; `number` counts or names rows; `remark` is read by people and has no place in an
 * answer. A heading that is none of these says nothing: what such a column means is asked.
 */
export type HandColumn = AnswerField | 'notMet' | 'number' | 'text' | 'remark';

/** `checked` is what came of a check: of the agency's own, or where another column says what is done, of an assessor's. */
type HeadedColumn = HandColumn | 'checked';

/** Longer than a heading: a sentence that holds one of the words heads nothing. */
const longestHeading = 60;

/** The first that fits counts, so the narrower words stand before the wider ones. */
const patterns: readonly (readonly [HeadedColumn, RegExp])[] = [
  ['assessorMet', /^(?:ผู้ตรวจเห็นว่าผ่าน|ผู้ตรวจ(?:ผ่าน)?|assessoragrees|assessormet|assessorscheck)$/],
  [
    'assessorNote',
    /^(?:ความเห็นผู้ตรวจ|ความเห็นของผู้ตรวจ|ข้อเสนอแนะผู้ตรวจ|assessorsnote|assessornote|assessorscomment)$/,
  ],
  ['notApplicable', /^(?:ไม่เกี่ยวข้อง.*|notapplicable.*|n\/?a)$/],
  [
    'met',
    /^(?:มี\/ไม่มี|ผ่าน\/ไม่ผ่าน|ใช่\/ไม่ใช่|ใช่\/ไม่|ทำ\/ไม่ทำ|ทำแล้ว\/ยังไม่ทำ|(?:ดำเนินการ|ทำ)แล้ว\/ยังไม่(?:ได้)?(?:ดำเนินการ|ทำ)|yes\/no|y\/n|[✓✔☑]\/[✗✘xX])$/,
  ],
  ['notMet', /^(?:ไม่มี|ไม่ผ่าน|ไม่ใช่|ยังไม่ทำ|ยังไม่ได้ทำ|ยังไม่ดำเนินการ|ยังไม่มี|no|notmet|notdone)$/],
  [
    'met',
    /^(?:ทำแล้ว|ดำเนินการแล้ว|ผ่าน|มี|มีแล้ว|ใช่|ผล|ผลการประเมิน(?:ตนเอง)?|ประเมินตนเอง|สถานะ|สถานะการดำเนินการ|สถานะการดำเนินงาน|ระดับการดำเนินการ|ระดับการดำเนินงาน|ระดับการปฏิบัติ|✓|✔|☑|done|met|yes|tick|check|status|result|compliant|complete|completed|implemented|achieved|inplace|selfassessment|compliance|compliancestatus|implementationstatus)$/,
  ],
  ['checked', /^(?:ผลการตรวจ|ผลตรวจ)(?:สอบ|ประเมิน|สอบตนเอง|ประเมินตนเอง)?$/],
  ['link', /^(?:ลิงก์.*|ลิ้งค์.*|ลิงค์.*|url|links?|evidencelink|linktoevidence|เว็บไซต์)$/],
  ['evidence', /^(?:.*หลักฐาน.*|คำอธิบาย.*|ผลการดำเนินงาน|การดำเนินงานของหน่วยงาน|evidence.*|explanation)$/],
  ['owner', /^(?:.*ผู้รับผิดชอบ.*|หน่วยงานรับผิดชอบ|owner|responsible.*|personresponsible)$/],
  [
    'doneOn',
    /^(?:วันที่ทำเสร็จ|วันที่ทำแล้วเสร็จ|วันที่ดำเนินการ(?:แล้ว)?เสร็จ|วันที่แล้วเสร็จ(?:จริง)?|วันที่เสร็จจริง|เสร็จเมื่อ|ทำเสร็จเมื่อ|doneon|datedone|completedon|datecompleted|completiondate|actualcompletiondate)$/,
  ],
  ['due', /^(?:กำหนดเสร็จ.*|วันที่เสร็จ|กำหนดแล้วเสร็จ|ภายในวันที่|due.*|deadline)$/],
  ['note', /^(?:หมายเหตุ.*|remarks?|notes?)$/],
  ['remark', /^(?:ข้อเสนอแนะ.*|ความเห็น.*|ข้อคิดเห็น.*|comments?)$/],
  [
    'text',
    /^(?:แนวทาง.*|เกณฑ์.*|ข้อเกณฑ์|ข้อกำหนด.*|รายการ.*|ประเด็น.*|รายละเอียด.*|ข้อความ|criteri(?:on|a)|text|requirements?|description|controls?)$/,
  ],
  [
    'number',
    /^(?:รหัส.*|ข้อ|ข้อที่|ลำดับ.*|ที่|เลขที่|หัวข้อ|หมวด|ระดับ|code|id|no|item|level|category|ref|reference|#)$/,
  ],
];

/** Columns that ask for a document, or say who must: they hold "yes" and are no ticks, and no evidence either. */
const demands = /ต้องมี|ต้องใช้|จำเป็น|ต้องการ|mandatory|required|assessable/;
/** What a heading says about how to fill it in: `ทำแล้ว (✓)`, `Status (Y/N)`, `Compliant?`. */
const hints =
  /\((?:[✓✔☑✗✘xX/]|y\/n|yes\/no|มี\/ไม่มี|ใช่\/ไม่ใช่|ใช่\/ไม่|ผ่าน\/ไม่ผ่าน)*(?:ทำเครื่องหมาย[^)]*)?\)|(?<=[^✓✔☑])[✓✔☑]+$|(?<!\?)\?+$/gu;

/** What each cell of a heading row heads; those that head none of these are left out. */
export function columnsOfHeadings(titles: ReadonlyMap<number, string>): Map<number, HandColumn> {
  const headed = [...titles].map(([column, text]) => [column, columnOfHeading(text)] as const);
  const saysDone = headed.some(([, kind]) => kind === 'met' || kind === 'notMet');
  return new Map(
    headed.flatMap(([column, kind]) =>
      kind === null ? [] : [[column, kind === 'checked' ? (saysDone ? 'assessorMet' : 'met') : kind]],
    ),
  );
}

/** Numbers under such a heading are steps of a scale, also where nothing but 1 stands there. */
export function headsScale(title: string): boolean {
  return /ระดับ|คะแนน|level|score|rating/.test(comparableText(title).toLowerCase());
}

/** Null when the cell heads none of these. */
function columnOfHeading(text: string): HeadedColumn | null {
  const written = comparableText(text).toLowerCase();
  if (written === '' || written.length > longestHeading || demands.test(written)) return null;
  const words = written.replace(hints, '').replace(/['’".:*()[\]?]/g, '');
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

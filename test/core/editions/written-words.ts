/** Marks, headings and ids as people write them: a page says what each is taken for. */
import type { CellValue } from '../../../src/core/sheet/sheet-grid';

const saidYes =
  'มี|มีแล้ว|มีครบ|มีครบถ้วน|ครบ|ครบถ้วน|ผ่าน|ผ่านแล้ว|ผ่านเกณฑ์|ทำแล้ว|ทำครบ|ทำครบแล้ว|ดำเนินการแล้ว|ดำเนินการครบ|ดำเนินการครบถ้วน|ดำเนินการแล้วเสร็จ|ดำเนินการเรียบร้อย|ดำเนินการเรียบร้อยแล้ว|ปฏิบัติแล้ว|แล้วเสร็จ|เสร็จแล้ว|เสร็จสิ้น|เรียบร้อย|เรียบร้อยแล้ว|สอดคล้อง|ใช่|จริง|Done|Met|Y|Yes|Pass|Passed|Compliant|Fully compliant|Implemented|Fully implemented|Complete|Completed|Achieved|Fully achieved|In place|Fulfilled|Satisfied|√|✓|✔|☑|✅|🗹|🗸';
const saidNo =
  'ไม่มี|ไม่|ไม่ผ่าน|ไม่ผ่านเกณฑ์|ยังไม่ผ่าน|ยังไม่ทำ|ยังไม่ได้ทำ|ไม่ได้ทำ|ยังไม่ดำเนินการ|ยังไม่ได้ดำเนินการ|ไม่ได้ดำเนินการ|ยังไม่มี|ไม่ใช่|ไม่สอดคล้อง|Not met|N|No|Fail|Failed|Not compliant|Noncompliant|Non-compliant|Not implemented|Not done|Not started|Not achieved|Not in place|✗|✘|☐|❌';
const saidNotApplicable = 'ไม่เกี่ยวข้อง|ไม่เกี่ยว|Not applicable|N/A|NA|n.a.';
const unclear =
  'x|X|/|-|บางส่วน|partly|อยู่ระหว่างดำเนินการ|✓ บางส่วน|✅ มี|☑ ไม่มี|✓✓|"มี"|(ผ่าน)|«ไม่ผ่าน».|!|()|  |๑|๐|มีการดำเนินการมาอย่างต่อเนื่องทุกปีตั้งแต่ปี 2560';

export const writtenMarks: readonly CellValue[] = [
  ...[saidYes, saidNo, saidNotApplicable, unclear].flatMap((words) => words.split('|')),
  ...[true, false, 1, 0, 2, 0.5, null, ''],
];

export const writtenHeadings: readonly string[] = [
  'ผู้ตรวจเห็นว่าผ่าน|ผู้ตรวจ|ผู้ตรวจผ่าน|Assessor agrees|Assessor’s check|ความเห็นผู้ตรวจ|ความเห็นของผู้ตรวจ|Assessor’s note|ข้อเสนอแนะผู้ตรวจ',
  'ไม่เกี่ยวข้อง|ไม่เกี่ยวข้อง (เหตุผล)|Not applicable|N/A',
  'มี/ไม่มี|ผ่าน/ไม่ผ่าน|ใช่/ไม่ใช่|ทำแล้ว/ยังไม่ทำ|ดำเนินการแล้ว/ยังไม่ได้ดำเนินการ|Yes/No|Y/N|✓/✗',
  'ไม่มี|ไม่ผ่าน|ยังไม่ทำ|No|Not met|ทำแล้ว|ทำแล้ว (✓)|ดำเนินการแล้ว ✓|มี|ผล|ผลการประเมิน|ผลการประเมินตนเอง|สถานะ|Status (Y/N)|Compliant?|Done|Check|Self-assessment|Implementation status',
  'ผลการตรวจ|ผลการตรวจสอบ|ผลตรวจประเมินตนเอง|ลิงก์|ลิงก์หลักฐาน|ลิ้งค์|URL|Link|Links|เว็บไซต์',
  'หลักฐาน|เอกสารหลักฐาน|คำอธิบาย / หลักฐาน|ผลการดำเนินงาน|Evidence|Evidence (link)|Explanation|ต้องมีหลักฐาน|Required evidence|Mandatory',
  'ผู้รับผิดชอบ|หน่วยงานผู้รับผิดชอบ|หน่วยงานรับผิดชอบ|Owner|Responsible unit|กำหนดเสร็จ|กำหนดเสร็จ (วัน)|วันที่เสร็จ|Due date|Deadline|ภายในวันที่',
  'หมายเหตุ|ข้อเสนอแนะ|ความเห็น|Remarks|Comment|Notes|แนวทาง|แนวทางดำเนินการ|เกณฑ์|รายการ|รายละเอียด|Criterion|Criteria|Requirement|Controls|Description',
  'รหัส|รหัสข้อ|ข้อ|ข้อที่|ลำดับ|ลำดับที่|ที่|เลขที่|หัวข้อ|หมวด|ระดับ|Code|ID|No.|Item|Level|Ref|#|คะแนน|ระดับการดำเนินการ|Score|Rating',
  'ชื่อ|ตำแหน่ง||คำชี้แจง: ให้กรอกหลักฐานและผู้รับผิดชอบในแบบตรวจสอบนี้ให้ครบทุกข้อภายในกำหนดเวลา',
].flatMap((line) => line.split('|'));

export const writtenIds: readonly CellValue[] = [
  ...'1.1.B1|1.1.b1| 1.1.B1 |1.1 B1|1.1-B1|1.1/B1|1.1(B1)|11.B1|1.1.B|1.1.B11|๑.๑.B๑|ข้อ 1.1 B1|ข้อที่ 1.1.B1|รหัส 1.1.B1|หมวด 1 ข้อ 1.1 B1|criterion 1.1.B1|no. 1.1.B1|1.1.В1'.split(
    '|',
  ),
  ...'B1|b1|ข้อ B1|Β1|A1|A9|S1|1.1|๑.๑|1,1|1.1.|1.1 หัวข้อ|หัวข้อ 1.1: การนำ|ประเด็นที่ 1.1|item 1.1|1.1.1|1.20|1.2|1.2.3 อะไร|9.9|9.9 อะไร|หมวด 1|หมวด 1 การนำ|หมวดที่ 1|category 2|1|1.|1)|1 มกราคม|1/2569|1.1/2'.split(
    '|',
  ),
  ...[`1.1.B1${'-'.repeat(54)}`, `1.1.B1${'-'.repeat(55)}`, '1.1.B1é', '1.1.B1*'],
  ...['', 'ไม่มีเลข', `1.1.B1 ${'ยาว'.repeat(30)}`, 1.1, 1.2, 1.3, 2.1, 1, 11, null, true],
];

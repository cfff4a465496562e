/** Words of a comparison, on its sheet, in the pane and on the command line. Words it shares stand in `sheet.th.ts`. */
import type { ChangeClass } from './comparison';

const classes: Readonly<Record<ChangeClass, string>> = {
  gained: 'ผ่านเพิ่ม',
  lost: 'ไม่ผ่านแล้ว',
  evidenceGone: 'หลักฐานหายไป',
  evidenceNew: 'มีหลักฐานแล้ว',
  nowApplies: 'เปลี่ยนเป็นเกี่ยวข้อง',
  noLongerApplies: 'เปลี่ยนเป็นไม่เกี่ยวข้อง',
  textDiffers: 'ข้อความต่างกัน',
  onlyBefore: 'มีเฉพาะฉบับก่อน',
  onlyAfter: 'มีเฉพาะฉบับหลัง',
  stillMet: 'ผ่านเช่นเดิม',
  stillOpen: 'ยังไม่ผ่านเช่นเดิม',
  stillNotApplicable: 'ไม่เกี่ยวข้องเช่นเดิม',
};

export const comparisonTh = {
  classes,
  sheetName: (date: string) => `เปรียบเทียบ ${date}`,
  heading: (rubric: string) => `เปรียบเทียบผลการประเมิน ${rubric}`,
  unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  round: (round: string) => `รอบ ${round}`,
  edition: (edition: string) => `เกณฑ์ฉบับ ${edition}`,
  madeOn: (date: string) => `เปรียบเทียบ ณ วันที่ ${date}`,
  before: 'ก่อน',
  after: 'หลัง',
  /** Which assessment a side is. */
  side: (side: string, facts: string) => `${side}: ${facts}`,
  count: (change: string, count: string) => `${change} ${count} ข้อ`,
  moved: (items: string) => `หัวข้อที่ระดับเปลี่ยน: ${items}`,
  movedItem: (id: string, before: string, after: string) => `${id} ${before} → ${after}`,
  noneMoved: 'ไม่มีหัวข้อใดที่ระดับเปลี่ยน',
  note: 'แสดงเฉพาะข้อที่ผลเปลี่ยน จับคู่แต่ละข้อด้วยรหัสและข้อความของเกณฑ์ ข้อที่รหัสตรงกันแต่ข้อความต่างกันไม่นับว่าผ่านเพิ่มหรือไม่ผ่าน แผ่นงานนี้ไม่เปลี่ยนตามคำตอบภายหลัง',
  otherScale: 'เกณฑ์สองฉบับมีระดับหรือคะแนนเต็มต่างกัน จึงไม่คำนวณส่วนต่าง',
  none: 'ไม่มีข้อใดที่ผลเปลี่ยน',
  columns: {
    name: 'รหัส',
    text: 'หมวด หัวข้อ และแนวทางดำเนินการ',
    before: 'ก่อน',
    after: 'หลัง',
    change: 'การเปลี่ยนแปลง',
    pointsBefore: 'คะแนนก่อน',
    pointsAfter: 'คะแนนหลัง',
    pointsChange: 'คะแนน\nเพิ่ม/ลด',
  },
  levels: (change: string) => `${change} ระดับ`,
  sameLevel: 'ระดับคงเดิม',
  absent: 'ไม่มีในฉบับนี้',
  chart: {
    title: 'คะแนนรายหมวด ก่อนและหลัง',
    description: (maximum: number) =>
      `แผนภูมิเรดาร์แสดงคะแนนของแต่ละหมวดก่อนและหลัง จาก 0 ถึง ${maximum} คะแนน ตัวเลขเดียวกันอยู่ในตารางเหนือแผนภูมิ`,
  },
};

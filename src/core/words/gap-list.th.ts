/** Words of the dated list of gaps, a sheet of its own. Words it shares with the other sheets stand in `sheet.th.ts`. */
export const gapListTh = {
  sheetName: (date: string) => `ช่องว่าง ${date}`,
  heading: (rubric: string) => `ช่องว่างและแผนดำเนินการ ${rubric}`,
  unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  round: (round: string) => `รอบ ${round}`,
  madeOn: (date: string) => `ณ วันที่ ${date}`,
  count: (kind: string, count: string) => `${kind} ${count} ข้อ`,
  all: 'รวม',
  note: 'รายการนี้ทำจากคำตอบในเวิร์กบุ๊ก ณ วันดังกล่าว และไม่เปลี่ยนตามคำตอบภายหลัง เมื่อดำเนินการแล้วให้บันทึกผลในแผ่นงานของหมวด แล้วทำรายการใหม่จากบานหน้าต่าง “คะแนนต่อข้อ” คือคะแนนของหัวข้อที่ได้เฉลี่ยต่อข้อ เมื่อทำครบทุกข้อของระดับนั้น',
  none: 'ไม่มีช่องว่าง ทุกข้อที่เกี่ยวข้องผ่านและมีหลักฐานแล้ว',
  /** Right half of an item's heading row. */
  closing: (count: string, level: string, gain: string) =>
    `ทำอีก ${count} ข้อครบระดับ ${level} ได้ +${gain} คะแนน`,
  released: (points: string) => ` (รวมที่ปลดล็อก ${points})`,
  /** At the head of gaps for which nobody is named. */
  nobody: 'ยังไม่ระบุผู้รับผิดชอบ',
  allLevels: 'ครบทุกระดับ',
  columns: {
    points: 'คะแนนต่อข้อ',
    action: 'สิ่งที่จะทำ',
    progress: 'ความคืบหน้า',
  },
};

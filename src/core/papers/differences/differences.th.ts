/** Words of the dated list of what agency and assessor see otherwise. */
export const differencesTh = {
  sheetName: (date: string) => `ความเห็นต่าง ${date}`,
  heading: (rubric: string) => `ข้อที่ผู้ตรวจเห็นต่างจากหน่วยงาน ${rubric}`,
  unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  round: (round: string) => `รอบ ${round}`,
  madeOn: (date: string) => `ณ วันที่ ${date}`,
  count: (differences: string, looked: string, unlooked: string) =>
    `เห็นต่าง ${differences} ข้อ จากที่ตรวจแล้ว ${looked} ข้อ ยังไม่ตรวจ ${unlooked} ข้อ`,
  note: 'เมื่อตกลงกันแล้ว ให้เลือก “ผ่าน” หรือ “ไม่ผ่าน” ในช่อง “ผลที่ตกลง” และเขียนเหตุผล แล้วกด “ดูผลที่ตกลงในรายการ” ในบานหน้าต่าง โปรแกรมจะแสดงทุกข้อที่จะเปลี่ยนก่อน และแก้แผ่นงานของหมวดเฉพาะข้อที่เลือก ช่องที่เว้นว่างไม่เปลี่ยนสิ่งใด',
  none: 'ไม่มีข้อที่เห็นต่าง ทุกข้อที่ตรวจแล้วตรงกัน',
  done: 'ทำแล้ว',
  notDone: 'ยังไม่ทำ',
  columns: {
    name: 'รหัส',
    text: 'แนวทางดำเนินการ',
    met: 'หน่วยงาน',
    evidence: 'คำอธิบาย / หลักฐาน',
    verdict: 'ผู้ตรวจ',
    note: 'ความเห็นผู้ตรวจ',
    agreed: 'ผลที่ตกลง',
    reason: 'เหตุผล',
  },
  /** In the assessor's note, once it is applied. */
  agreedNote: (date: string, word: string, reason: string) =>
    `ตกลงเมื่อ ${date}: ${word}${reason === '' ? '' : ` ${reason}`}`,
  signature: { agency: 'ผู้แทนหน่วยงาน', assessor: 'ผู้ตรวจ' },
};

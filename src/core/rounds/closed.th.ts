/** Words of the sheet of a round that was closed, in Thai. */
export const closedTh = {
  sheetName: (date: string) => `ปิดรอบ ${date}`,
  heading: (rubric: string) => `ผลการประเมิน ณ วันปิดรอบ ${rubric}`,
  note: 'ค่าในแผ่นงานนี้คงที่ตั้งแต่วันปิดรอบ และป้องกันไว้ (ไม่มีรหัสผ่าน) รหัสยืนยันคำนวณจากทุกค่าในแผ่นงาน หากมีผู้แก้ไขภายหลัง รหัสจะไม่ตรง รหัสบอกได้ว่ามีการแก้ไข แต่บอกไม่ได้ว่าใครแก้',
  facts: {
    rubricId: 'รหัสเกณฑ์',
    edition: 'ฉบับ',
    agencyName: 'หน่วยงาน',
    agencyType: 'ประเภท',
    fiscalYear: 'ปีงบประมาณ',
    round: 'รอบ',
    closedOn: 'ปิดเมื่อ (ค.ศ.)',
    closedBy: 'ผู้ปิดรอบ (ตามที่พิมพ์)',
    seal: 'รหัสยืนยัน SHA-256',
  },
  level: 'ระดับ',
  points: 'คะแนน',
};

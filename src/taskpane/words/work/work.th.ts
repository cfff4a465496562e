/** What the work list says, in Thai: the source of truth for the keys. */
export const workTh = {
  heading: 'รายการงาน',
  need: 'งานที่เหลือ',
  /** What stands without evidence bears the word of its status in the sheet. */
  needs: {
    open: 'ยังไม่ทำ',
    overdue: 'เกินกำหนด',
    unowned: 'ไม่มีผู้รับผิดชอบ',
    disputed: 'ผู้ตรวจไม่เห็นด้วย',
  },
  search: 'ค้นหารหัส ข้อความ ผู้รับผิดชอบ หรือสถานะ',
  filters: 'ค้นหาและกรอง',
  group: 'จัดกลุ่มตาม',
  groups: { item: 'หัวข้อ', owner: 'ผู้รับผิดชอบ', due: 'กำหนดเสร็จ' },
  category: 'หมวด',
  level: 'ระดับ',
  all: 'ทั้งหมด',
  count: (count: string) => `${count} ข้อ`,
  shown: (shown: string, total: string) => `แสดง ${shown} จาก ${total} รายการ`,
  none: 'ไม่มีงานเหลือ ทุกข้อที่เกี่ยวข้องผ่านและมีหลักฐานแล้ว',
  noneFound: 'ไม่พบรายการที่ตรงกับตัวกรอง',
  clear: 'ล้างตัวกรอง',
  due: (date: string) => `ภายใน ${date}`,
  noDay: 'ไม่มีกำหนดเสร็จ',
  goTo: 'ไปที่แถวของ',
};

/** What the row of one criterion says. */
export const rowTh = {
  backToWork: 'กลับไปรายการงาน',
  backToItem: (item: string) => `กลับไปหัวข้อ ${item}`,
  ofLevel: (level: string) => `ระดับ ${level}`,
  itemComplete: (item: string, level: string) => `หัวข้อ ${item}: ${level}`,
  itemLacks: (item: string, count: string, level: string, codes: string) =>
    `หัวข้อ ${item} ยังขาด ${count} ข้อจึงถึง ${level}: ${codes}`,
  met: 'ทำแล้ว',
  write: 'กด Enter หรือออกจากช่องเพื่อบันทึกลงแผ่นงาน',
  writing: 'กำลังบันทึกลงแผ่นงาน…',
  dueHint: 'เช่น 31 มี.ค. 69',
  assessor: 'ผู้ตรวจ',
  assessorMet: 'เห็นว่าผ่าน',
  assessorFails: 'เห็นว่าไม่ผ่าน',
  assessorNotLooked: 'ยังไม่ได้ตรวจ',
  previous: 'ข้อก่อนหน้า',
  next: 'ข้อถัดไป',
  nextGap: 'ช่องว่างถัดไป',
};

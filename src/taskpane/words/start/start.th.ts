/** What is said before there is an assessment, and while it is still blank, in Thai: the source of truth for the keys. */
export const startTh = {
  heading: 'สร้างแบบประเมิน',
  /** What this is, in two lines. */
  introduction: 'ประเมินระดับ PMQA ของหน่วยงานใน Excel: ทำเครื่องหมายข้อที่ทำแล้ว ใส่หลักฐาน แล้วเห็นระดับกับข้อที่ยังขาดทันที',
  whereKept: 'คำตอบทั้งหมดอยู่ในเวิร์กบุ๊กนี้ ใช้ร่วมกันหลายคนได้ และไม่มีข้อมูลใดถูกส่งออกไปภายนอก',
  lastYear: 'เริ่มจากไฟล์ปีก่อน',
  lastYearWhy: 'นำข้อมูลหน่วยงานมากรอกให้ แล้วเลือกได้ว่าจะนำเครื่องหมาย หลักฐาน และผู้รับผิดชอบมาด้วยหรือไม่',
  readingLastYear: 'กำลังอ่านไฟล์ปีก่อน…',
  lastYearRead: (name: string) =>
    `อ่าน “${name}” แล้ว ดูข้อมูลหน่วยงานให้ถูกต้อง แล้วกด “สร้างแบบประเมิน” จากนั้นจึงเลือกสิ่งที่จะนำเข้า`,
  withoutLastYear: 'ไม่ใช้ไฟล์นี้',
  sample: 'ดูตัวอย่าง',
  openingSample: 'กำลังเปิดตัวอย่าง…',
  sampleOpened: {
    opened: 'เปิดตัวอย่างเป็นเวิร์กบุ๊กใหม่แล้ว เป็นหน่วยงานสมมติ ลองแก้ไขได้',
    downloaded: 'ส่งตัวอย่างให้ดาวน์โหลดแล้ว เป็นหน่วยงานสมมติ เปิดด้วย Excel แล้วลองแก้ไขได้',
  },
  agency: 'ข้อมูลหน่วยงาน',
  untouched: 'แผ่นงานที่มีอยู่แล้วในเวิร์กบุ๊กจะไม่ถูกแก้ไข',
  agencyName: 'ชื่อหน่วยงาน',
  agencyNameHint: 'เช่น กรมการปกครอง',
  agencyNameMissing: 'กรอกชื่อหน่วยงาน',
  agencyType: 'ประเภทหน่วยงาน',
  agencyTypeWhy: 'ใช้กำหนดว่าแนวทางดำเนินการข้อใดเกี่ยวข้องกับหน่วยงาน',
  fiscalYear: 'ปีงบประมาณ (พ.ศ.)',
  fiscalYearInvalid: (lowest: string, highest: string) =>
    `กรอกปีงบประมาณเป็น พ.ศ. ระหว่าง ${lowest} ถึง ${highest}`,
  fiscalYearMeant: (year: string) => `หมายถึง ${year}?`,
  round: 'รอบการประเมิน',
  roundMissing: 'กรอกรอบการประเมิน เช่น 1',
  create: 'สร้างแบบประเมิน',
  checkAgain: 'อ่านใหม่',
  invalidSummary: (count: string) => `ยังกรอกไม่ครบ ${count} ช่อง`,
};

export const firstStepsTh = {
  heading: 'เริ่มทำอย่างไร',
  tick: 'ทำเครื่องหมายหน้าข้อที่หน่วยงานทำแล้ว',
  evidence: 'ใส่หลักฐานในแถวเดียวกัน จะพิมพ์ในแผ่นงานหรือในบานหน้าต่างนี้ก็ได้',
  goOn: 'กด “ช่องว่างถัดไป” เพื่อไปข้อที่ควรทำต่อ',
  go: 'ไปที่ช่องแรก',
};

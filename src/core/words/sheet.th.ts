/**
 * Words of the workbook itself, in Thai: the source of truth for the keys. The status words are the same in
 * sheet, pane, print and glossary. Strings that stand between quotes in a formula are here as well.
 */
export const sheetTh = {
  /** Keys are those of `CriterionStatus`. */
  status: {
    notComputable: 'คำนวณไม่ได้',
    notApplicable: 'ไม่เกี่ยวข้อง',
    withoutEvidence: 'ขาดหลักฐาน',
    locked: 'รอระดับล่าง',
    met: 'ผ่าน',
    frontierGap: 'ต้องทำก่อน',
    higherGap: 'ระดับถัดไป',
  },

  sheetNames: {
    summary: 'สรุป',
    category: (id: string) => `หมวด ${id}`,
  },

  /** Headings of the visible columns of a category sheet. Keys are those of `CategoryColumnKey`. */
  columns: {
    code: 'รหัส',
    text: 'แนวทางดำเนินการ',
    met: 'ทำแล้ว',
    evidence: 'คำอธิบาย / หลักฐาน',
    link: 'ลิงก์หลักฐาน',
    owner: 'ผู้รับผิดชอบ',
    due: 'กำหนดเสร็จ',
    doneOn: 'วันที่ทำเสร็จ',
    note: 'หมายเหตุ',
    notApplicable: 'ไม่เกี่ยวข้อง\n(ระบุเหตุผล)',
    assessorMet: 'ผู้ตรวจเห็นว่า',
    assessorNote: 'ความเห็นผู้ตรวจ',
    status: 'สถานะ',
  },

  /** What an assessor chooses from; empty while nobody has looked. Keys are those of `Verdict`. */
  verdict: { pass: 'ผ่าน', fail: 'ไม่ผ่าน' },

  /**
   * A date such as 30 ก.ย. 2569. In the bracket: 01 Arabic digits, 07 Buddhist or 01 common era, 041E Thai words.
   * Whoever types 30/9/2569 into an Excel without the Thai calendar gets a day of the year 2569 of the common era
   * (182623 is the first of 2400): it is read as meant, so it is shown as typed.
   */
  dateFormat: '[>=182623][$-101041E]d mmm yyyy;[$-107041E]d mmm yyyy',

  category: {
    title: (id: string, title: string) => `หมวด ${id} ${title}`,
    goal: (goal: string) => `เป้าหมาย: ${goal}`,
    /** At the head of a page that goes on with it. */
    continued: (item: string) => `${item} (ต่อ)`,
    onlyFor: (agencyTypes: string) => `(เฉพาะ${agencyTypes})`,
    /** Around the level's words in the heading row of an item; what follows is joined by a formula. */
    levelPrefix: 'ระดับ: ',
    pointsBetween: ' · ',
    pointsSuffix: ' คะแนน',
  },

  levels: {
    /** Level 0: not even the first. */
    below: (firstLevel: string) => `ยังไม่ถึง ${firstLevel}`,
    /** Instead of a level. */
    notComputable: 'คำนวณไม่ได้',
    /** Instead of a level in the eyes of the assessor, who has not looked at all of the first one. */
    notAllLooked: 'ยังตรวจไม่ครบ',
    /** Why there is no level, and the way out, where there is room for a sentence. Keys are those of `Obstacle`. */
    obstacle: {
      agencyTypeUnknown: 'ยังไม่ทราบประเภทหน่วยงาน โปรดเลือกในแผ่นงานสรุป',
      notAllCounted: 'เวิร์กบุ๊กนับข้อได้ไม่ครบ แถว สูตร หรือชื่อบางส่วนหายไป โปรดกดตรวจและซ่อมแซม',
    },
    /** The same where there is little. */
    wayOut: {
      agencyTypeUnknown: 'เลือกประเภทหน่วยงาน',
      notAllCounted: 'นับข้อไม่ครบ ให้ซ่อมแซม',
    },
  },

  summary: {
    heading: 'สรุปผลการประเมินตนเอง',
    agencyName: 'ชื่อหน่วยงาน',
    agencyType: 'ประเภทหน่วยงาน',
    fiscalYear: 'ปีงบประมาณ (พ.ศ.)',
    round: 'รอบการประเมิน',
    category: 'หมวด',
    item: 'หัวข้อ',
    points: 'คะแนน',
    level: 'ระดับ',
    gaps: 'ยังขาด',
    /** The same by the assessor, over what was looked at; and how much was not. */
    verdictLevel: 'ระดับโดยผู้ตรวจ',
    unlooked: 'ยังไม่ตรวจ',
    nextStep: 'ขั้นต่อไป',
    /** `Advance อีก 3 ข้อ`: the number stands between the two. */
    nextBefore: ' อีก ',
    nextAfter: ' ข้อ',
    /** Where every level is reached. */
    nothingLeft: 'ครบทุกระดับ',
    overall: 'ภาพรวมหน่วยงาน',
    chartTitle: 'คะแนนรายหมวด',
    /** Said aloud in place of the chart. */
    chartDescription: (maximum: number) =>
      `แผนภูมิเรดาร์แสดงคะแนนของแต่ละหมวด จาก 0 ถึง ${maximum} คะแนน ตัวเลขเดียวกันอยู่ในตารางคะแนนรายหมวดของหน้านี้`,
    rule: (name: string, source: string) =>
      `วิธีคิดคะแนน: ${name} ที่มา: ${source} คะแนนนี้เป็นผลการประเมินตนเอง มิใช่ผลการประเมินอย่างเป็นทางการ`,
    signature: {
      preparer: 'ผู้จัดทำ',
      reviewer: 'ผู้ตรวจสอบ',
      approver: 'ผู้อนุมัติ',
      sign: 'ลงชื่อ',
      position: 'ตำแหน่ง',
      date: 'วันที่',
    },
  },

  /** The plan in numbers, one text: each word stands before its number. */
  plan: {
    day: 'แผน ณ วันที่',
    noDate: 'ใส่วันที่ในช่อง “แผน ณ วันที่” เพื่อนับงานตามแผน',
    overdue: 'เกินกำหนด ',
    dueSoon: ' · ครบกำหนดใน 30 วัน ',
    unowned: ' · ไม่มีผู้รับผิดชอบ ',
    done: ' · ลงวันทำเสร็จ ',
    noDay: ' · กำหนดที่ไม่ใช่วันที่จริง ',
  },

  validation: {
    agencyTypeTitle: 'ประเภทหน่วยงาน',
    agencyTypeMessage: 'เลือกประเภทหน่วยงานจากรายการ เพราะแนวทางดำเนินการบางข้อใช้เฉพาะบางประเภท',
    verdictTitle: 'ผู้ตรวจเห็นว่า',
    verdictMessage: 'เลือก “ผ่าน” หรือ “ไม่ผ่าน” จากรายการ เว้นว่างไว้ถ้ายังไม่ได้ตรวจ',
    fiscalYearTitle: 'ปีงบประมาณ',
    fiscalYearMessage: 'กรอกปีงบประมาณเป็น พ.ศ. ระหว่าง 2400 ถึง 2700 เช่น 2569 ถ้าเป็น ค.ศ. ให้บวก 543',
  },

  /** Why something stands in the sheet of leftovers after a repair. */
  repair: {
    textReplaced: 'ข้อความของแบบประเมินในช่องนี้ถูกแก้ การซ่อมแซมเขียนข้อความเดิมกลับคืน สิ่งที่มีผู้เขียนทับไว้คือ',
    formulaReplaced: 'สูตรในช่องนี้ถูกเขียนทับ การซ่อมแซมใส่สูตรกลับคืน สิ่งที่มีผู้เขียนทับไว้คือ',
  },

  print: {
    /** `&P` and `&N` are Excel's codes for the page and the number of pages. */
    page: 'หน้า &P/&N',
    /** At the foot of a page. */
    fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
    round: (round: string) => `รอบ ${round}`,
    printedOn: (day: string) => `พิมพ์เมื่อ ${day}`,
  },
};

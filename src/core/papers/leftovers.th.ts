/**
 * Words of the dated sheet of leftovers, in Thai. Kept out of `th.ts`, so that the pane does not carry them before
 * they are needed; English follows these keys.
 */

export const leftoversTh = {
  /** Above the words the criterion had. */
  text: 'ข้อความของข้อในไฟล์เดิม',
  /** A text that is longer than a cell goes on in the next; `part` counts from 2. */
  continued: (title: string, part: string) => `${title} (ต่อ ${part})`,
  unclear: (title: string) => `${title} (ไม่ชัดว่าหมายถึงอะไร)`,
  /** Where an answer stood that was replaced in the workbook itself. */
  ownWorkbook: 'แบบประเมินนี้',
  /** Keys are those of `LeftoverHeading`. */
  edition: {
    sheetName: (date: string) => `คำตอบยังไม่มีที่ลง ${date}`,
    heading: 'คำตอบที่ยังไม่มีที่ลง',
    note: 'คำตอบและข้อความเหล่านี้มาจากไฟล์หรือฉบับเดิม และยังไม่ได้นำไปลงในแบบประเมินฉบับนี้ ด้วยเหตุที่บอกไว้เหนือแต่ละรายการ เมื่อนำไปลงที่ใดแล้วให้จดไว้ในช่องขวา แผ่นงานนี้เป็นของท่าน จะแก้หรือลบเมื่อใดก็ได้',
    none: 'ไม่มีคำตอบเหลืออยู่',
  },
  repair: {
    sheetName: (date: string) => `ของเดิมก่อนซ่อม ${date}`,
    heading: 'ข้อความเดิมก่อนซ่อม',
    note: 'ข้อความและค่าเหล่านี้อยู่ในเซลล์ที่การซ่อมต้องเขียนทับ จึงเก็บไว้ที่นี่ก่อน สิ่งที่ยังต้องใช้ให้คัดลอกไปไว้ในช่องของข้อนั้น แล้วจดไว้ในช่องขวา แผ่นงานนี้เป็นของท่าน จะแก้หรือลบเมื่อใดก็ได้',
    none: 'ไม่มีข้อความที่ถูกเขียนทับ',
  },
  unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  round: (round: string) => `รอบ ${round}`,
  madeOn: (date: string) => `ณ วันที่ ${date}`,
  count: (count: string) => `${count} รายการ`,
  columns: {
    id: 'ข้อ',
    title: 'ที่มา / ช่อง',
    content: 'เหตุผล / ข้อความเดิม',
    where: 'นำไปลงที่ใดแล้ว',
  },
};

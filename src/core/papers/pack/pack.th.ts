/** Words of the report pack, in Thai. Words it shares with the other sheets stand in `sheet.th.ts`; English follows these keys. */
export const packTh = {
  /** Before all else in the name of its file. */
  fileTitle: 'ชุดรายงาน',
  sheetNames: {
    cover: 'ปก',
    brief: 'บทสรุปผู้บริหาร',
    owners: 'ช่องว่างตามผู้รับผิดชอบ',
  },
  cover: {
    heading: 'รายงานผลการประเมินตนเอง',
    unnamed: 'ยังไม่ระบุชื่อหน่วยงาน',
    unsaid: 'ยังไม่ระบุ',
    categories: 'หมวดที่รายงาน',
    allCategories: (count: string) => `ครบทั้ง ${count} หมวด`,
    madeOn: 'ข้อมูล ณ วันที่',
    level: 'ระดับของหน่วยงาน',
    points: 'คะแนนของหน่วยงาน',
    pointsOf: (points: string, maximum: string) => `${points} จาก ${maximum}`,
    rule: 'วิธีคิดคะแนน',
    source: 'ที่มาของวิธีคิด',
    notOfficial: 'คะแนนนี้เป็นผลการประเมินตนเอง มิใช่ผลการประเมินอย่างเป็นทางการ',
  },
  brief: {
    heading: 'บทสรุปผู้บริหาร',
    /** Level, points, criteria met. */
    met: 'ข้อที่ผ่าน',
    metOf: (met: string, applicable: string) => `${met} จาก ${applicable} ข้อ`,
    withoutEvidence: 'ผ่านแต่ขาดหลักฐาน',
    criteria: (count: string) => `${count} ข้อ`,
    steps: (count: string) => `${count} ขั้นต่อไปที่ได้คะแนนคุ้มที่สุด`,
    noSteps: 'ครบทุกระดับแล้ว',
    toDo: 'สิ่งที่ต้องทำให้ครบ',
    /** Criteria by their codes stand behind it. */
    closing: (level: string, count: string, codes: string) => `${level} อีก ${count} ข้อ: ${codes}`,
    gain: 'คะแนนหัวข้อที่ได้',
    perTick: 'คะแนนต่อข้อ',
  },
};

/**
 * What the pane says when answers are carried from another file or edition, in Thai: the source of truth for the keys.
 * The pane fetches these words with the views that show them, so nothing else may import this file; what has to be said
 * before that is in `pane.th.ts`. Numbers come in as text that is already formatted.
 */
import type { EntryKind } from '../../core/editions/propose-carry';

interface GroupWords {
  readonly title: (count: string) => string;
  readonly means: string;
}

/** `remark` and `already` have nothing to choose. */
const groups: Readonly<Record<EntryKind, GroupWords>> = {
  same: {
    title: (count) => `รหัสและข้อความตรงกัน ${count} ข้อ`,
    means: 'จะนำเข้า เว้นแต่ท่านเอาเครื่องหมายออก',
  },
  moved: {
    title: (count) => `ข้อความเดิม แต่รหัสเปลี่ยน ${count} ข้อ`,
    means: 'ตรวจดูว่าเป็นข้อเดียวกัน แล้วยืนยันที่ท้ายรายการ หากไม่ยืนยันจะไม่นำเข้า',
  },
  reworded: {
    title: (count) => `รหัสเดิม แต่ข้อความเปลี่ยน ${count} ข้อ`,
    means: 'อ่านทั้งสองข้อความ แล้วเลือกว่าคำตอบเดิมยังใช้ได้หรือไม่',
  },
  contested: {
    title: (count) => `หลายแถวเป็นของข้อเดียวกัน ${count} แถว`,
    means: 'เลือกแถวที่จะใช้เพียงแถวเดียวต่อหนึ่งข้อ',
  },
  occupied: {
    title: (count) => `แบบประเมินมีคำตอบอื่นอยู่แล้ว ${count} ข้อ`,
    means: 'เลือกว่าจะคงคำตอบที่มีอยู่ หรือใช้คำตอบจากไฟล์เดิม คำตอบที่ไม่ได้ใช้จะเก็บไว้ ไม่หาย',
  },
  unknown: {
    title: (count) => `ยังไม่มีที่ลง ${count} แถว`,
    means: 'ไม่มีข้อที่รหัสหรือข้อความตรงกัน หากมีข้อที่ใกล้เคียงจะเสนอให้เลือก',
  },
  already: {
    title: (count) => `มีคำตอบนี้อยู่แล้ว ${count} ข้อ`,
    means: 'ไม่ต้องทำอะไร',
  },
  remark: {
    title: (count) => `มีแต่ข้อความที่ไม่มีช่องรับ ${count} แถว`,
    means: 'จะเก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง',
  },
};

export const editionTh = {
  groups,
  choose: {
    introduction:
      'เลือกไฟล์ .xlsx ที่ทำจากแบบประเมินนี้ ฉบับใดก็ได้ หรือรายการตรวจที่ทำเอง ซึ่งมีรหัสข้อ เช่น 1.1 B1 และเครื่องหมายว่าทำแล้ว',
    promise: 'ขั้นนี้อ่านอย่างเดียว จะยังไม่เขียนอะไรจนกว่าท่านกดนำเข้า และไฟล์ที่เลือกจะไม่ถูกแก้ไข',
    file: 'ไฟล์ที่มีคำตอบ (.xlsx)',
    openIntroduction: 'อ่านคำตอบทั้งหมดของเวิร์กบุ๊กนี้ แล้วนำไปลงในไฟล์ใหม่ของเกณฑ์ฉบับที่บานหน้าต่างนี้ใช้ เวิร์กบุ๊กนี้จะไม่ถูกแก้ไข',
    openButton: 'อ่านคำตอบของเวิร์กบุ๊กนี้',
    nothing: 'ไม่พบคำตอบในไฟล์นี้ ตรวจว่ามีรหัสข้อเกณฑ์ และมีช่องที่กรอกแล้ว',
  },
  reading: 'กำลังอ่าน…',
  readingSheets: (done: string, of: string) => `กำลังอ่าน… อ่านแล้ว ${done} จาก ${of} แผ่นงาน`,
  /** After it, of the sheet that is not done yet. */
  readingRows: (rows: string) => ` และ ${rows} แถวของแผ่นถัดไป`,
  cancelReading: 'ยกเลิกการอ่าน',
  from: (title: string) => `จาก ${title}`,
  thisWorkbook: 'เวิร์กบุ๊กนี้',
  madeFrom: (rubric: string, edition: string) => `ทำจากเกณฑ์ ${rubric} ฉบับ ${edition}`,
  madeByHand: 'รายการที่ทำเอง ไม่ได้บอกฉบับของเกณฑ์',
  copies: (names: string, counts: string) =>
    `แผ่นงาน ${names} เป็นสำเนาของ ${counts} จึงไม่ได้อ่าน หากต้องการคำตอบในสำเนา ให้ลบหรือย้ายแผ่นต้นฉบับออกจากไฟล์ก่อนเลือกไฟล์ใหม่`,
  passedOver: (names: string) => `ไม่พบรายการตรวจในแผ่นงาน ${names} จึงไม่ได้อ่าน`,
  fiscalYear: (year: string) => `ปีงบประมาณ ${year}`,
  unknownAgencyType: (place: string) =>
    `ไม่รู้จักประเภทหน่วยงานที่กรอกไว้ (${place}) จึงไม่ได้นำมา ให้เลือกประเภทเองในแผ่นสรุป`,
  unclearDues: (places: string) => `วันที่ที่ไม่ชัดว่าเป็นวันใด จึงคงไว้ตามที่เขียน: ${places}`,
  unreadItems: (places: string) => `หัวข้อที่ไม่มีในเกณฑ์ฉบับนี้ แถวที่ตามมาจึงยังไม่เป็นของข้อใด: ${places}`,
  columns: {
    heading: 'คอลัมน์ใดบอกว่าทำแล้ว',
    question: (sheet: string) => `ในแผ่นงาน “${sheet}” คอลัมน์ใดบอกว่าทำแล้ว`,
    candidate: (title: string, found: string) => `${title} — ${found}`,
    none: 'ไม่มีคอลัมน์ใด หรือไม่แน่ใจ',
  },
  fields: {
    all: 'นำเข้าทุกช่องของคำตอบ',
    without: (names: string) => `นำเข้าทุกช่อง เว้นแต่ ${names}`,
    means:
      'ช่องของผู้ตรวจ กำหนดเสร็จ และวันที่ทำเสร็จของปีก่อนจะไม่นำเข้าจากแบบประเมินเดิม เว้นแต่ท่านเลือก ช่องที่ไม่นำเข้าจะเก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง',
  },
  proposalHeading: 'สิ่งที่จะนำเข้า',
  marks: {
    heading: 'เครื่องหมายที่ไม่ชัดว่าหมายถึงอะไร',
    question: (mark: string, count: string) => `“${mark}” พบ ${count} ช่อง หมายถึง`,
    yes: 'ทำแล้ว',
    no: 'ยังไม่ได้ทำ',
    notApplicable: 'ไม่เกี่ยวข้องกับหน่วยงาน',
    unsure: 'ไม่แน่ใจ เก็บไว้ไม่นำเข้า',
  },
  entry: {
    carry: (id: string) => `นำเข้าข้อ ${id}`,
    carryMoved: (from: string, to: string) => `นำเข้า ${from} → ${to}`,
    /** Where the row bore no id of its own. */
    byWords: (to: string) => `นำเข้าข้อ ${to} (รู้จากข้อความ)`,
    into: (id: string) => `นำเข้าลงข้อ ${id}`,
    intoOther: (id: string) => `นำเข้าลงข้อ ${id} แทน`,
    replace: (id: string) => `ใช้คำตอบนี้แทนคำตอบที่มีอยู่ของข้อ ${id}`,
    keep: 'คงคำตอบที่มีอยู่',
    leave: 'ไม่นำเข้า เก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง',
    holds: 'มีคำตอบอยู่แล้ว จะถูกแทนและเก็บไว้',
    byIdOnly: 'รู้จากรหัสอย่างเดียว แถวนี้ไม่มีข้อความของข้อ',
    legend: (place: string) => `แถว ${place}`,
    oldText: 'ข้อความเดิม',
    newText: 'ข้อความใหม่',
    answer: 'คำตอบ',
    standing: 'คำตอบที่มีอยู่',
    similar: (percent: string) => `คล้าย ${percent}%`,
    sameText: 'ข้อความตรงกัน',
    extra: (count: string) => `และข้อความในช่องอื่นอีก ${count} ช่อง`,
    collision: 'เลือกข้อเดียวกันไว้มากกว่าหนึ่งแถว ให้เลือกไว้เพียงแถวเดียว',
    noText: '(ไม่มีข้อความ)',
  },
  all: {
    carry: 'นำเข้าทั้งหมด',
    leave: 'ไม่นำเข้าทั้งหมด',
    replace: 'ใช้คำตอบจากไฟล์เดิมทั้งหมด',
    keep: 'คงคำตอบที่มีอยู่ทั้งหมด',
    confirm: 'ดูรายการข้างต้นแล้ว ยืนยันว่าเป็นข้อเดียวกัน',
  },
  more: (count: string) => `แสดงอีก ${count} แถว`,
  summary: {
    heading: 'เมื่อกดนำเข้า',
    writes: (count: string) => `ลงคำตอบ ${count} ข้อ`,
    replaces: (count: string) => `แทนคำตอบที่มีอยู่ ${count} ข้อ โดยเก็บคำตอบเดิมไว้`,
    keeps: (count: string) => `เก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง ${count} รายการ`,
    undecided: (count: string) => `ยังไม่ได้เลือก ${count} แถว หากไม่เลือกจะเก็บไว้ ไม่นำเข้า`,
    nothing: 'ไม่มีอะไรต้องทำ คำตอบทั้งหมดอยู่ในแบบประเมินแล้ว',
    unconfirmed: 'ยังไม่ได้ยืนยันข้อที่รหัสเปลี่ยน จึงยังไม่นับ',
  },
  carryIn: 'นำเข้าเวิร์กบุ๊กนี้',
  carryingIn: 'กำลังนำเข้า…',
  makeFile: 'ทำเป็นไฟล์ใหม่',
  makingFile: 'กำลังทำไฟล์…',
  refused: (message: string) => ({
    what: `ดาวน์โหลดไฟล์ใหม่ไม่ได้ ${message}`.trim(),
    next: 'กด “ทำเป็นไฟล์ใหม่” อีกครั้ง หรือเปิดเวิร์กบุ๊กด้วย Excel บนเว็บแล้วลองใหม่ เวิร์กบุ๊กนี้ยังเหมือนเดิมทุกอย่าง',
  }),
  startAgain: 'เลือกไฟล์อื่น',
  done: {
    heading: 'นำเข้าแล้ว',
    written: (count: string) => `ลงคำตอบแล้ว ${count} ข้อ`,
    goToFirst: 'ไปที่ข้อแรกที่ลง',
    leftovers: (name: string, count: string) => `เก็บไว้ในแผ่นงาน “${name}” ${count} รายการ`,
    goToLeftovers: (name: string) => `ไปที่แผ่นงาน “${name}”`,
    noLeftovers: 'ไม่มีคำตอบเหลืออยู่',
    downloaded: (name: string) => `ดาวน์โหลดไฟล์ “${name}” แล้ว เปิดไฟล์นั้นด้วย Excel เพื่อทำต่อ`,
    opened: (name: string) => `เปิดเป็นเวิร์กบุ๊กใหม่แล้ว ให้บันทึกเวิร์กบุ๊กนั้นเป็น “${name}” เพื่อทำต่อ`,
    another: 'นำเข้าจากไฟล์อื่นอีก',
  },
};

export type EditionMessages = typeof editionTh;

/**
 * What the check of a workbook found, in Thai: the source of truth for the keys. One entry per kind, and each says
 * what it means for the person and how it ends; the compiler refuses a kind that has no words.
 */
import type { Fault, FaultKind } from './fault';
import type { Place } from '../sheet/sheet-grid';

/** What the sentences need beside the fault itself, in the words of the pane. */
export interface FaultNames {
  readonly criterion: (id: string) => string;
  readonly column: (key: string) => string;
  readonly place: (place: Place) => string;
  readonly number: (value: number) => string;
  /** Text of any length, cut to what fits into a sentence. */
  readonly short: (text: string) => string;
}

export interface FaultKindWords<Found extends Fault> {
  /** The heading over all faults of the kind. */
  readonly title: string;
  /** What it means, and what repair or the person does about it. */
  readonly means: string;
  /** One of them; its place is said beside it. Empty when the heading says all. */
  readonly one: (fault: Found, names: FaultNames) => string;
}

export type FaultMessages = {
  readonly [Kind in FaultKind]: FaultKindWords<Extract<Fault, { kind: Kind }>>;
};

export const faultTh: FaultMessages = {
  sheetMissing: {
    title: 'แผ่นงานหายไป',
    means: 'ข้อในแผ่นที่หายไปไม่ถูกนับ การซ่อมแซมสร้างแผ่นเปล่าให้ใหม่ ส่วนคำตอบในแผ่นเดิมนำกลับมาได้จากประวัติเวอร์ชันของแฟ้มเท่านั้น',
    one: ({ title }) => `แผ่นงาน “${title}”`,
  },
  sheetTwice: {
    title: 'แผ่นงานซ้ำกัน',
    means: 'นับเพียงแผ่นเดียว เลือกว่าจะนับแผ่นใด แผ่นที่ไม่เลือกและคำตอบในแผ่นนั้นยังอยู่ครบ',
    one: ({ place, counts }) => `“${place.sheetName}” ซ้ำกับ “${counts}” ซึ่งเป็นแผ่นที่นับอยู่`,
  },
  sheetRenamed: {
    title: 'แผ่นงานถูกเปลี่ยนชื่อ',
    means: 'ไม่มีผลต่อการนับ จะใช้ชื่อใหม่หรือเปลี่ยนกลับเองก็ได้',
    one: ({ place, made }) => `“${place.sheetName}” เดิมชื่อ “${made}”`,
  },
  sheetMoved: {
    title: 'แผ่นงานไม่เรียงตามหมวด',
    means: 'ไม่มีผลต่อการนับ หากต้องการให้เรียงเหมือนเดิม ลากแท็บกลับที่เดิมได้',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  sheetHidden: {
    title: 'แผ่นงานถูกซ่อน',
    means: 'คำตอบในแผ่นที่ซ่อนยังถูกนับ หากต้องการแสดง คลิกขวาที่แท็บแผ่นงานใดก็ได้ แล้วเลือก “ยกเลิกการซ่อน”',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  keyGone: {
    title: 'รหัสในแถวที่ซ่อนหายไป',
    means: 'โปรแกรมรู้จักแผ่นงานและคอลัมน์จากรหัสในแถวที่ซ่อน เมื่อรหัสหายจะอ่านส่วนนั้นไม่ได้ การซ่อมแซมใส่รหัสคืน',
    one: ({ key }) => `รหัส “${key}”`,
  },
  columnMissing: {
    title: 'คอลัมน์หายไป',
    means: 'คำตอบในคอลัมน์นี้จึงไม่มีที่กรอกและอ่านไม่ได้ การซ่อมแซมแทรกคอลัมน์เปล่าคืนให้',
    one: ({ column }, { column: title }) => `คอลัมน์ “${title(column)}”`,
  },
  rowMissing: {
    title: 'แถวของแบบฟอร์มหายไป',
    means: 'เช่น แถวหัวข้อ คำอธิบายระดับ หรือผลคำนวณ การซ่อมแซมแทรกแถวคืนที่เดิม',
    one: ({ text }, { short }) => short(text),
  },
  criterionMissing: {
    title: 'แถวของข้อเกณฑ์หายไป',
    means: 'ข้อนี้ไม่ถูกนับและไม่มีที่กรอก การซ่อมแซมแทรกแถวคืนโดยยังไม่มีคำตอบ',
    one: ({ id }, { criterion }) => `ข้อ ${criterion(id)}`,
  },
  idGone: {
    title: 'แถวของข้อเกณฑ์ไม่มีรหัสที่ถูกต้อง',
    means: 'คำตอบยังอยู่แต่ไม่ถูกนับ การซ่อมแซมใส่รหัสคืนตามข้อความของแถว',
    one: ({ id, found }, { criterion, short }) =>
      found === '' ? `ข้อ ${criterion(id)}` : `ข้อ ${criterion(id)} (พบรหัส “${short(found)}”)`,
  },
  rowUnknown: {
    title: 'แถวที่ไม่รู้ว่าเป็นข้อใด',
    means: 'แถวนี้ไม่ถูกนับและไม่ถูกแก้ไข ถ้าท่านเพิ่มไว้เองปล่อยไว้ได้ ถ้าเป็นคำตอบของข้อใด ให้ย้ายคำตอบไปที่แถวของข้อนั้น',
    one: ({ found }, { short }) => (found === '' ? 'แถวที่ไม่มีรหัส' : `รหัส “${short(found)}” ไม่มีในเกณฑ์`),
  },
  idTwice: {
    title: 'ข้อเดียวกันมีหลายแถว',
    means: 'นับเพียงแถวเดียว เลือกว่าจะนับแถวใด แถวที่ไม่เลือกและคำตอบในแถวนั้นยังอยู่ครบ',
    one: ({ id, counts }, { criterion, place }) => `ข้อ ${criterion(id)} (นับแถวที่ ${place(counts)})`,
  },
  idAndText: {
    title: 'รหัสกับข้อความของแถวเป็นคนละข้อ',
    means: 'แถวอาจถูกเรียงหรือวางทับโดยไม่รวมคอลัมน์ที่ซ่อน คำตอบจึงอาจถูกนับเป็นของข้ออื่น เลือกว่าจะยึดรหัสหรือข้อความ',
    one: ({ byId, byText }, { criterion }) =>
      byText === ''
        ? `รหัสเป็นของข้อ ${criterion(byId)} แต่ข้อความไม่ใช่ของข้อใด`
        : `รหัสเป็นของข้อ ${criterion(byId)} แต่ข้อความเป็นของข้อ ${criterion(byText)}`,
  },
  rowElsewhere: {
    title: 'ข้อเกณฑ์อยู่ผิดแผ่น',
    means: 'สูตรของหมวดไม่นับแถวที่อยู่ในแผ่นอื่น การซ่อมแซมคืนแถวพร้อมคำตอบในแผ่นของหมวดนั้น',
    one: ({ id, home }, { criterion }) => `ข้อ ${criterion(id)} ควรอยู่ในแผ่น “${home}”`,
  },
  textChanged: {
    title: 'ข้อความของเกณฑ์หรือแบบฟอร์มถูกแก้',
    means: 'คะแนนไม่เปลี่ยน แต่ผู้อ่านจะเห็นข้อความที่ต่างจากเกณฑ์ การซ่อมแซมใส่ข้อความเดิมคืน',
    one: ({ found, expected }, { short }) =>
      found === '' ? `“${short(expected)}” หายไป` : `พบ “${short(found)}” แทน “${short(expected)}”`,
  },
  formulaChanged: {
    title: 'สูตรถูกเขียนทับ',
    means: 'ค่าในเซลล์นี้ไม่เปลี่ยนตามคำตอบ ตัวเลขหรือสถานะจึงอาจผิด การซ่อมแซมใส่สูตรคืน',
    one: ({ found }, { short }) => (found === '' ? 'เซลล์ว่าง' : `พบ “${short(found)}”`),
  },
  nameGone: {
    title: 'ชื่อที่สูตรใช้อ้างอิงหายไป',
    means: 'สูตรที่ใช้ชื่อนี้คำนวณไม่ได้ การซ่อมแซมตั้งชื่อคืน',
    one: ({ name }) => name,
  },
  nameNarrow: {
    title: 'ชื่อที่สูตรใช้อ้างอิงชี้ไม่ครบทุกแถว',
    means: 'แถวที่อยู่นอกช่วงไม่ถูกสูตรนับ การซ่อมแซมชี้ให้ครบทุกแถว',
    one: ({ name }) => name,
  },
  ticksGone: {
    title: 'ช่องทำเครื่องหมายหายไป',
    means: 'คำตอบยังอยู่และยังถูกนับ แต่คลิกเพื่อทำเครื่องหมายไม่ได้ การซ่อมแซมใส่ช่องคืน',
    one: ({ rows }, { number }) => `${number(rows)} แถว`,
  },
  validationGone: {
    title: 'รายการให้เลือกหรือการตรวจค่าหายไป',
    means: 'ยังกรอกได้ แต่จะไม่มีรายการให้เลือกและไม่เตือนเมื่อกรอกผิด การซ่อมแซมใส่คืน',
    one: () => 'เซลล์ที่ต้องมีรายการหรือการตรวจค่า',
  },
  coloursGone: {
    title: 'สีของช่องว่างหายไป',
    means: 'คำในช่องสถานะยังถูกต้อง มีแต่สีที่ไม่แสดง การซ่อมแซมใส่สีคืน',
    one: ({ rows }, { number }) => `${number(rows)} แถว`,
  },
  computesByHand: {
    title: 'Excel ไม่คำนวณเอง',
    means: 'ตัวเลขในแผ่นงานจะไม่เปลี่ยนจนกว่าจะสั่งคำนวณ เลือกเมนู สูตร > ตัวเลือกการคำนวณ > อัตโนมัติ หรือกด F9 หลังแก้ไข',
    one: () => '',
  },
  otherEdition: {
    title: 'แผ่นงานทำจากเกณฑ์ฉบับอื่น',
    means:
      'ข้อความในแผ่นงานเป็นของฉบับนั้นและถูกต้อง จึงไม่มีสิ่งใดถูกแทนด้วยข้อความของฉบับปัจจุบัน หากต้องการใช้ฉบับปัจจุบัน ให้ยกคำตอบมาในแบบประเมินใหม่',
    one: ({ found }) => `ฉบับ ${found}`,
  },
  layoutOlder: {
    title: 'แผ่นงานเป็นรูปแบบรุ่นเก่า',
    means: 'ยังอ่านได้ การซ่อมแซมปรับเป็นรุ่นปัจจุบันโดยไม่แก้คำตอบ',
    one: ({ found }) => `รุ่น ${found}`,
  },
  layoutNewer: {
    title: 'สมุดงานนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า',
    means: 'โปรแกรมรุ่นนี้จึงไม่ซ่อมแซม เพื่อไม่ให้สมุดงานเสียหาย ปิดบานหน้าต่างแล้วเปิดใหม่เพื่อใช้รุ่นล่าสุด หากยังไม่ได้ให้แจ้งผู้ดูแลระบบ',
    one: ({ found }) => `รุ่น ${found}`,
  },
};

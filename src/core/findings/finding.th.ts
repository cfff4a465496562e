/**
 * What was found in a workbook, in Thai: the source of truth for the keys. One entry per kind; pane, command line and
 * files say it in these words. The compiler refuses a kind that has none.
 */
import type { Place } from '../sheet/sheet-grid';
import { lookPartsTh } from './look-parts.th';
import type { Finding, FindingKind } from './finding';

/** What the sentences need beside the finding itself, in the words of whoever says them. */
export interface FindingNames {
  readonly criterion: (id: string) => string;
  readonly column: (key: string) => string;
  /** Of a figure, by a key such as `item 1.1`. */
  readonly figure: (key: string) => string;
  readonly place: (place: Place) => string;
  readonly number: (value: number) => string;
  /** Text of any length, cut to what fits into a sentence. */
  readonly short: (text: string) => string;
}

export interface FindingKindWords<Found extends Finding> {
  /** The heading over all findings of the kind. */
  readonly title: string;
  /** One of them; its place is said beside it. Empty when the heading says all. */
  readonly one: (finding: Found, names: FindingNames) => string;
}

export type FindingMessages = {
  readonly [Kind in FindingKind]: FindingKindWords<Extract<Finding, { kind: Kind }>>;
};

export const findingTh: FindingMessages = {
  sheetMissing: {
    title: 'แผ่นงานหายไป',
    one: ({ title }) => `แผ่นงาน “${title}”`,
  },
  sheetTwice: {
    title: 'แผ่นงานซ้ำกัน',
    one: ({ place, counts }) => `“${place.sheetName}” ซ้ำกับ “${counts}” ซึ่งเป็นแผ่นที่นับอยู่`,
  },
  sheetRenamed: {
    title: 'แผ่นงานถูกเปลี่ยนชื่อ',
    one: ({ place, made }) => `“${place.sheetName}” เดิมชื่อ “${made}”`,
  },
  sheetMoved: {
    title: 'แผ่นงานไม่เรียงตามหมวด',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  sheetHidden: {
    title: 'แผ่นงานถูกซ่อน',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  keyGone: {
    title: 'รหัสในแถวที่ซ่อนหายไป',
    one: ({ key }) => `รหัส “${key}”`,
  },
  keyMarred: {
    title: 'รหัสมีช่องว่าง เลขไทย หรืออักขระที่มองไม่เห็น',
    one: ({ key, found }, { short }) => `พบ “${short(found)}” แทน “${short(key)}”`,
  },
  columnMissing: {
    title: 'คอลัมน์หายไป',
    one: ({ column }, { column: title }) => `คอลัมน์ “${title(column)}”`,
  },
  columnTwice: {
    title: 'คอลัมน์เดียวกันมีสองคอลัมน์',
    one: ({ column, place, counts }, { column: title, place: at }) =>
      `คอลัมน์ “${title(column)}” อยู่ที่ ${at(counts)} (นับอยู่) และ ${at(place)}`,
  },
  rowMissing: {
    title: 'แถวของแบบฟอร์มหายไป',
    one: ({ text }, { short }) => short(text),
  },
  criterionMissing: {
    title: 'แถวของข้อเกณฑ์หายไป',
    one: ({ id }, { criterion }) => `ข้อ ${criterion(id)}`,
  },
  idGone: {
    title: 'แถวของข้อเกณฑ์ไม่มีรหัสที่ถูกต้อง',
    one: ({ id, found }, { criterion, short }) =>
      found === '' ? `ข้อ ${criterion(id)}` : `ข้อ ${criterion(id)} (พบรหัส “${short(found)}”)`,
  },
  rowUnknown: {
    title: 'แถวที่ไม่รู้ว่าเป็นข้อใด',
    one: ({ found }, { short }) => (found === '' ? 'แถวที่ไม่มีรหัส' : `รหัส “${short(found)}” ไม่มีในเกณฑ์`),
  },
  idTwice: {
    title: 'ข้อเดียวกันมีหลายแถว',
    one: ({ id, counts }, { criterion, place }) => `ข้อ ${criterion(id)} (นับแถวที่ ${place(counts)})`,
  },
  idAndText: {
    title: 'รหัสกับข้อความของแถวเป็นคนละข้อ',
    one: ({ byId, byText }, { criterion }) =>
      byText === ''
        ? `รหัสเป็นของข้อ ${criterion(byId)} แต่ข้อความไม่ใช่ของข้อใด`
        : `รหัสเป็นของข้อ ${criterion(byId)} แต่ข้อความเป็นของข้อ ${criterion(byText)}`,
  },
  rowElsewhere: {
    title: 'ข้อเกณฑ์อยู่ผิดแผ่น',
    one: ({ id, home }, { criterion }) => `ข้อ ${criterion(id)} ควรอยู่ในแผ่น “${home}”`,
  },
  textChanged: {
    title: 'ข้อความของเกณฑ์หรือแบบฟอร์มถูกแก้',
    one: ({ found, expected }, { short }) =>
      found === '' ? `“${short(expected)}” หายไป` : `พบ “${short(found)}” แทน “${short(expected)}”`,
  },
  formulaChanged: {
    title: 'สูตรถูกเขียนทับ',
    one: ({ found }, { short }) => (found === '' ? 'เซลล์ว่าง' : `พบ “${short(found)}”`),
  },
  tickTyped: {
    title: 'เครื่องหมายถูกพิมพ์เป็นคำ',
    one: ({ id, found, means }, { criterion, short }) =>
      `ข้อ ${criterion(id)} มี “${short(found)}” ซึ่งหมายถึง ${means ? 'TRUE' : 'FALSE'}`,
  },
  tickUnreadable: {
    title: 'ช่องทำเครื่องหมายมีค่าที่ไม่รู้ว่าทำแล้วหรือไม่',
    one: ({ id, found }, { criterion, short }) => `ข้อ ${criterion(id)} มีค่า “${short(found)}”`,
  },
  verdictUnreadable: {
    title: 'ช่องของผู้ตรวจมีค่าที่ไม่ใช่ “ผ่าน” หรือ “ไม่ผ่าน”',
    one: ({ id, found }, { criterion, short }) => `ข้อ ${criterion(id)} มีค่า “${short(found)}”`,
  },
  verdictsUnworded: {
    title: 'ช่องของผู้ตรวจยังไม่เป็นคำว่า “ผ่าน” หรือ “ไม่ผ่าน”',
    one: ({ cells }) => `${cells} ช่องมี TRUE FALSE หรือคำที่เขียนต่างไป`,
  },
  cellError: {
    title: 'ช่องคำตอบมีค่าผิดพลาดหรือรูปภาพ',
    one: ({ id, column, found, isPicture }, { criterion, column: title, short }) =>
      isPicture === true
        ? `ข้อ ${criterion(id)} มีรูปภาพในช่อง “${title(column)}”`
        : `ข้อ ${criterion(id)} มีค่าผิดพลาด “${short(found)}” ในช่อง “${title(column)}”`,
  },
  dayUnclear: {
    title: 'วันที่ที่กรอกไม่ชัดว่าเป็นวันใด',
    one: ({ id, column, found }, { criterion, short, column: title }) =>
      `ข้อ ${criterion(id)} มีค่า “${short(found)}” ในช่อง “${title(column)}”`,
  },
  dayTyped: {
    title: 'วันที่พิมพ์เป็นข้อความ',
    one: ({ id, column, found }, { criterion, short, column: title }) =>
      `ข้อ ${criterion(id)} มีข้อความ “${short(found)}” ในช่อง “${title(column)}”`,
  },
  planBlank: {
    title: 'ผู้รับผิดชอบหรือกำหนดเสร็จมีแต่เว้นวรรค',
    one: ({ id, column }, { criterion, column: title }) => `ข้อ ${criterion(id)} ในช่อง “${title(column)}”`,
  },
  reasonBlank: {
    title: 'เหตุผล “ไม่เกี่ยวข้อง” มีแต่ช่องว่าง',
    one: ({ id }, { criterion }) => `ข้อ ${criterion(id)}`,
  },
  agencyTypeUnknown: {
    title: 'ไม่รู้จักประเภทหน่วยงานที่กรอกไว้',
    one: ({ found, means, known }, { short }) =>
      means === ''
        ? `พบ “${short(found)}” แต่ประเภทที่มีในเกณฑ์คือ ${known.map((title) => `“${title}”`).join(' ')}`
        : `พบ “${short(found)}” ซึ่งดูเหมือน “${means}” แต่อักขระไม่ตรงกัน`,
  },
  figureMissing: {
    title: 'ผลคำนวณในเวิร์กบุ๊กหายไป',
    one: ({ figure }, { figure: title }) => title(figure),
  },
  figureUnreadable: {
    title: 'ผลคำนวณในเวิร์กบุ๊กอ่านไม่ได้',
    one: ({ figure, found }, { figure: title, short }) => `${title(figure)} พบ “${short(found)}”`,
  },
  nameGone: {
    title: 'ชื่อที่สูตรใช้อ้างอิงหายไป',
    one: ({ name }) => name,
  },
  nameNarrow: {
    title: 'ชื่อที่สูตรใช้อ้างอิงชี้ไม่ครบทุกแถว',
    one: ({ name }) => name,
  },
  ticksGone: {
    title: 'ช่องทำเครื่องหมายหายไป',
    one: ({ rows }, { number }) => `${number(rows)} แถว`,
  },
  validationGone: {
    title: 'รายการให้เลือกหรือการตรวจค่าหายไป',
    one: () => 'เซลล์ที่ต้องมีรายการหรือการตรวจค่า',
  },
  coloursGone: {
    title: 'สีของช่องว่างหรือเครื่องหมาย ☑ ☐ หายไป',
    one: ({ rows }, { number }) => `${number(rows)} แถว`,
  },
  looksUnset: {
    title: 'รูปแบบของแผ่นที่ Excel ไม่ยอมให้ตั้งเมื่อสร้าง',
    one: ({ parts }) => parts.map((part) => lookPartsTh[part]).join(', '),
  },
  computesByHand: {
    title: 'Excel ไม่คำนวณเอง',
    one: () => '',
  },
  otherEdition: {
    title: 'แผ่นงานทำจากเกณฑ์ฉบับอื่น',
    one: ({ found }) => `ฉบับ ${found}`,
  },
  layoutOlder: {
    title: 'แผ่นงานเป็นรูปแบบรุ่นเก่า',
    one: ({ found }) => `รุ่น ${found}`,
  },
  layoutNewer: {
    title: 'เวิร์กบุ๊กนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า',
    one: ({ found }) => `รุ่น ${found}`,
  },
};

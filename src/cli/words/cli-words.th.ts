/**
 * Words of the command line. Kept out of `th.ts`, so that the task pane does not carry them. Thai is the
 * source; English follows its keys. The command prints both, one under the other.
 */
import { answerFields } from '../../core/layout/columns';
import type { JsonExpectation } from '../../core/json/json-text';

export type FileFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'isFolder' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'tooLarge'; readonly maxBytes: number }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'folderMissing' }
  | { readonly kind: 'writeDenied' }
  | { readonly kind: 'diskFull' }
  | { readonly kind: 'exists' }
  | { readonly kind: 'isSource' }
  | { readonly kind: 'notAFile' }
  | { readonly kind: 'leadsNowhere' }
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'unwritable'; readonly reason: string };

/** What a command leaves undone when it finds problems. */
export type UndoneWork = 'computed' | 'written';

export type ArgumentFault =
  | { readonly kind: 'unknownOption'; readonly known: readonly string[] }
  | { readonly kind: 'missingOption' }
  | { readonly kind: 'missingOneOf'; readonly options: readonly string[] }
  | { readonly kind: 'notTogether'; readonly other: string }
  | { readonly kind: 'onlyWith'; readonly other: string }
  | { readonly kind: 'noneOf'; readonly options: readonly string[] }
  | { readonly kind: 'takesNoValue' }
  | { readonly kind: 'missingValue' }
  | { readonly kind: 'givenTwice' }
  | { readonly kind: 'strayWord' }
  | { readonly kind: 'notMarks'; readonly found: string }
  | { readonly kind: 'notOneOf'; readonly found: string; readonly known: readonly string[] }
  /** Nothing of the file to be carried from was an answer that could be carried. */
  | {
      readonly kind: 'nothingCarried';
      readonly columns: readonly string[];
      readonly marks: readonly string[];
    };

export interface CliMessages {
  readonly file: {
    readonly [Kind in FileFault['kind']]: (fault: Extract<FileFault, { kind: Kind }>) => string;
  };
  readonly argument: {
    readonly [Kind in ArgumentFault['kind']]: (fault: Extract<ArgumentFault, { kind: Kind }>) => string;
  };
  readonly json: {
    readonly expected: Readonly<Record<JsonExpectation, string>>;
    /** `found` is the character that stands there; empty at the end of the text. */
    readonly syntax: (expected: string, found: string) => string;
    readonly duplicateKey: (firstLine: number) => string;
  };
  readonly problemCount: (count: number, undone: UndoneWork) => string;
  /** After the first of very many. */
  readonly moreCount: (count: number) => string;
  /** Below a note that stands for others of its kind. */
  readonly sameCount: (count: number) => string;
  /** So many figures of the workbook are not those of its answers. */
  readonly differing: (count: number) => string;
  readonly noteCount: (count: number) => string;
  /** After problems that an option settles, by that option. */
  readonly settledBy: { readonly trust: string; readonly agency: string };
  readonly assessHelp: string;
  readonly workbookHelp: string;
}

export const cliTh: CliMessages = {
  file: {
    missing: () => 'ไม่พบไฟล์นี้',
    isFolder: () => 'เป็นโฟลเดอร์ ไม่ใช่ไฟล์',
    denied: () => 'ไม่มีสิทธิ์อ่านไฟล์นี้',
    tooLarge: ({ maxBytes }) => `ไฟล์ใหญ่เกิน ${maxBytes / 1024 / 1024} MB`,
    notUtf8: () => 'ไฟล์ไม่ได้เข้ารหัสเป็น UTF-8 ให้บันทึกใหม่โดยเลือกการเข้ารหัส UTF-8',
    unreadable: ({ reason }) => `อ่านไฟล์ไม่ได้: ${reason}`,
    folderMissing: () => 'ไม่พบโฟลเดอร์ที่จะเขียนไฟล์นี้',
    writeDenied: () => 'ไม่มีสิทธิ์เขียนไฟล์นี้ หรือไฟล์เปิดอยู่ในโปรแกรมอื่น',
    diskFull: () => 'พื้นที่ในดิสก์ไม่พอ',
    exists: () => 'มีไฟล์ชื่อนี้อยู่แล้ว หากต้องการเขียนทับให้ระบุ --force หรือเลือกชื่ออื่น',
    isSource: () => 'เป็นไฟล์เดียวกับที่กำลังอ่าน จึงไม่เขียนทับ ให้เลือกชื่ออื่น',
    notAFile: () => 'ไม่ใช่ไฟล์ธรรมดา (เช่น อุปกรณ์หรือช่องทางส่งข้อมูล) จึงไม่เขียน',
    leadsNowhere: () => 'เป็นลิงก์ที่ปลายทางไม่มีอยู่ จึงไม่เขียน ให้ลบลิงก์หรือเลือกชื่ออื่น',
    readOnly: () => 'ไฟล์นี้ตั้งไว้ให้อ่านอย่างเดียว จึงไม่เขียนทับ ให้เลือกชื่ออื่น',
    unwritable: ({ reason }) => `เขียนไฟล์ไม่ได้: ${reason}`,
  },
  argument: {
    unknownOption: ({ known }) => `ไม่รู้จักตัวเลือกนี้ ตัวเลือกที่ใช้ได้: ${known.join(', ')}`,
    missingOption: () => 'ต้องระบุตัวเลือกนี้ ดูวิธีใช้ด้วย --help',
    missingOneOf: ({ options }) => `ต้องระบุตัวเลือกหนึ่งใน ${options.join(', ')} ดูวิธีใช้ด้วย --help`,
    notTogether: ({ other }) => `ใช้พร้อมกับ ${other} ไม่ได้ ให้ระบุอย่างใดอย่างหนึ่ง`,
    onlyWith: ({ other }) => `ใช้ได้เมื่อระบุ ${other} ด้วยเท่านั้น`,
    noneOf: ({ options }) => `ค่าที่ใช้ได้: ${options.join(', ')}`,
    takesNoValue: () => 'ตัวเลือกนี้ไม่มีค่าตามหลัง',
    missingValue: () => 'ต้องมีค่าตามหลังตัวเลือกนี้',
    givenTwice: () => 'ระบุตัวเลือกนี้ได้เพียงครั้งเดียว',
    strayWord: () => 'คำนี้ไม่ได้เป็นค่าของตัวเลือกใด',
    notMarks: ({ found }) =>
      `อ่าน “${found}” ไม่ได้ ให้เขียนเช่น met=/,v,notMet=x,notApplicable=- โดยแต่ละเครื่องหมายมีความหมายเดียว`,
    notOneOf: ({ found, known }) => `ไม่มีช่อง “${found}” ช่องที่ใช้ได้: ${known.join(', ')}`,
    nothingCarried: ({ columns, marks }) =>
      `ไม่มีคำตอบที่นำมาได้ จึงไม่ได้เขียนไฟล์${
        columns.length === 0
          ? ''
          : ` ไม่ทราบว่าคอลัมน์ใดบอกว่าทำแล้ว ให้ระบุด้วย --tick-column (${columns.join('; ')})`
      }${marks.length === 0 ? '' : ` ไม่ทราบความหมายของ ${marks.join(' ')} ให้ระบุด้วย --marks`}`,
  },
  json: {
    expected: {
      value: 'ค่า (ข้อความ ตัวเลข true false null วัตถุ หรือรายการ)',
      key: 'ชื่อในเครื่องหมายคำพูด "',
      colon: 'เครื่องหมาย :',
      commaOrBrace: 'เครื่องหมาย , หรือ }',
      commaOrBracket: 'เครื่องหมาย , หรือ ]',
      closingQuote: 'เครื่องหมาย " ปิดข้อความ',
      escape: 'อักขระที่ใช้ได้หลังเครื่องหมาย \\ (" \\ / b f n r t หรือ u ตามด้วยเลขฐานสิบหกสี่ตัว)',
      visibleCharacter: 'ข้อความที่ไม่มีอักขระควบคุม (ขึ้นบรรทัดใหม่ให้เขียน \\n)',
      end: 'จบไฟล์',
      lessDepth: 'โครงสร้างที่ซ้อนกันน้อยชั้นกว่านี้',
    },
    syntax: (expected, found) =>
      `ไม่เป็น JSON ที่ถูกต้อง: ตรงนี้ควรเป็น${expected} แต่${found === '' ? 'ไฟล์จบลงก่อน' : `พบ ${found}`}`,
    duplicateKey: (firstLine) => `ชื่อนี้ซ้ำกับที่มีแล้วในบรรทัด ${firstLine} จึงไม่ทราบว่าจะใช้ค่าใด`,
  },
  problemCount: (count, undone) =>
    `พบปัญหา ${count} รายการ จึงไม่ได้${undone === 'computed' ? 'คำนวณ' : 'เขียนไฟล์'}`,
  moreCount: (count) => `… และอีก ${count} รายการ`,
  sameCount: (count) => `(และอีก ${count} แห่งแบบเดียวกัน)`,
  differing: (count) =>
    `ตัวเลขที่เวิร์กบุ๊กคำนวณเองไม่ตรงกับคำตอบ ${count} ค่า ดู differences ในผลลัพธ์ ผลนี้คำนวณจากคำตอบ ให้เปิดเวิร์กบุ๊กแล้วกดตรวจ`,
  settledBy: {
    trust: 'ระบุ --trust ids เพื่อนับแถวเหล่านี้ตามรหัส หรือ --trust words เพื่อนับตามข้อความ หรือเปิดเวิร์กบุ๊กแล้วกดตรวจ',
    agency: 'ระบุประเภทหน่วยงานด้วย --agency หรือเปิดเวิร์กบุ๊กแล้วเลือกประเภทจากรายการในแผ่นสรุป',
  },
  noteCount: (count) => `ข้อสังเกต ${count} รายการในเวิร์กบุ๊ก ผลนี้นับเฉพาะสิ่งที่อ่านเป็นคำตอบได้`,
  assessHelp: `คำนวณระดับ คะแนน และช่องว่าง จากไฟล์คำตอบหรือเวิร์กบุ๊ก

  npm run --silent assess -- --answers answers.json [--rubric file.json] [--agency ประเภท]
  npm run --silent assess -- --workbook file.xlsx [--rubric file.json] [--agency ประเภท] [--trust ids|words]

  --answers  ไฟล์คำตอบ (JSON, UTF-8): {"agency":{"name","type"},"fiscalYear":2569,"round","answers":{"1.1.B1":
             {"met","evidence","link","owner","due","doneOn","note","notApplicable","assessorMet","assessorNote"}}} ทุกช่องเว้นได้
  --workbook เวิร์กบุ๊กแบบประเมิน (.xlsx) แทนไฟล์คำตอบ บันทึกจาก Excel, LibreOffice หรือ Google Sheets ก็ได้
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --agency   ประเภทหน่วยงานตามเกณฑ์ (department หรือ province) ใช้แทนประเภทในไฟล์คำตอบหรือเวิร์กบุ๊ก
             หากไม่ระบุทั้งสองที่ ไฟล์คำตอบจะใช้ประเภทแรกของเกณฑ์ ส่วนเวิร์กบุ๊กจะคำนวณเฉพาะระดับที่ไม่ขึ้นกับประเภท
  --trust    แถวที่รหัสกับข้อความไม่ใช่ข้อเดียวกัน ให้นับตามรหัส (ids) หรือตามข้อความ (words) หากไม่ระบุจะไม่คำนวณ
  --help     แสดงวิธีใช้นี้

ผลลัพธ์เป็น JSON หนึ่งชุดทาง stdout ระดับ 0 คือยังไม่ถึงระดับแรก frontier คือระดับแรกที่ยังไม่ครบ
assessor คือระดับและคะแนนโดยผู้ตรวจ จำนวนข้อที่ตรวจแล้วและยังไม่ตรวจ และข้อที่เห็นต่าง มีเมื่อตรวจแล้วอย่างน้อยหนึ่งข้อ
differences คือค่าที่เวิร์กบุ๊กคำนวณเองและไม่ตรงกับคำตอบ มีเมื่อพบเท่านั้น

รหัสจบการทำงาน: 0 สำเร็จ (ข้อสังเกตแสดงทาง stderr)  2 ข้อมูลไม่ถูกต้อง แจ้งทุกปัญหาทาง stderr และไม่มีผลลัพธ์
3 มีแถวที่รหัสกับข้อความไม่ใช่ข้อเดียวกัน หรือประเภทหน่วยงานที่กรอกไว้ไม่มีในเกณฑ์ แจ้งทุกแห่งทาง stderr และไม่มีผลลัพธ์จนกว่าจะ
ระบุ --trust หรือ --agency  1 โปรแกรมผิดพลาดเอง`,
  workbookHelp: `สร้างเวิร์กบุ๊กแบบประเมินเป็นไฟล์ .xlsx ซึ่งใช้และคำนวณได้โดยไม่ต้องมี add-in

  npm run --silent workbook -- --out file.xlsx [--answers answers.json] [--rubric file.json]
                               [--agency ประเภท] [--name ชื่อ] [--year 2569] [--gaps] [--paper] [--page-per-item]
                               [--language th|en] [--undated] [--protect] [--force]
  npm run --silent workbook -- --out file.xlsx --carry-from old.xlsx [--moved] [--report] [--force]
                               [--tick-column หัวคอลัมน์] [--marks met=/,notMet=x] [--fields met,evidence]

  --out      ไฟล์ที่จะเขียน หากมีอยู่แล้วจะไม่เขียน เว้นแต่ระบุ --force และไม่เขียนทับไฟล์ที่กำลังอ่านไม่ว่ากรณีใด
  --force    เขียนทับไฟล์ที่มีอยู่แล้ว ไฟล์เดิมจะถูกแทนเมื่อไฟล์ใหม่เขียนครบแล้วเท่านั้น
  --answers  ไฟล์คำตอบ (JSON) ที่จะใส่ในแบบประเมิน หากไม่ระบุจะได้แบบว่าง ดูรูปแบบด้วย assess --help
  --carry-from  เวิร์กบุ๊กของฉบับเดิม หรือรายการตรวจที่ทำเอง (.xlsx) ที่จะนำคำตอบมา แทน --answers ข้อที่รหัสและข้อความ
             ตรงกันจะนำมา ที่เหลือเก็บไว้ในแผ่นคำตอบที่ยังไม่มีที่ลง ไฟล์เดิมไม่ถูกแก้ไข
  --moved    นำข้อที่ข้อความตรงกันแต่รหัสเปลี่ยนมาด้วย (กับ --carry-from)
  --tick-column  หัวคอลัมน์หรืออักษรคอลัมน์ที่บอกว่าทำแล้ว เมื่อไฟล์ไม่ได้บอกชัด เช่นเดียวกับ --evidence-column
             --link-column --owner-column --due-column --done-column (วันที่ทำเสร็จ)
             --note-column (หมายเหตุ) และ --reason-column (เหตุผลที่ไม่เกี่ยวข้อง)
  --marks    ความหมายของเครื่องหมายที่ไม่ชัด เช่น met=/,v,notMet=x,notApplicable=-
  --fields   ช่องที่จะนำมา: ${answerFields.join(', ')} หากไม่ระบุจะนำมาทุกช่อง เว้นแต่จากแบบประเมินนี้
             จะไม่นำเครื่องหมายของผู้ตรวจ กำหนดเสร็จ และวันที่ทำเสร็จของปีอื่น
  --report   แสดงสิ่งที่จะนำมาเป็น JSON ทาง stdout (กับ --carry-from) จะระบุ --out หรือไม่ก็ได้
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --agency   ประเภทหน่วยงานตามเกณฑ์ (department หรือ province) ใช้แทนประเภทในไฟล์คำตอบ
  --name     ชื่อหน่วยงาน ใช้แทนชื่อในไฟล์คำตอบ
  --year     ปีงบประมาณ (พ.ศ.) ใช้แทนปีในไฟล์คำตอบ
  --gaps     เพิ่มแผ่นงานรายการช่องว่าง ณ วันนี้ สำหรับวางแผนและพิมพ์
  --paper    จัดไว้สำหรับพิมพ์ ไม่พิมพ์คอลัมน์ที่ยังไม่มีข้อมูล
  --page-per-item   ขึ้นหน้าใหม่ทุกหัวข้อ ถ้าไม่ระบุ หัวข้อต่าง ๆ พิมพ์ต่อเนื่องกัน
  --language ภาษาของหัวตารางและคำ (th หรือ en) หากไม่ระบุจะใช้ภาษาของเกณฑ์ ข้อความเกณฑ์ไม่เปลี่ยน
  --undated  ไม่ใส่วันที่พิมพ์ที่ท้ายหน้า สำหรับแบบฟอร์มที่แจกไปใช้ภายหลัง
  --protect  ป้องกันข้อความเกณฑ์และสูตร (ไม่มีรหัสผ่าน) ช่องคำตอบยังกรอกได้
  --help     แสดงวิธีใช้นี้

เมื่อเสร็จจะพิมพ์ชื่อไฟล์ทาง stdout กับ --carry-from จะสรุปทาง stderr ว่านำอะไรมา เหลืออะไร และข้ามแผ่นงานใด
หากนำมาไม่ได้เลยจะไม่เขียนไฟล์ (รหัส 2)

รหัสจบการทำงาน: 0 สำเร็จ  2 ข้อมูลไม่ถูกต้องหรือเขียนไม่ได้ แจ้งทุกปัญหาทาง stderr และไม่แตะต้องไฟล์ใด
3 ประเภทหน่วยงานในไฟล์ที่จะนำมาไม่มีในเกณฑ์ ไม่เขียนไฟล์จนกว่าจะระบุ --agency  1 โปรแกรมผิดพลาดเอง`,
};

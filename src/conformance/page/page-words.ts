/** What the page says. Thai first; the compiler refuses English that lacks a word. */
import type { Language } from '../../core/words/language';
import type { Verdict } from '../report';

const th = {
  title: 'ทดลอง Excel นี้',
  otherLanguage: 'English',
  connecting: 'กำลังเชื่อมต่อกับ Excel…',
  outside: {
    what: 'หน้านี้ไม่ได้เปิดอยู่ใน Excel',
    next: [
      'หน้านี้ทดลองว่า Excel ทำงานตามที่โปรแกรม PMQA 4.0 คาดไว้หรือไม่ จึงต้องเปิดในบานหน้าต่างของ Excel',
      'ใน Excel เลือก หน้าแรก > Add-in > Add-in เพิ่มเติม > Add-in ของฉัน > อัปโหลด Add-in ของฉัน แล้วเลือกไฟล์ conformance-manifest.xml ซึ่งอยู่ที่เดียวกับหน้านี้',
    ],
    manifest: 'ดาวน์โหลด conformance-manifest.xml',
  },
  intro: (rows: number) =>
    `จะทดลองพฤติกรรมของ Excel ${rows} ข้อ รวมถึงสร้าง อ่าน ทำเครื่องหมาย ตรวจ และซ่อมแบบประเมินทดลองหนึ่งชุด ใช้เวลาประมาณ 5 นาที`,
  promises: [
    'ทดลองในแผ่นงานที่หน้านี้เพิ่มเอง แล้วลบออกทั้งหมดเมื่อจบ',
    'ไม่แก้ไขแผ่นงานและชื่อที่มีอยู่แล้ว',
    'ระหว่างทดลองอย่าพิมพ์ในเวิร์กบุ๊กและอย่าปิดบานหน้าต่างนี้ ข้อสุดท้ายจะขอให้กด Ctrl+Z หนึ่งครั้ง',
    'ไม่มีข้อมูลใดถูกส่งออกไป รายงานอยู่ในหน้านี้จนกว่าคุณจะดาวน์โหลดหรือคัดลอก',
  ],
  empty: 'เวิร์กบุ๊กนี้ว่าง พร้อมทดลอง',
  notEmpty: {
    what: 'เวิร์กบุ๊กนี้มีข้อมูลอยู่แล้ว',
    next: 'ควรทดลองในเวิร์กบุ๊กใหม่ที่ว่าง หน้านี้เปิดเวิร์กบุ๊กใหม่ให้ได้ แล้วให้เปิดหน้านี้อีกครั้งในเวิร์กบุ๊กนั้น รายการเลิกทำ (Undo) ของเวิร์กบุ๊กนี้อาจหายไปถ้าทดลองที่นี่',
    agree: 'ทราบแล้ว และยอมให้ทดลองในเวิร์กบุ๊กนี้',
    open: 'เปิดเวิร์กบุ๊กใหม่ที่ว่าง',
    opened: 'เปิดเวิร์กบุ๊กใหม่แล้ว ให้เปิดหน้านี้ในเวิร์กบุ๊กนั้น',
    refused: 'Excel นี้เปิดเวิร์กบุ๊กใหม่ให้ไม่ได้ ให้เปิดด้วยเมนู ไฟล์ > ใหม่',
  },
  start: 'เริ่มทดลอง',
  stop: 'หยุด',
  stopping: 'กำลังหยุดและลบสิ่งที่ทดลอง…',
  running: 'กำลังทดลอง',
  progress: (done: number, all: number) => `ทดลองแล้ว ${done} จาก ${all} ข้อ`,
  undo: {
    title: 'ขอให้กด Ctrl+Z หนึ่งครั้ง',
    what: (sheet: string) =>
      `คลิกแผ่นงาน “${sheet}” แล้วกด Ctrl+Z (บน Mac กด ⌘Z) หนึ่งครั้ง คำว่า “หลัง” ใน A1 ควรกลับเป็น “ก่อน” ไม่ว่าจะเป็นอย่างไร ให้กดปุ่มด้านล่างเพื่อทำต่อ`,
    done: 'กดแล้ว',
    skip: 'ข้ามข้อนี้',
  },
  again: 'ทดลองอีกครั้ง',
  readAgain: 'ลองอ่านเวิร์กบุ๊กอีกครั้ง',
  unreadable: 'อ่านเวิร์กบุ๊กนี้ไม่ได้ จึงยังไม่เริ่มทดลอง ออกจากเซลล์ที่กำลังพิมพ์ แล้วลองอีกครั้ง',
  report: {
    title: 'รายงาน',
    stopped: 'หยุดก่อนครบทุกข้อ',
    summary: (as: number, different: number, untried: number) =>
      `ตรงกับตัวจำลอง ${as} ข้อ ต่างไป ${different} ข้อ ลองไม่ได้ ${untried} ข้อ`,
    clean: 'ลบสิ่งที่ทดลองออกจากเวิร์กบุ๊กครบแล้ว',
    left: (names: string) => `ลบไม่ได้ กรุณาลบเอง: ${names}`,
    client: 'โปรแกรม',
    build: 'รุ่น',
    platform: 'ระบบ',
    sets: 'ชุดความสามารถ',
    download: 'ดาวน์โหลดรายงาน',
    copy: 'คัดลอกรายงาน',
    copied: 'คัดลอกแล้ว',
    byHand: 'คัดลอกให้ไม่ได้ กรุณาเลือกข้อความรายงานด้านล่างแล้วกด Ctrl+C',
    noDownload: 'Excel บน Mac ไม่รับการดาวน์โหลดจากบานหน้าต่าง ให้คัดลอกรายงานแทน',
    send: 'ส่งรายงานได้ตามที่เขียนไว้ใน docs/conformance/README.md ของโครงการ ในรายงานไม่มีชื่อไฟล์ ชื่อผู้ใช้ หรือเนื้อหาของเวิร์กบุ๊ก',
    text: 'ข้อความรายงาน',
    rows: 'ทุกข้อ',
    expected: 'คาดว่า',
    seen: 'พบ',
    cost: (milliseconds: number, syncs: number) => `${milliseconds} มิลลิวินาที เรียก Excel ${syncs} ครั้ง`,
  },
  verdicts: {
    asHost: 'ตรงกับตัวจำลอง',
    different: 'ต่างไป',
    untried: 'ลองไม่ได้',
  } satisfies Record<Verdict, string>,
  skipped: 'ผู้ทดลองข้ามข้อนี้',
  broken: 'การทดลองหยุดเพราะข้อผิดพลาดของหน้านี้เอง',
};

export type PageWords = typeof th;

const en: PageWords = {
  title: 'Try this Excel',
  otherLanguage: 'ไทย',
  connecting: 'Connecting to Excel…',
  outside: {
    what: 'This page is not open inside Excel',
    next: [
      'It tries whether Excel does what the add-in PMQA 4.0 expects of it, so it has to be opened in a pane of Excel.',
      'In Excel choose Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and give it conformance-manifest.xml, which lies beside this page.',
    ],
    manifest: 'Download conformance-manifest.xml',
  },
  intro: (rows) =>
    `${rows} behaviours of Excel are tried, and a scratch assessment is created, read, ticked, checked and repaired. It takes about 5 minutes.`,
  promises: [
    'Everything is tried on sheets that this page adds, and removes at the end.',
    'Sheets and names that are there already are not changed.',
    'Do not type in the workbook or close this pane meanwhile. The last of them asks you to press Ctrl+Z once.',
    'Nothing is sent anywhere. The report stays on this page until you download or copy it.',
  ],
  empty: 'This workbook is empty and ready.',
  notEmpty: {
    what: 'This workbook holds something already',
    next: 'It is better tried in a new, empty workbook. This page can open one: then open this page again in there. If it is tried here, what can be undone in this workbook may be lost.',
    agree: 'I know, and it may be tried in this workbook',
    open: 'Open a new, empty workbook',
    opened: 'A new workbook was opened. Open this page in there.',
    refused: 'This Excel opens no new workbook for a page. Use File > New.',
  },
  start: 'Begin',
  stop: 'Stop',
  stopping: 'Stopping, and removing what was tried…',
  running: 'Trying',
  progress: (done, all) => `${done} of ${all} tried`,
  undo: {
    title: 'Please press Ctrl+Z once',
    what: (sheet) =>
      `Click the sheet “${sheet}” and press Ctrl+Z (on a Mac ⌘Z) once. The word “หลัง” in A1 should become “ก่อน” again. Whatever happens, press the button below to go on.`,
    done: 'I pressed it',
    skip: 'Skip this one',
  },
  again: 'Try again',
  readAgain: 'Read the workbook again',
  unreadable:
    'This workbook could not be read, so nothing was begun. Leave the cell you are in and try again.',
  report: {
    title: 'Report',
    stopped: 'Stopped before all were tried',
    summary: (as, different, untried) =>
      `${as} as the stand-in models, ${different} different, ${untried} could not be tried`,
    clean: 'All that was tried is removed from the workbook.',
    left: (names) => `Could not be removed, please do so yourself: ${names}`,
    client: 'Program',
    build: 'Build',
    platform: 'Platform',
    sets: 'Requirement sets',
    download: 'Download the report',
    copy: 'Copy the report',
    copied: 'Copied',
    byHand: 'It could not be copied. Select the text of the report below and press Ctrl+C.',
    noDownload: 'Excel on a Mac takes no downloads from a pane: copy the report instead.',
    send: 'docs/conformance/README.md of the project says how to send it. The report holds no name of a file or a person, and nothing of the workbook.',
    text: 'Text of the report',
    rows: 'All of them',
    expected: 'expected',
    seen: 'seen',
    cost: (milliseconds, syncs) => `${milliseconds} ms, Excel was called ${syncs} times`,
  },
  verdicts: { asHost: 'As the stand-in models', different: 'Different', untried: 'Could not be tried' },
  skipped: 'the person skipped it',
  broken: 'The run stopped by a fault of this page itself',
};

export const pageWords: Readonly<Record<Language, PageWords>> = { th, en };

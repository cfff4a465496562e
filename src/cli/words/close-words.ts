/** What `close` says, in Thai and in English. */
import type { CliProblem } from '../problems/cli-problem';

export function noClosedRound(path: string): CliProblem {
  return {
    where: path,
    thai: 'ไม่พบแผ่นงานปิดรอบในไฟล์นี้',
    english: 'holds no sheet of a round that was closed',
  };
}

export function closedByOther(path: string, found: string, expected: string): CliProblem {
  return {
    where: path,
    thai: `รอบนี้ปิดด้วยเกณฑ์ ${found} แต่เกณฑ์ที่ใช้คือ ${expected} จึงบอกสิ่งที่เปลี่ยนไม่ได้ ให้ระบุด้วย --rubric`,
    english: `was closed with the rubric ${found} and not ${expected}, so what changed cannot be told; name it with --rubric`,
  };
}

export const closeSaid = {
  sealed: (path: string, seal: string) => `${path}\nSHA-256 ${seal}\n`,
  state: (sheet: string, isIntact: boolean, closedOn: string, closedBy: string) =>
    isIntact
      ? `${sheet}: ปิดเมื่อ ${closedOn} โดย ${closedBy} (ตามที่พิมพ์) ไม่มีการแก้ไขหลังปิดรอบ\n` +
        `${sheet}: closed on ${closedOn} by ${closedBy} (as typed), unchanged since\n`
      : `${sheet}: ปิดเมื่อ ${closedOn} โดย ${closedBy} (ตามที่พิมพ์) มีการแก้ไขแผ่นงานนี้หลังปิดรอบ รหัสยืนยันไม่ตรง\n` +
        `${sheet}: closed on ${closedOn} by ${closedBy} (as typed), and changed since: the seal does not fit\n`,
};

export const closeHelp = {
  th: `ปิดรอบการประเมิน: เก็บคำตอบ ระดับ และคะแนน ณ วันปิดรอบ เป็นแผ่นงานที่ป้องกันไว้พร้อมรหัสยืนยัน SHA-256

  npm run --silent close -- --workbook file.xlsx --by "ชื่อผู้ปิดรอบ" --out closed.xlsx [--force] [--rubric file.json]
  npm run --silent close -- --check closed.xlsx [--workbook file.xlsx] [--json] [--rubric file.json]

  --workbook เวิร์กบุ๊กที่จะปิดรอบ หรือกับ --check เวิร์กบุ๊กปัจจุบันที่จะเทียบว่าเปลี่ยนอะไรหลังปิดรอบ
  --by       ชื่อผู้ปิดรอบ บันทึกตามที่พิมพ์ โปรแกรมไม่ทราบว่าใครเป็นผู้พิมพ์
  --out      ไฟล์ที่จะเขียนแผ่นงานปิดรอบ
  --check    ไฟล์ที่มีแผ่นงานปิดรอบ ตรวจว่าค่าในแผ่นงานถูกแก้หลังปิดรอบหรือไม่
  --json     แสดงผลเป็น JSON
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --force    เขียนทับไฟล์ของ --out ที่มีอยู่แล้ว
  --help     แสดงวิธีใช้นี้

รหัสจบการทำงาน: 0 สำเร็จ (กับ --check: ไม่มีการแก้ไขแผ่นงานปิดรอบ)  2 ข้อมูลไม่ถูกต้องหรือเขียนไม่ได้
3 แผ่นงานปิดรอบถูกแก้ไข หรือเวิร์กบุ๊กมีสิ่งที่ต้องให้คนเลือก  1 โปรแกรมผิดพลาดเอง`,
  en: `Closes a round: answers, levels and points of the day on a protected sheet, with a seal (SHA-256) over them

  npm run --silent close -- --workbook file.xlsx --by "name" --out closed.xlsx [--force] [--rubric file.json]
  npm run --silent close -- --check closed.xlsx [--workbook file.xlsx] [--json] [--rubric file.json]

  --workbook the workbook to be closed; with --check the workbook as it is now, to tell what changed since
  --by       who closes it, kept as typed: nobody knows who typed it
  --out      the file to write the sheet into
  --check    a file with such a sheet: tells whether a value of it was changed since
  --json     the result as JSON
  --rubric   the rubric (JSON); rubric/pmqa-4.0.json when not given
  --force    replaces the file of --out if it is there
  --help     this text

Exit codes: 0 done (with --check: the sheet is as it was closed)  2 input is wrong or cannot be written  3 the sheet was
changed, or something in the workbook is for a person to decide  1 the program itself failed`,
};

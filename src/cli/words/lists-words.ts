/** What `lists` says, in Thai and in English. */
import type { CliProblem } from '../problems/cli-problem';

export function noList(path: string): CliProblem {
  return {
    where: path,
    thai: 'ไม่พบรายการช่องว่าง แผ่นงานของผู้รับผิดชอบ หรือรายการข้อที่เห็นต่าง ในไฟล์นี้',
    english: 'holds no list of gaps, sheet of an owner or list of differences',
  };
}

export const listsSaid = {
  nothing: 'รายการไม่มีสิ่งใดต่างจากเวิร์กบุ๊ก\nThe lists say nothing that the workbook does not say already\n',
  change: (sheet: string, id: string, title: string, before: string, after: string, taken: boolean) =>
    `${taken ? '' : '✗ '}${sheet}: ${id} ${title}: ${before} → ${after}\n`,
  empty: '–',
  counts: (taken: number, left: number) =>
    `${taken} ข้อจะเปลี่ยน${left === 0 ? '' : ` · ✗ ${left} ข้อจะแทนผู้รับผิดชอบ วัน หรือหมายเหตุที่มีอยู่แล้ว จึงไม่เปลี่ยนเว้นแต่ระบุ --replace`}\n` +
    `${taken} criteria change${left === 0 ? '' : ` · ✗ ${left} would replace an owner, a day or a note that stands, and do not unless --replace is given`}\n`,
};

export const listsHelp = {
  th: `รับสิ่งที่กรอกในรายการกลับเข้าแบบประเมิน: รายการช่องว่าง แผ่นงานของผู้รับผิดชอบ และรายการข้อที่เห็นต่างกับผู้ตรวจ

  npm run --silent lists -- --workbook file.xlsx --list list.xlsx [--out new.xlsx] [--replace] [--json] [--rubric file.json] [--force]

  --workbook แบบประเมินที่จะรับเข้า ไฟล์นี้ไม่ถูกแก้ไข
  --list     ไฟล์ที่ส่งกลับมา มีกี่แผ่นก็ได้ แสดงทุกข้อที่ต่างจากแบบประเมินก่อนเสมอ
  --out      ไฟล์แบบประเมินที่จะเขียน มีทุกคำตอบเดิมและสิ่งที่รับเข้า หากไม่ระบุจะแสดงรายการอย่างเดียว
             แผ่นงานอื่นของแบบประเมินเดิม เช่น รายการช่องว่าง ไม่ตามไปด้วย
  --replace  แทนผู้รับผิดชอบ วัน หรือหมายเหตุที่มีอยู่แล้วด้วย
  --json     แสดงผลเป็น JSON
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --force    เขียนทับไฟล์ของ --out ที่มีอยู่แล้ว
  --help     แสดงวิธีใช้นี้

รหัสจบการทำงาน: 0 สำเร็จ  2 ข้อมูลไม่ถูกต้องหรือเขียนไม่ได้
3 มีข้อที่ต้องให้คนเลือก (--replace) ส่วนที่เหลือรับเข้าแล้ว หรือเวิร์กบุ๊กมีสิ่งที่ต้องให้คนเลือก  1 โปรแกรมผิดพลาดเอง`,
  en: `Takes what was filled in into an assessment: lists of gaps, sheets of owners, lists of what agency and assessor see otherwise

  npm run --silent lists -- --workbook file.xlsx --list list.xlsx [--out new.xlsx] [--replace] [--json] [--rubric file.json] [--force]

  --workbook the assessment; this file is not changed
  --list     the file that came back, of any number of sheets; all that differs from the assessment is said first
  --out      the assessment to write, with all answers and what was taken; without it what differs is said and no more.
             Other sheets of the assessment, such as lists of gaps, do not come along
  --replace  also replaces an owner, a day or a note that stands already
  --json     the result as JSON
  --rubric   the rubric (JSON); rubric/pmqa-4.0.json when not given
  --force    replaces the file of --out if it is there
  --help     this text

Exit codes: 0 done  2 input is wrong or cannot be written  3 something is for a person to decide (--replace), and all else was
taken, or something in the workbook is  1 the program itself failed`,
};

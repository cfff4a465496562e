/** What `rollup` says, in Thai and in English. */
import type { UnitListFault } from '../../core/rollup/parse-unit-list';
import { unitListWords } from '../../core/rollup/unit-list-words';
import type { CliProblem } from '../problems/cli-problem';

export function unitListProblem(path: string, fault: UnitListFault): CliProblem {
  const where = fault.kind === 'noNameColumn' ? path : `${path}:${fault.line}`;
  return { where, ...unitListWords(fault) };
}

export function noWorkbooks(folder: string): CliProblem {
  return {
    where: folder,
    thai: 'ไม่พบเวิร์กบุ๊ก (.xlsx) ในโฟลเดอร์นี้',
    english: 'there is no workbook (.xlsx) in this folder',
  };
}

export function folderUnreadable(folder: string, reason: string): CliProblem {
  return {
    where: folder,
    thai: `อ่านโฟลเดอร์นี้ไม่ได้: ${reason}`,
    english: `this folder cannot be read: ${reason}`,
  };
}

export function folderInUse(folder: string): CliProblem {
  return {
    where: folder,
    thai: 'มีไฟล์อื่นอยู่ในโฟลเดอร์นี้ ให้เลือกโฟลเดอร์ว่างหรือโฟลเดอร์ของผลครั้งก่อน หรือระบุ --force',
    english: 'holds other files: choose an empty folder or that of an earlier result, or give --force',
  };
}

export function notACount(option: string): CliProblem {
  return {
    where: option,
    thai: 'ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 64',
    english: 'must be a whole number from 1 to 64',
  };
}

export function folderMissing(): CliProblem {
  return {
    where: 'rollup',
    thai: 'ต้องระบุโฟลเดอร์ที่มีเวิร์กบุ๊ก ดูวิธีใช้ด้วย --help',
    english: 'needs the folder of the workbooks; see --help',
  };
}

export interface RollUpCounts {
  readonly files: number;
  readonly counted: number;
  readonly problems: number;
  readonly missing: number;
}

export const rollUpSaid = {
  progress: (done: number, of: number) => `${done}/${of}\n`,
  unchanged: (folder: string) =>
    `ไม่มีอะไรเปลี่ยนจากครั้งก่อน ผลเดิมใน ${folder} ยังใช้ได้\nnothing has changed since the last run: the results in ${folder} stand\n`,
  done: (folder: string, { files, counted, problems, missing }: RollUpCounts, written: number, of: number) =>
    `นับได้ ${counted} ชุด จาก ${files} ไฟล์ ปัญหาและข้อสังเกต ${problems} รายการ ยังไม่ส่ง ${missing} หน่วยงาน ` +
    `เขียนตาราง ${written} จาก ${of} ส่วน ดูผลใน ${folder}\n` +
    `${counted} assessments counted of ${files} files, ${problems} problems and notes, ${missing} units have not sent; ` +
    `${written} of ${of} partitions written; see ${folder}\n`,
};

export const rollUpHelp = {
  th: `รวมผลการประเมินของหลายหน่วยงานจากเวิร์กบุ๊กในโฟลเดอร์

  npm run --silent rollup -- โฟลเดอร์ --out ผลลัพธ์ [--units units.csv] [--with-evidence] [--workers 2]
                             [--rubric file.json] [--force]

  โฟลเดอร์    อ่านเวิร์กบุ๊ก (.xlsx) ทุกไฟล์ในโฟลเดอร์นี้และโฟลเดอร์ย่อย ไม่แก้ไขไฟล์ใด
  --out      โฟลเดอร์ผลลัพธ์: rollup.xlsx, tables/ (Parquet), csv/, README.md
  --units    รายชื่อหน่วยงานที่ต้องส่ง (CSV, UTF-8): หัวคอลัมน์ unit_id, name, ministry หรือ รหัสหน่วยงาน, ชื่อหน่วยงาน, กระทรวง
  --with-evidence  เก็บข้อความหลักฐาน ลิงก์ และหมายเหตุในตาราง answers ด้วย (อาจมีข้อมูลส่วนบุคคล)
  --workers  จำนวนตัวอ่านที่ทำงานพร้อมกัน หากไม่ระบุจะใช้ตามจำนวนแกนของเครื่อง
  --rubric   ไฟล์เกณฑ์ (JSON) หากไม่ระบุจะใช้ rubric/pmqa-4.0.json
  --force    เขียนในโฟลเดอร์ที่มีไฟล์อื่นอยู่แล้ว
  --help     แสดงวิธีใช้นี้

ไฟล์ที่นับไม่ได้ (เสียหาย เกณฑ์ฉบับอื่น ตัวเลขไม่ตรงกับคำตอบ ซ้ำกัน ไม่บอกหน่วยงานหรือปี) ถูกแยกไว้พร้อมเหตุผล และไม่หยุดการทำงาน
ครั้งต่อไปอ่านเฉพาะไฟล์ที่เนื้อหาเปลี่ยน

รหัสจบการทำงาน: 0 สำเร็จ  2 ข้อมูลไม่ถูกต้องหรือเขียนไม่ได้ แจ้งทุกปัญหาทาง stderr  1 โปรแกรมผิดพลาดเอง`,
  en: `Adds up the assessments of many units from the workbooks in a folder

  npm run --silent rollup -- folder --out results [--units units.csv] [--with-evidence] [--workers 2]
                             [--rubric file.json] [--force]

  folder     every workbook (.xlsx) in it and in its folders is read; none is changed
  --out      folder of the results: rollup.xlsx, tables/ (Parquet), csv/, README.md
  --units    list of the units that are expected to send (CSV, UTF-8), with headings unit_id, name, ministry
  --with-evidence  keeps words and links of evidence, and notes, in the table answers as well (they may name people)
  --workers  how many read at once; as many as the computer has cores when not given
  --rubric   the rubric (JSON); rubric/pmqa-4.0.json when not given
  --force    writes into a folder that holds other files
  --help     this text

Files that do not count (damaged, of another edition, figures that are not those of the answers, duplicates, without agency or
year) are set aside with the reason and stop nothing. The next run reads only files whose contents changed.

Exit codes: 0 done  2 input is wrong or cannot be written: every problem on stderr  1 the program itself failed`,
};

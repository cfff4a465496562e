/**
 * The whole command line for those who have Node and nothing else: `bundle-command-line.mjs` makes one file of it, with
 * the rubric inside. The first word says which command.
 */
import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { main } from '../../src/cli/main.ts';
import { version } from '../../package.json';
import rubric from '../../rubric/pmqa-4.0.json';
import { findSoffice } from '../find-soffice.mjs';

const commands = {
  assess: ['ระดับ คะแนน และช่องว่างจากคำตอบหรือไฟล์แบบประเมิน', 'levels, points and gaps of answers or a workbook'],
  workbook: ['สร้างไฟล์แบบประเมิน (.xlsx)', 'writes the assessment workbook as a file'],
  report: ['ชุดรายงานสำหรับลงนามและจัดเก็บ', 'the report pack to sign and file'],
  compare: ['เปรียบเทียบสองไฟล์', 'what changed between two workbooks'],
  close: ['ปิดรอบ หรือตรวจรอบที่ปิดแล้ว', 'closes a round, or checks a closed one'],
  lists: ['รับสิ่งที่กรอกในรายการกลับเข้าแบบประเมิน', 'takes what was filled in into lists'],
  rollup: ['รวมหลายหน่วยงาน', 'adds up the workbooks of many units'],
};

function usage() {
  const file = basename(process.argv[1] ?? 'pmqa.cjs');
  const list = Object.entries(commands).map(([name, [th, en]]) => `  ${name.padEnd(10)}${th} · ${en}`);
  return `PMQA 4.0 Workbook ${version}\n\n  node ${file} assess --workbook file.xlsx\n\n${list.join('\n')}\n\n  node ${file} assess --help\n`;
}

async function run([command, ...words]) {
  if (command === '--version') return process.stdout.write(`${version}\n`);
  if (command === undefined || command === '--help' || command === '-h') {
    return process.stdout.write(usage());
  }
  if (!Object.hasOwn(commands, command)) {
    process.stderr.write(`${command}: ไม่มีคำสั่งนี้ · there is no such command\n\n${usage()}`);
    process.exitCode = 2;
    return null;
  }
  process.argv.splice(2, process.argv.length, ...words);
  const soffice = command === 'report' ? findSoffice() : null;
  if (soffice === null) delete process.env.PMQA_SOFFICE;
  else process.env.PMQA_SOFFICE = soffice;
  return main(command, 'PMQA', Buffer.from(JSON.stringify(rubric)));
}

// Threads of a roll-up are started from the same file; what `main` comes with serves them.
if (isMainThread) void run(process.argv.slice(2));

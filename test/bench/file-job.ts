/**
 * One measurement of the file, in a process of its own so that its memory is its own:
 * `node --expose-gc --import tsx test/bench/file-job.ts write|read|both ours|exceljs <workbooks> <runs> <file>`.
 * Prints a `FileCost` as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import type { WorkbookPlan } from '../../src/core/plan/sheet-plan';
import { planWorkbook } from '../../src/core/layout/plan-workbook';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { readWithExceljs, writeWithExceljs } from './exceljs-way';
import { valueOf } from './value-of';

export interface FileCost {
  /** Median of the runs. */
  readonly milliseconds: number;
  /** Of one workbook. */
  readonly fileBytes: number;
  /** Resident memory of the process: before the first run, and at most until its end. */
  readonly restingBytes: number;
  readonly peakBytes: number;
}

interface Library {
  readonly write: (plan: WorkbookPlan) => Promise<Uint8Array>;
  readonly read: (index: RubricIndex, bytes: Uint8Array) => Promise<void>;
}

const ours: Library = {
  write: (plan) => writeWorkbookFile(plan, { protect: false }),
  read: async (index, bytes) => {
    const { places } = valueOf(await readWorkbookFile(index, bytes));
    if (places.size !== index.criteria.size) throw new Error('Not every criterion was read back');
  },
};

const exceljs: Library = {
  write: writeWithExceljs,
  read: async (index, bytes) => {
    if ((await readWithExceljs(bytes)) < index.criteria.size) throw new Error('Cells are missing');
  },
};

/** @param path where a file is left by the job that writes, and lies for the one that reads */
async function measure(job: string, library: Library, workbooks: number, runs: number, path: string) {
  const index = indexRubric(valueOf(parseRubric(JSON.parse(readFileSync('rubric/pmqa-4.0.json', 'utf8')))));
  let file: Uint8Array = job === 'read' ? new Uint8Array(readFileSync(path)) : new Uint8Array();
  const plan = job === 'write' ? planOf(index, 0) : null;
  const run = async (count: number): Promise<void> => {
    if (job === 'read') return library.read(index, file);
    if (plan !== null) {
      file = await library.write(plan);
      return;
    }
    for (let number = 1; number <= count; number += 1) {
      file = await library.write(planOf(index, number));
      await library.read(index, file);
    }
  };
  globalThis.gc?.();
  const restingBytes = process.memoryUsage().rss;
  await run(1);
  const afterOne = process.resourceUsage().maxRSS;
  const times: number[] = [];
  for (let number = 0; number < runs; number += 1) {
    const begun = performance.now();
    await run(workbooks);
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  const milliseconds = times[Math.floor(times.length / 2)] ?? 0;
  // Repeating one job only piles up what was not collected yet; of many workbooks the whole run counts.
  const peakBytes = (workbooks === 1 ? afterOne : process.resourceUsage().maxRSS) * 1024;
  if (job === 'write') writeFileSync(path, file);
  const cost: FileCost = { milliseconds, fileBytes: file.length, restingBytes, peakBytes };
  process.stdout.write(JSON.stringify(cost));
}

/** Every agency has its own name and answers. */
function planOf(index: RubricIndex, number: number): WorkbookPlan {
  const answers: Answers = new Map(
    [...index.criteria.keys()].map((id, position) => {
      const met = (position + number) % 3 > 0;
      const evidence = met ? `คำสั่งที่ ${number + 1}/2569 ลงวันที่ ${(position % 28) + 1} ตุลาคม 2568` : '';
      return [id, { ...emptyAnswer, met, evidence, owner: 'กองยุทธศาสตร์และแผนงาน', due: '2026-09-30' }];
    }),
  );
  return planWorkbook(index, {
    profile: { agencyName: `กรมที่ ${number}`, agencyType: 'department', fiscalYear: 2569, round: '1' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    answers,
  });
}

const [job = '', name = '', workbooks = '1', runs = '1', path = ''] = process.argv.slice(2);
measure(job, name === 'exceljs' ? exceljs : ours, Number(workbooks), Number(runs), path).catch(
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);

/** What the workbook costs as a file: writing, reading, memory, many of them; and beside it the same with exceljs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileCost } from './file-job';

/**
 * @param quick only what the promises need
 * @returns the promises that are broken, in words
 */
export function fileBench(quick: boolean): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pmqa-bench-'));
  try {
    process.stdout.write('\nthe file: the real rubric, every criterion answered\n');
    if (!quick) printSingles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return printMany(quick);
}

function measure(job: string, library: string, workbooks: number, runs: number, path = ''): FileCost {
  process.stderr.write(`measuring: ${job} ${library} x${workbooks}\n`);
  const args = ['--expose-gc', '--import', 'tsx', 'test/bench/file-job.ts', job, library];
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...args, String(workbooks), String(runs), path],
    { encoding: 'utf8' },
  );
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${job} with ${library} failed: ${stderr}`);
  return JSON.parse(stdout) as FileCost;
}

/** Both read the file that ours wrote. */
function printSingles(folder: string): void {
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  for (const job of ['write', 'read']) {
    for (const library of ['ours', 'exceljs']) {
      const cost = measure(job, library, 1, 15, join(folder, job === 'read' ? 'ours' : library));
      process.stdout.write(
        `  ${job.padEnd(6)}${library.padEnd(9)}${cost.milliseconds.toFixed(0).padStart(5)} ms, ` +
          `process at most ${mega(cost.peakBytes)} (${mega(cost.restingBytes)} before), ` +
          `of ${(cost.fileBytes / 1000).toFixed(0)} kB\n`,
      );
    }
  }
}

/** Growth is compared within one run on one computer, and generously: a promise about shape, not about speed. */
function printMany(quick: boolean): string[] {
  const counts = quick ? [1, 10] : [1, 10, 100];
  const times = counts.map((count) => ({ count, ...measure('both', 'ours', count, count === 1 ? 5 : 1) }));
  const others = quick ? [] : [1, 10].map((count) => ({ count, ...measure('both', 'exceljs', count, 1) }));
  process.stdout.write('  planned, written and read back, per workbook\n');
  for (const [library, costs] of [['ours', times] as const, ['exceljs', others] as const]) {
    if (costs.length === 0) continue;
    const words = costs.map(
      ({ count, milliseconds, peakBytes }) =>
        `${count}: ${(milliseconds / count).toFixed(0)} ms (process at most ${(peakBytes / 1e6).toFixed(0)} MB)`,
    );
    process.stdout.write(`    ${library.padEnd(9)}${words.join(', ')}\n`);
  }
  return times.slice(1).flatMap((cost, position) => {
    const before = times[position];
    const growth = before === undefined ? Infinity : cost.milliseconds / before.milliseconds;
    const promise = `${cost.count} workbooks take less than 15 times as long as a tenth of them`;
    return growth < 15 ? [] : [`${promise} (${growth.toFixed(1)} times)`];
  });
}

/**
 * What adding up many units costs, measured from outside: `npm run bench -- --units 8076 [--folder path]`. The command runs
 * as a person runs it; its time and the most memory it held are those of its process. Workbooks that are in the folder
 * from the last time are used again.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyWorkbooks } from './many-workbooks';

interface RunCost {
  readonly seconds: number;
  /** Null where the system does not tell. */
  readonly peakMegabytes: number | null;
  readonly said: string;
}

/** @returns the exit code */
export async function rollUpBench(count: number, given: string | null): Promise<number> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'pmqa-rollup-'));
  try {
    if (!existsSync(join(folder, 'units.csv'))) {
      process.stderr.write(`making ${count} workbooks in ${folder}\n`);
      await writeManyWorkbooks(folder, count);
    }
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    for (const name of ['all of them', 'again, nothing changed']) {
      const { seconds, peakMegabytes, said } = await measure(folder);
      const each = `${((seconds * 1000) / count).toFixed(1)} ms each`;
      const memory = peakMegabytes === null ? '' : `, at most ${peakMegabytes.toFixed(0)} MB`;
      process.stdout.write(`${name}: ${seconds.toFixed(1)} s (${each})${memory}\n  ${said.trim()}\n`);
    }
    return 0;
  } finally {
    if (given === null) rmSync(folder, { recursive: true });
  }
}

/** Now and then, while it runs: the highest that the system has seen. */
const lookEveryMs = 100;

async function measure(folder: string): Promise<RunCost> {
  const begun = performance.now();
  const argv = [join(folder, 'in'), '--out', join(folder, 'out'), '--units', join(folder, 'units.csv')];
  const child = spawn(process.execPath, ['scripts/rollup.mjs', ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let peak: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const looking = setInterval(() => (peak = highestOf(child.pid) ?? peak), lookEveryMs);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`The roll-up ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, peakMegabytes: peak, said };
}

function highestOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

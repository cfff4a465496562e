/**
 * Runs a program in a process of its own and says whether it kept within a budget of processor time and memory. A
 * program that goes over is ended at once, so that a fault costs the machine no gigabytes and the tests no minutes.
 *
 *     const run = await runWithin(['scripts/assess.mjs', '--workbook', file], { cpuSeconds: 2, megabytes: 300 });
 *     expect(run.exceeded).toEqual([]);
 *
 * Processor time and not the clock, because a busy machine is no failure; the clock only ends what hangs. Where two
 * threads share a core the same work takes half as much processor time again beside other work: so what was over in
 * nothing but time is tried twice more, and the best counts.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

export interface Budget {
  readonly cpuSeconds: number;
  /** Peak of resident memory, the 45 or so of Node itself included. */
  readonly megabytes: number;
  /** By the clock, for what waits for ever: without it ten times the processor time and ten seconds more. */
  readonly wallSeconds?: number;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from its standard input; nothing without it. */
  readonly input?: string;
  /** Runs at most, of what is over in time alone; one where a run changes what the next would find. */
  readonly tries?: number;
}

export interface RunWithin {
  /** What was gone over, in words for a failed assertion; empty when all is well. */
  readonly exceeded: readonly string[];
  /** Null when a signal ended it: ours, or the system's when memory ran out. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const projectRoot = join(__dirname, '..', '..');
const reporter = pathToFileURL(join(__dirname, 'report-usage.mjs')).href;

const lookEveryMs = 50;
const mostTries = 3;
/** Of Linux, for programs: /proc counts in them whatever the kernel ticks in. */
const ticksPerSecond = 100;

/** @param args what Node is given: a script of ours and its words, or `--import tsx file.ts` */
export async function runWithin(
  args: readonly string[],
  budget: Budget,
  { tries = mostTries, ...surroundings }: Surroundings = {},
): Promise<RunWithin> {
  let run = await runOnce(args, budget, surroundings);
  for (let tried = 1; tried < tries && isOverInTimeAlone(run, budget); tried += 1)
    run = await runOnce(args, budget, surroundings);
  return run;
}

function isOverInTimeAlone({ cpuSeconds, megabytes, exceeded }: RunWithin, budget: Budget): boolean {
  return exceeded.length === 1 && cpuSeconds > budget.cpuSeconds && megabytes <= budget.megabytes;
}

async function runOnce(
  args: readonly string[],
  budget: Budget,
  { cwd = projectRoot, env = {}, input = '' }: Surroundings,
): Promise<RunWithin> {
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const { pid, stdin, stdout, stderr } = child;
  const report = child.stdio[3];
  // A program that ends without reading its input closes the pipe, and is right to.
  stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  stdin.end(input);

  const wallSeconds = budget.wallSeconds ?? budget.cpuSeconds * 10 + 10;
  const begun = performance.now();
  let seen: Usage = { cpuSeconds: 0, megabytes: 0 };
  const late: string[] = [];
  const watch = setInterval(() => {
    seen = (pid === undefined ? null : usageOf(pid)) ?? seen;
    if (performance.now() - begun > wallSeconds * 1000) late.push(`not done after ${wallSeconds} s`);
    if (late.length > 0 || exceededBy(seen, budget).length > 0) child.kill('SIGKILL');
  }, lookEveryMs);

  try {
    const [told, out, errors, status] = await Promise.all([
      textOf(report as Readable),
      textOf(stdout),
      textOf(stderr),
      new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
    ]);
    const usage = told === '' ? seen : (JSON.parse(told) as Usage);
    return {
      exceeded: [...exceededBy(usage, budget), ...late.slice(0, 1)],
      status,
      stdout: out,
      stderr: errors,
      ...usage,
    };
  } finally {
    clearInterval(watch);
  }
}

function exceededBy({ cpuSeconds, megabytes }: Usage, budget: Budget): string[] {
  return [
    ...(cpuSeconds > budget.cpuSeconds
      ? [`${cpuSeconds.toFixed(2)} s of processor time, not ${budget.cpuSeconds}`]
      : []),
    ...(megabytes > budget.megabytes ? [`${Math.round(megabytes)} MB, not ${budget.megabytes}`] : []),
  ];
}

/** While it runs, where the system tells it; null elsewhere and once it has ended. */
function usageOf(pid: number): Usage | null {
  const status = fileOfProcess(pid, 'status');
  const stat = fileOfProcess(pid, 'stat');
  const peak = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  // The name stands in brackets and may hold anything; user and system time are the 12th and 13th after it.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  if (peak === undefined || user === undefined || system === undefined) return null;
  return { cpuSeconds: (user + system) / ticksPerSecond, megabytes: Number(peak) / 1024 };
}

function fileOfProcess(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'ENOTDIR') return '';
    throw error;
  }
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

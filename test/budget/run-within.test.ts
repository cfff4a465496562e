/** @slow 5 s: programs that are let go over their budgets */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWithin } from './run-within';

const ample = { cpuSeconds: 20, megabytes: 500 };

/** Memory that is really there: pages that nobody wrote to do not count. */
const take = (megabytes: number): string => `globalThis.kept = Buffer.alloc(${megabytes} * 2 ** 20, 1);`;
const workFor = (ms: number): string =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${ms * 1000});`;

test('a program within its budget gives its status, its output and what it took', async () => {
  const run = await runWithin(
    ['-e', `${take(100)} console.log('out'); console.error('error'); process.exit(3);`],
    ample,
  );
  expect(run).toMatchObject({ exceeded: [], status: 3, stdout: 'out\n', stderr: 'error\n' });
  expect(run.megabytes).toBeGreaterThan(130);
  expect(run.megabytes).toBeLessThan(250);
  expect(run.cpuSeconds).toBeGreaterThan(0);
});

test('reads its input', async () => {
  const run = await runWithin(['-e', 'process.stdin.pipe(process.stdout)'], ample, { input: 'คำตอบ' });
  expect(run.stdout).toBe('คำตอบ');
});

test('what the test runner holds in memory is not counted', async () => {
  const held = Buffer.alloc(400 * 2 ** 20, 1);
  const run = await runWithin(['-e', '0'], ample);
  expect(held).toHaveLength(400 * 2 ** 20);
  expect(run.megabytes).toBeLessThan(120);
});

test('a program that takes too much memory has exceeded its budget, though it ends by itself', async () => {
  const run = await runWithin(['-e', take(200)], { ...ample, megabytes: 150 });
  expect(run.exceeded).toEqual([expect.stringMatching(/^\d+ MB, not 150$/u)]);
});

test('a program that works too long has exceeded its budget', async () => {
  const run = await runWithin(['-e', workFor(700)], { ...ample, cpuSeconds: 0.5 }, { tries: 1 });
  expect(run.exceeded).toEqual([expect.stringMatching(/^\d+\.\d+ s of processor time, not 0\.5$/u)]);
});

test('a program that works too long once, as beside other work, is tried again; one that takes too much memory is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'within-'));
  const slowOnce = (work: string): readonly string[] => [
    '-e',
    `const fs = require('node:fs'); if (!fs.existsSync('tried')) { fs.writeFileSync('tried', ''); ${work} }`,
  ];
  const budget = { cpuSeconds: 0.5, megabytes: 150 };
  const slow = await runWithin(slowOnce(workFor(700)), budget, { cwd: folder });
  rmSync(join(folder, 'tried'));
  const large = await runWithin(slowOnce(take(200)), budget, { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(slow.exceeded).toEqual([]);
  expect(large.exceeded).toEqual([expect.stringMatching(/^\d+ MB, not 150$/u)]);
});

test('a program that only waits is ended by the clock', async () => {
  const run = await runWithin(['-e', 'setInterval(() => {}, 1000)'], { ...ample, wallSeconds: 1 });
  expect(run).toMatchObject({ exceeded: ['not done after 1 s'], status: null });
});

const onLinux = existsSync('/proc/self/status') ? test : test.skip;
onLinux('a program without end is ended as soon as it is over its budget', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'within-'));
  const goOn = `setInterval(() => { (globalThis.all ??= []).push(Buffer.alloc(20 * 2 ** 20, 1)); }, 20);`;
  const run = await runWithin(['-e', goOn], { ...ample, megabytes: 200, wallSeconds: 60 }, { cwd: folder });
  rmSync(folder, { recursive: true });
  expect(run.status).toBeNull();
  expect(run.exceeded).toEqual([expect.stringMatching(/^\d+ MB, not 200$/u)]);
  expect(run.megabytes).toBeLessThan(500);
});

/**
 * Loaded before the program that is measured (see run-within.ts): when that ends, tells over the fourth stream what it
 * took. Linux counts the peak of the process that started it into `maxRSS`, a test runner's in our case, so there the
 * peak of the program's own memory is read from /proc.
 */
import { readFileSync, writeSync } from 'node:fs';

const reportTo = 3;

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(reportTo, JSON.stringify({ cpuSeconds: (user + system) / 1e6, megabytes: peakMegabytes() }));
});

function peakMegabytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) / 1024;
}

/** What `scripts/bench.mjs` starts, in a process in which TypeScript is understood wherever it is imported from. */
import { bench } from './bench';
import { paperBench } from './paper-bench';

const run = process.argv.includes('--paper') ? paperBench() : bench(process.argv.includes('--check'));

void run.then((code) => {
  process.exitCode = code;
});

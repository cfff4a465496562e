/** What `scripts/bench.mjs` starts, in a process in which TypeScript is understood wherever it is imported from. */
import { bench } from './bench';

void bench(process.argv.includes('--check')).then((code) => {
  process.exitCode = code;
});

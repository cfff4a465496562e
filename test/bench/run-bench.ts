/** What `scripts/bench.mjs` starts, in a process in which TypeScript is understood wherever it is imported from. */
import { parseArgs } from 'node:util';
import { bench } from './bench';
import { paperBench } from './paper-bench';
import { rollUpBench } from './rollup-bench';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    paper: { type: 'boolean' },
    units: { type: 'string' },
    folder: { type: 'string' },
  },
});
const run =
  values.paper === true
    ? paperBench()
    : values.units === undefined
      ? bench(values.check === true)
      : rollUpBench(Number(values.units), values.folder ?? null);

void run.then((code) => {
  process.exitCode = code;
});

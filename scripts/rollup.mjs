/** `npm run rollup`: the assessments of many units added up. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('rollup');

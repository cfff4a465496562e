/** `npm run compare`: what changed between two workbooks. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('compare');

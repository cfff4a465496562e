/** `npm run close`: seals a round, or tells whether a sealed one was changed. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('close');

/** `npm run lists`: takes what was filled in into lists that were handed out. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('lists');

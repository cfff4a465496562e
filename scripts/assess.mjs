/** `npm run assess`: levels, points and gaps from a file of answers or a workbook. `--help` says how. */
import { runCommand } from './command-line.mjs';

await runCommand('assess');

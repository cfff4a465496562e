/** A command from its sources, module by module, to hold what is bundled against. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [command] = process.argv.splice(2, 1);
const { main } = await tsImport('../../src/cli/main.ts', import.meta.url);
await main(command, projectRoot);

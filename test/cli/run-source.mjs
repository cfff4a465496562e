/**
 * Commands from their sources, module by module, to hold what is bundled against. To load all modules takes seconds, so
 * several commands are run one after the other: `[["assess", "--help"], …]` as JSON; what they said comes out as JSON.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [runs] = process.argv.splice(2);
const { main } = await tsImport('../../src/cli/main.ts', import.meta.url);
const said = [];
for (const [command, ...words] of JSON.parse(runs)) {
  const streams = { stdout: '', stderr: '' };
  const own = Object.keys(streams).map((name) => [name, process[name].write]);
  for (const [name] of own) process[name].write = (text) => ((streams[name] += text), true);
  process.argv.splice(2, Infinity, ...words);
  process.exitCode = 0;
  await main(command, projectRoot);
  for (const [name, write] of own) process[name].write = write;
  said.push({ status: process.exitCode, ...streams });
}
process.exitCode = 0;
process.stdout.write(JSON.stringify(said));

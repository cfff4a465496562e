/**
 * npm run manifest: checks manifest.xml, or the files named on the command line (`dist/manifest.xml`), without the
 * network. Says every problem and ends with 1 when there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { OfficeAddinManifest } = (await import('office-addin-manifest')).default;
const { associatedNames, checkManifest } = await import('./manifest-rules.mjs');

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const commands = join(project, 'src', 'commands', 'associate-commands.ts');
const keys = join(project, 'src', 'commands', 'shortcuts.json');
const given = process.argv.slice(2);
const files = given.length > 0 ? given.map((file) => resolve(file)) : [join(project, 'manifest.xml')];

let failed = false;
for (const file of files) {
  const name = relative(process.cwd(), file);
  const problems = await problemsOf(file);
  for (const problem of problems) console.error(`${name}: ${problem}`);
  if (problems.length > 0) failed = true;
}

process.exitCode = failed ? 1 : 0;

async function problemsOf(file) {
  if (!existsSync(file)) return ['the file does not exist'];
  try {
    const { id, version, displayName } = await OfficeAddinManifest.readManifestFile(file);
    const problems = await checkManifest({
      xml: readFileSync(file, 'utf8'),
      root: project,
      associated: associatedNames(readFileSync(commands, 'utf8')),
      shortcuts: readFileSync(keys, 'utf8'),
    });
    if (problems.length === 0) console.log(`${displayName} ${version} (${id}): nothing to complain of`);
    return problems;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

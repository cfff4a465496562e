/**
 * The commands of src/cli as one bundled file, which starts in a sixth of the time that the sources take. It is made at
 * the first run and again when a source is newer; a fresh one needs nothing installed. Uses Node alone until it has to
 * be made. docs/decisions/0020 says why so.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(projectRoot, 'build', 'cli');
const stampFile = join(folder, 'stamp.json');

/** What no source names and what is made depends on all the same: the versions of packages, and how it is made. */
const alsoSources = ['package-lock.json', 'scripts/command-line.mjs'];

/**
 * Runs the command with the arguments of this process.
 * @param {'assess' | 'close' | 'compare' | 'lists' | 'report' | 'rollup' | 'workbook'} command
 */
export async function runCommand(command) {
  const { main } = loadBundle(freshBundle()) ?? loadBundle(await makeBundle());
  await main(command, projectRoot);
}

/** Null when it is not there: another run may have made a newer one and taken this away. */
function loadBundle(path) {
  if (path === null) return null;
  // Places in an error are those of the sources.
  process.setSourceMapsEnabled(true);
  try {
    return createRequire(import.meta.url)(path);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' && error.message.includes(path)) return null;
    throw error;
  }
}

/** The bundle when it was made of the sources as they are; null when it has to be made. */
export function freshBundle() {
  const stamp = readStamp();
  if (stamp === null) return null;
  const fresh = stamp.sources.every(([name, size, time]) => {
    const { size: sizeNow, time: timeNow } = sourceState(name);
    return size === sizeNow && time === timeNow;
  });
  return fresh ? join(folder, stamp.bundle) : null;
}

function readStamp() {
  try {
    const { bundle, sources } = JSON.parse(readFileSync(stampFile, 'utf8'));
    return typeof bundle === 'string' && Array.isArray(sources) ? { bundle, sources } : null;
  } catch (error) {
    // Not there yet, or cut off half-way: it is made again.
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @returns {{ size: number, time: number }} -1 for a file that is not there */
function sourceState(name) {
  const found = statSync(join(projectRoot, name), { throwIfNoEntry: false });
  return { size: found?.size ?? -1, time: found?.mtimeMs ?? -1 };
}

/** @returns {Promise<string>} path of the bundle */
async function makeBundle() {
  ensureInstalled();
  // Only now: it is one of the dependencies that may just have been installed.
  const { build } = await import('esbuild');
  const begun = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(folder, 'commands.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const text = outputFiles.find(({ path }) => path.endsWith('.cjs')).text;
  const map = outputFiles.find(({ path }) => path.endsWith('.map')).text;
  // Named by its contents, so that a run that is about to load an older one still finds that.
  const bundle = `commands-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.cjs`;
  mkdirSync(folder, { recursive: true });
  putInPlace(join(folder, `${bundle}.map`), map);
  putInPlace(join(folder, bundle), `${text}//# sourceMappingURL=${bundle}.map\n`);
  const sources = [...Object.keys(metafile.inputs).filter(isOurs), ...alsoSources].map((name) => {
    const { size, time } = sourceState(name);
    // One that changed while the bundle was made may be in it or not: the next run makes it again.
    return [name, size, time > begun ? null : time];
  });
  putInPlace(stampFile, JSON.stringify({ bundle, sources }));
  removeOldBundles(bundle);
  return join(folder, bundle);
}

/** What comes from packages is held by package-lock.json. */
function isOurs(name) {
  return !name.split('/').includes('node_modules');
}

/** Two runs may make it at once: each finds a whole file or none. */
function putInPlace(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function removeOldBundles(current) {
  const dayMs = 24 * 60 * 60_000;
  for (const name of readdirSync(folder)) {
    if (name === 'stamp.json' || name.startsWith(current)) continue;
    const { size, time } = sourceState(join('build', 'cli', name));
    if (size !== -1 && Date.now() - time > dayMs) rmSync(join(folder, name), { force: true });
  }
}

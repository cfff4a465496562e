/**
 * npm run release: everything an agency is given, as one zip with a version, in build/release. PMQA_BASE_URL is put into
 * its manifest, as in `npm run build`. `-- --check` makes it a second time, in another time zone, and holds both against each other byte by byte,
 * then unpacks it, adds up the checksums, and lets the command line answer with Node alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { unzipSync } = await import('fflate');
const { runTool } = await import('./run-step.mjs');
const { releaseFiles } = await import('./release/release-files.mjs');
const { momentOf, releaseArchive, sha256, sumsName } = await import('./release/release-archive.mjs');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = `pmqa-workbook-${version}`;
const out = join(root, 'build', 'release');

const archive = await makeRelease();
mkdirSync(out, { recursive: true });
writeFileSync(join(out, `${folder}.zip`), archive);
writeFileSync(join(out, `${folder}.zip.sha256`), `${sha256(archive)}  ${folder}.zip\n`);
process.stdout.write(`build/release/${folder}.zip, ${archive.length} bytes, SHA-256 ${sha256(archive)}\n`);

if (process.argv.includes('--check')) {
  // As somebody elsewhere would.
  process.env.TZ = process.env.TZ === 'Asia/Bangkok' ? 'America/Lima' : 'Asia/Bangkok';
  const findings = [...differences(archive, await makeRelease()), ...tryArchive(archive)];
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  if (findings.length === 0)
    process.stdout.write('Made twice: the same bytes; sums and command line are right\n');
  process.exitCode = findings.length === 0 ? 0 : 1;
}

async function makeRelease() {
  const code = runTool('webpack', 'webpack', ['--mode', 'production'], { cwd: root });
  if (code !== 0) process.exit(code);
  const moment = momentOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  return releaseArchive(folder, moment, await releaseFiles(root, version));
}

/** Names of what differs between two archives; none when they are the same bytes. */
function differences(one, other) {
  if (Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0) return [];
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...names].filter((name) => sha256(before[name] ?? '') !== sha256(after[name] ?? ''));
  return differing.length === 0
    ? ['The archive differs between two builds, though no file in it does']
    : differing.map((name) => `${name} differs between two builds`);
}

/** As somebody would who has only the zip and Node. */
function tryArchive(bytes) {
  const files = Object.entries(unzipSync(bytes));
  const inside = (name) => files.find(([path]) => path === `${folder}/${name}`)?.[1];
  const sums = new Map(
    Buffer.from(inside(sumsName) ?? '')
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [`${folder}/${line.slice(66)}`, line.slice(0, 64)]),
  );
  const findings = files
    .filter(([name, content]) => !name.endsWith(`/${sumsName}`) && sums.get(name) !== sha256(content))
    .map(([name]) => `${name} does not have the sum that ${sumsName} gives`);
  const place = mkdtempSync(join(tmpdir(), 'pmqa-release-'));
  try {
    writeFileSync(join(place, 'pmqa.cjs'), inside('command-line/pmqa.cjs'));
    writeFileSync(join(place, 'sample.xlsx'), inside('sample/pmqa-sample-th.xlsx'));
    const said = execFileSync(process.execPath, ['pmqa.cjs', 'assess', '--workbook', 'sample.xlsx'], {
      cwd: place,
      env: {},
      encoding: 'utf8',
    });
    if (!(JSON.parse(said).overall.points > 0))
      findings.push(`pmqa.cjs says of the sample: ${said.slice(0, 200)}`);
  } finally {
    rmSync(place, { recursive: true });
  }
  return findings;
}

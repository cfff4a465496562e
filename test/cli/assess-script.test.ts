/** The command as people start it: a process of its own, through the script that installs what is missing. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssessReport } from '../../src/cli/commands/assess-report';

const projectRoot = join(__dirname, '..', '..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assess script '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function runNode(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('node scripts/assess.mjs', () => {
  const script = join(projectRoot, 'scripts', 'assess.mjs');

  it('prints the report and nothing else, from any folder', () => {
    writeFileSync(
      join(folder, 'คำตอบ.json'),
      '{"agency":{"type":"province"},"answers":{"1.1.B1":{"met":true}}}',
    );
    const { status, stdout, stderr } = runNode([script, '--answers', 'คำตอบ.json']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as AssessReport;
    expect(report.agency).toBe('province');
    expect(report.gaps).toHaveLength(319);
    expect(report.gaps[0]).toEqual({ id: '1.1.B1', kind: 'evidence' });
  });

  it('exits with 2 and an empty stdout on bad input', () => {
    const { status, stdout, stderr } = runNode([script, '--answers', 'missing.json']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('missing.json\n  ไม่พบไฟล์นี้\n  there is no such file\n');
  });
});

describe('a script that needs the dependencies', () => {
  const lock = (version: string) => ({
    packages: {
      '': { name: 'project' },
      'node_modules/tsx': { version, integrity: `sha512-${version}` },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });

  /** A project with the real script, and an npm that takes note of how it was called. */
  function project(npm: string): void {
    mkdirSync(join(folder, 'scripts'));
    cpSync(
      join(projectRoot, 'scripts', 'ensure-installed.mjs'),
      join(folder, 'scripts', 'ensure-installed.mjs'),
    );
    writeFileSync(
      join(folder, 'run.mjs'),
      "import { ensureInstalled } from './scripts/ensure-installed.mjs';\nensureInstalled();\nconsole.log('ready');\n",
    );
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock('1.0.0')));
    writeFileSync(join(folder, 'npm-cli.js'), npm);
  }

  function install(version: string): void {
    const { 'node_modules/tsx': tsx } = lock(version).packages;
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/tsx': tsx } }),
    );
  }

  const recordingNpm =
    "require('fs').writeFileSync('called', process.argv.slice(2).join(' ')); console.log('npm talks');";
  const runScript = () => runNode(['run.mjs'], { npm_execpath: join(folder, 'npm-cli.js') });
  const calls = () => readFileSync(join(folder, 'called'), 'utf8');

  it('installs them when there are none, and keeps stdout for itself', () => {
    project(recordingNpm);
    const { status, stdout, stderr } = runScript();
    expect(status).toBe(0);
    expect(calls()).toMatch(/^ci .*--include=dev/);
    expect(stdout).toBe('ready\n');
    expect(stderr).toContain('not installed yet: running npm ci');
    expect(stderr).toContain('npm talks');
  });

  it('installs them again when they are other versions than the lock names', () => {
    project(recordingNpm);
    install('0.9.0');
    const { stdout, stderr } = runScript();
    expect(calls()).toMatch(/^ci /);
    expect(stdout).toBe('ready\n');
    expect(stderr).toContain('not those of package-lock.json');
  });

  it('installs nothing when they are those of the lock, optional ones of other platforms aside', () => {
    project(recordingNpm);
    install('1.0.0');
    const { status, stdout, stderr } = runScript();
    expect([status, stdout, stderr]).toEqual([0, 'ready\n', '']);
    expect(calls).toThrow('ENOENT');
  });

  it('ends with the exit code of npm when they cannot be installed', () => {
    project('console.error("no network"); process.exit(7);');
    const { status, stdout, stderr } = runScript();
    expect(status).toBe(7);
    expect(stdout).toBe('');
    expect(stderr).toContain('no network');
    expect(stderr).toContain('npm ci failed');
  });
});

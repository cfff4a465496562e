/**
 * Where a Chromium-like browser is on this computer, for the browser tests: named by PMQA_CHROMIUM, installed by
 * the system, or fetched by Playwright. Gives null when there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

export async function findChromium() {
  const named = process.env.PMQA_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const found = usualPlaces().find((place) => existsSync(place));
  if (found) return found;
  const { chromium } = await import('playwright-core');
  const fetched = chromium.executablePath();
  return fetched !== '' && existsSync(fetched) ? fetched : null;
}

/** Tries to get one: Playwright's own download, then Debian's package when that is ours to install. */
export async function installChromium() {
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  const fetched = await findChromium();
  if (fetched) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', 'chromium', 'fonts-tlwg-laksaman', 'fonts-tlwg-loma-otf'], {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findChromium();
}

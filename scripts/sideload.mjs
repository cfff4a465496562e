/**
 * Where Excel looks for the manifest of a developer, on each system: on Windows a value in the registry, on a Mac a
 * file in Excel's own folder. Everything is planned as data first, so that the plan can be tested on any system.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, posix } from 'node:path';

const developerKey = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/**
 * What must be done to add the manifest, and to remove it, or null where there is no desktop Excel.
 * @param {{ platform: string, home: string, manifest: string, id: string }} computer id: the manifest's GUID
 */
export function planSideload({ platform, home, manifest, id }) {
  if (platform === 'win32') {
    return {
      add: { run: ['reg.exe', 'add', developerKey, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'] },
      remove: { run: ['reg.exe', 'delete', developerKey, '/v', id, '/f'] },
    };
  }
  if (platform === 'darwin') {
    const copy = posix.join(
      home,
      'Library/Containers/com.microsoft.Excel/Data/Documents/wef',
      `${id}.manifest.xml`,
    );
    return { add: { copy: { from: manifest, to: copy } }, remove: { delete: copy } };
  }
  return null;
}

/** Carries out one step of the plan; throws with the system's own words when it fails. */
export function carryOut(step) {
  if (step.copy !== undefined) {
    mkdirSync(dirname(step.copy.to), { recursive: true });
    copyFileSync(step.copy.from, step.copy.to);
  } else if (step.delete !== undefined) {
    rmSync(step.delete, { force: true });
  } else {
    const [command, ...args] = step.run;
    const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (error) throw error;
    if (status !== 0) throw new Error(`${command}: ${stderr.trim()}`);
  }
}

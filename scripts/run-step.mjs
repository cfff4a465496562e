/** Runs one of the project's own tools with this Node, so that no shell is needed on any system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');

/** Path of a package's command, such as `toolPath('jest', 'jest')`. Not every package lets its own account be resolved. */
export function toolPath(packageName, command) {
  const folder = join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs it with inherited output and gives its exit code. */
export function runTool(packageName, command, args, options = {}) {
  return runNode([toolPath(packageName, command), ...args], options);
}

export function runNode(args, options = {}) {
  const result = spawnSync(process.execPath, args, { stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

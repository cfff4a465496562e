/** Runs one of the project's own tools with this Node, so that no shell is needed on any system. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of a package's command, such as `toolPath('jest', 'jest')`. */
export function toolPath(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
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

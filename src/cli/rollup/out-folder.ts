/** The folder of the results: ours when it is new, empty, or bears what an earlier run has kept there. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../disk/read-file';
import type { CliProblem } from '../problems/cli-problem';
import { folderInUse, folderUnreadable } from '../words/rollup-words';

export interface OutFolder {
  readonly folder: string;
  /** Where what is kept for the next run lies. */
  readonly kept: string;
  isUnchanged(stamp: string): Promise<boolean>;
  /** Where that stamp is written, once everything is there. */
  readonly stampFile: string;
}

const keptName = '.pmqa-rollup';

/** @returns null, and a problem, where the folder is somebody else's or cannot be used */
export async function readOutFolder(
  folder: string,
  force: boolean,
  problems: CliProblem[],
): Promise<OutFolder | null> {
  try {
    await mkdir(folder, { recursive: true });
    const inside = await readdir(folder);
    if (inside.length > 0 && !inside.includes(keptName) && !force) {
      problems.push(folderInUse(folder));
      return null;
    }
  } catch (error) {
    problems.push(folderUnreadable(folder, error instanceof Error ? error.message : String(error)));
    return null;
  }
  const stampFile = join(folder, keptName, 'stamp');
  return {
    folder,
    kept: join(folder, keptName),
    stampFile,
    isUnchanged: async (stamp) => {
      try {
        return (await readFile(stampFile, 'utf8')) === stamp;
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return false;
        throw error;
      }
    },
  };
}

/**
 * Drafts lie beside the file they become, under a name that says whose they are: `.pmqa-<computer>-<process>-<random>.tmp`.
 * So a run can take away what a killed one left, and nothing else.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './read-file';

const draftName = /^\.pmqa-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/;

/** A draft is written within seconds; one as old as this is nobody's. */
const oldMs = 10 * 60_000;

export function newDraftName(): string {
  return `.pmqa-${thisComputer()}-${process.pid}-${randomUUID()}.tmp`;
}

/** Takes away old drafts of this computer whose process has ended. What cannot be taken away stays. */
export async function removeAbandonedDrafts(folder: string, now: number): Promise<void> {
  for (const name of await ifAllowed(readdir(folder), [])) {
    const [, computer, pid] = draftName.exec(name) ?? [];
    if (computer !== thisComputer() || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    const found = await ifAllowed(stat(path), null);
    if (found !== null && now - found.mtimeMs > oldMs) await ifAllowed(rm(path), undefined);
  }
}

/** Another run took it, or it is not ours to see or take: the file that is being written does not depend on it. */
async function ifAllowed<Value>(work: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EBUSY'].includes(String(errorCode(error))))
      return otherwise;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive as well.
    return errorCode(error) !== 'ESRCH';
  }
}

function thisComputer(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

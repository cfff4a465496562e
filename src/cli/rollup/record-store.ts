/**
 * What is kept of every workbook that was read, by what is in it: a file that was renamed or copied is not read again, and
 * one that was changed is. A record that cannot be used is as good as none.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordVersion, type UnitRecord } from '../../core/rollup/unit-record';
import { putFile } from '../disk/put-file';
import { errorCode } from '../disk/read-file';

export interface RecordStore {
  /** Null when it holds none that can be used. */
  read(sha256: string): Promise<UnitRecord | null>;
  write(sha256: string, record: UnitRecord): Promise<void>;
}

/** @param folder of records that the same program made with the same rubric */
export function recordStore(folder: string): RecordStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), `${sha256}.json`);
  return {
    read: async (sha256) => {
      try {
        return recordIn(JSON.parse(await readFile(pathOf(sha256), 'utf8')));
      } catch (error) {
        // Not there, or cut off by a run that was killed: the workbook is read again.
        if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    write: (sha256, record) => putFile(pathOf(sha256), JSON.stringify({ version: recordVersion, record })),
  };
}

function recordIn(found: unknown): UnitRecord | null {
  const isOurs =
    typeof found === 'object' && found !== null && 'version' in found && found.version === recordVersion;
  // Only this program writes here, under a folder of its own version and rubric.
  return isOurs && 'record' in found ? (found.record as UnitRecord) : null;
}

/** A command as a shell runs it, on the real disk: how it ended, and what it said on either stream. */
import { join } from 'node:path';
import type { WorkbookIo } from '../../src/cli/commands/run-workbook';
import { readFileFromDisk } from '../../src/cli/disk/read-file';
import { writeFileToDisk } from '../../src/cli/disk/write-file';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param today an ISO date; it is noon */
export async function saidBy(today: string, run: (io: WorkbookIo) => Promise<number>): Promise<Said> {
  let out = '';
  let err = '';
  const code = await run({
    readFile: readFileFromDisk,
    writeFile: writeFileToDisk,
    writeOut: (text) => (out += text),
    writeError: (text) => (err += text),
    now: () => Date.parse(`${today}T12:00:00`),
    defaultRubricPath: join(__dirname, '..', '..', 'rubric', 'pmqa-4.0.json'),
  });
  return { code, out, err };
}

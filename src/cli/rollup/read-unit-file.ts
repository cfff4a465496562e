/** One workbook of a roll-up: from its path to its record, read anew only when no record of the same contents is kept. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { headOf, type ReadHead } from '../../core/rollup/settle-units';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { fileLimits } from '../../xlsx/file-limits';
import { readUnitRecord, type UnitWords } from '../../xlsx/read-unit';
import { readFileFromDisk } from '../disk/read-file';
import { fileProblem, workbookProblem, type CliProblem } from '../problems/cli-problem';
import { readingProblem } from '../problems/reading-problem';
import type { RecordStore } from './record-store';
import { zlibUnpacking } from './zlib-unpacking';

export interface UnitReading {
  readonly index: RubricIndex;
  readonly folder: string;
  readonly withEvidence: boolean;
  readonly store: RecordStore;
}

export async function readUnitFile(file: string, reading: UnitReading): Promise<ReadHead> {
  const bytes = await readFileFromDisk(join(reading.folder, file), fileLimits.fileBytes);
  if (!bytes.ok) {
    const problem = { kind: 'unreadable', place: '', ...inOneLine(fileProblem(file, bytes.failure)) };
    return { file, sha256: '', profile: null, problems: [problem] };
  }
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const kept = await reading.store.read(sha256);
  const record =
    kept ??
    (await readUnitRecord(reading.index, bytes.value, {
      withEvidence: reading.withEvidence,
      words,
      unpacking: zlibUnpacking,
    }));
  if (kept === null) await reading.store.write(sha256, record);
  return headOf({ file, sha256, record });
}

const words: UnitWords = {
  ofFailure: (failure) => ({ place: '', ...inOneLine(workbookProblem('', failure)) }),
  ofFinding: (finding) => {
    const said = readingProblem('', finding);
    return { place: said.where.trim(), ...inOneLine(said) };
  },
};

function inOneLine({ thai, english }: Pick<CliProblem, 'thai' | 'english'>) {
  const lines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);
  return { thai: lines(thai).join(' '), english: lines(english).join('. ') };
}

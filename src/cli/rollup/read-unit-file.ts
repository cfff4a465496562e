/** One workbook of a roll-up: from its path to its record, read anew only when no record of the same contents is kept. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { spoilsAnswers } from '../../core/findings/spoils-answers';
import { countUnit } from '../../core/rollup/count-unit';
import { rollUpEn } from '../../core/rollup/rollup.en';
import { rollUpTh } from '../../core/rollup/rollup.th';
import { headOf, type ReadHead } from '../../core/rollup/settle-units';
import type { UnitProblem, UnitRecord } from '../../core/rollup/unit-record';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { noDecisions } from '../../core/standing/question';
import { fileLimits } from '../../xlsx/file-limits';
import { readWorkbookFile } from '../../xlsx/read-xlsx';
import { readFileFromDisk } from '../disk/read-file';
import { fileProblem, workbookProblem, type CliProblem } from '../problems/cli-problem';
import { readingProblem } from '../problems/reading-problem';
import type { RecordStore } from './record-store';

export interface UnitReading {
  readonly index: RubricIndex;
  readonly folder: string;
  readonly withEvidence: boolean;
  readonly store: RecordStore;
}

export async function readUnitFile(file: string, reading: UnitReading): Promise<ReadHead> {
  const bytes = await readFileFromDisk(join(reading.folder, file), fileLimits.fileBytes);
  if (!bytes.ok) {
    const problem = unitProblem('unreadable', '', fileProblem(file, bytes.failure));
    return { file, sha256: '', profile: null, problems: [problem] };
  }
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const kept = await reading.store.read(sha256);
  const record = kept ?? (await recordOf(bytes.value, reading));
  if (kept === null) await reading.store.write(sha256, record);
  return headOf({ file, sha256, record });
}

/** A thread has nothing else to do meanwhile, so it need not wait for a stream. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}

async function recordOf(bytes: Uint8Array, { index, withEvidence }: UnitReading): Promise<UnitRecord> {
  const snapshot = await readWorkbookFile(index, bytes, noDecisions, inflate);
  if (!snapshot.ok) {
    const { failure } = snapshot;
    return { counted: null, problems: [unitProblem(failure.kind, '', workbookProblem('', failure))] };
  }
  const spoiling = snapshot.value.problems.filter(spoilsAnswers);
  if (spoiling.length > 0) {
    const problems = spoiling.slice(0, mostKept).map((finding) => {
      const said = readingProblem('', finding);
      return unitProblem(finding.kind, said.where.trim(), said);
    });
    return { counted: null, problems };
  }
  const { unit, differences } = countUnit(index, snapshot.value, { withEvidence });
  if (differences.length === 0) return { counted: unit, problems: null };
  const count = differences.length;
  const said = { thai: rollUpTh.figuresDiffer(count), english: rollUpEn.figuresDiffer(count) };
  return { counted: null, problems: [unitProblem('figuresDiffer', '', said)] };
}

/** A workbook may be at odds with its ids in every row; who mends it sees all of them when it is open. */
const mostKept = 10;

function unitProblem(
  kind: string,
  place: string,
  { thai, english }: Pick<CliProblem, 'thai' | 'english'>,
): UnitProblem {
  return { kind, place, thai: thai.replace(/\s*\n\s*/g, ' '), english: english.replace(/\s*\n\s*/g, '. ') };
}

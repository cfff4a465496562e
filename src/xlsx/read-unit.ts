/** The bytes of a workbook as the record of a unit; whoever asks has the words for what is wrong with it. */
import type { FileFailure } from '../core/failures/file-failure';
import type { Finding } from '../core/findings/finding';
import { spoilsAnswers } from '../core/findings/spoils-answers';
import { countUnit } from '../core/rollup/count-unit';
import { rollUpEn } from '../core/rollup/rollup.en';
import { rollUpTh } from '../core/rollup/rollup.th';
import type { UnitProblem, UnitRecord } from '../core/rollup/unit-record';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { noDecisions } from '../core/standing/question';
import type { Unpacking } from './package/unpack-part';
import { readWorkbookFile } from './read-xlsx';

export interface UnitWords {
  readonly ofFailure: (failure: FileFailure) => Omit<UnitProblem, 'kind'>;
  readonly ofFinding: (finding: Finding) => Omit<UnitProblem, 'kind'>;
}

export interface UnitReadingChoices {
  readonly withEvidence: boolean;
  readonly words: UnitWords;
  /** Of the program, where it has a quicker one than the platform's streams. */
  readonly unpacking?: Unpacking;
}

/** A workbook may be at odds with its ids in every row; who mends it sees all of them when it is open. */
const mostKept = 10;

export async function readUnitRecord(
  index: RubricIndex,
  bytes: Uint8Array,
  { withEvidence, words, unpacking }: UnitReadingChoices,
): Promise<UnitRecord> {
  const snapshot = await readWorkbookFile(index, bytes, noDecisions, unpacking);
  if (!snapshot.ok) {
    const { failure } = snapshot;
    return { counted: null, problems: [{ kind: failure.kind, ...words.ofFailure(failure) }] };
  }
  const spoiling = snapshot.value.problems.filter(spoilsAnswers);
  if (spoiling.length > 0) {
    const problems = spoiling
      .slice(0, mostKept)
      .map((finding) => ({ kind: finding.kind, ...words.ofFinding(finding) }));
    return { counted: null, problems };
  }
  const { unit, differences } = countUnit(index, snapshot.value, { withEvidence });
  if (differences.length === 0) return { counted: unit, problems: null };
  const count = differences.length;
  const [thai, english] = [rollUpTh.figuresDiffer(count), rollUpEn.figuresDiffer(count)];
  return { counted: null, problems: [{ kind: 'figuresDiffer', place: '', thai, english }] };
}

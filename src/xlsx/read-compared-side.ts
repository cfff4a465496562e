/** A file that a person chose, as one of the two assessments that are compared. */
import { assess } from '../core/assessment/attainment';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import { spoilsAnswers } from '../core/findings/spoils-answers';
import type { SideFailure } from '../core/ports/rounds-port';
import type { ComparedSide } from '../core/rounds/comparison-words';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { fileLimits } from './file-limits';
import type { FileOfBytes } from './read-blob';
import { readWorkbookFile } from './read-xlsx';

/** Never rejects. @param title by which the person knows it */
export async function readComparedSide(
  index: RubricIndex,
  file: FileOfBytes,
  title: string,
): Promise<Outcome<ComparedSide, SideFailure>> {
  if (file.size > fileLimits.fileBytes) {
    return failed({ of: 'file', failure: { kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes } });
  }
  const bytes = await bytesOf(file);
  // The browser takes a file back that was moved, deleted or locked after it was chosen.
  if (bytes === null) return failed({ of: 'file', failure: { kind: 'damaged', part: '' } });
  const read = await readWorkbookFile(index, bytes);
  if (!read.ok) return failed({ of: 'file', failure: read.failure });
  const { answers, profile, notAllCounted, problems } = read.value;
  const findings = problems.filter(spoilsAnswers);
  if (findings.length > 0) return failed({ of: 'findings', findings });
  const { agencyType } = profile;
  const assessment = assess(index, answers, agencyType, notAllCounted);
  return succeeded({ index, answers, agencyType, profile, title, assessment });
}

async function bytesOf(file: FileOfBytes): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A file that a person chose among many, as the unit it counts as, or with what is wrong with it. */
import type { FileFailure } from '../core/failures/file-failure';
import { placeOfFinding } from '../core/findings/finding';
import type { FindingNames } from '../core/findings/finding.th';
import { findingSentence } from '../core/findings/finding-words';
import type { ReadFile } from '../core/rollup/settle-units';
import type { UnitRecord } from '../core/rollup/unit-record';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { placeText } from '../core/sheet/place-text';
import { fileEn } from '../core/snapshot/file.en';
import { fileTh, shortened } from '../core/snapshot/file.th';
import { fileLimits } from './file-limits';
import type { FileOfBytes } from './read-blob';
import { readUnitRecord, type UnitWords } from './read-unit';

/** Never rejects. @param digest SHA-256 of the bytes in hexadecimal, as the platform computes it */
export async function readUnitBlob(
  index: RubricIndex,
  blob: FileOfBytes,
  file: string,
  digest: (bytes: Uint8Array) => Promise<string>,
): Promise<ReadFile> {
  const refused = (failure: FileFailure): ReadFile => ({
    file,
    sha256: '',
    record: { counted: null, problems: [{ kind: failure.kind, ...words.ofFailure(failure) }] },
  });
  if (blob.size > fileLimits.fileBytes)
    return refused({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const record: UnitRecord = await readUnitRecord(index, bytes, { withEvidence: false, words });
    return { file, sha256: await digest(bytes), record };
  } catch {
    // The browser takes a file back that was moved, deleted or locked after it was chosen.
    return refused({ kind: 'damaged', part: '' });
  }
}

const words: UnitWords = {
  ofFailure: (failure) => {
    // Each entry takes exactly the failure of its own kind; TypeScript cannot correlate the two lookups.
    const said = ({ failure: entries }: typeof fileTh): string =>
      entries[failure.kind](failure as never).what;
    return { place: '', thai: said(fileTh), english: said(fileEn) };
  },
  ofFinding: (finding) => {
    const place = placeOfFinding(finding);
    return {
      place: place === null ? '' : placeText(place),
      thai: findingSentence(finding, 'th', names),
      english: findingSentence(finding, 'en', names),
    };
  },
};

const names: FindingNames = {
  criterion: (id) => id,
  column: (key) => key,
  figure: (key) => key,
  place: placeText,
  number: String,
  short: shortened,
};

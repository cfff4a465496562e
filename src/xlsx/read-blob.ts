/** A file as a browser hands it over, read within the limits; a file that is too large is not even loaded. */
import type { FileFailure } from '../core/failures/file-failure';
import { failed, type Outcome } from '../core/failures/outcome';
import { fileLimits } from './file-limits';
import { readFileGrids, type FileGrids, type ReadingOfFile } from './read-xlsx';

/** What a `File` or `Blob` of a browser can do, as far as it is needed here. */
export interface FileOfBytes {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Never rejects. */
export async function readFile(
  file: FileOfBytes,
  how: ReadingOfFile = {},
): Promise<Outcome<FileGrids, FileFailure>> {
  if (file.size > fileLimits.fileBytes) {
    return failed({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  }
  try {
    return await readFileGrids(new Uint8Array(await file.arrayBuffer()), how);
  } catch {
    // The browser takes a file back that was moved, deleted or locked after it was chosen.
    return failed({ kind: 'damaged', part: '' });
  }
}

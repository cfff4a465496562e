/** Every sheet of a file that came back, for whoever knows which of them are lists of ours. */
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import type { FileFailure } from '../core/failures/file-failure';
import type { SheetGrid } from '../core/sheet/sheet-grid';
import { fileLimits } from './file-limits';
import type { FileOfBytes } from './read-blob';
import { readFileGrids } from './read-xlsx';

/** Never rejects. */
export async function readListsFile(file: FileOfBytes): Promise<Outcome<readonly SheetGrid[], FileFailure>> {
  if (file.size > fileLimits.fileBytes)
    return failed({ kind: 'fileTooLarge', limitBytes: fileLimits.fileBytes });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  // The browser takes a file back that was moved, deleted or locked after it was chosen.
  if (bytes === null) return failed({ kind: 'damaged', part: '' });
  const read = await readFileGrids(bytes);
  return read.ok ? succeeded(read.value.grids) : read;
}

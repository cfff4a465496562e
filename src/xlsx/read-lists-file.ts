/** Every sheet of a file that came back, for whoever knows which of them are lists of ours. */
import { succeeded, type Outcome } from '../core/failures/outcome';
import type { FileFailure } from '../core/failures/file-failure';
import type { SheetGrid } from '../core/sheet/sheet-grid';
import { readFile, type FileOfBytes } from './read-blob';

/** Never rejects. */
export async function readListsFile(file: FileOfBytes): Promise<Outcome<readonly SheetGrid[], FileFailure>> {
  const read = await readFile(file);
  return read.ok ? succeeded(read.value.grids) : read;
}

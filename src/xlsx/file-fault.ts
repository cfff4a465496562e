/** A failure on its way up from deep inside a file; `read-xlsx.ts` turns it into a value. Never leaves this folder. */
import type { FileFailure } from '../core/failures/file-failure';

export class FileFault extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.kind);
  }
}

export function damaged(part = ''): FileFault {
  return new FileFault({ kind: 'damaged', part });
}

/** Reads a file and proposes what of it would go where. In a worker by `reading-worker.ts`; the tests call it as it is. */
import { mayHoldAnswers } from '../../core/editions/hand-made/may-hold-answers';
import { sourceHere, type CarrySource } from '../../core/editions/propose-source';
import type { FileFailure } from '../../core/failures/file-failure';
import { succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { readFile } from '../read-blob';
import type { ReadingProgress } from '../read-xlsx';
import type { FileToRead, ReadingMessage, ReadingRequest } from './reading-messages';

/** Never rejects. */
export async function readHere(
  { file, title, rubric }: FileToRead,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Outcome<CarrySource, FileFailure>> {
  const index = indexRubric(rubric);
  const read = await readFile(file, {
    // What looks like no checklist is left early, so that a large table beside one costs little.
    mayHoldAnswers: (grid) => mayHoldAnswers(index, grid),
    onProgress,
  });
  return read.ok ? succeeded(sourceHere(index, { title, ...read.value })) : read;
}

/** @returns what is to be told every request, in their order */
export function answerRequests(post: (message: ReadingMessage) => void): (request: ReadingRequest) => void {
  let source: CarrySource | null = null;
  return (request) => {
    if (request.kind === 'read') {
      void readHere(request.what, (progress) => post({ kind: 'progress', progress })).then((read) => {
        if (read.ok) source = read.value;
        post({ kind: 'read', outcome: read.ok ? succeeded(null) : read });
      });
    } else {
      const { number, ask } = request;
      source?.propose(ask, (outcome) => post({ kind: 'proposed', number, outcome }));
    }
  };
}

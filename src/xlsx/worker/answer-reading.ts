/** Reads a file and tells of it piece by piece. In a worker by `reading-worker.ts`; the tests call it as it is. */
import { mayHoldAnswers } from '../../core/editions/hand-made/may-hold-answers';
import { succeeded } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { readFile } from '../read-blob';
import type { ReadingMessage, ReadingRequest } from './reading-messages';

/** Never rejects; the last message is always the end. */
export async function answerReading(
  { file, rubric }: ReadingRequest,
  post: (message: ReadingMessage) => void,
): Promise<void> {
  const index = indexRubric(rubric);
  const read = await readFile(file, {
    // What looks like no checklist is left early, so that a large table beside one costs little.
    mayHoldAnswers: (grid) => mayHoldAnswers(index, grid),
    onProgress: (progress) => post({ kind: 'progress', progress }),
  });
  if (!read.ok) return post({ kind: 'end', outcome: read });
  const { grids, beside, ...rest } = read.value;
  for (const grid of grids) post({ kind: 'sheet', grid, beside: beside?.get(grid.sheetId) ?? null });
  post({ kind: 'end', outcome: succeeded(rest) });
}

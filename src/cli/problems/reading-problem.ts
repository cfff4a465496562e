/** What was found odd inside a workbook, with file, sheet and cell; and whether an answer is in doubt because of it. */
import { fileEn } from '../../core/snapshot/file.en';
import { fileTh, type FileMessages } from '../../core/snapshot/file.th';
import { cellAddress } from '../../core/sheet/cell-address';
import { answerFields } from '../../core/layout/columns';
import { categoryOfMarker } from '../../core/layout/markers';
import type { ReadingProblem } from '../../core/snapshot/snapshot';
import type { CliProblem } from './cli-problem';

/** Shown as `file.xlsx หมวด 1!E12`. */
export function readingProblem(path: string, problem: ReadingProblem): CliProblem {
  const words = ({ problem: entry }: FileMessages) => entry[problem.kind](problem as never);
  const where = whereInWorkbook(path, problem);
  return { where, thai: words(fileTh), english: words(fileEn), kind: problem.kind };
}

/**
 * True where two readings are possible, or where answers that were given cannot be found: then nothing is
 * computed. A row that is not there is a criterion without an answer, as in a file of answers.
 */
export function spoilsAnswers(problem: ReadingProblem): boolean {
  switch (problem.kind) {
    case 'criterionTwice':
    case 'tickUnreadable':
      return true;
    case 'sheetTwice':
    case 'sheetMissing':
      return categoryOfMarker(problem.marker) !== null;
    case 'columnMissing':
      return answerFields.some((field) => field === problem.column);
    default:
      return false;
  }
}

function whereInWorkbook(path: string, problem: ReadingProblem): string {
  if (!('place' in problem)) return path;
  const { sheetName, row, column } = problem.place;
  return `${path} ${sheetName}!${cellAddress(row, column)}`;
}

/** Which findings put an answer in doubt, so that nothing may be computed from the workbook before a person has decided. */
import { answerFields } from '../layout/columns';
import { categoryOfMarker } from '../layout/markers';
import type { Finding } from './finding';

/**
 * True where two readings are possible, or where answers that were given cannot be found: then nothing is
 * computed. A row that is not there is a criterion without an answer, as in a file of answers.
 */
export function spoilsAnswers(problem: Finding): boolean {
  switch (problem.kind) {
    case 'otherEdition':
    case 'layoutNewer':
    case 'idTwice':
    case 'idAndText':
    case 'idGone':
    case 'columnTwice':
    case 'tickUnreadable':
    case 'agencyTypeUnknown':
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

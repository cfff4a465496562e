/** What stands in the cells of a row, as the text and ticks of an answer. Nothing is guessed: what is unclear is said. */
import type { Answer } from '../assessment/answers';
import { verdictOf } from '../layout/category/verdict-cell';
import type { AnswerField } from '../layout/columns';
import { cellText } from '../sheet/cell-text';
import { readDueDay } from '../sheet/due-day';
import { dayFrom1900 } from '../sheet/excel-date';
import type { CellValue } from '../sheet/sheet-grid';
import { isBlank } from '../text/blank-text';

export interface AnswerReading {
  readonly answer: Answer;
  /** False where the due date may be two days, or is none a due date can be; it is kept as it was typed. */
  readonly isDueClear: boolean;
  /** A reason that cannot be seen: formulas count it, people would not. */
  readonly blankReason: boolean;
}

/**
 * @param cellOf the cell of a field in the criterion's row; null where the column is gone
 * @param isError true where that cell holds an error, which says nothing that anybody wrote
 * @param from1904 the workbook counts its days from there
 */
export function readAnswer(
  cellOf: (field: AnswerField) => CellValue,
  isError: (field: AnswerField) => boolean,
  from1904: boolean,
): AnswerReading {
  const soundOf = (field: AnswerField): CellValue => (isError(field) ? null : cellOf(field));
  const reason = cellOf('notApplicable');
  const { due, isClear } = readDueDay(dayFrom1900(soundOf('due'), from1904));
  return {
    answer: {
      // Text such as "TRUE" is no tick: COUNTIFS does not count it either.
      met: cellOf('met') === true,
      evidence: cellText(soundOf('evidence')),
      link: cellText(soundOf('link')),
      owner: cellText(soundOf('owner')),
      due,
      // The formulas of the workbook count an error there as a reason, and so it is one; it is said all the same.
      notApplicable: cellText(reason),
      assessorMet: verdictOf(soundOf('assessorMet')) ?? '',
      assessorNote: cellText(soundOf('assessorNote')),
    },
    isDueClear: isClear,
    blankReason: typeof reason === 'string' && reason !== '' && isBlank(reason),
  };
}

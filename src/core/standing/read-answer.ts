/** What stands in the cells of a row, as the text and ticks of an answer. Nothing is guessed: what is unclear is said. */
import type { Answer } from '../assessment/answers';
import { verdictOf } from '../layout/category/verdict-cell';
import { dayFields, planFields, type AnswerField, type DayField, type PlanField } from '../layout/columns';
import { cellText } from '../sheet/cell-text';
import { readDueDay } from '../sheet/due-day';
import { dayFrom1900 } from '../sheet/excel-date';
import type { CellValue } from '../sheet/sheet-grid';
import { blankToEmpty, isBlank } from '../text/blank-text';

export interface AnswerReading {
  readonly answer: Answer;
  /** Days that may be two, or are none a day of ours can be; each is kept as it was typed. */
  readonly unclearDays: readonly DayField[];
  /** Days that are clear and typed as text: people read them, formulas know no such day. */
  readonly typedDays: readonly DayField[];
  /** A reason that cannot be seen: formulas count it, people would not. */
  readonly blankReason: boolean;
  /** Of the plan, cells in which nothing can be seen: formulas take them for filled in. */
  readonly blankFields: readonly PlanField[];
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
  const day = (field: DayField) => readDueDay(dayFrom1900(soundOf(field), from1904));
  const days = { due: day('due'), doneOn: day('doneOn') };
  return {
    answer: {
      // Text such as "TRUE" is no tick: COUNTIFS does not count it either.
      met: cellOf('met') === true,
      evidence: cellText(soundOf('evidence')),
      link: cellText(soundOf('link')),
      owner: blankToEmpty(cellText(soundOf('owner'))),
      due: days.due.due,
      doneOn: days.doneOn.due,
      note: cellText(soundOf('note')),
      // The formulas of the workbook count an error there as a reason, and so it is one; it is said all the same.
      notApplicable: cellText(reason),
      assessorMet: verdictOf(soundOf('assessorMet')) ?? '',
      assessorNote: cellText(soundOf('assessorNote')),
    },
    unclearDays: dayFields.filter((field) => !days[field].isClear),
    typedDays: dayFields.filter((field) => {
      const { due, isClear } = days[field];
      return isClear && due !== '' && typeof soundOf(field) === 'string';
    }),
    blankReason: isBlankText(reason),
    blankFields: planFields.filter((field) => isBlankText(soundOf(field))),
  };
}

function isBlankText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && isBlank(value);
}

/** What stands in the cells of a row, as the text and ticks of an answer. Nothing is guessed: what is unclear is said. */
import type { Answer } from '../assessment/answers';
import type { AnswerField } from '../layout/columns';
import { cellText } from '../sheet/cell-text';
import { readDueDay } from '../sheet/due-day';
import type { CellValue } from '../sheet/sheet-grid';
import { isBlank } from '../text/blank-text';

export interface AnswerReading {
  readonly answer: Answer;
  /** What stands in the met cell when it is neither TRUE, FALSE nor empty; otherwise null. */
  readonly strangeTick: string | null;
  /** A reason that cannot be seen: formulas count it, people would not. */
  readonly blankReason: boolean;
}

/** @param cellOf the cell of a field in the criterion's row; null where the column is gone */
export function readAnswer(cellOf: (field: AnswerField) => CellValue): AnswerReading {
  const met = cellOf('met');
  const reason = cellOf('notApplicable');
  return {
    answer: {
      // Text such as "TRUE" is no tick: COUNTIFS does not count it either.
      met: met === true,
      evidence: cellText(cellOf('evidence')),
      link: cellText(cellOf('link')),
      owner: cellText(cellOf('owner')),
      due: readDueDay(cellOf('due')).due,
      notApplicable: cellText(reason),
      assessorMet: cellOf('assessorMet') === true,
      assessorNote: cellText(cellOf('assessorNote')),
    },
    strangeTick: met === null || met === '' || typeof met === 'boolean' ? null : String(met),
    blankReason: typeof reason === 'string' && reason !== '' && isBlank(reason),
  };
}

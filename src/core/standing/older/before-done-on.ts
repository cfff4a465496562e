/**
 * Whether a workbook was made before criteria had a day on which they were done, and with it a note of the agency's own:
 * then those columns are none that were lost. Told by all its sheets together, and by the names of the workbook: a name stays, leading nowhere, where a column was
 * deleted.
 */
import { columnOf, type AnswerField } from '../../layout/columns';
import { isOurName, isSinceDoneOn } from '../../layout/names';
import type { CategorySheet } from '../category-rows';
import type { StandingName } from '../our-sheets';

/** Columns that such a workbook does not have. */
export const sinceDoneOn = ['doneOn', 'note'] as const satisfies readonly AnswerField[];

export function isBeforeDoneOn(
  sheets: Iterable<Pick<CategorySheet, 'category' | 'columns'>>,
  names: readonly StandingName[],
): boolean {
  if (names.some(({ name }) => isSinceDoneOn(name))) return false;
  return [...sheets].every(
    ({ category, columns }) =>
      category === '' || sinceDoneOn.every((key) => (columns[columnOf(key)] ?? null) === null),
  );
}

/** The same where columns are yet to be found: it has names of ours, and none of those. */
export function namesAreBeforeDoneOn(names: readonly StandingName[]): boolean {
  return names.some(({ name }) => isOurName(name)) && !names.some(({ name }) => isSinceDoneOn(name));
}

/**
 * Whether a workbook was made before criteria had a day on which they were done: then that column is none that was lost.
 * Told by all its sheets together, and by the names of the workbook: a name stays, leading nowhere, where a column was
 * deleted.
 */
import { columnOf } from '../../layout/columns';
import { isOurName, isSinceDoneOn } from '../../layout/names';
import type { CategorySheet } from '../category-rows';
import type { StandingName } from '../our-sheets';

export function isBeforeDoneOn(
  sheets: Iterable<Pick<CategorySheet, 'category' | 'columns'>>,
  names: readonly StandingName[],
): boolean {
  if (names.some(({ name }) => isSinceDoneOn(name))) return false;
  return [...sheets].every(
    ({ category, columns }) => category === '' || (columns[columnOf('doneOn')] ?? null) === null,
  );
}

/** The same where columns are yet to be found: it has names of ours, and none of those. */
export function namesAreBeforeDoneOn(names: readonly StandingName[]): boolean {
  return names.some(({ name }) => isOurName(name)) && !names.some(({ name }) => isSinceDoneOn(name));
}

/** Whether the first rows of somebody's sheet look like a checklist of this rubric; if not, the rest need not be read. */
import type { RubricIndex } from '../../rubric/rubric-index';
import type { SheetGrid } from '../../sheet/sheet-grid';
import { nothingBeside } from '../beside';
import { findRows } from './find-rows';

export function mayHoldAnswers(index: RubricIndex, grid: SheetGrid): boolean {
  return findRows(index, grid, nothingBeside).some(({ identity }) => identity.known);
}

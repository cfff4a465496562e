/**
 * Levels of which not every criterion is counted: a row was not found, or the workbook's own formulas say that a row,
 * a key or a name is lost. Nobody knows what a number of such a level would leave out.
 */
import { isForAgency } from '../assessment/applicability';
import { itemLevelId, type RubricIndex } from '../rubric/rubric-index';
import type { Place } from '../sheet/sheet-grid';
import type { WorkbookFigures } from './snapshot';

/**
 * @param agencyType null when unknown; a row for other types of agency is not missed
 * @returns ids of item-levels
 */
export function levelsNotAllCounted(
  index: RubricIndex,
  agencyType: string | null,
  places: ReadonlyMap<string, Place>,
  figures: ReadonlyMap<string, WorkbookFigures>,
): ReadonlySet<string> {
  const levels = new Set<string>();
  for (const [id, { criterion, item, levelNumber }] of index.criteria) {
    if (!places.has(id) && isForAgency(criterion, agencyType)) levels.add(itemLevelId(item.id, levelNumber));
  }
  for (const { kind, id, obstacle } of figures.values()) {
    if (kind === 'level' && obstacle === 'notAllCounted') levels.add(id);
  }
  return levels;
}

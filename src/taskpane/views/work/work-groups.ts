/** The rows of the work list under headings: by item, by owner, by the day they are due. */
import type { NextStep } from '../../../core/assessment/assessment';
import { seenText } from '../../../core/text/seen-text';
import type { WorkGrouping } from '../../state/pane-state';
import type { WorkRow } from './work-rows';

export interface WorkGroup {
  /** What all its rows share: an item's id, an owner, a day; empty where nobody or no day is named. */
  readonly key: string;
  readonly rows: readonly WorkRow[];
  /** Of the item, where rows are grouped by item and its frontier can be closed. */
  readonly step: NextStep | null;
}

/**
 * Items in the order of their first rows, most points per criterion first; owners by name and days in their order, and
 * those without one last. Within a group the rows keep their order.
 */
export function groupWorkRows(
  rows: readonly WorkRow[],
  grouping: WorkGrouping,
  steps: readonly NextStep[],
): WorkGroup[] {
  const groups = new Map<string, WorkRow[]>();
  for (const row of rows) {
    const key = grouping === 'item' ? row.item : seenText(grouping === 'owner' ? row.owner : row.due);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const stepOf = new Map(steps.map((step) => [step.item, step]));
  const made = [...groups].map(([key, own]): WorkGroup => ({
    key,
    rows: own,
    step: grouping === 'item' ? (stepOf.get(key) ?? null) : null,
  }));
  return grouping === 'item' ? made : made.sort(byKeyEmptyLast);
}

function byKeyEmptyLast({ key: a }: WorkGroup, { key: b }: WorkGroup): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a.localeCompare(b, 'th');
}

/**
 * Where a page begins in the middle of an item. There a row is added that says which item and level go on, so that
 * nobody who holds one page of a printed form has to guess. Only in sheets made to be printed: anywhere else people
 * insert rows, and what was said at the top of a page would soon stand in the middle of one.
 */
import type { RowRole } from '../../plan/sheet-plan';
import type { SheetDraft } from '../../plan/sheet-draft';
import { rowHeight } from '../../plan/text-metrics';
import { columnOf } from '../columns';
import { titleWithId, type PlanContext } from '../plan-context';

const first = columnOf('code');
const last = columnOf('status');

/** The rows of a sheet as it was drafted without them, before which an item goes on. */
export class ContinuedPages {
  private added = 0;

  constructor(private readonly rows: ReadonlySet<number>) {}

  /** Adds the row that says so, where the next row begins a page. */
  begin(draft: SheetDraft, context: PlanContext, role: RowRole): void {
    if (!this.rows.has(draft.nextRow - this.added)) return;
    this.added += 1;
    const text = continuedText(context, role);
    const height = continuedHeight(draft, context, role);
    const row = draft.addRow(height, new Map([[first, text]]), { criterion: null, group: role.group });
    draft.mergeInRow(row, first, last);
    draft.styleRow(context.styles.heading, row, first, last);
  }
}

export function continuedHeight(draft: SheetDraft, context: PlanContext, role: RowRole): number {
  const text = continuedText(context, role);
  return rowHeight([{ text, width: draft.width(first, last), bold: true }], context.typeface);
}

/** `1.1 title (ต่อ)`, and the level unless the row that follows says it itself. */
function continuedText({ index, messages }: PlanContext, { criterion, group }: RowRole): string {
  const item = index.items.get(group[0] ?? '')?.item;
  const level = index.criteria.get(criterion ?? '')?.levelNumber;
  const title = item === undefined ? '' : titleWithId(item.id, item.title);
  const goesOn = messages.sheet.category.continued(title);
  const name = level === undefined ? undefined : index.rubric.levels[level - 1];
  return name === undefined ? goesOn : `${goesOn} · ${name.title}`;
}

/**
 * The item-by-level matrix at the head of a category, where the rubric has one: each item's title, and beside it
 * what every level is about. The columns of the sheet are shared out to the levels by merging along the row.
 */
import type { Overview } from '../rubric/rubric';
import { columnOf } from './columns';
import type { CellContent } from '../plan/sheet-plan';
import { titleWithId, type PlanContext } from './plan-context';
import type { SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

const titleFrom = columnOf('code');
const levelsFrom = columnOf('met');
const levelsTo = columnOf('status');

interface Span {
  readonly first: number;
  readonly last: number;
}

export function addOverview(draft: SheetDraft, context: PlanContext, overview: Overview): void {
  const { levels } = context.index.rubric;
  const spans = shareOut(draft, levels.length);
  // With more levels than columns there is no room for a matrix, and every level is described below anyway.
  if (spans === null) return;
  const all: readonly Span[] = [{ first: titleFrom, last: levelsFrom - 1 }, ...spans];
  const heads = levels.map(({ title, phase }) => (phase === '' ? title : `${title} (${phase})`));
  addLine(draft, context, all, [overview.title, ...heads], 'header');
  const first = draft.nextRow;
  for (const { item, title, cells } of overview.rows) {
    addLine(draft, context, all, [titleWithId(item, title), ...cells], 'plain');
  }
  draft.style(context.styles.code, {
    row: first,
    column: titleFrom,
    rows: draft.nextRow - first,
    columns: levelsFrom - titleFrom,
  });
}

function addLine(
  draft: SheetDraft,
  context: PlanContext,
  spans: readonly Span[],
  texts: readonly string[],
  style: 'header' | 'plain',
): void {
  const contents = new Map<number, CellContent>();
  const measured = spans.map(({ first, last }, position) => {
    const text = texts[position] ?? '';
    contents.set(first, text);
    return { text, width: draft.width(first, last), bold: style === 'header' || position === 0 };
  });
  const row = draft.addRow(rowHeight(measured, context.typeface), contents);
  for (const { first, last } of spans) draft.mergeInRow(row, first, last);
  if (style === 'header') draft.styleRow(context.styles.header, row, titleFrom, levelsTo);
}

/** Neighbouring columns for each level, as equal in width as whole columns allow; null when they do not suffice. */
function shareOut(draft: SheetDraft, levels: number): readonly Span[] | null {
  if (levels > levelsTo - levelsFrom + 1) return null;
  const share = draft.width(levelsFrom, levelsTo) / levels;
  const spans: Span[] = [];
  let first = levelsFrom;
  for (let level = 1; level <= levels; level += 1) {
    const columnsKept = levels - level;
    let last = level === levels ? levelsTo : first;
    const excess = (end: number): number => Math.abs(draft.width(levelsFrom, end) - share * level);
    while (last < levelsTo - columnsKept && excess(last + 1) < excess(last)) last += 1;
    spans.push({ first, last });
    first = last + 1;
  }
  return spans;
}

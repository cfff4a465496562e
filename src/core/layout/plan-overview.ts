/**
 * The item-by-level matrix at the end of a category, where the rubric has one: each item's title, and beside it
 * what every level is about. The columns of the sheet are shared out to the levels by merging along the row.
 */
import type { Level, Overview } from '../rubric/rubric';
import { categoryColumns, columnOf } from './columns';
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

/** @param isNarrowed columns are left out, so that too few are left for a matrix: it is hidden */
export function addOverview(
  draft: SheetDraft,
  context: PlanContext,
  overview: Overview,
  isNarrowed: boolean,
): void {
  const { levels } = context.index.rubric;
  const { forPaper } = context.print;
  const spans = shareOut(levels.length);
  // With more levels than columns there is no room for a matrix, and every level is described below anyway.
  if (spans !== null) {
    const all: readonly Span[] = [{ first: titleFrom, last: levelsFrom - 1 }, ...spans];
    const shown = { spans: all, isHidden: isNarrowed };
    addLine(draft, context, shown, [overview.title, ...levels.map(levelHead)], 'header');
    const first = draft.nextRow;
    for (const { item, title, cells } of overview.rows) {
      addLine(draft, context, shown, [titleWithId(item, title), ...cells], 'plain');
    }
    draft.style(context.styles.code, {
      row: first,
      column: titleFrom,
      rows: draft.nextRow - first,
      columns: levelsFrom - titleFrom,
    });
  }
  if (forPaper) addList(draft, context, overview);
}

/**
 * On paper too few columns are left for a matrix: what each level is about stands line by line beside the item. The
 * matrix itself is hidden, not gone: whoever goes on with the file finds every cell that belongs to it.
 */
function addList(draft: SheetDraft, context: PlanContext, overview: Overview): void {
  const { levels } = context.index.rubric;
  const shown = {
    spans: [
      { first: titleFrom, last: titleFrom },
      { first: titleFrom + 1, last: levelsFrom - 1 },
      { first: levelsFrom, last: levelsTo },
    ],
    isHidden: false,
  };
  addLine(draft, context, shown, ['', overview.title, levels.map(levelHead).join(' / ')], 'header');
  for (const { item, title, cells } of overview.rows) {
    const lines = levels.map((level, at) => `${levelHead(level)}: ${cells[at] ?? ''}`);
    const bare = title.startsWith(item) ? title.slice(item.length).trim() : title;
    addLine(draft, context, shown, [item, bare, lines.join('\n')], 'plain');
  }
}

function levelHead({ title, phase }: Level): string {
  return phase === '' ? title : `${title} (${phase})`;
}

function addLine(
  draft: SheetDraft,
  context: PlanContext,
  { spans, isHidden }: { readonly spans: readonly Span[]; readonly isHidden: boolean },
  texts: readonly string[],
  style: 'header' | 'plain',
): void {
  const contents = new Map<number, CellContent>();
  const measured = spans.map(({ first, last }, position) => {
    const text = texts[position] ?? '';
    contents.set(first, text);
    return { text, width: draft.width(first, last), bold: style === 'header' || position === 0 };
  });
  const row = draft.addRow(isHidden ? 0 : rowHeight(measured, context.typeface), contents);
  for (const { first, last } of spans) draft.mergeInRow(row, first, last);
  if (style === 'header') draft.styleRow(context.styles.header, row, titleFrom, levelsTo);
}

/**
 * Neighbouring columns for each level, as equal in width as whole columns allow; null when they do not suffice. By the
 * widths they have on screen, whichever of them are hidden on paper.
 */
function shareOut(levels: number): readonly Span[] | null {
  if (levels > levelsTo - levelsFrom + 1) return null;
  const share = widthUpTo(levelsTo) / levels;
  const spans: Span[] = [];
  let first = levelsFrom;
  for (let level = 1; level <= levels; level += 1) {
    const columnsKept = levels - level;
    let last = level === levels ? levelsTo : first;
    const excess = (end: number): number => Math.abs(widthUpTo(end) - share * level);
    while (last < levelsTo - columnsKept && excess(last + 1) < excess(last)) last += 1;
    spans.push({ first, last });
    first = last + 1;
  }
  return spans;
}

function widthUpTo(last: number): number {
  return categoryColumns.slice(levelsFrom - 1, last).reduce((sum, { width }) => sum + width, 0);
}

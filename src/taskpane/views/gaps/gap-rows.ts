/** The rows of the gap list: in which order they stand, and which of them a filter leaves. */
import { answerOf } from '../../../core/assessment/applicability';
import type { Gap, NextStep } from '../../../core/assessment/assessment';
import type { CriterionEntry, RubricIndex } from '../../../core/rubric/rubric-index';
import type { GapFilters, Reading } from '../../state/pane-state';

export interface GapRow extends Gap {
  /** Item and code as people say them, such as `3.4 B2`. */
  readonly name: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  /** Item points per criterion when the whole frontier is closed; null when closing this one alone gives none. */
  readonly gain: number | null;
  /** Lower-case text that the search looks into. */
  readonly haystack: string;
}

const kindOrder = { frontier: 0, evidence: 1, higher: 2 } as const;

/** Frontier gaps first, the item with most points per criterion leading; then evidence; then higher levels. */
export function listGapRows(reading: Pick<Reading, 'index' | 'gaps' | 'steps' | 'snapshot'>): GapRow[] {
  const { index } = reading;
  const haystacks = index.once(makeHaystacks);
  const ranks = new Map<string, { rank: number; step: NextStep }>();
  reading.steps.forEach((step, rank) => ranks.set(step.item, { rank, step }));
  const rows: { readonly row: GapRow; readonly kind: number; readonly order: number }[] = [];
  for (const { id, item, category, level, kind } of reading.gaps) {
    const entry = index.criteria.get(id);
    if (entry === undefined) continue;
    const { owner, due } = answerOf(reading.snapshot.answers, id);
    const rank = ranks.get(item);
    const row: GapRow = {
      // One by one: thousands of rows are made after a tick, and a spread takes fifty times as long.
      id,
      item,
      category,
      level,
      kind,
      name: nameOf(entry),
      text: entry.criterion.text,
      owner,
      due,
      gain: kind === 'frontier' ? (rank?.step.gainPerTick ?? null) : null,
      haystack: `${haystacks.get(id) ?? ''}\n${owner.toLowerCase()}`,
    };
    rows.push({ row, kind: kindOrder[kind], order: kind === 'frontier' ? (rank?.rank ?? ranks.size) : 0 });
  }
  // Stable: what is equal stays in rubric order.
  rows.sort((a, b) => a.kind - b.kind || a.order - b.order);
  return rows.map(({ row }) => row);
}

function nameOf({ item, criterion }: CriterionEntry): string {
  return `${item.id} ${criterion.code}`;
}

/** What the search looks into of each criterion itself: it stays the same whatever is answered. */
function makeHaystacks({ criteria }: RubricIndex): ReadonlyMap<string, string> {
  return new Map(
    [...criteria].map(([id, entry]) => [
      id,
      [id, nameOf(entry), entry.criterion.text, entry.item.title].join('\n').toLowerCase(),
    ]),
  );
}

export function filterGapRows(rows: readonly GapRow[], filters: GapFilters): GapRow[] {
  const finders = filters.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(finderOf);
  return rows.filter(
    (row) =>
      (filters.category === null || row.category === filters.category) &&
      (filters.level === null || row.level === filters.level) &&
      (filters.kind === null || row.kind === filters.kind) &&
      finders.every((find) => find(row.haystack)),
  );
}

/** `b2` must not find `RB2`, so Latin words count from their beginning; Thai is written without spaces. */
function finderOf(word: string): (haystack: string) => boolean {
  if (!/^[a-z0-9]/.test(word)) return (haystack) => haystack.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const beginning = new RegExp(`(^|[^a-z0-9])${escaped}`);
  return (haystack) => beginning.test(haystack);
}

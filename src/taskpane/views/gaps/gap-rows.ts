/** The rows of the gap list: in which order they stand, and which of them a filter leaves. */
import { answerOf } from '../../../core/assessment/applicability';
import type { Gap, NextStep } from '../../../core/assessment/assessment';
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
  const ranks = new Map<string, { rank: number; step: NextStep }>();
  reading.steps.forEach((step, rank) => ranks.set(step.item, { rank, step }));
  const rows = reading.gaps.flatMap((gap) => {
    const entry = index.criteria.get(gap.id);
    if (entry === undefined) return [];
    const answer = answerOf(reading.snapshot.answers, gap.id);
    const rank = ranks.get(gap.item);
    const name = `${gap.item} ${entry.criterion.code}`;
    const row: GapRow = {
      ...gap,
      name,
      text: entry.criterion.text,
      owner: answer.owner,
      due: answer.due,
      gain: gap.kind === 'frontier' ? (rank?.step.gainPerTick ?? null) : null,
      haystack: [gap.id, name, entry.criterion.text, entry.item.title, answer.owner].join('\n').toLowerCase(),
    };
    const order = gap.kind === 'frontier' ? (rank?.rank ?? ranks.size) : 0;
    return [{ row, kind: kindOrder[gap.kind], order }];
  });
  // Stable: what is equal stays in rubric order.
  rows.sort((a, b) => a.kind - b.kind || a.order - b.order);
  return rows.map(({ row }) => row);
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

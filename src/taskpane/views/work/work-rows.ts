/** The rows of the work list, in the order in which they are worth doing. */
import { answerOf } from '../../../core/assessment/applicability';
import type { NextStep } from '../../../core/assessment/assessment';
import { listWork, type WorkEntry } from '../../../core/assessment/work';
import type { CriterionEntry, RubricIndex } from '../../../core/rubric/rubric-index';
import type { Reading } from '../../state/pane-state';

export interface WorkRow extends WorkEntry {
  readonly item: string;
  readonly category: string;
  /** Number of the criterion's level. */
  readonly level: number;
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
const doubtedOnly = 3;

/**
 * Frontier gaps first, the item with most points per criterion leading; then evidence; then higher levels; then what is
 * met and doubted.
 * @param today as an ISO date
 */
export function listWorkRows(
  { index, gaps, steps, snapshot }: Pick<Reading, 'index' | 'gaps' | 'steps' | 'snapshot'>,
  today: string,
): WorkRow[] {
  const haystacks = index.once(makeHaystacks);
  const ranks = new Map<string, { rank: number; step: NextStep }>();
  steps.forEach((step, rank) => ranks.set(step.item, { rank, step }));
  const rows: { readonly row: WorkRow; readonly kind: number; readonly order: number }[] = [];
  for (const { id, kind, needs } of listWork(index, snapshot.answers, gaps, today)) {
    const entry = index.criteria.get(id);
    if (entry === undefined) continue;
    const { owner, due } = answerOf(snapshot.answers, id);
    const rank = ranks.get(entry.item.id);
    const row: WorkRow = {
      // One by one: thousands of rows are made after a tick, and a spread takes fifty times as long.
      id,
      kind,
      needs,
      item: entry.item.id,
      category: entry.category.id,
      level: entry.levelNumber,
      name: nameOf(entry),
      text: entry.criterion.text,
      owner,
      due,
      gain: kind === 'frontier' ? (rank?.step.gainPerTick ?? null) : null,
      haystack: `${haystacks.get(id) ?? ''}\n${owner.toLowerCase()}`,
    };
    const order = kind === 'frontier' ? (rank?.rank ?? ranks.size) : 0;
    rows.push({ row, kind: kind === null ? doubtedOnly : kindOrder[kind], order });
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
      [id, nameOf(entry), `${entry.item.id}${entry.criterion.code}`, entry.criterion.text, entry.item.title]
        .join('\n')
        .toLowerCase(),
    ]),
  );
}

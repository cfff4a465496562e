/** Rows with answers that say nothing of whose they are: a person is asked, where a criterion is missing near them. */
import type { RubricIndex } from '../rubric/rubric-index';
import { rowKey, viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import { noCriterion, type Decisions, type Question } from './question';

interface Whose {
  readonly settled: ReadonlyMap<string, CategoryRow>;
  readonly questions: readonly Question[];
  /** Criteria that may turn out to be one of the rows: not made anew before that is settled. */
  readonly heldIds: ReadonlySet<string>;
  readonly heldRows: ReadonlySet<CategoryRow>;
}

interface SoFar {
  readonly settled: ReadonlyMap<string, CategoryRow>;
  /** Those of them that hold nothing but an id. */
  readonly emptied: ReadonlyMap<string, CategoryRow>;
  readonly open: ReadonlySet<string>;
  readonly strangers: readonly CategoryRow[];
}

/**
 * Rows with answers and without words: asked about where a criterion is missing from the place they stand in, or where
 * the one is missing whose code they still bear.
 */
export function askWhose(
  index: RubricIndex,
  { codedAs }: Pick<WordsIndex, 'codedAs'>,
  rows: readonly CategoryRow[],
  { settled, emptied, open, strangers }: SoFar,
  decisions: Decisions,
): Whose {
  const found = new Map<string, CategoryRow>();
  const questions: Question[] = [];
  const heldIds = new Set<string>();
  const heldRows = new Set<CategoryRow>();
  const idOfRow = new Map([...settled].map(([id, row]) => [row, id]));
  for (const row of strangers.filter(({ answered }) => answered)) {
    const coded = codedAs(row.words.code);
    const near = new Set([
      ...(coded === null ? [] : [coded]),
      ...idsNear(index, neighbours(rows, row, idOfRow), row.words.category),
    ]);
    const isMissing = (id: string): boolean => !settled.has(id) || emptied.has(id);
    const options = [...near].filter((id) => isMissing(id) && !open.has(id) && !found.has(id));
    if (options.length === 0) continue;
    const key = `whose ${rowKey(row)}`;
    const decided = decisions.get(key);
    if (decided === noCriterion) continue;
    if (decided !== undefined && options.includes(decided)) {
      found.set(decided, row);
      continue;
    }
    questions.push({
      kind: 'whoseRow',
      key,
      row: viewOf(row),
      options: [...options, noCriterion].map((option) => ({ key: option })),
    });
    heldRows.add(row);
    for (const id of options) heldIds.add(id);
  }
  return { settled: found, questions, heldIds, heldRows };
}

/** The criteria right above and right below, over rows that are none. */
function neighbours(
  rows: readonly CategoryRow[],
  row: CategoryRow,
  idOfRow: ReadonlyMap<CategoryRow, string>,
): Neighbours {
  const onSheet = rows.filter((other) => other.on === row.on);
  const above = onSheet.filter((other) => other.row < row.row && idOfRow.has(other)).at(-1);
  const below = onSheet.find((other) => other.row > row.row && idOfRow.has(other));
  const idOf = (other: CategoryRow | undefined): string | null =>
    other === undefined ? null : (idOfRow.get(other) ?? null);
  return { above: idOf(above), below: idOf(below) };
}

interface Neighbours {
  readonly above: string | null;
  readonly below: string | null;
}

/** The criteria of the levels of both neighbours, and of all levels between them; at an end, to that of the category. */
function idsNear(index: RubricIndex, { above, below }: Neighbours, category: string): string[] {
  const ids = [...index.criteria.keys()].filter((id) => index.criteria.get(id)?.category.id === category);
  const groups = [...new Set(ids.map((id) => groupOf(index, id)))];
  const [first, last] = [above, below].map((id) => (id === null ? -1 : groups.indexOf(groupOf(index, id))));
  const from = first === undefined || first === -1 ? 0 : first;
  const to = last === undefined || last === -1 ? groups.length - 1 : last;
  const between = new Set(groups.slice(Math.min(from, to), Math.max(from, to) + 1));
  return ids.filter((id) => between.has(groupOf(index, id)));
}

function groupOf(index: RubricIndex, id: string): string {
  const entry = index.criteria.get(id);
  return entry === undefined ? '' : `${entry.item.id} ${entry.levelNumber}`;
}

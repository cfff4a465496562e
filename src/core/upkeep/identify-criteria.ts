/**
 * Whose row is which, over all category sheets: by the id in the row, and by its words where the id is gone. What the
 * two do not settle is a question for a person; until it is answered the row that is read now goes on counting and
 * nothing of the others is touched.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { placeOf, rowKey, viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import type { Fault } from './fault';
import { byId, byText, noCriterion, type Decisions, type Question } from './question';

export interface Identified {
  /** The row that counts for a criterion, by id. */
  readonly rows: ReadonlyMap<string, CategoryRow>;
  /** Rows that lose their id and level key: they were not chosen, or hold nothing. */
  readonly aside: readonly CategoryRow[];
  /** Criteria without a row, in rubric order; not those about which a question is open. */
  readonly missing: readonly string[];
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
}

/** One row that says it is this criterion's. */
interface Claim {
  readonly row: CategoryRow;
  readonly by: 'id' | 'words';
}

export function identifyCriteria(
  index: RubricIndex,
  words: WordsIndex,
  rows: readonly CategoryRow[],
  decisions: Decisions,
): Identified {
  const faults: Fault[] = [];
  const questions: Question[] = [];
  const claims = new Map<string, Claim[]>();
  const claim = (id: string, entry: Claim): void => {
    claims.set(id, [...(claims.get(id) ?? []), entry]);
  };
  const unclaimed: CategoryRow[] = [];
  const mixed = findMixed(index, words, rows);
  const mixedGroups = groupMixed(mixed);
  for (const row of rows) {
    const other = mixed.get(row);
    if (other !== undefined) {
      faults.push({ kind: 'idAndText', byId: row.id, byText: other, place: placeOf(row) });
      const byWords = decisions.get(mixedGroups.get(row) ?? '') === byText;
      claim(byWords ? other : row.id, { row, by: 'id' });
    } else if (index.criteria.has(row.id)) {
      claim(row.id, { row, by: 'id' });
    } else {
      const meant = words.meaning(row.words);
      if (meant === null) unclaimed.push(row);
      else claim(meant.id, { row, by: 'words' });
    }
  }
  questions.push(...mixedQuestions(mixed, mixedGroups, decisions));

  const settled = new Map<string, CategoryRow>();
  const aside: CategoryRow[] = [];
  const strangers: CategoryRow[] = [...unclaimed];
  const open = new Set<string>();
  for (const [id, all] of claims) {
    const { counted, losers, strays, question } = settle(id, all, decisions);
    if (counted !== null) settled.set(id, counted);
    if (question !== null) {
      questions.push(question);
      open.add(id);
    }
    for (const row of losers) {
      if (question === null) aside.push(row);
      if (counted !== null && !row.hollow) {
        faults.push({ kind: 'idTwice', id, place: placeOf(row), counts: placeOf(counted) });
      }
    }
    strangers.push(...strays);
    if (counted !== null && counted.id !== id && !mixed.has(counted)) {
      faults.push({ kind: 'idGone', id, found: counted.id, place: placeOf(counted) });
    }
  }
  const asked = askWhose(index, rows, { settled, open, strangers: unclaimed }, decisions);
  for (const [id, row] of asked.settled) {
    settled.set(id, row);
    faults.push({ kind: 'idGone', id, found: row.id, place: placeOf(row) });
  }
  questions.push(...asked.questions);
  const taken = new Set(settled.values());
  for (const row of strangers.filter((each) => !taken.has(each))) {
    // Formulas count every row that has a level key; a row that is nobody's must have none.
    if (index.itemLevels.has(row.words.levelKey) && !asked.heldRows.has(row)) aside.push(row);
    if (row.answered || row.id !== '') {
      faults.push({ kind: 'rowUnknown', found: row.id, place: placeOf(row) });
    }
  }
  const missing = [...index.criteria.keys()].filter(
    (id) => !settled.has(id) && !open.has(id) && !asked.heldIds.has(id),
  );
  return { rows: settled, aside, missing, faults, questions };
}

/** Rows whose id says one criterion and whose text is that of another, by row. */
function findMixed(
  index: RubricIndex,
  words: WordsIndex,
  rows: readonly CategoryRow[],
): ReadonlyMap<CategoryRow, string> {
  const mixed = new Map<CategoryRow, string>();
  for (const row of rows) {
    if (!index.criteria.has(row.id)) continue;
    const ids = words.idsByText(row.words.text);
    if (ids.length === 0 || ids.includes(row.id)) continue;
    const meant = words.meaning(row.words);
    if (meant !== null) mixed.set(row, meant.id);
  }
  return mixed;
}

/**
 * Rows that changed places among each other belong to one question: one of them stands where the next should. Its key,
 * by row.
 */
function groupMixed(mixed: ReadonlyMap<CategoryRow, string>): ReadonlyMap<CategoryRow, string> {
  const groupOfId = new Map<string, string>();
  const key = (row: CategoryRow, id: string): string => `${row.on.sheet.sheetId} ${id}`;
  for (const [row, text] of mixed) {
    const [one, other] = [key(row, row.id), key(row, text)];
    const group = groupOfId.get(one) ?? groupOfId.get(other) ?? one;
    const joined = [groupOfId.get(one), groupOfId.get(other)];
    for (const [id, of] of groupOfId) if (joined.includes(of)) groupOfId.set(id, group);
    groupOfId.set(one, group).set(other, group);
  }
  return new Map([...mixed.keys()].map((row) => [row, `mixed ${groupOfId.get(key(row, row.id)) ?? ''}`]));
}

function mixedQuestions(
  mixed: ReadonlyMap<CategoryRow, string>,
  groups: ReadonlyMap<CategoryRow, string>,
  decisions: Decisions,
): Question[] {
  const byGroup = new Map<string, [CategoryRow, string][]>();
  for (const entry of mixed) {
    const key = groups.get(entry[0]) ?? '';
    if (!decisions.has(key)) byGroup.set(key, [...(byGroup.get(key) ?? []), entry]);
  }
  return [...byGroup].map(([key, entries]) => ({
    kind: 'idOrText',
    key,
    sheetName: entries[0]?.[0].on.sheet.name ?? '',
    rows: entries.map(([row, text]) => ({ view: viewOf(row), byId: row.id, byText: text })),
    options: [{ key: byText }, { key: byId }],
  }));
}

interface Settled {
  /** The row that counts now, if one does. */
  readonly counted: CategoryRow | null;
  /** Rows that bear the id and do not count. */
  readonly losers: readonly CategoryRow[];
  /** Rows that only read like it. */
  readonly strays: readonly CategoryRow[];
  readonly question: Question | null;
}

function settle(id: string, claims: readonly Claim[], decisions: Decisions): Settled {
  const bearing = claims.filter(({ by }) => by === 'id').map(({ row }) => row);
  const reading = claims.filter(({ by }) => by === 'words').map(({ row }) => row);
  const solid = bearing.filter(({ hollow }) => !hollow);
  const hollow = bearing.filter((row) => row.hollow);
  const rivals = solid.length > 0 ? solid : reading;
  const key = `row ${id}`;
  const chosen = rivals.find((row) => rowKey(row) === decisions.get(key));
  const [first] = rivals;
  if (first === undefined) {
    // Nothing but ids in otherwise empty rows: the words are written into the first of them again.
    return { counted: hollow[0] ?? null, losers: hollow.slice(1), strays: [], question: null };
  }
  const counted = chosen ?? (solid.length > 0 || rivals.length === 1 ? first : null);
  const losers = [...solid.filter((row) => row !== counted), ...hollow];
  const strays = reading.filter((row) => row !== counted);
  if (rivals.length === 1 || chosen !== undefined) return { counted, losers, strays, question: null };
  const options = rivals.map((row) => ({ key: rowKey(row), row: viewOf(row), counts: row === counted }));
  return { counted, losers, strays, question: { kind: 'whichRow', key, id, options } };
}

interface Whose {
  readonly settled: ReadonlyMap<string, CategoryRow>;
  readonly questions: readonly Question[];
  /** Criteria that may turn out to be one of the rows: not made anew before that is settled. */
  readonly heldIds: ReadonlySet<string>;
  readonly heldRows: ReadonlySet<CategoryRow>;
}

interface SoFar {
  readonly settled: ReadonlyMap<string, CategoryRow>;
  readonly open: ReadonlySet<string>;
  readonly strangers: readonly CategoryRow[];
}

/** Rows with answers and without words: asked about where a criterion is missing from the place they stand in. */
function askWhose(
  index: RubricIndex,
  rows: readonly CategoryRow[],
  { settled, open, strangers }: SoFar,
  decisions: Decisions,
): Whose {
  const found = new Map<string, CategoryRow>();
  const questions: Question[] = [];
  const heldIds = new Set<string>();
  const heldRows = new Set<CategoryRow>();
  const idOfRow = new Map([...settled].map(([id, row]) => [row, id]));
  for (const row of strangers.filter(({ answered }) => answered)) {
    const near = idsNear(index, neighbours(rows, row, idOfRow), row.words.category);
    const options = near.filter((id) => !settled.has(id) && !open.has(id) && !found.has(id));
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

/**
 * Whose row is which, over all category sheets: by the id in the row, and by its words where the id is gone. What the
 * two do not settle is a question for a person; until it is answered the row that is read now goes on counting and
 * nothing of the others is touched.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { placeOf, rowKey, viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import type { Fault } from './fault';
import { findMixed, groupMixed, mixedQuestions } from './mixed-rows';
import { byText, type Decisions, type Question } from './question';
import { askWhose } from './whose-row';

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

/**
 * Whose row is which, over all category sheets: by the id in the row, and by its words where the id is gone. What the
 * two do not settle is a question for a person; until it is answered, rows whose id and words disagree are nobody's, and
 * of several rows with one id the one that is read now goes on counting.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { placeOf, rowKey, viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import type { Finding } from '../findings/finding';
import { findMixed, mixedQuestions, type MixedRow } from './mixed-rows';
import { byText, trustKey, trustsWords, type Decisions, type Question } from './question';
import { askWhose } from './whose-row';

export interface Identified {
  /** The row of a criterion as far as that can be told, by id: where repair restores what is missing in it. */
  readonly rows: ReadonlyMap<string, CategoryRow>;
  /** Ids of those whose row counts as it stands: it bears the id, or a person has said whose it is. */
  readonly counted: ReadonlySet<string>;
  /** Rows that lose their id and level key: they were not chosen, or hold nothing. */
  readonly aside: readonly CategoryRow[];
  /** Rows about which a question is open: nothing in them is touched. */
  readonly held: ReadonlySet<CategoryRow>;
  /** Criteria without a row, in rubric order; not those about which a question is open. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** One row that says it is this criterion's. */
interface Claim {
  readonly row: CategoryRow;
  readonly by: 'id' | 'words';
}

/**
 * @param isOurs rows that are ours and no criterion's, such as headings, as far as the one who asks can tell: a row of
 *   which nothing else is known is none to ask about then
 */
export function identifyCriteria(
  index: RubricIndex,
  words: WordsIndex,
  rows: readonly CategoryRow[],
  decisions: Decisions,
  isOurs: (row: CategoryRow) => boolean,
): Identified {
  const mixed = findMixed(words, rows, decisions);
  const claims = claimRows(words, rows, mixed);
  const open = openIds(mixed);
  const settled = new Map<string, CategoryRow>();
  const result = gathered();
  for (const [id, all] of claims.byId) {
    if (open.has(id) && !all.some(isSolid)) {
      // A row that may turn out to be this criterion's comes first.
      hold(id, all, result);
      continue;
    }
    const settlement = settle(id, all, decisions);
    if (settlement.counted !== null) settled.set(id, settlement.counted);
    if (settlement.question !== null) open.add(id);
    report(id, settlement, mixed, result);
  }
  return concluded(index, rows, decisions, isOurs, { words, mixed, claims, open, settled, result });
}

interface Gathered {
  readonly aside: CategoryRow[];
  readonly held: Set<CategoryRow>;
  readonly strangers: CategoryRow[];
  readonly findings: Finding[];
  readonly questions: Question[];
}

function gathered(): Gathered {
  return { aside: [], held: new Set(), strangers: [], findings: [], questions: [] };
}

interface RowClaims {
  readonly byId: ReadonlyMap<string, readonly Claim[]>;
  /** Rows that say nothing of whose they are. */
  readonly unclaimed: readonly CategoryRow[];
  /** Rows that bear an id and are nobody's, as a person has said. */
  readonly released: readonly CategoryRow[];
}

function claimRows(
  words: WordsIndex,
  rows: readonly CategoryRow[],
  mixed: ReadonlyMap<CategoryRow, MixedRow>,
): RowClaims {
  const byId = new Map<string, Claim[]>();
  const claim = (id: string, entry: Claim): void => {
    const all = byId.get(id);
    if (all === undefined) byId.set(id, [entry]);
    else all.push(entry);
  };
  const unclaimed: CategoryRow[] = [];
  const released: CategoryRow[] = [];
  for (const row of rows) {
    const other = mixed.get(row);
    if (other !== undefined) {
      if (other.chosen === null) continue;
      const id = other.chosen === byText ? other.byText : other.byId;
      if (id === '') released.push(row);
      else claim(id, { row, by: 'id' });
    } else if (row.known !== null) {
      claim(row.known, { row, by: 'id' });
    } else {
      const meant = words.meaning(row.words);
      if (meant === null) unclaimed.push(row);
      else claim(meant.id, { row, by: 'words' });
    }
  }
  return { byId, unclaimed, released };
}

/** Ids that a row may get or lose once a person has chosen. */
function openIds(mixed: ReadonlyMap<CategoryRow, MixedRow>): Set<string> {
  const open = new Set<string>();
  for (const { byId, byText: text, chosen } of mixed.values()) {
    if (chosen !== null) continue;
    open.add(byId);
    if (text !== '') open.add(text);
  }
  return open;
}

function isSolid({ row, by }: Claim): boolean {
  return by === 'id' && !row.hollow;
}

function hold(id: string, claims: readonly Claim[], { held, findings }: Gathered): void {
  for (const { row, by } of claims) {
    held.add(row);
    if (by === 'words') findings.push({ kind: 'idGone', id, found: row.id, place: placeOf(row) });
  }
}

interface Settled {
  /** The row that counts now, if one does. */
  readonly counted: CategoryRow | null;
  /** Rows that bear the id and do not count. */
  readonly losers: readonly CategoryRow[];
  /** Rows that only read like it, the one that counts among them. */
  readonly strays: readonly CategoryRow[];
  readonly question: Question | null;
}

function settle(id: string, claims: readonly Claim[], decisions: Decisions): Settled {
  const bearing = claims.filter(({ by }) => by === 'id').map(({ row }) => row);
  const reading = claims.filter(({ by }) => by === 'words').map(({ row }) => row);
  const solid = bearing.filter(({ hollow }) => !hollow);
  const hollow = bearing.filter((row) => row.hollow);
  // Who trusts the ids takes an empty row that bears one for what it says.
  const isEmptied = solid.length === 0 && hollow.length > 0 && decisions.get(trustKey) === 'ids';
  const rivals = isEmptied ? [] : solid.length > 0 ? solid : reading;
  const key = `row ${id}`;
  const decided = decisions.get(key);
  const chosen = decided === undefined ? undefined : rivals.find((row) => rowKey(row) === decided);
  // Until a person has chosen, a row that holds nothing never counts before one that holds an answer.
  const first = rivals.find(({ answered }) => answered) ?? rivals[0];
  if (first === undefined) {
    // Nothing but ids in otherwise empty rows: the words are written into the first of them again.
    return { counted: hollow[0] ?? null, losers: hollow.slice(1), strays: [], question: null };
  }
  const counted = chosen ?? (solid.length > 0 || rivals.length === 1 ? first : null);
  const losers = [...solid.filter((row) => row !== counted), ...hollow];
  if (rivals.length === 1 || chosen !== undefined)
    return { counted, losers, strays: reading, question: null };
  const options = rivals.map((row) => ({ key: rowKey(row), row: viewOf(row), counts: row === counted }));
  return { counted, losers, strays: reading, question: { kind: 'whichRow', key, id, options } };
}

function report(
  id: string,
  { counted, losers, strays, question }: Settled,
  mixed: ReadonlyMap<CategoryRow, MixedRow>,
  result: Gathered,
): void {
  if (question !== null) result.questions.push(question);
  for (const row of losers) {
    if (question === null) result.aside.push(row);
    if (counted !== null && !row.hollow) {
      result.findings.push({ kind: 'idTwice', id, place: placeOf(row), counts: placeOf(counted) });
    }
  }
  result.strangers.push(...strays);
  if (counted !== null && counted.known !== id && !mixed.has(counted)) {
    result.findings.push({ kind: 'idGone', id, found: counted.id, place: placeOf(counted) });
  }
}

interface SoFar {
  readonly words: WordsIndex;
  readonly mixed: ReadonlyMap<CategoryRow, MixedRow>;
  readonly claims: RowClaims;
  readonly open: ReadonlySet<string>;
  readonly settled: Map<string, CategoryRow>;
  readonly result: Gathered;
}

function concluded(
  index: RubricIndex,
  rows: readonly CategoryRow[],
  decisions: Decisions,
  isOurs: (row: CategoryRow) => boolean,
  { words, mixed, claims, open, settled, result }: SoFar,
): Identified {
  const { aside, held, findings, questions } = result;
  const unclaimed = claims.unclaimed.filter((row) => !isOurs(row));
  // An empty row with an id is a criterion's for want of a better one: a row with answers near it may be that.
  const emptied = new Map([...settled].filter(([, row]) => row.hollow));
  const asked = askWhose(index, words, rows, { settled, emptied, open, strangers: unclaimed }, decisions);
  for (const [id, row] of emptied) {
    if (asked.heldIds.has(id)) held.add(row);
    if (asked.settled.has(id)) aside.push(row);
  }
  const counted = new Set([...asked.settled.keys()]);
  for (const [id, row] of asked.settled) {
    settled.set(id, row);
    findings.push({ kind: 'idGone', id, found: row.id, place: placeOf(row) });
  }
  const taken = new Set(settled.values());
  for (const row of [...unclaimed, ...result.strangers].filter((each) => !taken.has(each))) {
    // Formulas count every row that has a level key; a row that is nobody's must have none.
    if (index.itemLevels.has(row.words.levelKey) && !asked.heldRows.has(row)) aside.push(row);
    if (row.answered || row.id !== '') {
      findings.push({ kind: 'rowUnknown', found: row.id, place: placeOf(row) });
    }
  }
  aside.push(...claims.released);
  for (const [row, { byId, byText: text, chosen }] of mixed) {
    findings.push({ kind: 'idAndText', byId, byText: text, place: placeOf(row) });
    if (chosen === null) held.add(row);
  }
  for (const row of asked.heldRows) held.add(row);
  for (const [id, row] of settled) {
    if (row.known === id || mixed.has(row) || trustsWords(decisions)) counted.add(id);
  }
  const missing = [...index.criteria.keys()].filter(
    (id) => !settled.has(id) && !open.has(id) && !asked.heldIds.has(id),
  );
  return {
    rows: settled,
    counted,
    aside,
    held,
    missing,
    findings,
    questions: [...mixedQuestions(mixed), ...questions, ...asked.questions],
  };
}

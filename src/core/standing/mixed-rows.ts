/**
 * Rows whose hidden id says one criterion and whose words say another: they were sorted, pasted or moved without their
 * hidden cells, or without their words. Which of the two is right only a person knows; until then such a row is nobody's.
 */
import { viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import { byId, byText, trustKey, trustsWords, type Decisions, type Question } from './question';

export interface MixedRow {
  readonly row: CategoryRow;
  readonly byId: string;
  /** Empty when the words are those of no criterion. */
  readonly byText: string;
  /** Key of the question it belongs to. */
  readonly key: string;
  /** Null while nobody has chosen. */
  readonly chosen: typeof byId | typeof byText | null;
}

export function findMixed(
  words: WordsIndex,
  rows: readonly CategoryRow[],
  decisions: Decisions,
): ReadonlyMap<CategoryRow, MixedRow> {
  const found = rows.flatMap((row) => {
    const other = row.known === null || row.hollow ? null : words.otherThan(row.known, row.words);
    return row.known === null || other === null ? [] : [{ row, byId: row.known, byText: other }];
  });
  const keys = groupKeys(found);
  return new Map(
    found.map((each, at) => {
      const key = keys[at] ?? '';
      return [each.row, { ...each, key, chosen: choiceOf(decisions, key) }];
    }),
  );
}

function choiceOf(decisions: Decisions, key: string): MixedRow['chosen'] {
  const decided = decisions.get(key);
  if (decided !== undefined) return decided === byText ? byText : byId;
  if (!decisions.has(trustKey)) return null;
  return trustsWords(decisions) ? byText : byId;
}

/** Rows that changed places among each other belong to one question: one of them stands where the next should. */
function groupKeys(mixed: readonly Pick<MixedRow, 'row' | 'byId' | 'byText'>[]): string[] {
  const groupOf = new Map<string, string>();
  const keysOf = ({ row, byId: id, byText: text }: (typeof mixed)[number]): string[] =>
    (text === '' ? [id] : [id, text]).map((each) => `${row.on.sheet.sheetId} ${each}`);
  for (const each of mixed) {
    const keys = keysOf(each);
    const joined = keys.flatMap((key) => groupOf.get(key) ?? []);
    const group = joined[0] ?? keys[0] ?? '';
    for (const [key, of] of groupOf) if (joined.includes(of)) groupOf.set(key, group);
    for (const key of keys) groupOf.set(key, group);
  }
  return mixed.map((each) => `mixed ${groupOf.get(keysOf(each)[0] ?? '') ?? ''}`);
}

export function mixedQuestions(mixed: ReadonlyMap<CategoryRow, MixedRow>): Question[] {
  const byKey = new Map<string, MixedRow[]>();
  for (const entry of mixed.values()) {
    if (entry.chosen === null) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  }
  return [...byKey].map(([key, entries]) => ({
    kind: 'idOrText',
    key,
    sheetName: entries[0]?.row.on.sheet.name ?? '',
    rows: entries.map((each) => ({ view: viewOf(each.row), byId: each.byId, byText: each.byText })),
    options: [{ key: byText }, { key: byId }],
  }));
}

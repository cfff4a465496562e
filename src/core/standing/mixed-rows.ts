/**
 * Rows whose hidden id says one criterion and whose words say another: they were sorted, pasted or moved without their
 * hidden cells, or without their words. Which of the two is right only a person knows.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import { viewOf, type CategoryRow } from './category-rows';
import type { WordsIndex } from './criterion-words';
import { byId, byText, type Decisions, type Question } from './question';

/** Rows whose id says one criterion and whose text is that of another, by row. */
export function findMixed(
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
export function groupMixed(mixed: ReadonlyMap<CategoryRow, string>): ReadonlyMap<CategoryRow, string> {
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

export function mixedQuestions(
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

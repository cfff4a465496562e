/**
 * What the columns of one part of a checklist hold: as its headings say, as a person chose, and where there are no
 * headings at all, the one column of bare ticks. A column that nobody vouches for is no tick; it is asked about.
 */
import { columnLetters } from '../../sheet/cell-address';
import { comparableText } from '../../text/comparable-text';
import { meaningOf } from '../mark-words';
import type { ColumnCandidate, ColumnChoice } from '../source';
import type { HandCell } from './hand-cell';
import { noHeader, type HandHeader } from './hand-header';
import { headsScale, type HandColumn } from './heading-words';
import type { Identity } from './identify-row';

export interface RowOfPart {
  readonly cells: readonly HandCell[];
  readonly identity: Identity;
}

export interface SettledColumns {
  readonly columns: ReadonlyMap<number, HandColumn>;
  /** The sheet's own words for its rows, in a column without a known heading; null when there is none. */
  readonly words: number | null;
  /** Columns of ticks in which numbers are marks of a scale. */
  readonly scored: ReadonlySet<number>;
  /** Columns that may say what is done, where none surely does. */
  readonly candidates: readonly ColumnCandidate[];
}

export function settleColumns(
  rows: readonly RowOfPart[],
  header: HandHeader,
  choices: readonly ColumnChoice[],
): SettledColumns {
  const known = rows.filter(({ identity }) => identity.known);
  const columns = chosen(header, rows, choices);
  const hasTick = [...columns.values()].some((kind) => kind === 'met' || kind === 'notMet');
  const guessed = !hasTick && header === noHeader ? columnOfTicks(known, columns) : null;
  if (guessed !== null) columns.set(guessed, 'met');
  const words = [...columns.values()].includes('text') ? null : columnOfWords(known, columns);
  return {
    columns,
    words,
    scored: scoredColumns(rows, columns, header),
    candidates: hasTick || guessed !== null ? [] : candidatesOf(known, columns, header, words),
  };
}

/** A column somebody chose for a field is the only one of it. */
function chosen(
  header: HandHeader,
  rows: readonly RowOfPart[],
  choices: readonly ColumnChoice[],
): Map<number, HandColumn> {
  const columns = new Map(header.columns);
  for (const { field, column: wanted } of choices) {
    const column = columnNamed(wanted, header, rows);
    if (column === null) continue;
    for (const [other, kind] of columns) {
      if (kind === field || (field === 'met' && kind === 'notMet')) columns.set(other, 'remark');
    }
    columns.set(column, field);
  }
  return columns;
}

/** By its heading first: a heading may look like letters. */
function columnNamed(wanted: string, { titles }: HandHeader, rows: readonly RowOfPart[]): number | null {
  const words = comparableText(wanted).toLowerCase();
  const headed = [...titles].find(([, title]) => comparableText(title).toLowerCase() === words);
  if (headed !== undefined) return headed[0];
  const all = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...all].find((column) => columnLetters(column).toLowerCase() === words) ?? null;
}

/** Only bare marks and TRUE: a word such as "yes" answers a question that nobody wrote down. */
function columnOfTicks(known: readonly RowOfPart[], taken: ReadonlyMap<number, HandColumn>): number | null {
  const clear = new Map<number, boolean>();
  for (const { cells, identity } of known) {
    for (const { column, value } of cells) {
      if (identity.columns.has(column) || taken.has(column)) continue;
      const bare = typeof value === 'boolean' || (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value));
      const meaning = bare ? meaningOf(value, new Map()) : undefined;
      const isTick = meaning === 'met' || meaning === 'notMet';
      clear.set(column, isTick && (clear.get(column) ?? true));
    }
  }
  const columns = [...clear].filter(([, isTick]) => isTick).map(([column]) => column);
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** Shorter contents are marks and names, not the words of a criterion. */
const shortestWords = 12;

/** Most criteria have something of their own there, hardly ever the same. */
function columnOfWords(known: readonly RowOfPart[], taken: ReadonlyMap<number, HandColumn>): number | null {
  const texts = new Map<number, string[]>();
  for (const { cells, identity } of known) {
    for (const { column, value, text } of cells) {
      if (taken.has(column) || identity.columns.has(column) || typeof value !== 'string') continue;
      if (comparableText(text).length < shortestWords) continue;
      const ofColumn = texts.get(column);
      if (ofColumn === undefined) texts.set(column, [text]);
      else ofColumn.push(text);
    }
  }
  const [best] = [...texts]
    .filter(
      ([, all]) => all.length >= Math.max(2, known.length * 0.6) && new Set(all).size >= all.length * 0.8,
    )
    .sort(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? null;
}

/** 1 is a tick where nothing but 1 and 0 stands; among 3 and 5 it is a score. */
function scoredColumns(
  rows: readonly RowOfPart[],
  columns: ReadonlyMap<number, HandColumn>,
  { titles }: HandHeader,
): Set<number> {
  const scales = [...titles].filter(([, title]) => headsScale(title));
  const scored = new Set(scales.map(([column]) => column));
  for (const { cells } of rows) {
    for (const { column, value } of cells) {
      const kind = columns.get(column);
      if (kind !== 'met' && kind !== 'notMet' && kind !== 'assessorMet') continue;
      if (typeof value === 'number' && value !== 0 && value !== 1) scored.add(column);
    }
  }
  return scored;
}

/** A column of states has few words, and short ones. */
const mostWords = 20;
const longestWord = 40;

function candidatesOf(
  known: readonly RowOfPart[],
  taken: ReadonlyMap<number, HandColumn>,
  { titles }: HandHeader,
  words: number | null,
): ColumnCandidate[] {
  const counts = new Map<number, Map<string, number>>();
  for (const { cells, identity } of known) {
    for (const { column, text } of cells) {
      if (taken.has(column) || identity.columns.has(column) || column === words || text === '') continue;
      const ofColumn = counts.get(column) ?? new Map<string, number>();
      ofColumn.set(text.trim(), (ofColumn.get(text.trim()) ?? 0) + 1);
      counts.set(column, ofColumn);
    }
  }
  return [...counts]
    .filter(
      ([, found]) => found.size <= mostWords && [...found.keys()].every((word) => word.length <= longestWord),
    )
    .map(([column, found]) => ({
      column,
      title: titles.get(column) ?? '',
      words: [...found].map(([mark, count]) => ({ mark, count })).sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => a.column - b.column);
}

/** Finds the heading rows of a checklist made by hand; there may be one for each of its parts. */
import { meaningOf } from '../mark-words';
import { looksNumbered } from '../target/target-ids';
import type { HandCell } from './hand-cell';
import { columnsOfHeadings, type HandColumn } from './heading-words';

export interface HandHeader {
  /** What each headed column holds. */
  readonly columns: ReadonlyMap<number, HandColumn>;
  readonly titles: ReadonlyMap<number, string>;
}

export const noHeader: HandHeader = { columns: new Map(), titles: new Map() };

const ticks: readonly HandColumn[] = ['met', 'notMet', 'assessorMet'];
const naming: readonly HandColumn[] = ['number', 'text'];
/** Longer than any heading. */
const longestTitle = 80;

/**
 * Null when the row heads nothing. An answer may hold the same words, such as มี and หลักฐาน: below a heading only a row
 * that names its criteria's column, or repeats the heading, is another heading.
 */
export function headerOf(cells: readonly HandCell[], before: HandHeader): HandHeader | null {
  if (before !== noHeader && repeats(cells, before)) return before;
  const header = headed(cells);
  const kinds = new Set(header.columns.values());
  const answers = [...kinds].filter((kind) => !naming.includes(kind) && kind !== 'remark');
  const beyondTicks = [...kinds].filter((kind) => !ticks.includes(kind));
  const namesRows = naming.some((kind) => kinds.has(kind));
  const enough = namesRows || (before === noHeader && kinds.size >= 3);
  return kinds.size >= 2 && answers.length > 0 && beyondTicks.length > 0 && enough ? header : null;
}

function repeats(cells: readonly HandCell[], { titles }: HandHeader): boolean {
  return cells.length > 1 && cells.every(({ column, text }) => titles.get(column) === titleOf(text));
}

/** A second line of headings, such as `มี | ไม่มี` under `ผลการดำเนินงาน`; null when it is none. */
export function secondLine(header: HandHeader, cells: readonly HandCell[]): HandHeader | null {
  const below = headed(cells);
  const kinds = new Set(below.columns.values());
  const isPair = kinds.has('met') && kinds.has('notMet');
  if (below.columns.size < cells.length || !isPair) return null;
  return {
    columns: new Map([...header.columns, ...below.columns]),
    titles: new Map([...header.titles, ...below.titles]),
  };
}

/**
 * The row right above the first criterion: headings, though none or too few of their words are known. Such a column is
 * headed, so nothing in it is taken for a tick before a person has said so.
 */
export function unknownHeader(cells: readonly HandCell[]): HandHeader | null {
  const words = cells.filter(
    ({ value, text }) => typeof value === 'string' && text.length <= longestTitle && !looksNumbered(value),
  );
  if (words.length < 2 || words.length < cells.length) return null;
  // A row with a bare mark in it is an answer of a criterion nobody knows.
  const marked = words.some(({ text }) => !/\p{L}/u.test(text) && meaningOf(text, new Map()) !== undefined);
  return marked ? null : headed(cells);
}

function headed(cells: readonly HandCell[]): HandHeader {
  const words = cells.filter(({ value }) => typeof value === 'string');
  const titles = new Map(words.map(({ column, text }) => [column, titleOf(text)]));
  return { columns: columnsOfHeadings(titles), titles };
}

function titleOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

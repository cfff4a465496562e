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
/** Beside answers, and alone none: any table has such a column. */
const besideAnswers: readonly HandColumn[] = ['note', 'remark'];
/** Longer than any heading. */
const longestTitle = 80;

/**
 * Null when the row heads nothing. An answer may hold the same words, such as มี, หลักฐาน, or แนวทาง in front of a
 * criterion: below a heading only a row that repeats it, or says that columns stand elsewhere, is another heading.
 */
export function headerOf(cells: readonly HandCell[], before: HandHeader): HandHeader | null {
  if (before !== noHeader && repeats(cells, before)) return before;
  const header = headed(cells);
  const kinds = new Set(header.columns.values());
  const answers = [...kinds].filter((kind) => !naming.includes(kind) && !besideAnswers.includes(kind));
  const beyondTicks = [...kinds].filter((kind) => !ticks.includes(kind));
  const namesRows = naming.some((kind) => kinds.has(kind));
  const enough =
    before === noHeader ? namesRows || kinds.size >= 3 : namesRows && isAnother(cells, header, before);
  return kinds.size >= 2 && answers.length > 0 && beyondTicks.length > 0 && enough ? header : null;
}

/** Below a heading: what a criterion nobody knows may hold as well is no heading, so that no row is lost to one. */
function isAnother(cells: readonly HandCell[], header: HandHeader, before: HandHeader): boolean {
  const again = cells.filter(({ column, text }) => before.titles.get(column) === titleOf(text));
  if (again.length > 1 && again.some(({ column }) => isOf(naming, before.columns.get(column)))) return true;
  const moved = [...header.columns].some(([column, kind]) => {
    const was = before.columns.get(column);
    if (isOf(ticks, was)) return false;
    return (isOf(naming, kind) && !isOf(naming, was)) || isOf(ticks, kind);
  });
  const other = cells.filter((cell) => !again.includes(cell));
  const known = header.columns.size;
  if (!moved || known * 2 < cells.length) return false;
  // With a mark in it, every word must head something, and something else than stands there.
  const isNew = other.every(({ column }) => header.columns.get(column) !== before.columns.get(column));
  return !other.some(isClearMark) || (known === cells.length && isNew);
}

function isOf(kinds: readonly HandColumn[], kind: HandColumn | undefined): boolean {
  return kind !== undefined && kinds.includes(kind);
}

function isClearMark({ value, text }: HandCell): boolean {
  return typeof value === 'boolean' || meaningOf(text, new Map()) !== undefined;
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
  // What names a criterion, or fills a column as it is headed, is an answer.
  const isFilled = [...below.columns].some(([column, kind]) => {
    const above = header.columns.get(column);
    return isOf(naming, above) || (above === kind && !isOf(ticks, kind));
  });
  if (isFilled) return null;
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

/** Finds the heading rows of a checklist made by hand; there may be one for each of its parts. */
import { cellText } from '../sheet/cell-text';
import type { CellValue } from '../sheet/sheet-grid';
import { columnOfHeading, type HandColumn } from './heading-words';

export interface HandCell {
  readonly column: number;
  readonly value: CellValue;
}

export interface HandHeader {
  /** What each headed column holds. */
  readonly columns: ReadonlyMap<number, HandColumn>;
  readonly titles: ReadonlyMap<number, string>;
}

export const noHeader: HandHeader = { columns: new Map(), titles: new Map() };

const ticks: readonly HandColumn[] = ['met', 'notMet', 'assessorMet'];

/** Null when the row heads nothing: two columns at least, and more than words that are also ticks. */
export function headerOf(cells: readonly HandCell[]): HandHeader | null {
  const header = headed(cells);
  const kinds = new Set(header.columns.values());
  const answers = [...kinds].filter((kind) => kind !== 'number' && kind !== 'text');
  const beyondTicks = [...kinds].filter((kind) => !ticks.includes(kind));
  return kinds.size >= 2 && answers.length > 0 && beyondTicks.length > 0 ? header : null;
}

/** A second line of headings, such as `มี | ไม่มี` under `ผลการดำเนินงาน`; null when it is none. */
export function secondLine(header: HandHeader, cells: readonly HandCell[]): HandHeader | null {
  const below = headed(cells);
  if (below.columns.size < cells.length || cells.length === 0) return null;
  return {
    columns: new Map([...header.columns, ...below.columns]),
    titles: new Map([...header.titles, ...below.titles]),
  };
}

function headed(cells: readonly HandCell[]): HandHeader {
  const columns = new Map<number, HandColumn>();
  const titles = new Map<number, string>();
  for (const { column, value } of cells) {
    if (typeof value !== 'string') continue;
    titles.set(column, cellText(value).replace(/\s+/g, ' ').trim());
    const kind = columnOfHeading(value);
    if (kind !== null) columns.set(column, kind);
  }
  return { columns, titles };
}

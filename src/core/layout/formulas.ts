/**
 * What the formulas of every sheet are made of. Only functions that all spreadsheet engines compute alike: COUNTIFS,
 * SUMIFS, IF, IFERROR, AND, MIN, AVERAGE, INDEX, MATCH, ROUND, TRIM, SUBSTITUTE, CHAR; of days COUNT, SUM, INT, DATE, YEAR,
 * MONTH, DAY, and never TODAY. Other sheets are reached through
 * defined names alone; MATCH compares exactly, and ids hold no wildcard.
 */
import type { Messages } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import { cellAddress } from '../sheet/cell-address';
import { figureName, type FigureColumn, type FigureKind } from './names';

export interface Formula {
  readonly formula: string;
}

export type LevelMessages = Messages['sheet']['levels'];

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** How a formula reaches a figure of the hidden table from another sheet. */
export interface FigureLookup {
  /** Row of a figure within those of its kind, counted from 1. @param id text or cell, as the formula writes it */
  readonly position: (kind: FigureKind, id: string) => string;
  readonly byId: (kind: FigureKind, column: FigureColumn, id: string) => string;
  /** @param position cell with the row within the figures of that kind, counted from 1 */
  readonly byPosition: (kind: FigureKind, column: FigureColumn, position: string) => string;
}

/**
 * Where there is only one figure of a kind (always so for the whole) its name is a single cell and stands for
 * itself: INDEX and MATCH over a single cell are errors in some engines.
 */
export function figureLookup(index: RubricIndex): FigureLookup {
  const counts: Readonly<Record<FigureKind, number>> = {
    level: index.itemLevels.size,
    item: index.items.size,
    category: index.categories.size,
    overall: 1,
  };
  const byPosition = (kind: FigureKind, column: FigureColumn, position: string): string =>
    counts[kind] === 1 ? figureName(kind, column) : `INDEX(${figureName(kind, column)},${position})`;
  const position = (kind: FigureKind, id: string): string =>
    counts[kind] === 1 ? '1' : `MATCH(${id},${figureName(kind, 'id')},0)`;
  const byId = (kind: FigureKind, column: FigureColumn, id: string): string =>
    byPosition(kind, column, position(kind, id));
  return { position, byId, byPosition };
}

/** The text of a cell without the blanks at its ends, and empty where nothing but blanks is in it: `seen-text.ts`. */
export function seenText(text: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"\u00A0"," "),"\u200B",""),CHAR(10),""))`;
}

/** The cell's own value, for a row that repeats it under another key. */
export function same(cell: string | null): Formula {
  return { formula: `=${cell ?? '""'}` };
}

/** Address of a cell with its column fixed, as the rows of a table refer to their own cells. */
export function columnFixed(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

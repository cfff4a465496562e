/**
 * Rows of a checklist somebody made by hand: columns by their headings, criteria by id, code or words. Below a heading
 * nothing is dropped: what is no answer is kept as extra cells, and every row is counted.
 */
import { isEmptyAnswer } from '../../assessment/answers';
import type { RubricIndex } from '../../rubric/rubric-index';
import type { AnswerField } from '../../layout/columns';
import { columnLetters } from '../../sheet/cell-address';
import { placeIn } from '../../sheet/grid';
import type { SheetGrid } from '../../sheet/sheet-grid';
import { answerOfCells, type CellReading, type FieldCell } from '../answer-of-cells';
import type { SheetBeside } from '../beside';
import { besideOf } from '../extra-beside';
import {
  rowKey,
  type ColumnCandidate,
  type ColumnChoice,
  type ExtraCell,
  type SaidCell,
  type SheetAccount,
  type SourceRow,
} from '../source';
import { findRows, type FoundRow } from './find-rows';
import { noHeader, type HandHeader } from './hand-header';
import type { HandColumn } from './heading-words';
import { settleColumns, type SettledColumns } from './settle-columns';

export interface HandMadeSheet {
  readonly rows: readonly SourceRow[];
  readonly account: SheetAccount;
  readonly candidates: readonly ColumnCandidate[];
  readonly unreadItems: readonly SaidCell[];
}

export function readHandMade(
  index: RubricIndex,
  grid: SheetGrid,
  beside: SheetBeside,
  reading: CellReading,
  choices: readonly ColumnChoice[],
): HandMadeSheet {
  const found = findRows(index, grid, beside);
  const firstKnown = found.findIndex(({ identity }) => identity.known);
  const parts = settleParts(found, choices);
  const rows: SourceRow[] = [];
  const counts = { headings: 0, unanswered: 0, notAnswers: 0 };
  found.forEach((each, at) => {
    const columns = parts.get(each.header);
    if (each.kind === 'columns' || columns === undefined) counts.headings += 1;
    // Titles and instructions stand above the first heading, or the first criterion where there is none.
    else if (each.header === noHeader && isTitle(each, at, firstKnown)) counts.notAnswers += 1;
    else {
      const row = readRow(grid, each, columns, reading);
      if (row !== null) rows.push(row);
      if (row !== null && isEmptyAnswer(row.answer) && row.extra.length === 0) counts.unanswered += 1;
      else if (row === null) counts[each.kind === 'item' ? 'headings' : 'notAnswers'] += 1;
    }
  });
  return {
    rows,
    account: { name: grid.name, rows: found.length, held: rows.length - counts.unanswered, ...counts },
    candidates: found.some(({ identity }) => identity.known) ? mergedCandidates(parts) : [],
    unreadItems: found.flatMap(({ unread, row }) =>
      unread === null ? [] : [{ place: placeIn(grid, row, unread.column), text: unread.text }],
    ),
  };
}

function isTitle({ cells, identity }: FoundRow, at: number, firstKnown: number): boolean {
  return !identity.known && (firstKnown < 0 || (at < firstKnown && cells.length < 3));
}

function settleParts(
  rows: readonly FoundRow[],
  choices: readonly ColumnChoice[],
): ReadonlyMap<HandHeader, SettledColumns> {
  const parts = new Map<HandHeader, FoundRow[]>();
  for (const row of rows) {
    if (row.kind === 'columns') continue;
    const part = parts.get(row.header);
    if (part === undefined) parts.set(row.header, [row]);
    else part.push(row);
  }
  return new Map([...parts].map(([header, own]) => [header, settleColumns(own, header, choices)]));
}

function mergedCandidates(parts: ReadonlyMap<HandHeader, SettledColumns>): ColumnCandidate[] {
  const byColumn = new Map<number, ColumnCandidate>();
  for (const { candidates } of parts.values()) {
    for (const each of candidates) if (!byColumn.has(each.column)) byColumn.set(each.column, each);
  }
  return [...byColumn.values()];
}

/** A column for "no" tells of the same field as one for "yes". */
function fieldOf(kind: HandColumn | undefined): AnswerField | null {
  if (kind === undefined || kind === 'number' || kind === 'text' || kind === 'remark') return null;
  return kind === 'notMet' ? 'met' : kind;
}

/** Null when the row is about no criterion and has nothing beside. */
function readRow(
  grid: SheetGrid,
  { row, cells, header, identity }: FoundRow,
  { columns, words, scored }: SettledColumns,
  reading: CellReading,
): SourceRow | null {
  const fields: FieldCell[] = [];
  const extra: ExtraCell[] = [];
  const ownWords = identity.text === '' ? (cells.find(({ column }) => column === words)?.text ?? '') : '';
  for (const { column, value, beside, text } of cells) {
    const title = header.titles.get(column) ?? columnLetters(column);
    const place = placeIn(grid, row, column);
    const kind = columns.get(column);
    const isAbout = identity.columns.has(column) || (ownWords !== '' && column === words);
    const field = isAbout ? null : fieldOf(kind);
    const isField = field !== null;
    extra.push(...besideOf({ title, value, place, beside, isField }));
    if (beside.uncomputed === true && (isAbout || isField)) reading.uncomputed.push({ place, text: title });
    if (isAbout) continue;
    if (field !== null)
      fields.push({ field, title, value, place, beside, ...(kind === 'notMet' ? { denies: true } : {}) });
    else if (text !== '') extra.push({ title, content: beside.shown ?? value, why: 'noField' });
  }
  const read = answerOfCells(fields, reading, { anyReason: false, scored });
  const all = [...read.extra, ...extra];
  if (fields.length === 0 && all.length === 0 && !identity.known) return null;
  const met = fields.find(({ field, denies }) => field === 'met' && denies !== true)?.place.column;
  const [first] = identity.columns;
  const place = placeIn(grid, row, met ?? first ?? cells[0]?.column ?? 0);
  const { id, code } = identity;
  return {
    key: rowKey(grid.sheetId, row),
    place,
    id,
    code,
    text: identity.text || ownWords,
    answer: read.answer,
    extra: all,
  };
}

/**
 * The answers of any workbook, read without knowing its rubric: sheets of ours by their marker, other sheets as a
 * checklist made by hand. The rubric the answers go into is needed only to recognise ids and words.
 */
import type { Profile } from '../assessment/answers';
import type { Rubric } from '../rubric/rubric';
import type { RubricIndex } from '../rubric/rubric-index';
import { cellText } from '../sheet/cell-text';
import { findMarker, type FoundMarker } from '../sheet/grid';
import { categoryOfMarker, dataMarker, summaryMarker } from '../layout/markers';
import { placeOfMark } from '../snapshot/place-of-mark';
import { readMeta } from '../snapshot/read-figures';
import { likeAgencyType, profileOf, readSummaryProfile, strangeAgencyType } from '../snapshot/read-profile';
import type { CellValue, SheetGrid } from '../sheet/sheet-grid';
import type { StandingColumns } from '../standing/category-rows';
import type { CellReading } from './answer-of-cells';
import { nothingBeside } from './beside';
import { readHandMade, type HandMadeSheet } from './hand-made/read-hand-made';
import { ownSheets } from './own-sheets';
import { readOwnSheet } from './read-own-sheet';
import {
  noChoices,
  type ColumnQuestion,
  type ReadingChoices,
  type SaidCell,
  type SheetAccount,
  type SheetCopy,
  type Source,
  type SourceRow,
} from './source';
import type { SourceWorkbook } from './source-workbook';

export function readSource(
  index: RubricIndex,
  workbook: SourceWorkbook,
  { marks, columns }: ReadingChoices = noChoices,
): Source {
  const reading: CellReading = {
    from1904: workbook.grids.some(({ from1904 }) => from1904 === true),
    marks,
    unclear: new Map(),
    unclearDues: [],
    uncomputed: [],
  };
  const found: FoundInSheets = {
    rows: [],
    passedOver: (workbook.givenUp ?? []).map(({ name }) => name),
    sheets: [],
    copies: [],
    columnQuestions: [],
    unreadItems: [],
  };
  const own = ownSheets(index, workbook.grids, workbook.names ?? []);
  const isOurs = [...own.sheets.values()].some(({ marker }) => categoryOfMarker(marker) !== null);
  for (const grid of workbook.grids) {
    const beside = workbook.beside?.get(grid.sheetId) ?? nothingBeside;
    const isMarked = findMarker(grid) !== null;
    const standing = own.sheets.get(grid);
    const counts = own.copies.get(grid);
    if (counts !== undefined) {
      found.sheets.push(paper(grid));
      found.copies.push({ name: grid.name, counts: counts.name });
    } else if (standing !== undefined && categoryOfMarker(standing.marker) !== null) {
      const { rows, account } = readOwnSheet(standing, beside, reading);
      found.rows.push(...rows);
      found.sheets.push(account);
    } else if (standing === undefined && !isMarked && !isOurs) {
      const here = columns.filter(({ sheetId }) => sheetId === null || sheetId === grid.sheetId);
      addHandMade(found, grid, readHandMade(index, grid, beside, reading, here));
    } else {
      // Beside sheets of ours, other sheets are the person's papers: nothing in them is an answer.
      found.sheets.push(paper(grid));
      if (standing === undefined && !isMarked && grid.values.length > 0) found.passedOver.push(grid.name);
    }
  }
  return {
    title: workbook.title,
    ...madeFrom(index, own.sheets.values()),
    ...found,
    unclearMarks: [...reading.unclear.values()],
    unclearDues: reading.unclearDues,
    uncomputed: reading.uncomputed,
  };
}

interface FoundInSheets {
  readonly rows: SourceRow[];
  readonly passedOver: string[];
  readonly sheets: SheetAccount[];
  readonly copies: SheetCopy[];
  readonly columnQuestions: ColumnQuestion[];
  readonly unreadItems: SaidCell[];
}

function addHandMade(found: FoundInSheets, grid: SheetGrid, read: HandMadeSheet): void {
  if (read.rows.length === 0) {
    found.sheets.push(paper(grid));
    if (grid.values.length > 0) found.passedOver.push(grid.name);
    return;
  }
  found.rows.push(...read.rows);
  found.sheets.push(read.account);
  found.unreadItems.push(...read.unreadItems);
  if (read.candidates.length > 0) {
    const { sheetId, name } = grid;
    found.columnQuestions.push({ sheetId, sheetName: name, candidates: read.candidates });
  }
}

function paper({ name, values }: SheetGrid): SheetAccount {
  const rows = values.filter((cells) => cells.some((value) => cellText(value) !== '')).length;
  return { name, rows, held: 0, unanswered: 0, headings: 0, notAnswers: rows };
}

interface MadeFrom {
  readonly rubricId: string;
  readonly edition: string;
  readonly profile: Profile | null;
  readonly unknownAgencyType: SaidCell | null;
}

function madeFrom(index: RubricIndex, sheets: Iterable<StandingColumns>): MadeFrom {
  let meta: ReadonlyMap<string, CellValue> = new Map();
  let summary: ReadonlyMap<string, CellValue> = new Map();
  let unknownAgencyType: SaidCell | null = null;
  for (const standing of sheets) {
    const { grid } = standing.sheet.cells;
    if (standing.marker === dataMarker) meta = readMeta(grid, placeOfMark(standing));
    if (standing.marker === summaryMarker) {
      const found = placeOfMark(standing);
      summary = withKnownType(index.rubric, readSummaryProfile(grid, found));
      unknownAgencyType = unknownTypeIn(index.rubric, grid, found);
    }
  }
  const said = (key: string): string => cellText(meta.get(key) ?? null);
  return {
    rubricId: said('rubricId'),
    edition: said('rubricEdition'),
    profile: meta.size + summary.size === 0 ? null : profileOf(index.rubric, summary, meta),
    unknownAgencyType,
  };
}

/** Text that reads alike is the same text here: no formula of the workbook that is made will see how it was typed. */
function withKnownType(
  rubric: Rubric,
  summary: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, CellValue> {
  const type = likeAgencyType(rubric, summary.get('agencyType') ?? null);
  return type === undefined ? summary : new Map([...summary, ['agencyType', type.title]]);
}

function unknownTypeIn(rubric: Rubric, grid: SheetGrid, found: FoundMarker): SaidCell | null {
  const strange = strangeAgencyType(rubric, grid, found);
  return strange === null || strange.means !== '' ? null : { place: strange.place, text: strange.found };
}

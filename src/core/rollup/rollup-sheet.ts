/** One sheet of a roll-up: a title, what it is of, and a table with a filter, printed across A4. */
import type { Profile } from '../assessment/answers';
import { rollUpMarker } from '../layout/markers';
import { addHeader, addTitle, addWide, beginList, endList } from '../papers/dated-list';
import type { CellContent, CellStyle, ConditionalFormatPlan, SheetPlan } from '../plan/sheet-plan';
import { categoryTabColor, ink, type SheetStyles } from '../plan/sheet-styles';
import { rowHeight } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import { cellAddress } from '../sheet/cell-address';
import type { CellArea } from '../sheet/cell-area';
import type { Messages } from '../words/messages';

export interface RollUpColumn {
  readonly title: string;
  /** In points. */
  readonly width: number;
  readonly style: CellStyle;
}

export interface RollUpSheetRequest {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly columns: readonly RollUpColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Said where there are no rows. */
  readonly none: string;
  /** The day, as an ISO date. */
  readonly madeOn: string;
  /** @param area of the rows, all columns that people see */
  readonly formatsOf: (area: CellArea) => readonly ConditionalFormatPlan[];
  readonly messages: Messages;
  readonly styles: SheetStyles;
  readonly typeface: Typeface;
}

/** It is of many. */
const nobodys: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

/** Column of the table, behind the hidden one of keys. */
const first = 1;

export function planRollUpSheet(request: RollUpSheetRequest): SheetPlan {
  const { kind, name, title, facts, columns, rows, none, madeOn, formatsOf, messages, styles, typeface } =
    request;
  const widths = [0, ...columns.map(({ width }) => width)];
  const keys = columns.map((_, at) => [first + at, `column${at + 1}`] as const);
  const list = beginList(widths, rollUpMarker(kind), keys, styles, typeface);
  addTitle(list, title);
  for (const fact of facts) addWide(list, fact, styles.goal);
  const headerRow = addHeader(
    list,
    columns.map((column, at) => [first + at, column.title] as const),
  );
  const { draft } = list;
  const area: CellArea = { row: draft.nextRow, column: first, rows: rows.length, columns: columns.length };
  for (const row of rows) {
    const texts = row.flatMap((content, at) =>
      typeof content === 'string' ? [{ text: content, width: columns[at]?.width ?? 0, bold: true }] : [],
    );
    draft.addRow(
      rowHeight(texts, typeface),
      new Map(row.map((content, at) => [first + at, content] as const)),
    );
  }
  if (rows.length === 0) addWide(list, none);
  columns.forEach(({ style }, at) => {
    if (rows.length > 0) draft.style(style, { ...area, column: first + at, columns: 1 });
  });
  const sheet = endList(list, {
    role: { kind: 'rollUp' },
    marker: rollUpMarker(kind),
    tabColor: categoryTabColor,
    wish: name,
    takenNames: undefined,
    headerRow,
    headings: [],
    profile: nobodys,
    madeOn,
    messages,
  });
  if (rows.length === 0) return sheet;
  const filter = { ...area, row: headerRow, rows: rows.length + 1 };
  return { ...sheet, filter, conditionalFormats: formatsOf(area) };
}

/** From what is lacking most to what is all there; each with ink on it is legible in grey as well. */
const bandFills = ['#FBE3D6', '#FDF3D8', '#E3F1EC', '#C4E3D8', '#A3D3C4', '#86C4B2'];

/** @param bounds of the bands, lowest first: a cell has the colour of the highest that it reaches */
export function bandFormats(area: CellArea, bounds: readonly number[]): ConditionalFormatPlan[] {
  const cell = cellAddress(area.row, area.column);
  return bounds.map((bound, at) => {
    const next = bounds[at + 1];
    const upper = next === undefined ? '' : `,${cell}<${next}`;
    const place = bounds.length === 1 ? 0 : (at * (bandFills.length - 1)) / (bounds.length - 1);
    return {
      area,
      formula: `=AND(ISNUMBER(${cell}),${cell}>=${bound}${upper})`,
      fill: bandFills[Math.round(place)] ?? null,
      fontColor: ink,
      bold: false,
    };
  });
}

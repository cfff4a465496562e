/**
 * What the dated lists share, of gaps as of leftovers: a hidden row of keys, title, heading and texts over the whole width,
 * one look, and how they are printed: across A4, their heading repeated, and no heading alone at the foot of a page.
 */
import type { Profile } from '../assessment/answers';
import { printFooter } from '../layout/plan-context';
import { pageRoom, planPageBreaks, printScale } from '../plan/page-breaks';
import { SheetDraft } from '../plan/sheet-draft';
import type { CellContent, CellStyle, PrintPlan, SheetPlan } from '../plan/sheet-plan';
import { titleSize, type SheetStyles } from '../plan/sheet-styles';
import { rowHeight } from '../plan/text-metrics';
import type { Typeface } from '../plan/typeface';
import { legalSheetNames } from '../sheet/legal-sheet-names';
import type { Messages } from '../words/messages';
import { shownDate } from '../words/written-date';

export interface DatedList {
  readonly draft: SheetDraft;
  readonly styles: SheetStyles;
  readonly typeface: Typeface;
  /** First and last column that people see. */
  readonly first: number;
  readonly last: number;
}

type CellTexts = readonly (readonly [column: number, text: string])[];

/** @param marker stands in the first cell @param keys of the columns that people see */
export function beginList(
  widths: readonly number[],
  marker: string,
  keys: CellTexts,
  styles: SheetStyles,
  typeface: Typeface,
): DatedList {
  const draft = new SheetDraft(
    widths.map((width) => ({ width })),
    styles.base,
  );
  draft.addRow(0, new Map<number, CellContent>([[0, marker], ...keys]));
  const columns = keys.map(([column]) => column);
  return { draft, styles, typeface, first: Math.min(...columns), last: Math.max(...columns) };
}

export function addTitle({ draft, styles, typeface, first, last }: DatedList, title: string): void {
  const width = draft.width(first, last);
  const height = rowHeight([{ text: title, width, bold: true }], {
    ...typeface,
    size: titleSize(typeface),
  });
  const row = draft.addRow(height, new Map([[first, title]]));
  draft.mergeInRow(row, first, last);
  draft.styleRow(styles.title, row, first, last);
}

/** @returns its row */
export function addHeader({ draft, styles, typeface, first, last }: DatedList, texts: CellTexts): number {
  const measured = texts.map(([column, text]) => ({ text, width: draft.width(column), bold: true }));
  const row = draft.addRow(rowHeight(measured, typeface), new Map(texts));
  draft.styleRow(styles.header, row, first, last);
  return row;
}

/** A text over the whole width of the sheet. */
export function addWide(
  { draft, styles, typeface, first, last }: DatedList,
  text: string,
  style?: CellStyle,
): void {
  const width = draft.width(first, last);
  const height = rowHeight([{ text, width, bold: style?.bold === true }], typeface);
  const row = draft.addRow(height, new Map([[first, text]]));
  draft.mergeInRow(row, first, last);
  draft.styleRow(styles.text, row, first, last);
  if (style !== undefined) draft.styleRow(style, row, first, last);
}

interface FactWords {
  readonly unnamed: string;
  readonly fiscalYear: (year: string) => string;
  readonly round: (round: string) => string;
  readonly madeOn: (date: string) => string;
}

/** Whose list it is, and of which day; what is not known is left out. */
export function factsOf(words: FactWords, profile: Profile, madeOn: string, messages: Messages): string[] {
  const facts = [
    profile.agencyName === '' ? words.unnamed : profile.agencyName,
    profile.fiscalYear === null ? '' : words.fiscalYear(String(profile.fiscalYear)),
    profile.round === '' ? '' : words.round(profile.round),
    words.madeOn(shownDate(madeOn, messages, 'full')),
  ];
  return facts.filter((fact) => fact !== '');
}

interface ListEnding extends Pick<SheetPlan, 'role' | 'marker' | 'tabColor'> {
  /** Name of the sheet, if it is free and legal. */
  readonly wish: string;
  readonly takenNames: readonly string[] | undefined;
  readonly headerRow: number;
  /** Rows that must not be the last of a page, beside the header. */
  readonly headings: readonly number[];
  readonly profile: Profile;
  /** The day the list was made, as an ISO date. */
  readonly madeOn: string;
  readonly messages: Messages;
}

export function endList(list: DatedList, ending: ListEnding): SheetPlan {
  const { draft, styles, first, last } = list;
  const { role, marker, tabColor, wish, takenNames, headerRow } = ending;
  draft.style(styles.lines, {
    row: headerRow,
    column: first,
    rows: draft.nextRow - headerRow,
    columns: last,
  });
  return {
    role,
    marker,
    name: legalSheetNames([wish], takenNames)[0] ?? wish,
    visibility: 'visible',
    tabColor,
    ...draft.parts(),
    checkboxes: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    print: printOf(list, ending),
    charts: [],
  };
}

function printOf(
  { draft, first, last }: DatedList,
  { headerRow, headings, profile, madeOn, messages }: ListEnding,
): PrintPlan {
  const layout = {
    orientation: 'landscape',
    margins: { top: 28, bottom: 40, left: 24, right: 24 },
  } as const;
  const scale = printScale(layout, draft.width(first, last));
  const room = pageRoom(layout, scale, draft.rowHeights[headerRow] ?? 0);
  return {
    ...layout,
    scale,
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    area: draft.wholeArea(),
    titleRows: { first: headerRow, last: headerRow },
    pageBreakRows: planPageBreaks(draft.rowHeights, new Set([headerRow, ...headings]), room),
    footer: printFooter({ profile, messages, print: { printedOn: madeOn } }),
    centerHorizontally: true,
  };
}

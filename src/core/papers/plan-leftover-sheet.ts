/**
 * The dated sheet of what found no place: answers of another edition, or text a repair had to replace. For each row of
 * it a band that says where it stood and why it is here, then what stood there, cell by cell, as plain values to copy
 * from. Reading passes over it, and nothing of ours ever writes to it again.
 */
import type { Profile } from '../assessment/answers';
import { leftoversEn } from './leftovers.en';
import { leftoversTh } from './leftovers.th';
import { messagesFor, type Messages } from '../words/messages';
import { type Language } from '../words/language';
import { listPrint } from './list-print';
import { mutedInk, sheetStyles, statusLooks, titleSize, type SheetStyles } from '../plan/sheet-styles';
import { leftoversMarker } from '../layout/markers';
import type { CellContent, CellStyle, SheetPlan } from '../plan/sheet-plan';
import type { Typeface } from '../plan/typeface';
import { SheetDraft } from '../plan/sheet-draft';
import { cellParts } from '../sheet/cell-limit';
import { legalSheetNames } from '../sheet/legal-sheet-names';
import { rowHeight } from '../plan/text-metrics';
import { writtenDate } from '../words/written-date';

/** What did not go where it belongs, with all that is needed to put it there by hand. */
export interface LeftoverRow {
  /** Where it stood, such as `หมวด 1!D12`. */
  readonly from: string;
  /** Of the criterion as the row bore it; empty when it bore none. */
  readonly id: string;
  readonly why: string;
  readonly cells: readonly LeftoverCell[];
}

export interface LeftoverCell {
  /** Heading of the column it stood in. */
  readonly title: string;
  /** A formula is kept as its words. */
  readonly content: CellContent;
  /** The number is a day, as Excel counts them, and is shown as one. */
  readonly isDay?: boolean;
}

/** Why the sheet is made: it decides name, heading and note. */
export type LeftoverHeading = 'edition' | 'repair';

export interface LeftoverSheetRequest {
  readonly language: Language;
  readonly typeface: Typeface;
  readonly profile: Profile;
  /** The day the sheet is made, as an ISO date. */
  readonly madeOn: string;
  readonly heading: LeftoverHeading;
  readonly rows: readonly LeftoverRow[];
  /** Names of the sheets in the workbook, which this one must not take. */
  readonly takenNames?: readonly string[];
}

/**
 * Id of the row, hidden; then what people see. Together as wide as a category sheet.
 * @internal Tests read the sheet by them; the add-in never reads it again.
 */
export const leftoverColumns = { key: 0, id: 1, title: 2, content: 3, where: 4 } as const;
const at = leftoverColumns;
const widths: readonly number[] = [0, 84, 170, 556, 222];
const keys = ['id', 'title', 'content', 'where'] as const;

interface LeftoverContext {
  readonly request: LeftoverSheetRequest;
  readonly words: typeof leftoversTh;
  readonly messages: Messages;
  readonly styles: SheetStyles;
  readonly field: CellStyle;
  /** Stands on the left, as all that is copied from does. */
  readonly tick: CellStyle;
}

export function planLeftoverSheet(request: LeftoverSheetRequest): SheetPlan {
  const messages = messagesFor(request.language);
  const words = request.language === 'th' ? leftoversTh : leftoversEn;
  const styles = sheetStyles(request.typeface, messages.sheet.dateFormat);
  const context: LeftoverContext = {
    request,
    words,
    messages,
    styles,
    field: { fontColor: mutedInk },
    tick: { ...styles.tick, horizontal: 'left' },
  };
  const draft = new SheetDraft(
    widths.map((width) => ({ width })),
    styles.base,
  );
  draft.addRow(
    0,
    new Map<number, CellContent>([[at.key, leftoversMarker], ...keys.map((key) => [at[key], key] as const)]),
  );
  addTitle(draft, context);
  const headerRow = addHeader(draft, context);
  addFacts(draft, context);
  const bands = request.rows.map((row) => addLeftover(draft, context, row));
  if (request.rows.length === 0) addWide(draft, context, words[request.heading].none);
  draft.style(styles.lines, {
    row: headerRow,
    column: at.id,
    rows: draft.nextRow - headerRow,
    columns: at.where,
  });
  const date = writtenDate(request.madeOn, messages, 'short') ?? request.madeOn;
  const wish = words[request.heading].sheetName(date);
  return {
    role: { kind: 'leftovers' },
    marker: leftoversMarker,
    name: legalSheetNames([wish], request.takenNames)[0] ?? wish,
    visibility: 'visible',
    tabColor: statusLooks.withoutEvidence.text,
    ...draft.parts(),
    checkboxes: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    print: listPrint(draft, {
      firstColumn: at.id,
      lastColumn: at.where,
      headerRow,
      headings: bands,
      agencyName: request.profile.agencyName,
      messages,
    }),
    charts: [],
  };
}

function addTitle(draft: SheetDraft, { request, words, styles }: LeftoverContext): void {
  const title = words[request.heading].heading;
  const size = { ...request.typeface, size: titleSize(request.typeface) };
  const width = draft.width(at.id, at.where);
  const row = draft.addRow(rowHeight([{ text: title, width, bold: true }], size), new Map([[at.id, title]]));
  draft.mergeInRow(row, at.id, at.where);
  draft.styleRow(styles.title, row, at.id, at.where);
}

function addHeader(draft: SheetDraft, { words, styles, request }: LeftoverContext): number {
  const measured = keys.map((key) => ({ text: words.columns[key], width: draft.width(at[key]), bold: true }));
  const row = draft.addRow(
    rowHeight(measured, request.typeface),
    new Map(keys.map((key) => [at[key], words.columns[key]])),
  );
  draft.styleRow(styles.header, row, at.id, at.where);
  return row;
}

/** Whose they are, of which day, how many, and what to do with them. */
function addFacts(draft: SheetDraft, context: LeftoverContext): void {
  const { request, words, messages, styles } = context;
  const { profile } = request;
  const facts = [
    profile.agencyName === '' ? words.unnamed : profile.agencyName,
    profile.fiscalYear === null ? '' : words.fiscalYear(String(profile.fiscalYear)),
    profile.round === '' ? '' : words.round(profile.round),
    words.madeOn(writtenDate(request.madeOn, messages, 'full') ?? request.madeOn),
    words.count(String(request.rows.length)),
  ];
  addWide(draft, context, facts.filter((fact) => fact !== '').join(' · '), styles.strong);
  addWide(draft, context, words[request.heading].note, styles.goal);
}

/** A text over the whole width of the sheet. */
function addWide(draft: SheetDraft, context: LeftoverContext, text: string, style?: CellStyle): void {
  const width = draft.width(at.id, at.where);
  const height = rowHeight([{ text, width, bold: style?.bold === true }], context.request.typeface);
  const row = draft.addRow(height, new Map([[at.id, text]]));
  draft.mergeInRow(row, at.id, at.where);
  draft.styleRow(context.styles.text, row, at.id, at.where);
  if (style !== undefined) draft.styleRow(style, row, at.id, at.where);
}

/** @returns the row of its band */
function addLeftover(draft: SheetDraft, context: LeftoverContext, leftover: LeftoverRow): number {
  const { styles, request } = context;
  const { id, from, why } = leftover;
  const texts = [
    [at.id, id],
    [at.title, from],
    [at.content, why],
  ] as const;
  const measured = texts.map(([column, text]) => ({ text, width: draft.width(column), bold: true }));
  const band = draft.addRow(
    rowHeight(measured, request.typeface),
    new Map<number, CellContent>([[at.key, id], ...texts]),
  );
  draft.styleRow(styles.text, band, at.key, at.content);
  draft.styleRow(styles.description, band, at.id, at.where);
  draft.styleRow(styles.strong, band, at.id, at.content);
  draft.styleRow(styles.open, band, at.where);
  for (const cell of leftover.cells.flatMap((one) => inParts(one, context)))
    addCell(draft, context, id, cell);
  return band;
}

/** No cell holds more than Excel's limit: the rest stands in cells of its own below, and says so. */
function inParts(cell: LeftoverCell, { words }: LeftoverContext): LeftoverCell[] {
  const content = plain(cell.content);
  if (typeof content !== 'string') return [cell];
  return cellParts(content).map((part, number) => ({
    title: number === 0 ? cell.title : words.continued(cell.title, String(number + 1)),
    content: part,
  }));
}

function addCell(draft: SheetDraft, context: LeftoverContext, id: string, cell: LeftoverCell): void {
  const { styles, request, field, tick } = context;
  const content = plain(cell.content);
  const texts = [
    { text: cell.title, width: draft.width(at.title) },
    ...(typeof content === 'string' ? [{ text: content, width: draft.width(at.content) }] : []),
  ];
  const row = draft.addRow(
    rowHeight(texts, request.typeface),
    new Map<number, CellContent>([
      [at.key, id],
      [at.title, cell.title],
      [at.content, content],
    ]),
  );
  draft.styleRow(styles.text, row, at.key, at.title);
  draft.styleRow(field, row, at.title);
  if (typeof content === 'string') draft.styleRow(styles.text, row, at.content);
  else if (typeof content === 'boolean') draft.styleRow(tick, row, at.content);
  else if (cell.isDay === true) draft.styleRow(styles.date, row, at.content);
  draft.styleRow(styles.text, row, at.where);
  draft.styleRow(styles.open, row, at.content, at.where);
}

/** It says what stood there on its day, so nothing in it may compute. */
function plain(content: CellContent): Exclude<CellContent, object> | null {
  return content !== null && typeof content === 'object' ? content.formula : content;
}

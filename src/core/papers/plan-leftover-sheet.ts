/**
 * The dated sheet of what found no place: answers of another edition, or text a repair had to replace. For each row of
 * it a band that says where it stood and why it is here, then what stood there, cell by cell, as plain values to copy
 * from. Reading passes over it, and nothing of ours ever writes to it again.
 */
import { serialIn1904 } from '../sheet/excel-date';
import type { Profile } from '../assessment/answers';
import { leftoversEn } from './leftovers.en';
import { leftoversTh } from './leftovers.th';
import { messagesFor } from '../words/messages';
import { type Language } from '../words/language';
import { addHeader, addTitle, addWide, beginList, endList, factsOf } from './dated-list';
import { mutedInk, sheetStyles, statusLooks, type SheetStyles } from '../plan/sheet-styles';
import { leftoversMarker } from '../layout/markers';
import { isFormula, type CellContent, type CellStyle, type SheetPlan } from '../plan/sheet-plan';
import type { Typeface } from '../plan/typeface';
import type { SheetDraft } from '../plan/sheet-draft';
import { cellParts } from '../sheet/cell-limit';
import { rowHeight } from '../plan/text-metrics';
import { shownDate } from '../words/written-date';

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
  /** The number is a day, counted from 1900, and is shown as one. */
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
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
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
    styles,
    field: { fontColor: mutedInk },
    tick: { ...styles.tick, horizontal: 'left' },
  };
  const columns = keys.map((key) => [at[key], key] as const);
  const list = beginList(widths, leftoversMarker, columns, styles, request.typeface);
  addTitle(list, words[request.heading].heading);
  const headerRow = addHeader(
    list,
    keys.map((key) => [at[key], words.columns[key]] as const),
  );
  const facts = factsOf(words, request.profile, request.madeOn, messages);
  addWide(list, [...facts, words.count(String(request.rows.length))].join(' · '), styles.strong);
  addWide(list, words[request.heading].note, styles.goal);
  const headings = request.rows.map((row) => addLeftover(list.draft, context, row));
  if (request.rows.length === 0) addWide(list, words[request.heading].none);
  const date = shownDate(request.madeOn, messages, 'short');
  return endList(list, {
    role: { kind: 'leftovers' },
    marker: leftoversMarker,
    tabColor: statusLooks.withoutEvidence.text,
    wish: words[request.heading].sheetName(date),
    takenNames: request.takenNames,
    headerRow,
    headings,
    profile: request.profile,
    madeOn: request.madeOn,
    messages,
  });
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
  const content = dayCounted(cell, request);
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

/** A day in the count of the workbook that the sheet goes into. */
function dayCounted({ content, isDay }: LeftoverCell, { from1904 }: LeftoverSheetRequest) {
  const isOther = from1904 === true && isDay === true && typeof content === 'number';
  return isOther ? serialIn1904(content) : plain(content);
}

/** It says what stood there on its day, so nothing in it may compute. */
function plain(content: CellContent): Exclude<CellContent, object> | null {
  return isFormula(content) ? content.formula : content;
}

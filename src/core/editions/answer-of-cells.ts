/** Puts an answer together from the cells of a row, field by field; what does not fit comes back as extra cells. */
import { emptyAnswer, type Answer, type Verdict } from '../assessment/answers';
import { isEvidenceLink } from '../assessment/evidence-link';
import { meantVerdict } from '../layout/category/verdict-cell';
import { answerFields, isDayField, type AnswerField } from '../layout/columns';
import { cellAddress } from '../sheet/cell-address';
import { readDueDay } from '../sheet/due-day';
import { dayFrom1900 } from '../sheet/excel-date';
import type { CellValue, Place } from '../sheet/sheet-grid';
import type { BesideCell } from './beside';
import { isMark, markOf, meaningOf, type MarkMeaning, type MarkMeanings } from './mark-words';
import { errorOf, showsOnlyPicture, shownText } from './source-cells';
import type { ExtraCell, SaidCell, UnclearMark } from './source';

export interface FieldCell {
  readonly field: AnswerField;
  /** Of its column. */
  readonly title: string;
  readonly value: CellValue;
  readonly place: Place;
  readonly beside: BesideCell;
  /** It is a tick for "no". */
  readonly denies?: true;
}

export interface CellReading {
  readonly from1904: boolean;
  readonly marks: MarkMeanings;
  /** Marks that were not clear, by `markOf`; added to. */
  readonly unclear: Map<string, UnclearMark>;
  readonly unclearDues: SaidCell[];
  readonly uncomputed: SaidCell[];
}

export interface ReadCells {
  readonly answer: Answer;
  readonly extra: readonly ExtraCell[];
}

/** How a sheet of ours and one made by hand differ. */
export interface RowManner {
  /** Formulas of ours count any text as a reason; in a list made by hand a tick there gives none. */
  readonly anyReason: boolean;
  /** Columns in which numbers are marks of some scale, so that 1 is no tick. */
  readonly scored: ReadonlySet<number>;
}

/** @param cells a field may have several: evidence is joined, of the others the first counts */
export function answerOfCells(
  cells: readonly FieldCell[],
  reading: CellReading,
  manner: RowManner,
): ReadCells {
  const extra: ExtraCell[] = [];
  const found: { -readonly [Field in AnswerField]: Answer[Field] } = { ...emptyAnswer };
  const of = (field: AnswerField) => cells.filter((cell) => cell.field === field && cell.value !== null);
  const met = tick(of('met'), reading, manner, extra);
  found.met = met?.meaning === 'met';
  found.assessorMet = verdict(tick(of('assessorMet'), reading, manner, extra));
  for (const field of answerFields) {
    const own = of(field);
    if (field === 'met' || field === 'assessorMet') continue;
    if (isDayField(field)) found[field] = day(own, reading, extra);
    else if (field === 'notApplicable') found.notApplicable = reason(own, manner, extra);
    else if (field === 'evidence')
      found.evidence = own
        .map((cell) => textOf(cell, extra))
        .filter(Boolean)
        .join('\n');
    else found[field] = firstText(own, extra);
  }
  // The word that says so is the reason the source gives.
  if (met?.meaning === 'notApplicable' && found.notApplicable === '')
    found.notApplicable = shownText(met.cell.value, met.cell.beside);
  takeLinks(cells, found, extra);
  return { answer: found, extra };
}

/** What people see in the cell. What cannot be evidence in words is kept beside the answer. */
function textOf({ title, value, beside, place }: FieldCell, extra: ExtraCell[]): string {
  const at = cellAddress(place.row, place.column);
  if (showsOnlyPicture(value, beside)) return '';
  const error = errorOf(value, beside);
  if (error !== null) {
    extra.push({ title, content: error, why: 'error', at });
    return '';
  }
  return shownText(value, beside);
}

function firstText(cells: readonly FieldCell[], extra: ExtraCell[]): string {
  let found = '';
  for (const cell of cells) {
    const text = textOf(cell, extra);
    if (text === '') continue;
    if (found === '') found = text;
    else extra.push({ title: cell.title, content: cell.value, why: 'noField' });
  }
  return found;
}

interface ToldTick {
  readonly meaning: MarkMeaning;
  readonly cell: FieldCell;
}

function tick(
  cells: readonly FieldCell[],
  reading: CellReading,
  { scored }: RowManner,
  extra: ExtraCell[],
): ToldTick | null {
  const told: ToldTick[] = [];
  for (const cell of cells) {
    const { title, value, beside, place } = cell;
    const isScore = typeof value === 'number' && scored.has(place.column);
    const shown = beside.shown ?? (isScore ? String(value) : undefined);
    const meaning = meaningOf(value, reading.marks, shown);
    if (meaning === null) continue;
    if (meaning !== undefined) {
      if (cell.denies !== true) told.push({ meaning, cell });
      else if (meaning === 'met') told.push({ meaning: 'notMet', cell });
      continue;
    }
    if (errorOf(value, beside) === null && isMark(value, shown)) {
      const mark = markOf(value, shown);
      const before = reading.unclear.get(mark) ?? { mark, typed: (shown ?? String(value)).trim(), count: 0 };
      reading.unclear.set(mark, { ...before, count: before.count + 1 });
    }
    extra.push({ title, content: beside.shown ?? value, why: 'unclear' });
  }
  const [first, ...others] = told;
  if (first === undefined) return null;
  if (others.some(({ meaning }) => meaning !== first.meaning)) {
    for (const { cell } of told) extra.push({ title: cell.title, content: cell.value, why: 'unclear' });
    return null;
  }
  return first;
}

/** An open box is one nobody has come to, in the forms of older layouts and in lists made by hand; a word is a word. */
function verdict(told: ToldTick | null): Verdict {
  if (told === null) return '';
  if (told.meaning === 'met') return 'pass';
  return told.meaning === 'notApplicable' || meantVerdict(told.cell.value) === '' ? '' : 'fail';
}

function day(cells: readonly FieldCell[], reading: CellReading, extra: ExtraCell[]): string {
  let found = '';
  for (const cell of cells) {
    const { title, value, beside, place } = cell;
    const error = errorOf(value, beside);
    if (error !== null) {
      extra.push({ title, content: error, why: 'error', at: cellAddress(place.row, place.column) });
      continue;
    }
    const { due, isClear } = readDueDay(dayFrom1900(value, reading.from1904));
    if (due === '') continue;
    const typed = typeof value === 'number' && !isClear ? asItStands(value, due, beside) : due;
    if (!isClear) reading.unclearDues.push({ place, text: String(typed) });
    if (typeof value === 'number' && !isClear) extra.push({ title, content: typed, why: 'unclear' });
    else if (found === '') found = due;
    else extra.push({ title, content: value, why: 'noField' });
  }
  return found;
}

/** A count stays a number; a day that no due date can be is shown as it was most likely typed. */
function asItStands(value: number, due: string, { isDay }: BesideCell): CellValue {
  return due === String(value) && isDay !== true ? value : due;
}

/** A tick under "not applicable" gives no reason, and without one the criterion applies. */
function reason(cells: readonly FieldCell[], { anyReason }: RowManner, extra: ExtraCell[]): string {
  if (anyReason) return firstText(cells, extra);
  const told: FieldCell[] = [];
  for (const cell of cells) {
    const meaning = meaningOf(cell.value, new Map());
    const says = typeof cell.value === 'string' && /[\p{L}]{2}/u.test(cell.value);
    if (meaning === 'met' || typeof cell.value === 'number' || (meaning === undefined && !says))
      extra.push({ title: cell.title, content: cell.value, why: 'unclear' });
    else if (meaning === undefined || meaning === 'notApplicable') told.push(cell);
  }
  return firstText(told, extra);
}

/** The address behind words goes where addresses go; a second one is kept beside the answer. */
function takeLinks(
  cells: readonly FieldCell[],
  found: { -readonly [Field in AnswerField]: Answer[Field] },
  extra: ExtraCell[],
): void {
  const behind = [...cells]
    .filter(({ beside }) => beside.link !== undefined)
    .sort((a, b) => Number(b.field === 'link') - Number(a.field === 'link'));
  for (const { field, title, beside } of behind) {
    const link = beside.link ?? '';
    if (link === found.link) continue;
    const fits = isEvidenceLink(link) && (field === 'link' || field === 'evidence');
    if (fits && (found.link === '' || (field === 'link' && !isEvidenceLink(found.link)))) {
      if (found.link !== '') extra.push({ title, content: found.link, why: 'noField' });
      found.link = link;
    } else if (!isSameAddress(link, found)) extra.push({ title, content: link, why: 'link' });
  }
}

/** Excel puts a link behind an address that somebody typed; it says nothing new. */
function isSameAddress(link: string, { evidence, link: address }: Answer): boolean {
  const bare = (text: string): string =>
    text
      .trim()
      .replace(/^(?:mailto:|https?:\/\/)/i, '')
      .replace(/\/$/, '');
  return [evidence, address].some((text) => bare(text) === bare(link));
}

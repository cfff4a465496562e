/** Single cells of a source: the tick, day or text they mean. What is not clear is said to be so. */
import { cellText } from '../sheet/cell-text';
import { isoDateFromSerial } from '../sheet/excel-date';
import type { CellValue } from '../sheet/sheet-grid';
import { tickOf } from '../snapshot/tick-words';
import { comparableText } from '../text/comparable-text';
import type { MarkMeanings } from './source';

/** Words by which checklists say what others tick. */
const yes = ['มี', 'ผ่าน', 'ทำแล้ว', 'ดำเนินการแล้ว', 'แล้วเสร็จ', 'done', 'met', 'y'];
const no = ['ไม่มี', 'ไม่', 'ไม่ผ่าน', 'ยังไม่ทำ', 'ยังไม่ได้ทำ', 'ยังไม่ดำเนินการ', 'ยังไม่มี', 'notmet', 'n'];
/** A tick to some, a "no" to others. */
const unclear = ['x', '×', '✗', '✘', '☒', '❌', '/', '-', '–', '—', '●', '*', 'o', '○'];

const words: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

/** True or false, null for an empty cell, undefined when it cannot be told. */
export function sourceTick(value: CellValue, marks: MarkMeanings): boolean | null | undefined {
  const tick = tickOf(value);
  if (tick !== undefined) return tick;
  const word = markOf(value);
  return marks.get(word) ?? words.get(word);
}

/** As the person is asked about it, or null when the cell is no mark at all but, say, a sentence. */
export function unclearMark(value: CellValue): string | null {
  const word = markOf(value);
  return unclear.includes(word) ? word : null;
}

function markOf(value: CellValue): string {
  return comparableText(cellText(value))
    .replace(/\p{Variation_Selector}/gu, '')
    .toLowerCase();
}

/** Days from 1 January 1900, as Excel counts them, to 1 January 1904. */
const daysUntil1904 = 1462;
/** 1 January 1990 to the end of the 27th century of the Buddhist era: a number outside is a count, not a day. */
const firstDay = 32874;
const lastDay = 256000;

/** The cell with its day counted from 1900, as Excel does today. */
export function from1900(value: CellValue, from1904: boolean): CellValue {
  return from1904 && typeof value === 'number' ? value + daysUntil1904 : value;
}

/** An ISO date, or what the person wrote; undefined for a number that is no day. */
export function sourceDay(value: CellValue, from1904: boolean): string | undefined {
  if (typeof value !== 'number') return cellText(value);
  const serial = from1904 ? value + daysUntil1904 : value;
  if (serial < firstDay || serial > lastDay) return undefined;
  return isoDateFromSerial(serial) ?? undefined;
}

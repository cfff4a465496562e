/**
 * Dates as Excel keeps them: days counted in the 1900 system, which holds a day that never was, 29 February
 * 1900 (serial 60). Workbooks of old Excel for Mac count from 1904.
 */
import type { CellValue } from './sheet-grid';

/** Days from 1 January 1900, as Excel counts them, to 1 January 1904. */
const daysUntil1904 = 1462;

const dayLength = 86400000;
/** Day 0 for all serials after the day that never was. */
const epoch = Date.UTC(1899, 11, 30);
const dayThatNeverWas = 60;
/** 31 December of the last year before Buddhist-era years begin; see `isoDateFromSerial`. */
const lastCommonEraYear = 2399;
const buddhistEraOffset = 543;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Null when the text is not a date that Excel can count (1900 to 2399) and give back unchanged. */
export function serialFromIsoDate(text: string): number | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that is not in its month rolls over: then the text was no date.
  if (year < 1900 || year > lastCommonEraYear || date.getUTCMonth() !== month - 1) return null;
  const days = Math.round((date.getTime() - epoch) / dayLength);
  return days > dayThatNeverWas ? days : days - 1;
}

/**
 * The ISO date of a serial number; the time of day is dropped. Null for what is no date: below 1, the day that
 * never was, or beyond Excel's calendar. A year from 2400 on is one of the Buddhist era that an Excel without
 * the Thai calendar took literally (31/12/2569): nobody plans for the 25th century of the common era.
 */
export function isoDateFromSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days === dayThatNeverWas || days > 2958465) return null;
  const date = new Date(epoch + (days > dayThatNeverWas ? days : days + 1) * dayLength);
  const year = date.getUTCFullYear();
  const commonYear = year > lastCommonEraYear ? year - buddhistEraOffset : year;
  return `${String(commonYear).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** A day as a workbook holds it; null as `serialFromIsoDate` gives it. */
export function serialOfDay(day: string, from1904: boolean): number | null {
  const serial = serialFromIsoDate(day);
  return serial === null || !from1904 ? serial : serialIn1904(serial);
}

/** How a workbook that counts from 1904 holds a day. */
export function serialIn1904(serial: number): number {
  return serial - daysUntil1904;
}

/** The day that a workbook which counts from 1904 holds, counted as everywhere else. */
export function serialFrom1904(serial: number): number {
  return serial + daysUntil1904;
}

/** The content of a cell that people write a day into, counted from 1900 wherever its workbook begins. */
export function dayFrom1900(value: CellValue, from1904: boolean): CellValue {
  return from1904 && typeof value === 'number' ? serialFrom1904(value) : value;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * Single values of an answers file, from unknown JSON to what the core works with. Each reports what is wrong
 * and then gives the empty value, so that the rest of the file is still read.
 */
import type { ExpectedType, ReportFault } from './answers-problem';
import { blankToEmpty } from '../text/blank-text';
import { isEvidenceLink } from './evidence-link';
import { placeInside } from '../json/json-place';

/** Excel holds no more characters in a cell (UTF-16 units, as Excel counts them). */
export const maxCellText = 32_767;

/** Fiscal years that make sense, Buddhist era. */
export const firstFiscalYear = 2400;
export const lastFiscalYear = 2700;

/** Years from common to Buddhist era. */
const eraDifference = 543;

// Line feed, carriage return and tab are the only control characters XML, and so a workbook file, can hold;
// a half of a surrogate pair is no character at all.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;

const longestExcerpt = 60;

export function readFlag(value: unknown, place: string, report: ReportFault): boolean {
  if (typeof value === 'boolean') return value;
  reportType('trueOrFalse', value, place, report);
  return false;
}

export function readText(value: unknown, place: string, report: ReportFault): string {
  if (typeof value !== 'string') {
    reportType('text', value, place, report);
    return '';
  }
  const text = blankToEmpty(value);
  if (text.length > maxCellText) {
    report(place, { kind: 'tooLong', length: text.length, limit: maxCellText });
    return '';
  }
  const bad = unwritable.exec(text)?.[0].codePointAt(0);
  if (bad !== undefined) {
    report(place, { kind: 'badCharacter', code: `U+${bad.toString(16).toUpperCase().padStart(4, '0')}` });
    return '';
  }
  return text;
}

export function readLink(value: unknown, place: string, report: ReportFault): string {
  // White space around an address comes along when it is copied and is no part of it.
  const link = readText(value, place, report).trim();
  if (link === '' || isEvidenceLink(link)) return link;
  report(place, { kind: 'notALink', found: excerpt(link) });
  return '';
}

/** An ISO date of the common era that Excel can hold (from 1900 on). */
export function readDate(value: unknown, place: string, report: ReportFault): string {
  const text = readText(value, place, report).trim();
  if (text === '') return '';
  const [, year = '', rest = ''] = /^(\d{4})(-\d{2}-\d{2})$/.exec(text) ?? [];
  if (Number(year) >= firstFiscalYear) {
    const meant = `${Number(year) - eraDifference}${rest}`;
    report(
      place,
      isCalendarDay(meant)
        ? { kind: 'buddhistDate', found: text, meant }
        : { kind: 'notADate', found: excerpt(text) },
    );
    return '';
  }
  if (Number(year) >= 1900 && isCalendarDay(text)) return text;
  report(place, { kind: 'notADate', found: excerpt(text) });
  return '';
}

export function readFiscalYear(value: unknown, place: string, report: ReportFault): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    reportType('wholeNumber', value, place, report);
    return null;
  }
  if (value >= firstFiscalYear && value <= lastFiscalYear) return value;
  const meant = value + eraDifference;
  report(
    place,
    meant >= firstFiscalYear && meant <= lastFiscalYear
      ? { kind: 'commonEraYear', found: value, meant }
      : { kind: 'yearOutOfRange', found: value, first: firstFiscalYear, last: lastFiscalYear },
  );
  return null;
}

/** The members of a JSON object whose keys are `known`; the others are reported. Null when it is no object. */
export function readMembers(
  value: unknown,
  known: readonly string[],
  place: string,
  report: ReportFault,
): ReadonlyMap<string, unknown> | null {
  const members = readObject(value, place, report);
  if (members === null) return null;
  for (const key of members.keys()) {
    if (!known.includes(key)) report(placeInside(place, key), { kind: 'unknownKey', known });
  }
  return members;
}

/** All members of a JSON object by key, in the order of the file; null when it is no object. */
export function readObject(
  value: unknown,
  place: string,
  report: ReportFault,
): ReadonlyMap<string, unknown> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return new Map<string, unknown>(Object.entries(value));
  }
  reportType('object', value, place, report);
  return null;
}

/** A value as JSON, short enough for a message. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > longestExcerpt ? `${value.slice(0, longestExcerpt)}…` : value);
}

function reportType(expected: ExpectedType, value: unknown, place: string, report: ReportFault): void {
  report(place, { kind: 'wrongType', expected, found: excerpt(value) });
}

/** A day that exists: 29 February only in leap years. `isoDate` has the shape YYYY-MM-DD. */
function isCalendarDay(isoDate: string): boolean {
  const date = new Date(`${isoDate}T00:00:00Z`);
  // An impossible month or day gives no date, or rolls over into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(isoDate);
}

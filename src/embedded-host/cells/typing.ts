/** What Excel (en-US) makes of a typed string: number, date, Boolean, error, formula or text. */

export type CellContent =
  | string
  | number
  | boolean
  | { readonly error: string }
  | { readonly formula: string };

export function isFormula(content: CellContent | null | undefined): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

export interface Typed {
  /** Null empties the cell. */
  readonly content: CellContent | null;
  /** Number format the cell takes on when it still has General. */
  readonly format?: string;
}

const ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days between what the two date systems of Excel count from. */
export const daysUntil1904 = 1462;

/** @param from1904 the workbook counts its days from there */
export function parseTyped(typed: string, numberFormat: string, from1904: boolean): Typed {
  if (typed === '') return { content: null };
  // In a cell formatted as text even a formula stays text.
  if (numberFormat === '@') return { content: typed.startsWith("'") ? typed.slice(1) : typed };
  if (typed.startsWith("'")) return { content: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { content: { formula: typed } };
  const trimmed = typed.trim();
  if (/^true$/i.test(trimmed)) return { content: true };
  if (/^false$/i.test(trimmed)) return { content: false };
  if (ERROR.test(trimmed)) return { content: { error: trimmed.toUpperCase() } };
  return (
    parseNumber(trimmed) ?? counted(parseDate(trimmed), from1904) ?? parseTime(trimmed) ?? { content: typed }
  );
}

function parseNumber(text: string): Typed | null {
  const bare = /^\((.+)\)$/.exec(text)?.[1];
  const signed = bare === undefined ? text : `-${bare}`;
  const found = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d+))?(%?)$/.exec(signed);
  if (!found) return null;
  const [, sign = '', currency = '', whole = '', fraction = '', exponent, percent = ''] = found;
  if (whole === '' && fraction.length < 2) return null;
  const number = Number(`${sign}${whole.replaceAll(',', '') || '0'}${fraction}e${exponent ?? '0'}`);
  if (!Number.isFinite(number)) return null;
  // Excel keeps 15 significant digits.
  const kept = Number(number.toPrecision(15));
  if (percent) return { content: kept / 100, format: fraction ? '0.00%' : '0%' };
  if (currency) return { content: kept, format: fraction ? '$#,##0.00' : '$#,##0' };
  if (exponent !== undefined) return { content: kept, format: '0.00E+00' };
  if (whole.includes(',')) return { content: kept, format: fraction ? '#,##0.00' : '#,##0' };
  return { content: kept };
}

function parseDate(text: string): Typed | null {
  const thisYear = new Date().getFullYear();
  const numeric = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [, a = '', , b = '', c] = numeric;
    if (a.length > 2)
      return c === undefined || c.length > 2 ? null : dateFrom(Number(a), Number(b), Number(c));
    if (c !== undefined) return dateFrom(fullYear(c), Number(a), Number(b));
    // Month and day of this year; else, as Excel does, month and year.
    return dateFrom(thisYear, Number(a), Number(b), 'd-mmm') ?? dateFrom(fullYear(b), Number(a), 1, 'mmm-yy');
  }
  const worded = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  if (worded) {
    const month = MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1;
    const year = worded[3] === undefined ? thisYear : fullYear(worded[3]);
    return month === 0 ? null : dateFrom(year, month, Number(worded[1]), worded[3] ? 'd-mmm-yy' : 'd-mmm');
  }
  return null;
}

function counted(typed: Typed | null, from1904: boolean): Typed | null {
  if (!from1904 || typeof typed?.content !== 'number') return typed;
  return { ...typed, content: typed.content - daysUntil1904 };
}

function parseTime(text: string): Typed | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  const day = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { content: day, format: found[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateFrom(year: number, month: number, day: number, format = 'm/d/yyyy'): Typed | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  // Serial numbers before 1 March 1900 are one lower, for the leap day that Excel invents.
  return { content: days < 61 ? days - 1 : days, format };
}

/**
 * Dates in a Thai number format, `[$-107041E]d mmm yyyy` (Buddhist calendar) or `[$-101041E]d mmm yyyy` (Gregorian),
 * which the formula engine's formatter does not know. Several sections may stand side by side, each with a condition
 * such as `[>=182623]`; the first whose condition holds is used, as in Excel.
 */
const dayLength = 86_400_000;
/** Day 0 of the 1900 date system, for days after its invented 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const buddhistOffset = 543;

const conditions: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>=': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
  '<=': (value, bound) => value <= bound,
  '<': (value, bound) => value < bound,
  '=': (value, bound) => value === bound,
};

/** The text, or null when the format is not a Thai date format: then the engine's formatter is the one to ask. */
export function thaiDateText(serial: number, numberFormat: string): string | null {
  const section = numberFormat.split(';').find((candidate) => holds(candidate, serial));
  const calendar = /\[\$-1(01|07)041E\]d mmm yyyy$/.exec(section ?? '')?.[1];
  if (calendar === undefined) return null;
  const date = new Date(dayZero + Math.floor(serial) * dayLength);
  const month = new Intl.DateTimeFormat('th', { month: 'short', timeZone: 'UTC' }).format(date);
  const year = date.getUTCFullYear() + (calendar === '07' ? buddhistOffset : 0);
  return `${date.getUTCDate()} ${month} ${year}`;
}

function holds(section: string, value: number): boolean {
  const [, sign = '', bound = ''] = /^\[(>=|<=|>|<|=)(\d+)\]/.exec(section) ?? [];
  return conditions[sign]?.(value, Number(bound)) ?? true;
}

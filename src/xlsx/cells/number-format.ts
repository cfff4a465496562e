/**
 * A number as its format shows it, near enough to know it again: its leading zeros, its percent sign, its day. A day is
 * written as an ISO date, because what Excel shows depends on the computer it is opened on.
 */
import { serialFrom1904 } from '../../core/sheet/excel-date';

/** A way to show numbers, taken apart once for all cells that use it. */
export interface NumberFormat {
  readonly kind: 'plain' | 'day' | 'number' | 'percent';
  /** A day with a time of day. */
  readonly hasTime: boolean;
  /** The stretches before, between and after the digits; only of a number with leading zeros. */
  readonly pattern: string;
  readonly decimals: number;
  readonly grouped: boolean;
}

const plain: NumberFormat = { kind: 'plain', hasTime: false, pattern: '', decimals: 0, grouped: false };

/** Built into Excel, by their numbers (ECMA-376 18.8.30); those of Thai Excel (59 to 81) are days and numbers too. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [22, 'd/m/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [59, '0'],
  [60, '0.00'],
  [61, '#,##0'],
  [62, '#,##0.00'],
  [67, '0%'],
  [68, '0.00%'],
  [77, 'd/m/yyyy h:mm'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 81].map(
    (id) => [id, 'd/m/yyyy'] as const,
  ),
]);

/** @param code as the file declares it; undefined for one that is built in */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const format = code ?? builtIn.get(id);
  if (format === undefined || /^general$/i.test(format)) return plain;
  // Of the four parts of a format the first is for positive numbers.
  const written = withoutOrnaments(format.split(';')[0] ?? '');
  const letters = written.replace(/"[^"]*"|\\./g, '');
  if (/[dyb]|m{3,}/i.test(letters)) return { ...plain, kind: 'day', hasTime: /h/i.test(letters) };
  if (/[@hs]/i.test(letters) || !/[0#?]/.test(letters) || /[/eE]/.test(letters)) return plain;
  const [, fraction = ''] = letters.split('.');
  const decimals = (/^[0#?]*/.exec(fraction)?.[0] ?? '').length;
  const percent = letters.includes('%');
  return {
    kind: percent ? 'percent' : 'number',
    hasTime: false,
    pattern: /0{2,}/.test(letters) || /\d\D+0/.test(letters) ? written : '',
    decimals,
    grouped: /[#0],[#0]/.test(letters),
  };
}

/** Colours, conditions, languages; room for a sign; a filling. */
function withoutOrnaments(format: string): string {
  return format.replace(/\[[^[\]]*\]/g, '').replace(/[_*]./g, '');
}

/** Null where the number itself is what is shown. */
export function shownNumber(value: number, format: NumberFormat, from1904: boolean): string | null {
  if (format.kind === 'plain' || !Number.isFinite(value)) return null;
  const shown =
    format.kind === 'day'
      ? shownDay(from1904 ? serialFrom1904(value) : value, format.hasTime)
      : counted(value, format);
  return shown === String(value) ? null : shown;
}

function counted(value: number, format: NumberFormat): string | null {
  const scaled = format.kind === 'percent' ? value * 100 : value;
  if (
    format.kind === 'number' &&
    format.pattern !== '' &&
    Number.isInteger(value) &&
    value >= 0 &&
    !format.pattern.includes('.')
  )
    return padded(value, format.pattern);
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 1e15) return null;
  const fixed = scaled.toFixed(Math.min(20, format.decimals));
  const [whole = '', fraction] = fixed.split('.');
  // eslint-disable-next-line regexp/no-super-linear-move -- fifteen digits at most
  const grouped = format.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${format.kind === 'percent' ? '%' : ''}`;
}

/** `000-000-0000`: digits fill the places from the right, the rest stands as it is. */
function padded(value: number, pattern: string): string {
  const places = pattern.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) =>
    (quoted ?? escaped ?? '').replace(/[0#?,]/g, ''),
  );
  const digits = [...String(value)];
  const shown: string[] = [];
  let open = (places.match(/[0#?]/g) ?? []).length;
  for (const letter of [...places].reverse()) {
    if (letter === ',') continue;
    if (!/[0#?]/.test(letter)) {
      shown.unshift(letter);
      continue;
    }
    open -= 1;
    const digit = digits.pop() ?? (letter === '0' ? '0' : '');
    shown.unshift(open === 0 ? `${digits.splice(0).join('')}${digit}` : digit);
  }
  return shown.join('').trim();
}

const dayLength = 86_400_000;

/** As Excel counts, for whom 1900 was a leap year; days before March 1900 are no dates of anybody. */
function shownDay(serial: number, hasTime: boolean): string | null {
  if (serial < 61 || serial > 2_958_465.99999) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000);
  const iso = date.toISOString();
  const isWhole = date.getTime() % dayLength === 0;
  return hasTime && !isWhole ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10);
}

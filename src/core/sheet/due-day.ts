/**
 * A due date as people write it: one reading for every source. What may be two days, or no day a due date can be, is
 * left as it is written, and said to be unclear.
 */
import { arabicDigits, plainText } from '../text/comparable-text';
import { cellText } from './cell-text';
import { isoDateFromSerial, serialFromIsoDate } from './excel-date';
import type { CellValue } from './sheet-grid';

export interface DueDay {
  /** ISO date; where it is not clear, what the person wrote. Empty for an empty cell. */
  readonly due: string;
  readonly isClear: boolean;
}

/**
 * Nobody's due date lies outside. Excel makes 1969 of a year typed as 69; a year alone is a number of the year 1907; and
 * the 32nd century comes of counting from the Buddhist era twice.
 */
const firstYear = 2000;
const lastYear = 2099;
/** Two digits are of the Buddhist era or the common one, whichever lies here. No year lies here in both. */
const nearYears = { first: 2010, last: 2050 } as const;
const buddhistEra = 543;
const firstBuddhistYear = 2400;

export function readDueDay(value: CellValue): DueDay {
  const text = cellText(value).trim();
  if (text === '') return { due: '', isClear: true };
  if (typeof value === 'number') return dayOfNumber(value);
  const day = dayOfText(text);
  return day === null ? { due: cellText(value), isClear: false } : { due: day, isClear: true };
}

function dayOfNumber(serial: number): DueDay {
  const iso = isoDateFromSerial(serial);
  const year = Number(iso?.slice(0, 4) ?? NaN);
  if (iso !== null && year >= firstYear && year <= lastYear) return { due: iso, isClear: true };
  return { due: asTyped(serial, iso), isClear: false };
}

/** A number without a day's size is a year or a count; of a far day, what was most likely typed to make it. */
function asTyped(serial: number, iso: string | null): string {
  const smallestDay = 7_500;
  if (iso === null || serial < smallestDay) return String(serial);
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}/${Number(month)}/${year.slice(2)}`;
}

const months = new Map(
  [
    ['มกราคม', 'มค', 'january', 'jan'],
    ['กุมภาพันธ์', 'กพ', 'february', 'feb'],
    ['มีนาคม', 'มีค', 'march', 'mar'],
    ['เมษายน', 'เมย', 'april', 'apr'],
    ['พฤษภาคม', 'พค', 'may'],
    ['มิถุนายน', 'มิย', 'june', 'jun'],
    ['กรกฎาคม', 'กค', 'july', 'jul'],
    ['สิงหาคม', 'สค', 'august', 'aug'],
    ['กันยายน', 'กย', 'september', 'sep', 'sept'],
    ['ตุลาคม', 'ตค', 'october', 'oct'],
    ['พฤศจิกายน', 'พย', 'november', 'nov'],
    ['ธันวาคม', 'ธค', 'december', 'dec'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const leadingWords = /^(?:ภายใน)?(?:วันที่)?(?=\d)/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?)?$/;
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const monthByName = /^(\d{1,2})[-/.]?([^\d]+?)[-/.,]?(?:พ\.?ศ\.?|ค\.?ศ\.?)?(\d{4}|\d{2})$/u;
const monthNameFirst = /^([a-z]+)\.?(\d{1,2}),?(\d{4})$/i;

function dayOfText(text: string): string | null {
  const written = arabicDigits(plainText(text)).replace(leadingWords, '');
  const iso = yearFirst.exec(written);
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const numbers = dayFirst.exec(written);
  if (numbers !== null) return dayOf(numbers[3], Number(numbers[2]), numbers[1]);
  const named = monthByName.exec(written);
  if (named !== null) return dayOf(named[3], monthOf(named[2] ?? ''), named[1]);
  const english = monthNameFirst.exec(written);
  return english === null ? null : dayOf(english[3], monthOf(english[1] ?? ''), english[2]);
}

function monthOf(name: string): number {
  return months.get(name.replace(/[.\-/,]/g, '').toLowerCase()) ?? 0;
}

/** Null when there is no such day, or no due date is on it. */
function dayOf(year: string | undefined, month: number, day: string | undefined): string | null {
  const written = commonYear(year ?? '');
  if (written === null || written < firstYear || written > lastYear) return null;
  const iso = `${written}-${two(month)}-${two(Number(day))}`;
  return serialFromIsoDate(iso) === null ? null : iso;
}

function commonYear(year: string): number | null {
  const number = Number(year);
  if (year.length === 4) return number >= firstBuddhistYear ? number - buddhistEra : number;
  const near = [2500 + number - buddhistEra, 2000 + number].filter(
    (each) => each >= nearYears.first && each <= nearYears.last,
  );
  return near[0] ?? null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A date as people write it in the language of the messages: `23 พ.ย. 2569` or `23 Nov 2026`. */
import type { Messages } from './messages';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns null when the text is no ISO date, such as what a person wrote in words */
export function writtenDate(text: string, messages: Messages, year: 'full' | 'short'): string | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [commonYear, monthNumber, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const words = messages.date;
  const month = words.months[monthNumber - 1];
  if (month === undefined || day < 1 || day > 31) return null;
  return `${day} ${month} ${year === 'full' ? words.year(commonYear) : words.shortYear(commonYear)}`;
}

/** The same, and where the text is no ISO date the text as it is. */
export function shownDate(text: string, messages: Messages, year: 'full' | 'short'): string {
  return writtenDate(text, messages, year) ?? text;
}

/** The day it is where the program runs, as an ISO date. @param now in milliseconds, as a clock gives it */
export function isoDay(now: number): string {
  const day = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * Dates and years as Thai offices write them: Buddhist era, day before month, the year in two digits. English
 * keeps the Christian era and names the Buddhist year beside the fiscal year, since that is what documents carry.
 */
import type { Language } from '../../core/messages/messages';

const buddhistEra = 543;

const months = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** The Thai government's fiscal year runs from 1 October and bears the year it ends in. */
export function thaiFiscalYear(today: Date): number {
  const october = 9;
  return today.getFullYear() + buddhistEra + (today.getMonth() >= october ? 1 : 0);
}

/**
 * `2026-03-31` becomes `31 มี.ค. 69` or `31 Mar 2026`. What is not such a date is what the person wrote, and
 * stays as it is.
 */
export function formatDue(due: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due);
  if (match === null) return due;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  const day = Number(dayText);
  const month = months[language][Number(monthText) - 1];
  if (month === undefined || day < 1 || day > 31) return due;
  if (language === 'en') return `${day} ${month} ${year}`;
  return `${day} ${month} ${String((year + buddhistEra) % 100).padStart(2, '0')}`;
}

export function formatFiscalYear(year: number, language: Language): string {
  return language === 'th' ? String(year) : `${year - buddhistEra} (B.E. ${year})`;
}

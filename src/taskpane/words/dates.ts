/**
 * Dates and years as Thai offices write them: Buddhist era, day before month, the year in two digits. English
 * keeps the Christian era and names the Buddhist year beside the fiscal year, since that is what documents carry.
 */
import { paneMessagesFor } from './pane-messages';
import { type Language } from '../../core/words/language';
import { shownDate } from '../../core/words/written-date';

const buddhistEra = 543;

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
  return shownDate(due, paneMessagesFor(language), 'short');
}

export function formatFiscalYear(year: number, language: Language): string {
  return language === 'th' ? String(year) : `${year - buddhistEra} (B.E. ${year})`;
}

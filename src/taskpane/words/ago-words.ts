/** How long ago something was, in words that need not change every second. */
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import { formatNumber } from './format-number';

const minute = 60_000;
const hour = 60 * minute;

export function agoWords(elapsed: number, messages: PaneMessages, language: Language): string {
  const { header } = messages.pane;
  if (elapsed < minute) return header.justNow;
  if (elapsed < hour) return header.minutesAgo(formatNumber(Math.floor(elapsed / minute), language));
  return header.hoursAgo(formatNumber(Math.floor(elapsed / hour), language));
}

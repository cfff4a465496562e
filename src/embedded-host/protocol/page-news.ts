/** What Excel tells a page and not a workbook, as entries of a message. Numbers are those the client listens for. */
import type { PageNews } from '../contract';

/** Category of a message that is an event, and of one that calls a function of the page. */
export const EVENT_CATEGORY = 65_536;
const CALL_CATEGORY = 2;
const CALL = 1000;
const VISIBILITY_CHANGED = 65_539;

/** Category, type, target, text. */
export type MessageEntry = readonly [number, number, string, string];

export function pageEntry(news: PageNews): MessageEntry {
  if (news.kind === 'called') return [CALL_CATEGORY, CALL, '', JSON.stringify([news.action, ''])];
  const visibility = news.isVisible ? 'Visible' : 'Hidden';
  return [EVENT_CATEGORY, VISIBILITY_CHANGED, '', JSON.stringify({ visibility })];
}

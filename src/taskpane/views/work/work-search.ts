/** Which rows of the work list a search and the filters leave. */
import type { WorkNeed } from '../../../core/assessment/work';
import type { CriterionStatus } from '../../../core/assessment/assessment';
import type { WorkFilters } from '../../state/pane-state';
import type { PaneMessages } from '../../words/pane-messages';
import { needWords, statusOf } from '../parts/need-words';
import type { WorkRow } from './work-rows';

export function filterWorkRows(
  rows: readonly WorkRow[],
  filters: WorkFilters,
  messages: PaneMessages,
): WorkRow[] {
  const finds = searchFor(filters.search, messages);
  return rows.filter(
    (row) =>
      (filters.category === null || row.category === filters.category) &&
      (filters.level === null || row.level === filters.level) &&
      (filters.need === null || row.needs.has(filters.need)) &&
      finds(row),
  );
}

/** All words at once. “หมวด 1” asks for the category, not for every 1. */
function searchFor(search: string, messages: PaneMessages): (row: WorkRow) => boolean {
  const asked = withArabicDigits(search).toLowerCase();
  const category = /(?:หมวด(?:ที่)?|category)\s*(\d+)(?![\d.])/.exec(asked);
  const rest = category === null ? asked : asked.replace(category[0], ' ');
  const finders = rest
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(finderOf);
  const wordsOfStatus = new Map<CriterionStatus, string>();
  const statusWords = ({ kind, needs }: WorkRow): string => {
    const status = statusOf(kind);
    const known = wordsOfStatus.get(status) ?? messages.sheet.status[status].toLowerCase();
    wordsOfStatus.set(status, known);
    return `${known}\n${[...needs].map((need: WorkNeed) => needWords(need, messages).toLowerCase()).join('\n')}`;
  };
  return (row) =>
    (category === null || row.category === category[1]) &&
    finders.every((find) => find(row.haystack) || find(statusWords(row)));
}

/** `๑.๑` is how many an official writes 1.1. */
function withArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - '๐'.charCodeAt(0)));
}

/** `b2` must not find `RB2`, so Latin words count from their beginning; Thai is written without spaces. */
function finderOf(word: string): (haystack: string) => boolean {
  if (!/^[a-z0-9]/.test(word)) return (haystack) => haystack.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const beginning = new RegExp(`(^|[^a-z0-9])${escaped}`);
  return (haystack) => beginning.test(haystack);
}

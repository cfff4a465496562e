/** What the work list says, in English. */
import type { workTh } from './work.th';

export const workEn: typeof workTh = {
  heading: 'Work list',
  need: 'Work left',
  needs: {
    open: 'Open',
    overdue: 'Overdue',
    unowned: 'No owner',
    disputed: 'Assessor disagrees',
  },
  search: 'Search id, text, owner or status',
  filters: 'Search and filters',
  group: 'Group by',
  groups: { item: 'Item', owner: 'Owner', due: 'Due date' },
  category: 'Category',
  level: 'Level',
  all: 'All',
  count: (count) => (count === '1' ? '1 criterion' : `${count} criteria`),
  shown: (shown, total) => `${shown} of ${total} shown`,
  none: 'No work left: every criterion that applies is met and has evidence',
  noneFound: 'Nothing matches the filters',
  clear: 'Clear filters',
  due: (date) => `by ${date}`,
  noDay: 'No due date',
  goTo: 'Go to row of',
};

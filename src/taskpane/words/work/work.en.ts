/** What the work list says, in English. */
import type { rowTh, workTh } from './work.th';

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

export const rowEn: typeof rowTh = {
  backToWork: 'Back to the work list',
  backToItem: (item) => `Back to item ${item}`,
  ofLevel: (level) => `Level ${level}`,
  itemComplete: (item, level) => `Item ${item}: ${level}`,
  itemLacks: (item, count, level, codes) => `Item ${item} lacks ${count} for ${level}: ${codes}`,
  met: 'Met',
  write: 'Enter, or leaving the field, writes to the sheet',
  writing: 'Writing to the sheet…',
  dueHint: 'such as 31 Mar 2026',
  assessor: 'Assessor',
  assessorMet: 'agrees that it is met',
  assessorFails: 'says that it is not met',
  assessorNotLooked: 'has not looked at it yet',
  previous: 'Previous',
  next: 'Next',
  nextGap: 'Next gap',
};

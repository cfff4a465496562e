/** Words of the dated list of gaps, in English. */
import type { gapListTh } from './gap-list.th';

export const gapListEn: typeof gapListTh = {
  sheetName: (date) => `Gaps ${date}`,
  heading: (rubric) => `Gaps and plan of action: ${rubric}`,
  unnamed: 'Agency not named yet',
  fiscalYear: (year) => `Fiscal year B.E. ${year}`,
  round: (round) => `Round ${round}`,
  madeOn: (date) => `As of ${date}`,
  count: (kind, count) => `${kind}: ${count}`,
  all: 'All',
  note: 'This list was made from the answers in the workbook on that day and does not change with them. When something is done, record it in the sheet of its category and make a new list from the pane. “Points per criterion” are the item points gained, shared out over the criteria, once all of the level are met.',
  none: 'No gaps: every criterion that applies is met and has evidence',
  closing: (count, level, gain) => `Meet ${count} more for all of ${level}: +${gain} points`,
  released: (points) => ` (${points} of them released)`,
  nobody: 'No owner named yet',
  allLevels: 'All levels complete',
  columns: {
    points: 'Points per criterion',
    action: 'What will be done',
    progress: 'Progress',
  },
};

/** English for `leftovers.th.ts`, key by key. */
import type { leftoversTh } from './leftovers.th';

export const leftoversEn: typeof leftoversTh = {
  text: 'The criterion’s text in the earlier file',
  continued: (title: string, part: string) => `${title} (continued ${part})`,
  unclear: (title) => `${title} (not clear what it means)`,
  ownWorkbook: 'This assessment',
  edition: {
    sheetName: (date) => `Answers left over ${date}`,
    heading: 'Answers that have no place yet',
    note: 'These answers and texts come from the earlier file or edition and were not put into this assessment, for the reason given above each. Note in the last column where you have put one. The sheet is yours: change or delete it whenever you like.',
    none: 'No answer is left over',
  },
  repair: {
    sheetName: (date) => `Before repair ${date}`,
    heading: 'Texts as they were before the repair',
    note: 'These texts and values stood in cells that the repair had to write over, so they were kept here first. Copy what you still need into the cells of its criterion, and note that in the last column. The sheet is yours: change or delete it whenever you like.',
    none: 'Nothing had to be written over',
  },
  unnamed: 'Agency not named yet',
  fiscalYear: (year) => `Fiscal year B.E. ${year}`,
  round: (round) => `Round ${round}`,
  madeOn: (date) => `As of ${date}`,
  count: (count) => `Entries: ${count}`,
  columns: {
    id: 'Criterion',
    title: 'From / column',
    content: 'Reason / what stood there',
    where: 'Where it was put',
  },
};

/** English for `leftovers.th.ts`, key by key. */
import type { leftoversTh } from './leftovers.th';

export const leftoversEn: typeof leftoversTh = {
  reasons: {
    same: (target) => `Id and text are those of ${target}, but it was not chosen to be carried`,
    moved: (target) => `The text is that of ${target}, but this was not confirmed`,
    reworded: (target) => `The id is that of ${target}, the text is another, and nobody chose`,
    contested: (target) => `More than one row belongs to ${target}, and nobody chose`,
    occupied: (target) => `${target} holds another answer already, and nobody chose`,
    unknown: () => 'No criterion of this edition has its id or text',
    already: (target) => `${target} holds this answer already`,
    remark: () => 'Text in cells that the assessment has no column for',
    noField: (target) =>
      `The row is that of ${target}; this stood in cells that the assessment has no column for, or is not clear`,
    left: () => 'It was chosen not to be carried',
    collision: (target) => `Several rows were sent to ${target}, so none of them was carried`,
    replaced: (target) => `Answer of ${target} that was replaced, as chosen`,
    rowMissing: (target) => `The workbook has no row of ${target}`,
    notWritable: (target) =>
      `Cells of ${target} are missing in the workbook, or hold what cannot be read, so it was not written over`,
    changedSince: (target) =>
      `The answer of ${target} in the workbook changed after the choice, so it was not written over`,
  },
  text: 'The criterion’s text in the earlier file',
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

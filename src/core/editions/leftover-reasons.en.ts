import type { ExtraCellWords, LeftoverReasonWords } from './leftover-reasons.th';

export const leftoverReasonsEn: LeftoverReasonWords = {
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
  fieldNotChosen: (target) => `Fields of ${target} that were not chosen to be carried`,
  left: () => 'It was chosen not to be carried',
  collision: (target) => `Several rows were sent to ${target}, so none of them was carried`,
  tooLong: (target) =>
    `The end of a text of ${target} that is longer than a cell can hold; its beginning was carried`,
  replaced: (target) => `Answer of ${target} that was replaced, as chosen`,
  rowMissing: (target) => `The workbook has no row of ${target}`,
  notWritable: (target) =>
    `Cells of ${target} are missing in the workbook, or hold what cannot be read, so it was not written over`,
  changedSince: (target) =>
    `The answer of ${target} in the workbook changed after the choice, so it was not written over`,
};

export const extraCellsEn: ExtraCellWords = {
  link: (title) => `${title} (address of the link)`,
  note: (title, at) => `${title} (note on cell ${at})`,
  picture: (title, at) =>
    `${title} (picture on cell ${at}, which cannot be carried; look it up in the file it is from)`,
  error: (title, at) => `${title} (error value in cell ${at}, which is no evidence)`,
};

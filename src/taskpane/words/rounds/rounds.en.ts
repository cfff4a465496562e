/** Words of comparing and closing rounds in the pane, in English. */
import type { roundsTh } from './rounds.th';

export const roundsEn: typeof roundsTh = {
  compare: 'Compare with another file',
  compareWhy:
    'Such as the file of last year or of the round before, or a colleague’s copy. That file is not changed. This workbook is “after”.',
  file: 'The file “before” (.xlsx)',
  reading: 'Reading the file…',
  findings: 'This has to be settled in that file before it can be compared: open it, check and repair it',
  changed: (count) => `Criteria whose result changed: ${count}`,
  noneChanged: 'No criterion changed its result',
  more: (count) => `and ${count} more; the sheet of the comparison has all of them`,
  makeSheet: 'Make a sheet of the comparison',
  making: 'Writing the sheet…',
  made: (name) => `The sheet “${name}” was written; it prints on A4`,
  busy: 'Something else is being made: press once more',
  close: 'Close a round',
  closeWhy:
    'Keeps answers, levels and points as they are now on a protected sheet, with a seal. Where somebody changes that sheet later, the seal no longer fits.',
  closedBy: 'Closed by (kept as typed)',
  closeButton: 'Close the round',
  closed: (name) => `The round is closed and kept on the sheet “${name}”. Its seal (SHA-256):`,
};

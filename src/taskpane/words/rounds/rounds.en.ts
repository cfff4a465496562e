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
  rollUp: 'Add up many units',
  rollUpWhy:
    'Choose the workbooks of many units at once: a new workbook adds up levels, points and common gaps. Files that do not count are named with the reason. None is changed, and none leaves this computer.',
  rollUpFiles: 'Assessment workbooks (.xlsx, as many as you like)',
  rollUpList: 'List of the units that should send (.csv, optional)',
  rollUpListWhy:
    'With a list, the result also says who has not sent, and has subtotals by ministry. The first line holds the headings: name, and unit_id and ministry where you have them.',
  listed: (count) => `Units on the list: ${count}`,
  listNotText:
    'This list cannot be read and will not be used. Open it in Excel and save it as CSV UTF-8 (Comma delimited).',
  listFaults: (count) => `To be corrected in this list: ${count}. Until then it is not used`,
  listLine: (line, what) => `Line ${line}: ${what}`,
  addUp: (count) => `Add up the chosen files (${count})`,
  readingUnits: 'Reading the files of the units',
  readingFiles: (done, of) => `${done} of ${of} files read`,
  makingRollUp: 'Making the workbook…',
  missing: (count, of) => `Not sent yet: ${count} of ${of} units on the list.`,
  stop: 'Stop',
  counted: (units, files) => `${units} assessments counted of ${files} files.`,
  handedOver: {
    downloaded: (name) => `“${name}” was downloaded`,
    opened: (name) => `Opened as a new workbook: save it as “${name}”`,
  },
  fileProblems: (count) => `Files that do not count, or that something is said about: ${count}`,
  moreProblems: (count) => `and ${count} more; the sheet of problems in the new workbook has all of them`,
  close: 'Close a round',
  closeWhy:
    'Keeps answers, levels and points as they are now on a protected sheet, with a seal. Where somebody changes that sheet later, the seal no longer fits.',
  closedBy: 'Closed by (kept as typed)',
  closeButton: 'Close the round',
  closed: (name) => `The round is closed and kept on the sheet “${name}”. Its seal (SHA-256):`,
  closedRounds: 'Closed rounds',
  sinceClosingWhy:
    'Shows which results have changed since a round was closed, and whether its sheet is still as it was closed.',
  showSinceClosing: 'Show changes since closing',
  lookingClosed: 'Reading the sheets of closed rounds…',
  noClosed: 'No round has been closed in this workbook yet',
  closedFound: (count) => `Closed rounds found: ${count}, the latest first`,
  closedState: (sheet, date, closedBy) => `${sheet}: closed on ${date} by ${closedBy} (as typed)`,
  isIntact: 'The seal fits: the sheet is as it was closed',
  notIntact:
    'The seal does not fit: the sheet was changed after closing. What follows is compared with the sheet as it is now, not as it was closed.',
  closedByOther: (edition) =>
    `This round was closed with the criteria ${edition} and cannot be compared with this workbook`,
  sinceClosing: (sheet) => `Changes since closing: ${sheet}`,
};

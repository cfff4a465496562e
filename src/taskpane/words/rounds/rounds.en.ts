/** Words of comparing and closing rounds in the pane, in English. */
import type { roundsTh } from './rounds.th';

export const roundsEn: typeof roundsTh = {
  compare: 'Compare with another file',
  compareWhy:
    'For example last year’s file, the previous round, or a colleague’s copy. That file is not changed. This workbook is the “after” side.',
  file: 'The “before” file (.xlsx)',
  reading: 'Reading the file…',
  findings:
    'These must be fixed in that file before it can be compared. Open it, then check and repair it on the “Check” tab',
  changed: (count) => `Criteria with a different result: ${count}`,
  noneChanged: 'No criterion has a different result',
  more: (count) => `and ${count} more; the comparison sheet lists them all`,
  makeSheet: 'Make a comparison sheet',
  making: 'Writing the sheet…',
  made: (name) => `The sheet “${name}” is ready to print on A4`,
  busy: 'Something else is still being done. Press again when it has finished',
  rollUp: 'Combine many units',
  rollUpWhy:
    'Choose the workbooks of many units together. The result is a new workbook with their levels, points and common gaps. Files that cannot be counted are listed with the reason. No file is changed, and none leaves this computer.',
  rollUpFiles: 'Assessment workbooks (.xlsx, as many as you like)',
  rollUpList: 'List of units expected to send (.csv, optional)',
  rollUpListWhy:
    'With a list, the result also shows who has not sent, and subtotals by ministry. The first line of the file has the headings: name, and unit_id and ministry if you have them.',
  listed: (count) => `Units on the list: ${count}`,
  listNotText:
    'This list cannot be read and will not be used. Open it in Excel and save it as CSV UTF-8 (Comma delimited).',
  listFaults: (count) => `Corrections needed in this list: ${count}. It will not be used until then`,
  listLine: (line, what) => `Line ${line}: ${what}`,
  addUp: (count) => `Combine the chosen files (${count})`,
  readingUnits: 'Reading the units’ files',
  readingFiles: (done, of) => `${done} of ${of} files read`,
  makingRollUp: 'Making the combined workbook…',
  missing: (count, of) => `Not sent yet: ${count} of ${of} units on the list.`,
  stop: 'Stop',
  counted: (units, files) => `${units} assessments counted from ${files} files.`,
  handedOver: {
    downloaded: (name) => `“${name}” has been downloaded`,
    opened: (name) => `Opened as a new workbook. Save it as “${name}”`,
  },
  fileProblems: (count) => `Files not counted, or with a note: ${count}`,
  moreProblems: (count) =>
    `and ${count} more; the sheet “Files with problems” of the combined workbook lists them all`,
  close: 'Close a round',
  closeWhy:
    'Keeps the answers, levels and points as they are now on a protected sheet, with a seal. If anyone changes that sheet later, the seal no longer matches.',
  closedBy: 'Closed by (kept as typed)',
  closeButton: 'Close the round',
  closed: (name) => `The round is closed and kept on the sheet “${name}”. Seal (SHA-256):`,
  closedRounds: 'Closed rounds',
  sinceClosingWhy:
    'Shows which results have changed since a round was closed, and whether its sheet is still as it was then.',
  showSinceClosing: 'Show changes since closing',
  lookingClosed: 'Reading the sheets of closed rounds…',
  noClosed: 'No round has been closed in this workbook yet',
  closedFound: (count) => `Closed rounds found: ${count}, the latest first`,
  closedState: (sheet, date, closedBy) => `${sheet}: closed on ${date} by ${closedBy} (as typed)`,
  isIntact: 'The seal matches: the sheet is as it was when it was closed',
  notIntact:
    'The seal does not match: the sheet was changed after closing. The changes below are compared with the sheet as it is now, not as it was when it was closed.',
  closedByOther: (edition) =>
    `This round was closed with the criteria ${edition} and cannot be compared with this workbook`,
  sinceClosing: (sheet) => `Changes since closing: ${sheet}`,
};

import type { FailureMessages } from './failure.th';

export const failureEn: FailureMessages = {
  cellEditMode: () => ({
    what: 'A cell is still being edited, so Excel takes no commands yet',
    next: 'Press Enter or Esc to leave the cell, then try again',
  }),
  accessDenied: ({ sheet }) => ({
    what: sheet === '' ? 'The sheet or the workbook is protected' : `The sheet “${sheet}” is protected`,
    next: 'Use Review > Unprotect Sheet, then try again',
  }),
  readOnly: () => ({
    what: 'This file is open read-only',
    next: 'Press “Enable Editing”, or save a copy of your own, then try again',
  }),
  tooLarge: () => ({
    what: 'There is more data than Excel takes at once',
    next: 'Shorten very long evidence texts, or open the file in desktop Excel, then try again',
  }),
  connectionLost: () => ({
    what: 'The connection to Excel was lost',
    next: 'Check your network and try again; everything in the workbook is still there',
  }),
  unsupported: ({ needed }) => ({
    what: `This Excel lacks something that is needed (${needed})`,
    next: 'Use Microsoft 365, Excel 2021 or later, or Excel on the web',
  }),
  notInExcel: () => ({
    what: 'Not connected to Excel yet',
    next: 'Open this pane with the PMQA 4.0 button in Excel; if it is open already, try again',
  }),
  noAssessment: () => ({
    what: 'This workbook holds no assessment yet',
    next: 'Enter the name of the agency and press “Create assessment”',
  }),
  otherRubric: ({ found, expected }) => ({
    what: `This workbook was made from the rubric “${found}”, not “${expected}”`,
    next: 'Open a workbook made from the same rubric, create a new assessment in an empty workbook, or put its answers into a new file with the button below',
  }),
  otherEdition: ({ found, expected }) => ({
    what: `This workbook was made from edition “${found}”; this pane has edition “${expected}”`,
    next: 'The button below puts its answers into a new file of this edition. This workbook is not changed and can be used as before',
  }),
  carryHalfWritten: ({ written, of, sheet, cause }) => ({
    what: `Not all answers were carried: ${written === null ? `Excel does not say how many of ${of} were written` : `${written} of ${of} were written`}${sheet === '' ? '' : `; what has no place yet is on the sheet “${sheet}”`} (${failureEn[cause.kind](cause as never).what})`,
    next: `${failureEn[cause.kind](cause as never).next}. What was written is right and is not written again`,
  }),
  halfWritten: ({ remains, cause }) => ({
    what: `The assessment was not completed, and these sheets remain: ${remains.join(', ')} (${failureEn[cause.kind](cause as never).what})`,
    next: 'Press “Create assessment” once more to complete what is missing; no answer is lost',
  }),
  listHalfWritten: ({ remains, cause }) => ({
    what: `The list of gaps was not made, and an unfinished sheet remains: ${remains.join(', ')} (${failureEn[cause.kind](cause as never).what})`,
    next: 'Delete that sheet and make the list again; no answer and no earlier list is lost',
  }),
  rolledBack: ({ cause }) => {
    const words = failureEn[cause.kind](cause as never);
    return { what: `${words.what}. The workbook is exactly as it was`, next: words.next };
  },
  creationUnderWay: () => ({
    what: 'Somebody else is creating an assessment in this workbook. Nothing was changed from this computer',
    next: 'Wait a moment and press “Read again”: the assessment they make will show. If it is not finished after 15 minutes, press create again',
  }),
  rowsMoved: () => ({
    what: 'Somebody was inserting, deleting or sorting rows while this was being written. Every cell was put back as it was',
    next: 'Wait until they have finished with the rows, and press once more',
  }),
  misplaced: ({ cells, cause }) => ({
    what: `Somebody moved rows while this was being written, and what these cells held could not be put back: ${cells.map(({ place, former }) => `${place} held “${former}”`).join(', ')} (${failureEn[cause.kind](cause as never).what})`,
    next: 'Copy this text, look at these cells and the rows near them, and type back what they held',
  }),
  repairStopped: ({ wrote, cause }) => {
    if (cause.kind === 'cancelled') {
      return {
        what: wrote
          ? 'Repair was cancelled. What was done is right, and no answer was touched'
          : 'Repair was cancelled. The workbook is exactly as it was',
        next: 'Press “Repair” when you are ready',
      };
    }
    const words = failureEn[cause.kind](cause as never);
    return {
      what: wrote
        ? `Only a part was repaired: ${words.what}. What was done is right, and no answer was touched`
        : `Nothing was repaired yet: ${words.what}. The workbook is exactly as it was`,
      next: `${words.next}. Then press “Repair” again: it does only what is left`,
    };
  },
  cancelled: () => ({
    what: 'Cancelled. The workbook is exactly as it was',
    next: 'Press “Create assessment” when you are ready',
  }),
  copyRefused: ({ message }) => ({
    what: `The copy could not be downloaded. ${message}`.trim(),
    next: 'Use File > Save a Copy in Excel instead, or open the workbook in Excel on the web and try again',
  }),
  partMissing: () => ({
    what: 'A part of the add-in could not be fetched',
    next: 'Check the network and try again; if it does not help, save and close the workbook and open it again. Nothing in the workbook is lost',
  }),
  noCriterionHere: () => ({
    what: 'The selected row is not the row of a criterion, so nothing was changed',
    next: 'Select a cell in the row of a criterion on a category sheet and press again',
  }),
  stillWriting: () => ({
    what: 'Something else is being done in the workbook, so what you pressed was not done',
    next: 'Wait until the pane has finished, then press again',
  }),
  paneShut: () => ({
    what: 'This Excel does not open the pane for a key',
    next: 'Press “Open pane” on the PMQA 4.0 tab, or right-click a cell and choose “Show this row in PMQA”',
  }),
  answerChanged: ({ criterionId }) => ({
    what: `This field of ${criterionId} was changed by somebody while you were typing, so it was not overwritten`,
    next: 'Look at what stands there now. To use what you typed, try again',
  }),
  planDayChanged: () => ({
    what: 'The day of the plan on the summary was changed by somebody, or its cell is gone, so nothing was written over',
    next: 'Press “Read again” and look at the day that stands there. If the cell is gone, check and repair',
  }),
  placeGone: ({ criterionId }) => ({
    what: `The row of criterion ${criterionId} is not in the workbook`,
    next: 'It may have been deleted or moved. Press “Read again” and look at what is missing',
  }),
  unexpected: ({ code, message }) => ({
    what: `Excel reported an error we do not know: ${code} ${message}`.trim(),
    next: 'Try again; if it happens again, send this text to your administrator',
  }),
};

/** English for `finding-meaning.th.ts`, key by key. */
import type { FindingMeanings } from './finding-meaning.th';

export const findingMeaningEn: FindingMeanings = {
  sheetMissing:
    'Criteria of a missing sheet are not counted. Repair makes the sheet again, without answers; the old ones can only be brought back from the file’s version history',
  sheetTwice: 'Only one is counted. Choose which; the other sheet keeps all its answers',
  sheetRenamed: 'This changes no figure. Keep the new name or change it back, as you like',
  sheetMoved: 'This changes no figure. Drag the tab back if you want the order of the rubric',
  sheetHidden: 'Its answers are still counted. To show it, right-click any sheet tab and choose “Unhide”',
  keyGone:
    'Sheets and columns are known by the keys in their hidden row; without them that part cannot be read. Repair puts them back',
  keyMarred: 'It is still understood here, but formulas may not count it. Repair writes it as it should be',
  columnMissing: 'There is no place for its answers, and none can be read. Repair inserts it again, empty',
  columnTwice: 'Only one is counted. Choose which; the other keeps all that was filled in',
  rowMissing: 'A heading, the description of a level, or a figure. Repair inserts it where it was',
  criterionMissing:
    'It is not counted and cannot be answered. Repair inserts the row again, without an answer',
  idGone: 'Its answer is still there and not counted. Repair puts the id back by the words of the row',
  rowUnknown:
    'It is neither counted nor changed. If you added it, leave it; if it answers a criterion, move the answer to that criterion’s row',
  idTwice: 'Only one is counted. Choose which; the others keep all their answers',
  idAndText:
    'Rows may have been sorted or pasted without their hidden cells, so such a row counts for no criterion until you choose whether the id or the words are right',
  rowElsewhere:
    'No formula of its category counts it there. Repair gives it back its row, with the answer, on the sheet of its category',
  textChanged: 'No figure changes, but people read other words than the rubric’s. Repair puts the words back',
  formulaChanged:
    'This cell no longer follows the answers, so a figure or a status may be wrong. Repair puts the formula back',
  tickTyped:
    'Formulas count TRUE alone, so it is not counted yet. Repair turns it into TRUE or FALSE as it was meant',
  verdictUnreadable:
    'It counts as not looked at, and repair does not touch it: choose “Pass” or “Fail” from the list, or empty the cell',
  verdictsUnworded:
    'Repair turns TRUE into “Pass” and FALSE into an empty cell, which is: not looked at yet. The assessor’s notes and all other answers stay',
  tickUnreadable: 'It counts as not done, and repair does not touch it: make it TRUE or FALSE',
  cellError:
    'Errors and pictures in cells are no evidence and no day; as “not applicable” formulas still take an error for a reason. Type words instead',
  dayUnclear:
    'It is kept as it was typed and is taken for no day. Type day, month and year, such as 30/9/2569',
  dayTyped:
    'The pane reads it as a day, formulas on the summary cannot count it. Repair turns it into a real date of the same day',
  planBlank: 'The pane takes it for empty, formulas take it for filled in. Repair empties it',
  reasonBlank: 'The pane takes it for no reason, formulas take it for one. Write a reason, or empty the cell',
  agencyTypeUnknown:
    'Levels that depend on the type cannot be computed. Choose a type from the list on the summary sheet',
  figureMissing: 'The table of figures in the hidden sheet is not complete. Repair writes it again',
  figureUnreadable: 'Its cell holds an error or text, so it cannot be compared with the pane',
  nameGone: 'Formulas that use it cannot be computed. Repair makes the name again',
  nameNarrow: 'Rows outside it are not counted by formulas. Repair makes it reach them all',
  ticksGone: 'The answers are there and counted, but cannot be ticked by a click. Repair puts the boxes back',
  validationGone: 'You can still type, but get no list and no warning of a mistake. Repair puts it back',
  coloursGone: 'The status words are still right; only the colours do not show. Repair puts them back',
  looksUnset:
    'Answers, formulas and colours are complete. Repair tries to set these again; for what concerns printing, see first that this computer has a printer',
  computesByHand:
    'Figures in the sheets stay as they are until you ask. Choose Formulas > Calculation Options > Automatic, or press F9 after an edit',
  otherEdition:
    'Their words are right for that edition, so none is replaced by the present ones. To use the present edition, carry the answers over to a new assessment',
  layoutOlder: 'It can still be read. Repair brings it up to date and touches no answer',
  layoutNewer:
    'This version repairs nothing in it, so that nothing is damaged. Close the workbook and open it again to get the latest version; if that does not help, tell your administrator',
};

/** English for `fault.th.ts`, key by key. */
import type { FaultMessages } from './fault.th';

export const faultEn: FaultMessages = {
  sheetMissing: {
    title: 'A sheet is missing',
    means:
      'Criteria of a missing sheet are not counted. Repair makes the sheet again, without answers; the old ones can only be brought back from the file’s version history',
    one: ({ title }) => `Sheet “${title}”`,
  },
  sheetTwice: {
    title: 'A sheet stands there twice',
    means: 'Only one is counted. Choose which; the other sheet keeps all its answers',
    one: ({ place, counts }) => `“${place.sheetName}” repeats “${counts}”, which is counted`,
  },
  sheetRenamed: {
    title: 'A sheet was renamed',
    means: 'This changes no figure. Keep the new name or change it back, as you like',
    one: ({ place, made }) => `“${place.sheetName}” was made as “${made}”`,
  },
  sheetMoved: {
    title: 'Sheets are out of order',
    means: 'This changes no figure. Drag the tab back if you want the order of the rubric',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  sheetHidden: {
    title: 'A sheet is hidden',
    means: 'Its answers are still counted. To show it, right-click any sheet tab and choose “Unhide”',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  keyGone: {
    title: 'A key of the hidden row is gone',
    means:
      'Sheets and columns are known by the keys in their hidden row; without them that part cannot be read. Repair puts them back',
    one: ({ key }) => `Key “${key}”`,
  },
  columnMissing: {
    title: 'A column is missing',
    means: 'There is no place for its answers, and none can be read. Repair inserts it again, empty',
    one: ({ column }, { column: title }) => `Column “${title(column)}”`,
  },
  rowMissing: {
    title: 'A row of the form is missing',
    means: 'A heading, the description of a level, or a figure. Repair inserts it where it was',
    one: ({ text }, { short }) => short(text),
  },
  criterionMissing: {
    title: 'The row of a criterion is missing',
    means: 'It is not counted and cannot be answered. Repair inserts the row again, without an answer',
    one: ({ id }, { criterion }) => criterion(id),
  },
  idGone: {
    title: 'The row of a criterion has no valid id',
    means: 'Its answer is still there and not counted. Repair puts the id back by the words of the row',
    one: ({ id, found }, { criterion, short }) =>
      found === '' ? criterion(id) : `${criterion(id)} (its id reads “${short(found)}”)`,
  },
  rowUnknown: {
    title: 'A row that belongs to no criterion we know',
    means:
      'It is neither counted nor changed. If you added it, leave it; if it answers a criterion, move the answer to that criterion’s row',
    one: ({ found }, { short }) => (found === '' ? 'No id' : `The id “${short(found)}” is not in the rubric`),
  },
  idTwice: {
    title: 'A criterion has several rows',
    means: 'Only one is counted. Choose which; the others keep all their answers',
    one: ({ id, counts }, { criterion, place }) => `${criterion(id)} (${place(counts)} is counted)`,
  },
  idAndText: {
    title: 'Id and words of a row are of two criteria',
    means:
      'Rows may have been sorted or pasted without their hidden cells, so that an answer counts for another criterion. Choose whether the id or the words are right',
    one: ({ byId, byText }, { criterion }) =>
      byText === ''
        ? `The id is that of ${criterion(byId)}, the words are those of no criterion`
        : `The id is that of ${criterion(byId)}, the words are those of ${criterion(byText)}`,
  },
  rowElsewhere: {
    title: 'A criterion stands on the wrong sheet',
    means:
      'No formula of its category counts it there. Repair gives it back its row, with the answer, on the sheet of its category',
    one: ({ id, home }, { criterion }) => `${criterion(id)} belongs on “${home}”`,
  },
  textChanged: {
    title: 'Text of the rubric or the form was changed',
    means: 'No figure changes, but people read other words than the rubric’s. Repair puts the words back',
    one: ({ found, expected }, { short }) =>
      found === '' ? `“${short(expected)}” is gone` : `“${short(found)}” instead of “${short(expected)}”`,
  },
  formulaChanged: {
    title: 'A formula was overwritten',
    means:
      'This cell no longer follows the answers, so a figure or a status may be wrong. Repair puts the formula back',
    one: ({ found }, { short }) => (found === '' ? 'The cell is empty' : `It holds “${short(found)}”`),
  },
  nameGone: {
    title: 'A name that formulas use is gone',
    means: 'Formulas that use it cannot be computed. Repair makes the name again',
    one: ({ name }) => name,
  },
  nameNarrow: {
    title: 'A name that formulas use does not reach every row',
    means: 'Rows outside it are not counted by formulas. Repair makes it reach them all',
    one: ({ name }) => name,
  },
  ticksGone: {
    title: 'Checkboxes are gone',
    means: 'The answers are there and counted, but cannot be ticked by a click. Repair puts the boxes back',
    one: ({ rows }, { number }) => (rows === 1 ? '1 row' : `${number(rows)} rows`),
  },
  validationGone: {
    title: 'A list or a check of what is typed is gone',
    means: 'You can still type, but get no list and no warning of a mistake. Repair puts it back',
    one: () => 'A cell that should have a list or a check',
  },
  coloursGone: {
    title: 'Colours of gaps are gone',
    means: 'The status words are still right; only the colours do not show. Repair puts them back',
    one: ({ rows }, { number }) => (rows === 1 ? '1 row' : `${number(rows)} rows`),
  },
  computesByHand: {
    title: 'Excel does not calculate by itself',
    means:
      'Figures in the sheets stay as they are until you ask. Choose Formulas > Calculation Options > Automatic, or press F9 after an edit',
    one: () => '',
  },
  otherEdition: {
    title: 'The sheets are of another edition of the rubric',
    means:
      'Their words are right for that edition, so none is replaced by the present ones. To use the present edition, carry the answers over to a new assessment',
    one: ({ found }) => `Edition ${found}`,
  },
  layoutOlder: {
    title: 'The layout is of an older version',
    means: 'It can still be read. Repair brings it up to date and touches no answer',
    one: ({ found }) => `Version ${found}`,
  },
  layoutNewer: {
    title: 'This workbook was made by a newer version of the add-in',
    means:
      'This version repairs nothing in it, so that nothing is damaged. Close the pane and open it again to get the latest version; if that does not help, tell your administrator',
    one: ({ found }) => `Version ${found}`,
  },
};

/** English for `finding.th.ts`, key by key. */
import { lookPartsEn } from './look-parts.en';
import type { FindingMessages } from './finding.th';

export const findingEn: FindingMessages = {
  sheetMissing: {
    title: 'A sheet is missing',
    one: ({ title }) => `Sheet “${title}”`,
  },
  sheetTwice: {
    title: 'A sheet stands there twice',
    one: ({ place, counts }) => `“${place.sheetName}” repeats “${counts}”, which is counted`,
  },
  sheetRenamed: {
    title: 'A sheet was renamed',
    one: ({ place, made }) => `“${place.sheetName}” was made as “${made}”`,
  },
  sheetMoved: {
    title: 'Sheets are out of order',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  sheetHidden: {
    title: 'A sheet is hidden',
    one: ({ place }) => `“${place.sheetName}”`,
  },
  keyGone: {
    title: 'A key of the hidden row is gone',
    one: ({ key }) => `Key “${key}”`,
  },
  keyMarred: {
    title: 'An id or key holds spaces, Thai digits or signs nobody sees',
    one: ({ key, found }, { short }) => `“${short(found)}” instead of “${short(key)}”`,
  },
  columnMissing: {
    title: 'A column is missing',
    one: ({ column }, { column: title }) => `Column “${title(column)}”`,
  },
  columnTwice: {
    title: 'A column stands there twice',
    one: ({ column, place, counts }, { column: title, place: at }) =>
      `Column “${title(column)}” is at ${at(counts)} (counted) and at ${at(place)}`,
  },
  rowMissing: {
    title: 'A row of the form is missing',
    one: ({ text }, { short }) => short(text),
  },
  criterionMissing: {
    title: 'The row of a criterion is missing',
    one: ({ id }, { criterion }) => criterion(id),
  },
  idGone: {
    title: 'The row of a criterion has no valid id',
    one: ({ id, found }, { criterion, short }) =>
      found === '' ? criterion(id) : `${criterion(id)} (its id reads “${short(found)}”)`,
  },
  rowUnknown: {
    title: 'A row that belongs to no criterion we know',
    one: ({ found }, { short }) => (found === '' ? 'No id' : `The id “${short(found)}” is not in the rubric`),
  },
  idTwice: {
    title: 'A criterion has several rows',
    one: ({ id, counts }, { criterion, place }) => `${criterion(id)} (${place(counts)} is counted)`,
  },
  idAndText: {
    title: 'Id and words of a row are of two criteria',
    one: ({ byId, byText }, { criterion }) =>
      byText === ''
        ? `The id is that of ${criterion(byId)}, the words are those of no criterion`
        : `The id is that of ${criterion(byId)}, the words are those of ${criterion(byText)}`,
  },
  rowElsewhere: {
    title: 'A criterion stands on the wrong sheet',
    one: ({ id, home }, { criterion }) => `${criterion(id)} belongs on “${home}”`,
  },
  textChanged: {
    title: 'Text of the rubric or the form was changed',
    one: ({ found, expected }, { short }) =>
      found === '' ? `“${short(expected)}” is gone` : `“${short(found)}” instead of “${short(expected)}”`,
  },
  formulaChanged: {
    title: 'A formula was overwritten',
    one: ({ found }, { short }) => (found === '' ? 'The cell is empty' : `It holds “${short(found)}”`),
  },
  tickTyped: {
    title: 'A tick was typed as a word',
    one: ({ id, found, means }, { criterion, short }) =>
      `${criterion(id)} holds “${short(found)}”, which means ${means ? 'TRUE' : 'FALSE'}`,
  },
  tickUnreadable: {
    title: 'A checkbox holds something that may or may not be a tick',
    one: ({ id, found }, { criterion, short }) => `${criterion(id)} holds “${short(found)}”`,
  },
  verdictUnreadable: {
    title: 'An assessor’s cell holds neither “Pass” nor “Fail”',
    one: ({ id, found }, { criterion, short }) => `${criterion(id)} holds “${short(found)}”`,
  },
  verdictsUnworded: {
    title: 'Assessor’s cells do not say “Pass” or “Fail” yet',
    one: ({ cells }) =>
      `${cells} ${cells === 1 ? 'cell holds' : 'cells hold'} TRUE, FALSE or a word written otherwise`,
  },
  cellError: {
    title: 'An answer cell holds an error or a picture',
    one: ({ id, column, found, isPicture }, { criterion, column: title, short }) =>
      isPicture === true
        ? `${criterion(id)} has a picture in “${title(column)}”`
        : `${criterion(id)} has the error “${short(found)}” in “${title(column)}”`,
  },
  dayUnclear: {
    title: 'A date is no clear day',
    one: ({ id, column, found }, { criterion, short, column: title }) =>
      `${criterion(id)} has “${short(found)}” in “${title(column)}”`,
  },
  dayTyped: {
    title: 'A date was typed as text',
    one: ({ id, column, found }, { criterion, short, column: title }) =>
      `${criterion(id)} has the text “${short(found)}” in “${title(column)}”`,
  },
  planBlank: {
    title: 'A cell of the plan is only spaces',
    one: ({ id, column }, { criterion, column: title }) => `${criterion(id)} in “${title(column)}”`,
  },
  reasonBlank: {
    title: 'The reason for “not applicable” is only spaces',
    one: ({ id }, { criterion }) => criterion(id),
  },
  agencyTypeUnknown: {
    title: 'The type of agency that is filled in is not known',
    one: ({ found, means, known }, { short }) =>
      means === ''
        ? `found “${short(found)}”; the types of the rubric are ${known.map((title) => `“${title}”`).join(', ')}`
        : `found “${short(found)}”, which looks like “${means}” and is not written alike`,
  },
  figureMissing: {
    title: 'A figure of the workbook is missing',
    one: ({ figure }, { figure: title }) => title(figure),
  },
  figureUnreadable: {
    title: 'A figure of the workbook cannot be read',
    one: ({ figure, found }, { figure: title, short }) => `${title(figure)} holds “${short(found)}”`,
  },
  nameGone: {
    title: 'A name that formulas use is gone',
    one: ({ name }) => name,
  },
  nameNarrow: {
    title: 'A name that formulas use does not reach every row',
    one: ({ name }) => name,
  },
  ticksGone: {
    title: 'Checkboxes are gone',
    one: ({ rows }, { number }) => (rows === 1 ? '1 row' : `${number(rows)} rows`),
  },
  validationGone: {
    title: 'A list or a check of what is typed is gone',
    one: () => 'A cell that should have a list or a check',
  },
  coloursGone: {
    title: 'Colours of gaps or boxes ☑ ☐ are gone',
    one: ({ rows }, { number }) => (rows === 1 ? '1 row' : `${number(rows)} rows`),
  },
  looksUnset: {
    title: 'Excel did not allow some looks of a sheet when it was made',
    one: ({ parts }) => parts.map((part) => lookPartsEn[part]).join(', '),
  },
  computesByHand: {
    title: 'Excel does not calculate by itself',
    one: () => '',
  },
  otherEdition: {
    title: 'The sheets are of another edition of the rubric',
    one: ({ found }) => `Edition ${found}`,
  },
  layoutOlder: {
    title: 'The layout is of an older version',
    one: ({ found }) => `Version ${found}`,
  },
  layoutNewer: {
    title: 'This workbook was made by a newer version of the add-in',
    one: ({ found }) => `Version ${found}`,
  },
};

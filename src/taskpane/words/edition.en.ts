/** English for `edition.th.ts`, key by key. */
import type { EditionMessages } from './edition.th';

export const editionEn: EditionMessages = {
  groups: {
    same: {
      title: (count) => `Same id and same text: ${count}`,
      means: 'Will be brought in, unless you clear the box',
    },
    moved: {
      title: (count) => `Same text under another id: ${count}`,
      means: 'Check that each is the same criterion and confirm below the list; otherwise none is brought in',
    },
    reworded: {
      title: (count) => `Same id, other text: ${count}`,
      means: 'Read both texts and choose whether the earlier answer still holds',
    },
    contested: {
      title: (count) => `Several rows for one criterion: ${count} rows`,
      means: 'Choose at most one row for each criterion',
    },
    occupied: {
      title: (count) => `The assessment already has another answer: ${count}`,
      means: 'Choose which answer stays. The other one is kept aside, not lost',
    },
    unknown: {
      title: (count) => `No matching criterion: ${count} rows`,
      means: 'No criterion has this id or text. If one is similar, it is offered',
    },
    already: {
      title: (count) => `The same answer is already there: ${count}`,
      means: 'Nothing to do',
    },
    remark: {
      title: (count) => `Only text for which there is no column: ${count} rows`,
      means: 'Will be kept on the sheet of leftovers',
    },
  },
  choose: {
    introduction:
      'Choose an .xlsx file made with this assessment, in any edition, or a checklist made by hand that has ids such as 1.1 B1 and marks what is met',
    promise:
      'This step only reads. Nothing is written until you press to bring the answers in, and the file itself is never changed',
    file: 'File with the answers (.xlsx)',
    openIntroduction:
      'Reads all answers in this workbook and puts them into a new file in the edition that this pane uses. This workbook is not changed',
    openButton: 'Read the answers in this workbook',
    nothing:
      'No answers were found in this file. Check that it has criterion ids and cells that are filled in',
  },
  reading: 'Reading…',
  readingSheets: (done, of) => `Reading… ${done} of ${of} sheets read`,
  readingRows: (rows) => `, and ${rows} rows of the next one`,
  cancelReading: 'Stop reading',
  from: (title) => `From ${title}`,
  thisWorkbook: 'this workbook',
  madeFrom: (rubric, edition) => `Made from the rubric ${rubric}, edition ${edition}`,
  madeByHand: 'Made by hand; no edition is named',
  copies: (names, counts) =>
    `${names}: a copy of ${counts}, so it was not read. To use the answers in the copy, delete or move the original sheet out of the file and choose the file again`,
  passedOver: (names) => `No checklist was found on ${names}, so it was not read`,
  fiscalYear: (year) => `fiscal year ${year}`,
  unknownAgencyType: (place) =>
    `The agency type that is filled in (${place}) is not known and was not brought in; choose it on the summary sheet`,
  unclearDues: (places) => `Dates that are not a clear day, kept as they are written: ${places}`,
  unreadItems: (places) =>
    `Items that are not in this edition, so the rows below them belong to no criterion: ${places}`,
  columns: {
    heading: 'Which column says that it is done?',
    question: (sheet) => `In the sheet “${sheet}”, which column says that it is done?`,
    candidate: (title, found) => `${title} — ${found}`,
    none: 'None of them, or not sure',
  },
  fields: {
    all: 'All fields of the answers are brought in',
    without: (names) => `All fields are brought in except ${names}`,
    means:
      'From an earlier form, the assessor’s fields and last year’s due dates are not brought in unless you choose them. Fields that are not brought in are kept on the sheet of leftovers',
  },
  proposalHeading: 'What will be brought in',
  marks: {
    heading: 'Marks whose meaning is not clear',
    question: (mark, count) => `“${mark}”, found in ${count} cells, means`,
    yes: 'met',
    no: 'not met',
    notApplicable: 'not applicable to this agency',
    unsure: 'not sure: keep it aside, do not bring it in',
  },
  entry: {
    carry: (id) => `Bring in ${id}`,
    carryMoved: (from, to) => `Bring in ${from} → ${to}`,
    byWords: (to) => `Bring in as ${to} (known by its text)`,
    into: (id) => `Bring in as ${id}`,
    intoOther: (id) => `Bring in as ${id} instead`,
    replace: (id) => `Use this instead of the answer now in ${id}`,
    keep: 'Keep the answer that is there',
    leave: 'Do not bring in; keep it on the sheet of leftovers',
    holds: 'already has an answer, which will be replaced and kept aside',
    byIdOnly: 'Known by its id only: the row does not have the text of the criterion',
    legend: (place) => `Row ${place}`,
    oldText: 'Earlier text',
    newText: 'Present text',
    answer: 'Answer',
    standing: 'Present answer',
    similar: (percent) => `${percent}% alike`,
    sameText: 'same text',
    extra: (count) => `and text in ${count} other cells`,
    collision: 'More than one row is chosen for this criterion. Choose only one',
    noText: '(no text)',
  },
  all: {
    carry: 'Bring in all',
    leave: 'Bring in none',
    replace: 'Use all answers from the earlier file',
    keep: 'Keep all present answers',
    confirm: 'I have checked the list above: these are the same criteria',
  },
  more: (count) => `Show ${count} more`,
  summary: {
    heading: 'When you bring them in',
    writes: (count) => `Answers written: ${count}`,
    replaces: (count) => `Answers replaced, with the former ones kept aside: ${count}`,
    keeps: (count) => `Kept on the sheet of leftovers: ${count}`,
    undecided: (count) => `Rows not decided: ${count}. They will be kept aside, not brought in`,
    nothing: 'Nothing to do: every answer is already in the assessment',
    unconfirmed: 'Criteria with another id are not confirmed yet, so they are not counted',
  },
  carryIn: 'Bring into this workbook',
  carryingIn: 'Bringing in…',
  makeFile: 'Make a new file',
  makingFile: 'Making the file…',
  refused: (message) => ({
    what: `The new file could not be downloaded. ${message}`.trim(),
    next: 'Press “Make a new file” again, or open the workbook in Excel on the web and try again. This workbook has not been changed',
  }),
  startAgain: 'Choose another file',
  done: {
    heading: 'Answers brought in',
    written: (count) => `Answers written: ${count}`,
    goToFirst: 'Go to the first of them',
    leftovers: (name, count) => `Kept on the sheet “${name}”: ${count}`,
    goToLeftovers: (name) => `Go to the sheet “${name}”`,
    noLeftovers: 'No answers are left over',
    downloaded: (name) => `The file “${name}” has been downloaded. Open it in Excel to continue`,
    opened: (name) => `It has been opened as a new workbook. Save that workbook as “${name}” to continue`,
    another: 'Bring in from another file',
  },
};

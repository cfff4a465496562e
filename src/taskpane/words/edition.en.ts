/** English for `edition.th.ts`, key by key. */
import type { EditionMessages } from './edition.th';

export const editionEn: EditionMessages = {
  groups: {
    same: {
      title: (count) => `Same id and same text: ${count}`,
      means: 'Will be carried, unless you take the tick away',
    },
    moved: {
      title: (count) => `Same text under another id: ${count}`,
      means: 'See that each is the same criterion and confirm below the list; otherwise none is carried',
    },
    reworded: {
      title: (count) => `Same id, other text: ${count}`,
      means: 'Read both texts and choose whether the earlier answer still holds',
    },
    contested: {
      title: (count) => `Several rows for one criterion: ${count} rows`,
      means: 'Choose one row at most for each criterion',
    },
    occupied: {
      title: (count) => `The assessment holds another answer already: ${count}`,
      means: 'Choose which answer stays. The other one is kept and not lost',
    },
    unknown: {
      title: (count) => `No place yet: ${count} rows`,
      means: 'No criterion has this id or text. Where one is similar, it is offered',
    },
    already: {
      title: (count) => `This very answer is there already: ${count}`,
      means: 'Nothing to do',
    },
    remark: {
      title: (count) => `Only text that has no column: ${count} rows`,
      means: 'Will be kept on the sheet of leftovers',
    },
  },
  choose: {
    introduction:
      'Choose an .xlsx file made from this assessment, of any edition, or a checklist made by hand with ids such as 1.1 B1 and marks for what is met',
    promise:
      'This only reads. Nothing is written before you press to carry, and the file itself is never changed',
    file: 'File with the answers (.xlsx)',
    openIntroduction:
      'Reads all answers of this workbook and puts them into a new file of the edition this pane has. This workbook is not changed',
    openButton: 'Read the answers of this workbook',
    nothing:
      'No answers were found in this file. See that it has ids of criteria and cells that are filled in',
  },
  reading: 'Reading…',
  readingSheets: (done, of) => `Reading… ${done} of ${of} sheets read`,
  readingRows: (rows) => `, and ${rows} rows of the next`,
  cancelReading: 'Stop reading',
  from: (title) => `From ${title}`,
  thisWorkbook: 'this workbook',
  madeFrom: (rubric, edition) => `Made from the rubric ${rubric}, edition ${edition}`,
  madeByHand: 'Made by hand; it names no edition',
  copies: (names, counts) =>
    `${names}: a copy of ${counts}, so it was not read. To take the answers of the copy, move the other sheet out of the file and choose it again`,
  passedOver: (names) => `Nothing like a checklist was found on ${names}, so it was not read`,
  fiscalYear: (year) => `fiscal year ${year}`,
  unknownAgencyType: (place) =>
    `The type of agency that is filled in (${place}) is not known and was not taken; choose it on the summary sheet`,
  unclearDues: (places) => `Dates that are no clear day and stay as they are written: ${places}`,
  unreadItems: (places) =>
    `Items that this edition does not have, so the rows after them belong to none: ${places}`,
  columns: {
    heading: 'Which column says that it is done?',
    question: (sheet) => `In the sheet “${sheet}”, which column says that it is done?`,
    candidate: (title, found) => `${title} — ${found}`,
    none: 'None of them, or not sure',
  },
  fields: {
    all: 'All fields of the answers are carried',
    without: (names) => `All fields are carried but ${names}`,
    means:
      'From an earlier form, what an assessor ticked and due dates of another year are not carried unless you choose so. Fields that are not carried are kept on the sheet of leftovers',
  },
  proposalHeading: 'What will be carried',
  marks: {
    heading: 'Marks that may mean either',
    question: (mark, count) => `“${mark}”, found in ${count} cells, means`,
    yes: 'met',
    no: 'not met',
    notApplicable: 'not applicable to this agency',
    unsure: 'not sure: keep it, do not carry it',
  },
  entry: {
    carry: (id) => `Carry ${id}`,
    carryMoved: (from, to) => `Carry ${from} → ${to}`,
    byWords: (to) => `Carry to ${to} (known by its text)`,
    into: (id) => `Carry to ${id}`,
    intoOther: (id) => `Carry to ${id} instead`,
    replace: (id) => `Replace the answer that ${id} holds now`,
    keep: 'Keep the answer that is there',
    leave: 'Do not carry; keep it on the sheet of leftovers',
    holds: 'holds an answer, which would be replaced and kept',
    byIdOnly: 'Known by its id only: the row has no text of the criterion',
    legend: (place) => `Row ${place}`,
    oldText: 'Earlier text',
    newText: 'Text now',
    answer: 'Answer',
    standing: 'Answer there now',
    similar: (percent) => `${percent}% alike`,
    sameText: 'same text',
    extra: (count) => `and text in ${count} other cells`,
    collision: 'More than one row was sent to this criterion: choose one of them',
    noText: '(no text)',
  },
  all: {
    carry: 'Carry all',
    leave: 'Carry none',
    replace: 'Use the earlier answers for all',
    keep: 'Keep all that are there',
    confirm: 'I have seen the list above: these are the same criteria',
  },
  more: (count) => `Show ${count} more`,
  summary: {
    heading: 'When you press to carry',
    writes: (count) => `Answers written: ${count}`,
    replaces: (count) => `Answers replaced, the former ones kept: ${count}`,
    keeps: (count) => `Kept on the sheet of leftovers: ${count}`,
    undecided: (count) => `Rows not decided: ${count}. They will be kept, not carried`,
    nothing: 'Nothing to do: every answer is in the assessment already',
    unconfirmed: 'Criteria with another id are not confirmed, so they are not counted',
  },
  carryIn: 'Carry into this workbook',
  carryingIn: 'Carrying…',
  makeFile: 'Make a new file',
  makingFile: 'Making the file…',
  refused: (message) => ({
    what: `The new file could not be downloaded. ${message}`.trim(),
    next: 'Press “Make a new file” again, or open the workbook in Excel on the web and try there. This workbook is exactly as it was',
  }),
  startAgain: 'Choose another file',
  done: {
    heading: 'Carried',
    written: (count) => `Answers written: ${count}`,
    goToFirst: 'Go to the first of them',
    leftovers: (name, count) => `Kept on the sheet “${name}”: ${count}`,
    goToLeftovers: (name) => `Go to the sheet “${name}”`,
    noLeftovers: 'No answer is left over',
    downloaded: (name) => `The file “${name}” was downloaded. Open it in Excel to go on`,
    opened: (name) => `It was opened as a new workbook. Save that as “${name}” to go on`,
    another: 'Carry from another file',
  },
};

/** English for `upkeep.th.ts`, key by key. */
import type { RepairKind } from '../../core/upkeep/repair-plan';
import { findingMeaningEn } from '../../core/findings/finding-meaning.en';
import type { StepWords, upkeepTh } from './upkeep.th';

/** Numbers come in as text that is already formatted. */
function some(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

const steps: Readonly<Record<RepairKind, StepWords>> = {
  makeSheet: {
    will: (sheet) => `Make the sheet “${sheet}”`,
    did: (sheet) => `Made the sheet “${sheet}”`,
  },
  setSheetAside: {
    will: (sheet) => `Stop counting the sheet “${sheet}”; it keeps everything on it`,
    did: (sheet) => `The sheet “${sheet}” is no longer counted; everything on it is kept`,
  },
  setColumnAside: {
    will: (sheet, count) =>
      `Stop counting ${some(count, 'column', 'columns')} of “${sheet}” that you did not choose; all that was filled in stays`,
    did: (sheet, count) =>
      `${some(count, 'column', 'columns')} of “${sheet}” that you did not choose: no longer counted, all that was filled in is kept`,
  },
  restoreKeys: {
    will: (sheet, count) => `Put back ${some(count, 'key', 'keys')} of the hidden row on “${sheet}”`,
    did: (sheet, count) => `Put back ${some(count, 'key', 'keys')} of the hidden row on “${sheet}”`,
  },
  insertColumn: {
    will: (sheet, count) => `Insert ${some(count, 'missing column', 'missing columns')} on “${sheet}”`,
    did: (sheet, count) => `Inserted ${some(count, 'missing column', 'missing columns')} on “${sheet}”`,
  },
  insertRow: {
    will: (sheet, count) => `Insert ${some(count, 'row', 'rows')} of the form on “${sheet}”`,
    did: (sheet, count) => `Inserted ${some(count, 'row', 'rows')} of the form on “${sheet}”`,
  },
  insertCriterion: {
    will: (sheet, count) =>
      `Insert the ${some(count, 'missing criterion', 'missing criteria')} on “${sheet}”`,
    did: (sheet, count) => `Inserted ${some(count, 'missing criterion', 'missing criteria')} on “${sheet}”`,
  },
  bringHome: {
    will: (sheet, count) => `Give ${some(count, 'criterion', 'criteria')} with the answer back to “${sheet}”`,
    did: (sheet, count) => `Gave ${some(count, 'criterion', 'criteria')} with the answer back to “${sheet}”`,
  },
  restoreId: {
    will: (sheet, count) => `Put the id back in ${some(count, 'row', 'rows')} on “${sheet}”`,
    did: (sheet, count) => `Put the id back in ${some(count, 'row', 'rows')} on “${sheet}”`,
  },
  setRowAside: {
    will: (sheet, count) =>
      `Stop counting ${some(count, 'row', 'rows')} not chosen on “${sheet}”; the answers are kept`,
    did: (sheet, count) =>
      `${some(count, 'row', 'rows')} not chosen on “${sheet}” no longer counted; the answers are kept`,
  },
  correctTicks: {
    will: (sheet, count) =>
      `Turn ${some(count, 'typed tick', 'typed ticks')} on “${sheet}” into TRUE or FALSE`,
    did: (sheet, count) =>
      `Turned ${some(count, 'typed tick', 'typed ticks')} on “${sheet}” into TRUE or FALSE`,
  },
  correctDays: {
    will: (sheet, count) => `Turn ${some(count, 'day', 'days')} typed as text on “${sheet}” into dates`,
    did: (sheet, count) => `Turned ${some(count, 'day', 'days')} typed as text on “${sheet}” into dates`,
  },
  emptyBlanks: {
    will: (sheet, count) =>
      `Empty ${some(count, 'cell', 'cells')} of owners and due dates on “${sheet}” that are only spaces`,
    did: (sheet, count) =>
      `Emptied ${some(count, 'cell', 'cells')} of owners and due dates on “${sheet}” that were only spaces`,
  },
  wordVerdicts: {
    will: (sheet, count) =>
      `Word ${some(count, 'assessor’s cell', 'assessor’s cells')} on “${sheet}”: TRUE becomes “Pass”, FALSE becomes empty (not looked at yet)`,
    did: (sheet, count) =>
      `Worded ${some(count, 'assessor’s cell', 'assessor’s cells')} on “${sheet}”: TRUE became “Pass”, FALSE became empty (not looked at yet)`,
  },
  restoreText: {
    will: (sheet, count) => `Put the words back in ${some(count, 'cell', 'cells')} on “${sheet}”`,
    did: (sheet, count) => `Put the words back in ${some(count, 'cell', 'cells')} on “${sheet}”`,
  },
  restoreFormula: {
    will: (sheet, count) => `Put the formula back in ${some(count, 'cell', 'cells')} on “${sheet}”`,
    did: (sheet, count) => `Put the formula back in ${some(count, 'cell', 'cells')} on “${sheet}”`,
  },
  pointName: {
    will: (_sheet, count) => `Set ${some(count, 'name', 'names')} that formulas use`,
    did: (_sheet, count) => `Set ${some(count, 'name', 'names')} that formulas use`,
  },
  restoreTicks: {
    will: (sheet, count) => `Put checkboxes back in ${some(count, 'place', 'places')} on “${sheet}”`,
    did: (sheet, count) => `Put checkboxes back in ${some(count, 'place', 'places')} on “${sheet}”`,
  },
  restoreValidation: {
    will: (sheet, count) => `Put lists back in ${some(count, 'place', 'places')} on “${sheet}”`,
    did: (sheet, count) => `Put lists back in ${some(count, 'place', 'places')} on “${sheet}”`,
  },
  restoreColours: {
    will: (sheet) => `Put the colours of gaps and boxes ☑ ☐ back on “${sheet}”`,
    did: (sheet) => `Put the colours of gaps and boxes ☑ ☐ back on “${sheet}”`,
  },
  restoreLooks: {
    will: (sheet) => `Set again on “${sheet}” what Excel did not allow before`,
    did: (sheet) => `Set on “${sheet}” what Excel did not allow before`,
  },
  raiseLayout: {
    will: (sheet) => `Bring the layout of “${sheet}” up to date`,
    did: (sheet) => `Brought the layout of “${sheet}” up to date`,
  },
  keepLeftovers: {
    will: () => 'Keep what is written over on a sheet of its own',
    did: () => 'Kept what was written over on a sheet of its own',
  },
};

export const upkeepEn: typeof upkeepTh = {
  meaning: findingMeaningEn,
  mending: {
    repair: 'can be repaired',
    choice: 'needs a choice',
    person: 'for you to fix',
    harmless: 'for information',
  },
  steps,

  check: {
    again: 'Check again',
    checking: 'Checking the workbook…',
    never: 'The workbook was not checked yet',
    checked: (ago) => `Checked ${ago}`,
    notSince: (ago) => `Last checked ${ago}; it could not be checked again`,
    found: (count) => some(count, 'finding', 'findings'),
    nothing: 'Nothing is wrong',
    counts: (mending, count) => `${count} ${mending}`,
  },

  faults: {
    heading: 'What was found',
    title: (title, count) => `${title} (${count})`,
    more: (count) => `Show ${count} more`,
    values: 'Values that cannot be read',
    valuesMean: 'Repair does not change cells that you fill in. Correct them as described',
    figures: 'Results that cannot be read',
    figuresMean:
      'Repair first what can be repaired. If it is not gone then, press “Recalculate formulas” below. The figures of this pane come straight from the answers and are right',
    goTo: (place) => `Go to ${place}`,
    following: (count) => `${some(count, 'more thing follows', 'more things follow')} from it`,
    rowsLost: (count) => `${some(count, 'criterion went', 'criteria went')} with it`,
  },

  questions: {
    heading: 'For you to choose',
    introduction:
      'The add-in does not choose for you. What is not chosen keeps everything, and nothing of it is touched before you choose',
    count: (number, total) => `${number} of ${total}`,
    whichRow: (criterion) => `Which row counts as ${criterion}?`,
    whichRowMeans: 'The others lose their id, so they are not counted, and keep all their answers',
    whoseRow: (row, sheet) => `Which criterion does row ${row} on “${sheet}” answer?`,
    whoseRowMeans: 'It holds an answer and no id, so it is not counted yet',
    noCriterion: 'None: leave it as a row of your own',
    idOrText: (sheet, count) =>
      `On “${sheet}” id and words of ${some(count, 'row', 'rows')} are of two criteria. Which are right?`,
    idOrTextMeans: 'This is for all rows below. Answers stay in their rows; none is moved or changed',
    byText: 'The words: an answer belongs to the criterion whose words stand in its row',
    byId: 'The id: an answer belongs to the criterion of the hidden id, and gets its words',
    ifById: (criterion) => `By the id it is ${criterion}`,
    ifByText: (criterion) => `By the words it is ${criterion}`,
    ifByTextNone: 'The words are those of no criterion',
    whichSheet: (title) => `Which sheet counts as “${title}”?`,
    whichSheetMeans: 'The others become sheets of your own: not counted, and everything on them is kept',
    whichColumn: (column, sheet) => `“${sheet}” has more than one column “${column}”. Which one counts?`,
    whichColumnMeans:
      'The other becomes a column of your own: it is not counted, and keeps all that was filled in',
    column: (letters, heading) => `Column ${letters} “${heading}”`,
    filled: (count) => (count === '1' ? '1 criterion filled in' : `${count} criteria filled in`),
    goToColumn: 'Go to the column',
    answered: (count) => `${some(count, 'criterion', 'criteria')} answered`,
    row: (row, sheet) => `Row ${row} on “${sheet}”`,
    sheet: (name) => `Sheet “${name}”`,
    countsNow: 'counted now',
    differing: (count) => `${some(count, 'criterion', 'criteria')} with different answers`,
    noneDiffering: 'The answers are the same on all of them',
    noRow: 'No row of this criterion on this sheet',
    differs: 'differs',
    empty: '(empty)',
    tick: 'met',
    noTick: 'not met',
    noAnswer: 'no answer yet',
    met: 'Tick',
    text: 'Words of the row',
    undo: 'Not chosen yet',
    chosen: 'chosen',
    open: 'not chosen yet',
    goToRow: 'Go to row',
    goToSheet: 'Go to sheet',
  },

  repair: {
    heading: 'What repair will do',
    promise: 'It touches no answer, no evidence and nothing you added, and does only this:',
    nothing: 'There is nothing to repair',
    nothingYet: 'There is nothing to repair yet. Choose above, or fix it yourself as described',
    openQuestions: (count) =>
      `${some(count, 'choice is', 'choices are')} still open; nothing of it is touched`,
    press: 'Repair',
    stepCount: (count) => some(count, 'step', 'steps'),
    subjects: (names, rest) => (rest === '' ? names : `${names} and ${rest} more`),
    morePlaces: (count) => `and ${some(count, 'more place', 'more places')}`,
    running: 'Repairing',
    stages: {
      looking: 'Check the workbook once more',
      planning: 'Prepare what is put back',
      writing: 'Write into Excel',
      finishing: 'Check the result',
    },
    cancelling: 'Cancelling…',
  },

  outcome: {
    repaired: 'Repaired',
    settled: (count) => `${some(count, 'finding', 'findings')} settled`,
    nothingDone: 'There was nothing to do: the workbook is as it should be',
    leftovers: (sheet) => `What was written over is kept on the sheet “${sheet}”`,
    failed: 'Not repaired',
    close: 'Close',
  },
};

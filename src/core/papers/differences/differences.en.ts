/** The same in English. */
import type { differencesTh } from './differences.th';

export const differencesEn: typeof differencesTh = {
  sheetName: (date) => `Differences ${date}`,
  heading: (rubric) => `Where the assessor sees it otherwise than the agency, ${rubric}`,
  unnamed: 'Agency not named yet',
  fiscalYear: (year) => `Fiscal year ${year}`,
  round: (round) => `Round ${round}`,
  madeOn: (date) => `As of ${date}`,
  count: (differences, looked, unlooked) =>
    `Differences: ${differences} of ${looked} looked at; not looked at: ${unlooked}`,
  note: 'Once you have agreed, choose “Pass” or “Fail” under “Agreed” and write the reason, then press “See what was agreed in the list” in the pane. It shows everything that will change first, and changes only the rows you choose. What is left empty changes nothing.',
  none: 'There is no difference: all that was looked at agrees.',
  done: 'Done',
  notDone: 'Not done',
  columns: {
    name: 'Code',
    text: 'Criterion',
    met: 'Agency',
    evidence: 'Explanation / evidence',
    verdict: 'Assessor',
    note: 'Assessor’s note',
    agreed: 'Agreed',
    reason: 'Reason',
  },
  agreedNote: (date, word, reason) => `Agreed on ${date}: ${word}${reason === '' ? '' : ` ${reason}`}`,
  signature: { agency: 'For the agency', assessor: 'Assessor' },
};

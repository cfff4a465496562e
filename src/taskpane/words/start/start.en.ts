/** What is said before there is an assessment, and while it is still blank, in English, key by key as in `start.th.ts`. */
import type { firstStepsTh, startTh } from './start.th';

const some = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

export const startEn: typeof startTh = {
  heading: 'Create an assessment',
  introduction:
    'Assess your agency by PMQA in Excel: tick what is done, add evidence, and see the level and what is missing at once.',
  whereKept:
    'All answers stay in this workbook, many people can fill it in together, and nothing is sent elsewhere.',
  lastYear: 'Start from last year’s file',
  lastYearWhy: 'Fills in your agency, then lets you choose whether ticks, evidence and owners come along.',
  readingLastYear: 'Reading last year’s file…',
  lastYearRead: (name) =>
    `“${name}” has been read. Check the agency, press “Create assessment”, then choose what to bring in.`,
  withoutLastYear: 'Do not use this file',
  sample: 'See a sample',
  openingSample: 'Opening the sample…',
  sampleOpened: {
    opened: 'The sample is open as a new workbook. The agency is invented: try anything.',
    downloaded: 'The sample has been downloaded. The agency is invented: open it in Excel and try anything.',
  },
  agency: 'Your agency',
  untouched: 'Sheets that are already in the workbook are left alone.',
  agencyName: 'Name of the agency',
  agencyNameHint: 'For example กรมการปกครอง',
  agencyNameMissing: 'Enter the name of the agency',
  agencyType: 'Type of agency',
  agencyTypeWhy: 'Decides which criteria apply to the agency',
  fiscalYear: 'Fiscal year (Buddhist era)',
  fiscalYearInvalid: (lowest, highest) =>
    `Enter a fiscal year of the Buddhist era between ${lowest} and ${highest}`,
  round: 'Round',
  fiscalYearMeant: (year) => `Do you mean ${year}?`,
  roundMissing: 'Enter the round, such as 1',
  create: 'Create assessment',
  checkAgain: 'Read again',
  invalidSummary: (count) => `${some(count, 'field needs', 'fields need')} your attention`,
};

export const firstStepsEn: typeof firstStepsTh = {
  heading: 'How to begin',
  tick: 'Tick what your agency already does',
  evidence: 'Add the evidence in the same row: type it in the sheet or in this pane',
  goOn: 'Press “Next gap” to go to what is best done next',
  go: 'Go to the first box',
};

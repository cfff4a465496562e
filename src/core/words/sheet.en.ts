/** Words of the workbook itself, in English. */
import type { sheetTh } from './sheet.th';

export const sheetEn: typeof sheetTh = {
  status: {
    notComputable: 'No result',
    notApplicable: 'Not applicable',
    withoutEvidence: 'No evidence',
    locked: 'Waits below',
    met: 'Met',
    frontierGap: 'Do first',
    higherGap: 'Next level',
  },

  sheetNames: {
    summary: 'Summary',
    category: (id: string) => `Category ${id}`,
  },

  columns: {
    code: 'Code',
    text: 'Criterion',
    met: 'Done',
    evidence: 'Explanation / evidence',
    link: 'Evidence link',
    owner: 'Responsible',
    due: 'Due',
    doneOn: 'Done on',
    note: 'Note',
    notApplicable: 'Not applicable (reason)',
    assessorMet: 'Assessor says',
    assessorNote: 'Assessor’s note',
    status: 'Status',
  },

  verdict: { pass: 'Pass', fail: 'Fail' },

  dateFormat: 'd mmm yyyy',

  category: {
    title: (id: string, title: string) => `Category ${id} ${title}`,
    goal: (goal: string) => `Goal: ${goal}`,
    /** At the head of a page that goes on with it. */
    continued: (item) => `${item} (continued)`,
    onlyFor: (agencyTypes: string) => `(only for ${agencyTypes})`,
    levelPrefix: 'Level: ',
    pointsBetween: ' · ',
    pointsSuffix: ' points',
  },

  levels: {
    below: (firstLevel: string) => `Not yet ${firstLevel}`,
    notComputable: 'No result',
    notAllLooked: 'Not all seen',
    obstacle: {
      agencyTypeUnknown: 'The type of agency is not known. Choose it on the summary sheet',
      notAllCounted:
        'The workbook does not count every criterion: rows, formulas or names are lost. Press check and repair',
    },
    wayOut: {
      agencyTypeUnknown: 'Choose agency type',
      notAllCounted: 'Rows lost: repair',
    },
  },

  summary: {
    heading: 'Self-assessment summary',
    agencyName: 'Agency',
    agencyType: 'Type of agency',
    fiscalYear: 'Fiscal year (B.E.)',
    round: 'Round',
    category: 'Category',
    item: 'Item',
    points: 'Points',
    level: 'Level',
    gaps: 'Open',
    verdictLevel: 'Assessor’s level',
    unlooked: 'Not seen',
    nextStep: 'Next step',
    nextBefore: ': ',
    nextAfter: ' to do',
    nothingLeft: 'All levels reached',
    overall: 'Whole agency',
    chartTitle: 'Points by category',
    chartDescription: (maximum: number) =>
      `Radar chart of the points of each category, from 0 to ${maximum}. The same figures are in the table of categories on this sheet.`,
    rule: (name: string, source: string) =>
      `Scoring: ${name}. Source: ${source}. These are points of a self-assessment, not an official result.`,
    signature: {
      preparer: 'Prepared by',
      reviewer: 'Reviewed by',
      approver: 'Approved by',
      sign: 'Signed',
      position: 'Position',
      date: 'Date',
    },
  },

  plan: {
    day: 'Plan as of',
    noDate: 'Enter a date at “Plan as of” to count the plan',
    overdue: 'Overdue ',
    dueSoon: ' · due in 30 days ',
    unowned: ' · nobody responsible ',
    done: ' · dated as done ',
    noDay: ' · due dates in words ',
  },

  validation: {
    agencyTypeTitle: 'Type of agency',
    agencyTypeMessage: 'Choose the type of agency from the list: some criteria are only for some types.',
    verdictTitle: 'Assessor says',
    verdictMessage: 'Choose “Pass” or “Fail” from the list. Leave it empty while nobody has looked.',
    fiscalYearTitle: 'Fiscal year',
    fiscalYearMessage:
      'Enter the fiscal year in the Buddhist era, 2400 to 2700, such as 2569. Add 543 to a year CE.',
  },

  /** Why something stands in the sheet of leftovers after a repair. */
  repair: {
    textReplaced:
      'Text of the form was changed in this cell; repair wrote it again. What had been written over it',
    formulaReplaced:
      'A formula was overwritten in this cell; repair put it back. What had been written over it',
  },

  print: {
    page: 'Page &P/&N',
    /** At the foot of a page. */
    fiscalYear: (year) => `Fiscal year ${year}`,
    round: (round) => `Round ${round}`,
    printedOn: (day) => `Printed ${day}`,
  },
};

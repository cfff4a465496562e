/** Words of the sheet of a round that was closed, in English. */
import type { closedTh } from './closed.th';

export const closedEn: typeof closedTh = {
  sheetName: (date) => `Closed ${date}`,
  heading: (rubric) => `Results as they were when the round was closed: ${rubric}`,
  note: 'The values on this sheet stand since the day of closing, and it is protected (without a password). The seal is computed from all of them: where somebody has changed one it no longer fits. It tells that there was a change, not who made it.',
  facts: {
    rubricId: 'Rubric',
    edition: 'Edition',
    agencyName: 'Agency',
    agencyType: 'Type',
    fiscalYear: 'Fiscal year (B.E.)',
    round: 'Round',
    closedOn: 'Closed on',
    closedBy: 'Closed by (as typed)',
    seal: 'Seal (SHA-256)',
  },
  level: 'Level',
  points: 'Points',
};

/** The same in English. */
import type { assessorTh } from './assessor.th';

export const assessorEn: typeof assessorTh = {
  title: 'Assessor and plan',
  result: (level, looked, unlooked) => `Assessor: ${level} · ${looked} assessed, ${unlooked} not yet`,
  points: (points) => `Points by the assessor: ${points}`,
  differences: (count) => `Criteria on which the assessor and the agency differ: ${count}`,
  why: 'Make a list of the differences to discuss and sign, then enter in it what was agreed. Owners and due dates go into the list of gaps. You always see every change before it is made.',
  make: 'Make a list of differences',
  making: 'Making the list…',
  made: (name) => `The list is on the sheet “${name}”`,
  look: 'Review what was agreed and planned',
  looking: 'Reading the lists…',
  nothing: 'The lists in this workbook match the category sheets. There is nothing to change',
  list: (name) => `From the sheet “${name}”`,
  change: (column, before, after) => `${column}: ${before} → ${after}`,
  empty: 'empty',
  done: 'done',
  notDone: 'not done',
  apply: (count) => `Update the category sheets as chosen (${count})`,
  applying: 'Updating…',
  applied: (count) => `Criteria updated on the category sheets: ${count}`,
  leftOut: (count) =>
    `Changed by someone else in the meantime: ${count}. They were not overwritten, and are kept on a separate sheet`,
  owners: 'Make a file with a sheet for each owner',
  ownersMade: (name, count) => `“${name}” is made, with one sheet for each owner (${count})`,
  noOwners: 'No owner is named yet for anything that is still to be done. Fill in owners first',
  fileBack: 'File returned by an owner (.xlsx)',
  busy: 'Something else is still being done. Press again when it has finished',
};

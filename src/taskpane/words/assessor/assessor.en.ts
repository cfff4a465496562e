/** The same in English. */
import type { assessorTh } from './assessor.th';

export const assessorEn: typeof assessorTh = {
  title: 'Assessor and plan',
  result: (level, looked, unlooked) => `Assessor: ${level} · looked at ${looked}, not looked at ${unlooked}`,
  points: (points) => `Points by the assessor: ${points}`,
  differences: (count) => `Differs from the agency in ${count}`,
  why: 'Make a list of the differences to talk over and sign, and write into it what was agreed. Owners and due dates can be written into the list of gaps. Before anything is changed you see all of it.',
  make: 'Make a list of the differences',
  making: 'Making the list…',
  made: (name) => `The list is on the sheet “${name}”`,
  look: 'See what was agreed and planned in the lists',
  looking: 'Reading the lists…',
  nothing: 'The lists in this workbook agree with the category sheets: there is nothing to change',
  list: (name) => `From the sheet “${name}”`,
  change: (column, before, after) => `${column}: ${before} → ${after}`,
  empty: 'empty',
  done: 'done',
  notDone: 'not done',
  apply: (count) => `Change the category sheets in ${count} as chosen`,
  applying: 'Changing…',
  applied: (count) => `Changed in the category sheets: ${count}`,
  leftOut: (count) =>
    `${count} more were changed by somebody meanwhile: they were not written over, and are kept on a sheet of their own`,
  owners: 'Make a file with a sheet for each owner',
  ownersMade: (name, count) => `Made ${name}, with a sheet for each of ${count} owners`,
  noOwners: 'Nobody is named yet for what is to be done: fill in owners first',
  fileBack: 'File that an owner has sent back (.xlsx)',
  busy: 'Something else is being done; please try again',
};

/** The same in English. */
import type { ownersTh } from './owners.th';

export const ownersEn: typeof ownersTh = {
  heading: (owner) => `To be done by ${owner}`,
  note: 'Fill in “Done” and the explanation or evidence of what is finished; the due date can be changed. Sign, and send this file back to whoever sent it. They see every change before it comes into the assessment. Do not delete the hidden first column: it holds the id of each row.',
  done: 'Done',
  doneMessage: 'Choose “Done” when it is finished, and leave it empty while it is not',
  signature: { owner: 'Responsible', head: 'Head of division' },
};

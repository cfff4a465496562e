/** What becomes of the mail between the workbook and one person's pane. */
import type { MailKind } from '../../src/embedded-host/contract';
import type { Person } from './person';

export function lose(person: Person, events: number): void {
  const { mail } = person.seat.participant;
  // None is on its way: the next ones wait, to be lost or delivered.
  if (mail.waitingEvents === 0) mail.hold('events');
  for (let left = events + 1; left > 0 && mail.waitingEvents > 0; left -= 1) {
    mail.loseEvent();
    person.lostEvents += 1;
  }
}

export function deliver(person: Person, kind: MailKind): void {
  const { mail } = person.seat.participant;
  if (kind === 'requests' && mail.waitingRequests > 0) mail.releaseRequest();
  if (kind === 'answers' && mail.waitingAnswers > 0) mail.releaseAnswer();
  if (kind === 'events' && mail.waitingEvents > 0) mail.deliverEvent();
}

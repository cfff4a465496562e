/**
 * What is under way between one person's clients and the workbook. Normally everything passes at once, or after a
 * turn of the timers; what is held waits until a test lets it go on, so that delay and interleaving need no clock.
 */
import type { Mail, MailKind } from '../contract';
import { later } from './timer';

type Act = () => void;

const KINDS: readonly MailKind[] = ['requests', 'answers', 'events'];

export class Mailbox implements Mail {
  private readonly held = new Set<MailKind>();
  private readonly waiting: Readonly<Record<MailKind, Act[]>> = { requests: [], answers: [], events: [] };

  hold(...kinds: readonly MailKind[]): void {
    for (const kind of kinds.length === 0 ? KINDS : kinds) this.held.add(kind);
  }

  flow(): void {
    this.held.clear();
    // What a request causes passes already; it must not overtake what waited.
    for (const kind of ['answers', 'events', 'requests'] as const) {
      for (const act of this.waiting[kind].splice(0)) act();
    }
  }

  get waitingRequests(): number {
    return this.waiting.requests.length;
  }
  get waitingAnswers(): number {
    return this.waiting.answers.length;
  }
  get waitingEvents(): number {
    return this.waiting.events.length;
  }

  releaseRequest(): void {
    this.next('requests')();
  }

  releaseAnswer(): void {
    this.next('answers')();
  }

  releaseAll(): void {
    for (const kind of ['requests', 'answers'] as const) {
      for (const act of this.waiting[kind].splice(0)) act();
    }
  }

  deliverEvent(): void {
    this.next('events')();
  }

  deliverAll(): void {
    for (const act of this.waiting.events.splice(0)) act();
  }

  loseEvent(): void {
    this.next('events');
  }

  // What connections ask

  request(act: Act): void {
    if (this.held.has('requests')) this.waiting.requests.push(act);
    else act();
  }

  answer(milliseconds: number, act: Act): void {
    if (this.held.has('answers')) this.waiting.answers.push(act);
    else later(milliseconds, act);
  }

  event(act: Act): void {
    if (this.held.has('events')) this.waiting.events.push(act);
    else later(0, act);
  }

  private next(kind: MailKind): Act {
    const act = this.waiting[kind].shift();
    if (act === undefined) throw new Error(`None of the ${kind} is waiting.`);
    return act;
  }
}

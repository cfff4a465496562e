/** Thrown by a trial that cannot be made here: the row says why, and nothing is held against this Excel. */
import type { Words } from './seen';

export class Untried extends Error {
  constructor(readonly why: Words) {
    super(why.en);
    this.name = 'Untried';
  }
}

/**
 * One thing that Excel does, as far as anybody has written it down, and how to try it. The list of them is what the
 * embedded host is held to, what is tried in a real Excel, and what the fidelity table is made of.
 */
import type { Bench } from './bench';
import type { Seen, Words } from './seen';

type Area =
  | 'typing'
  | 'formulas'
  | 'names'
  | 'rules'
  | 'validations'
  | 'boxes'
  | 'lines'
  | 'sorting'
  | 'freezing'
  | 'printing'
  | 'heights'
  | 'charts'
  | 'events'
  | 'limits'
  | 'sheets'
  | 'protection'
  | 'product'
  | 'people'
  | 'wire'
  | 'undo';

/** How a behaviour is known, before anybody has tried it. */
export type Ground = 'documented' | 'types' | 'client' | 'measured' | 'reported' | 'inferred' | 'our rule';

export interface Behaviour {
  /** Area and what it is about, such as `typing.null`: reports name it so, for ever. */
  readonly id: `${Area}.${string}`;
  /** What Excel does, in a sentence. */
  readonly words: Words;
  readonly ground: Ground;
  /** Address of the page it is written on; null where nobody has written it down. */
  readonly source: string | null;
  /** Highest version of ExcelApi that trying it takes. */
  readonly excelApi: string;
  /** What of it, or beside it, the embedded host leaves out. */
  readonly notModelled?: string;
  readonly trial: Trial;
}

/** A trial that needs nobody but Excel, or the reason why there is none. */
export type Trial =
  | { readonly kind: 'program'; readonly expected: Seen; readonly run: (bench: Bench) => Promise<Seen> }
  | { readonly kind: 'none'; readonly why: Words };

export function program(expected: Seen, run: (bench: Bench) => Promise<Seen>): Trial {
  return { kind: 'program', expected, run };
}

export function noTrial(th: string, en: string): Trial {
  return { kind: 'none', why: { th, en } };
}

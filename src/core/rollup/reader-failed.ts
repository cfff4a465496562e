/** What is said of a file at which the program that read it stopped, such as one that is made to exhaust its memory. */
import { rollUpEn } from './rollup.en';
import { rollUpTh } from './rollup.th';
import type { UnitProblem } from './unit-record';

/** @param reason as the platform says it; empty where it says none */
export function readerFailed(reason: string): UnitProblem {
  const because = reason === '' ? '' : ` (${reason})`;
  return {
    kind: 'readerFailed',
    place: '',
    thai: `${rollUpTh.readerFailed}${because}`,
    english: `${rollUpEn.readerFailed}${because}`,
  };
}

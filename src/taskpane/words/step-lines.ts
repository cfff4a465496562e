/** Steps of repair in words, before and after. */
import type { RepairStep } from '../../core/upkeep/repair-plan';
import { criterionName } from './criterion-names';
import type { Wording } from './fault-groups';
import { formatNumber } from './format-number';
import { columnTitle, shortened } from './problem-words';

/** Names that are told in a line; the rest is counted. */
const mostNamed = 6;

export interface StepLine {
  readonly text: string;
  /** What it is about, such as the names of criteria; empty when there is nothing to name. */
  readonly about: string;
}

export function stepLine(step: RepairStep, when: 'will' | 'did', wording: Wording): StepLine {
  const { words, language, index, messages } = wording;
  const count = Math.max(step.places.length, step.subjects.length, 1);
  const text = words.steps[step.kind][when](step.sheetName, formatNumber(count, language)).trim();
  const nameOf = (subject: string): string =>
    step.kind === 'insertColumn' ? columnTitle(subject, messages) : criterionName(index, subject);
  const names = step.subjects.slice(0, mostNamed).map((subject) => shortened(nameOf(subject)));
  const rest = step.subjects.length - names.length;
  return {
    text,
    about: words.repair.subjects(names.join(', '), rest > 0 ? formatNumber(rest, language) : ''),
  };
}

/**
 * What a person can take out of the assessment: the dated list of gaps, a copy as a file, and the printed sheets. All
 * of them are of what the pane shows; where that may be old, the workbook is read first. One at a time: each is over
 * in a moment, and two lists of one press help nobody.
 */
import { failed, type Outcome } from '../../core/failures/outcome';
import { readAgain } from './connecting';
import { show, type Machine, type Stepped } from './machine';
import { say, sayFailure } from './say-notice';
import type { Notice, Paper } from './pane-state';
import { afterReading } from './writing';

export function askPaper(machine: Machine, paper: Paper): Stepped {
  const { phase, making } = machine.shown;
  if (making !== null || phase.kind !== 'ready') return [machine, []];
  const begun = show(machine, { making: paper, notice: null });
  if (phase.freshness.kind === 'fresh') return makePaper(begun, paper);
  return afterReading(readAgain(begun, 'everything'), { kind: 'paper', paper });
}

/** Of what was read by now, if it could be. */
export function makePaper(machine: Machine, paper: Paper): Stepped {
  const { phase, language, printing } = machine.shown;
  if (phase.kind !== 'ready') return [onPaperMade(machine, paper, failed({ kind: 'noAssessment' })), []];
  const { freshness, reading } = phase;
  if (freshness.kind === 'stale') return [onPaperMade(machine, paper, failed(freshness.failure)), []];
  return [machine, [{ kind: 'makePaper', paper, choices: printing, snapshot: reading.snapshot, language }]];
}

export function onPaperMade(machine: Machine, paper: Paper, outcome: Outcome<Notice>): Machine {
  const made = show(machine, { making: null });
  return outcome.ok
    ? say(made, outcome.value)
    : sayFailure(made, outcome.failure, { kind: 'paperAsked', paper });
}

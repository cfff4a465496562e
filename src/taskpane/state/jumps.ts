/**
 * Ways into the sheets: to a place, to the row of a criterion, to the next gap. Selecting a cell writes nothing. And what a
 * button of the ribbon or a key asks, whether the pane is open, closed behind its living page, or not loaded yet: where
 * nothing tells of changes, everything is read first.
 */
import { nextGap } from '../../core/assessment/next-gap';
import type { Outcome } from '../../core/failures/outcome';
import { summaryMarker } from '../../core/layout/markers';
import type { Command } from '../../core/ports/command';
import type { Place } from '../../core/sheet/sheet-grid';
import { landingPlace } from '../../core/snapshot/landing-place';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import { showHere, showRow } from './following';
import { isWriting, type Machine, type Stepped } from './machine';
import { readingOf } from './picture/reading-phases';
import { readAll } from './reading';
import { turnTick } from './row-writing';
import { say, sayFailure } from './say-notice';
import { afterReading, calculate } from './writing';

/** @param criterion named when the place is gone; empty when the place is no criterion's */
export function goToPlace(machine: Machine, place: Place, criterion: string): Stepped {
  return machine.connection.tier === null ? [machine, []] : [machine, [{ kind: 'goTo', place, criterion }]];
}

export function goToCriterion(machine: Machine, id: string): Stepped {
  const reading = readingOf(machine.shown);
  const place = reading === null ? null : landingPlace(reading.snapshot, id);
  if (place === null) return [placeGone(machine, id), []];
  // The selection that comes of it says the same, a moment later, where Excel tells of selections.
  return goToPlace(showRow({ ...machine, lastShown: id }, id), place, id);
}

export function onWent(machine: Machine, place: Place, criterion: string, outcome: Outcome<void>): Machine {
  if (outcome.ok) return say(machine, null);
  if (outcome.failure.kind === 'placeGone') return placeGone(machine, criterion);
  return sayFailure(machine, outcome.failure, { kind: 'placeAsked', place, criterion });
}

/** The old place will not come back; only a new reading can find where the row is now. */
function placeGone(machine: Machine, criterionId: string): Machine {
  return sayFailure(machine, { kind: 'placeGone', criterionId }, { kind: 'readingAsked' });
}

export function goToNextGap(machine: Machine): Stepped {
  return toNextGap(machine, () => [say(machine, { kind: 'noMoreGaps' }), []]);
}

/** @param whenNone nothing is open any more */
function toNextGap(machine: Machine, whenNone: (snapshot: WorkbookSnapshot) => Stepped): Stepped {
  const reading = readingOf(machine.shown);
  if (reading === null) return [machine, []];
  const next = nextGap(machine.index, reading.steps, reading.gaps, machine.lastShown);
  return next === null ? whenNone(reading.snapshot) : goToCriterion(machine, next);
}

// ---- asked by a button of the ribbon or a key ---------------------------------------------------------------

export function onCommanded(machine: Machine, command: Command): Stepped {
  if (machine.connection.tier === null) return [machine, []];
  if (isWriting(machine) || machine.reader.paused) {
    return [sayFailure(machine, { kind: 'stillWriting' }, { kind: 'commanded', command }), []];
  }
  // Formulas are calculated in any workbook.
  if (command === 'recalculate') {
    return readingOf(machine.shown) === null ? [machine, [{ kind: 'calculate' }]] : calculate(machine);
  }
  return isCurrent(machine)
    ? carryOut(machine, command)
    : afterReading(readAll(machine), { kind: 'commanded', command });
}

/** What the pane knows is what stands in the workbook, and where the person stands in it. */
function isCurrent({ asleep, here, connection, shown: { phase } }: Machine): boolean {
  if (asleep || here === null || connection.handlers !== 'registered' || phase.kind !== 'ready') return false;
  return phase.following && phase.freshness.kind !== 'stale';
}

/** Once everything was read for it. What could not be read is not acted on; to show it is no act. */
export function onReadForCommand(machine: Machine, command: Command): Stepped {
  const { phase } = machine.shown;
  const isStale = phase.kind === 'ready' && phase.freshness.kind === 'stale';
  if (!isStale || command === 'showRow') return carryOut(machine, command);
  return [sayFailure(machine, phase.freshness.failure, { kind: 'commanded', command }), []];
}

/** Nothing is done where there are no figures: that is said by the phase. */
function carryOut(machine: Machine, command: Command): Stepped {
  switch (command) {
    case 'nextGap':
      return toNextGap(machine, (snapshot) => goToSummary(machine, snapshot));
    case 'turnTick':
      return turnTick(machine);
    case 'showRow':
      return [showHere(machine), []];
    case 'recalculate':
      return calculate(machine);
  }
}

/** When nothing is open any more, that is what there is to look at. */
function goToSummary(machine: Machine, { sheets }: WorkbookSnapshot): Stepped {
  const summary = sheets.get(summaryMarker);
  if (summary === undefined) return [machine, []];
  const { sheetId, name: sheetName } = summary;
  return goToPlace(machine, { sheetId, sheetName, row: 1, column: 1 }, '');
}

/** Ways into the sheets: to a place, to the row of a criterion, to the next gap. Selecting a cell writes nothing. */
import { nextGap } from '../../core/assessment/next-gap';
import { landingPlace } from '../../core/snapshot/landing-place';
import type { Outcome } from '../../core/failures/outcome';
import type { Place } from '../../core/sheet/sheet-grid';
import type { Machine, Stepped } from './machine';
import { showRow } from './following';
import { say, sayFailure } from './say-notice';
import { readingOf } from './picture/reading-phases';

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
  const reading = readingOf(machine.shown);
  if (reading === null) return [machine, []];
  const next = nextGap(machine.index, reading.steps, reading.gaps, machine.lastShown);
  return next === null ? [say(machine, { kind: 'noMoreGaps' }), []] : goToCriterion(machine, next);
}

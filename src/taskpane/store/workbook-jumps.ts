/** Ways into the sheets: to a place, to the row of a criterion, to the next gap. Selecting a cell writes nothing. */
import { nextGap as findNextGap } from '../../core/assessment/next-gap';
import type { Failure } from '../../core/failures/failures';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { WorkbookPort } from '../../core/ports/workbook-port';
import type { Place } from '../../core/sheet/sheet-grid';
import type { Notice, PaneState } from './pane-state';
import { readingOf } from './reading-phases';

export interface JumpsParts {
  readonly index: RubricIndex;
  readonly getState: () => PaneState;
  /** Null before Excel answered. */
  readonly getPort: () => WorkbookPort | null;
  readonly refresh: () => Promise<void>;
  readonly say: (notice: Notice | null) => void;
  readonly sayFailure: (failure: Failure, retry: () => Promise<void>) => void;
}

export interface WorkbookJumps {
  goToPlace(place: Place): Promise<void>;
  goToCriterion(criterionId: string): Promise<void>;
  nextGap(): Promise<void>;
}

export function createWorkbookJumps(parts: JumpsParts): WorkbookJumps {
  const { index, refresh, say, sayFailure } = parts;
  let lastShown: string | null = null;

  async function goToCriterion(criterionId: string): Promise<void> {
    const place = readingOf(parts.getState())?.snapshot.places.get(criterionId);
    if (place === undefined) return sayFailure({ kind: 'placeGone', criterionId }, refresh);
    lastShown = criterionId;
    await show(place, criterionId);
  }

  /** @param criterionId named when the place is gone; empty when the place is no criterion's */
  async function show(place: Place, criterionId: string): Promise<void> {
    const port = parts.getPort();
    if (port === null) return;
    const outcome = await port.goTo(place);
    if (outcome.ok) return say(null);
    // The old place will not come back; only a new reading can find where the row is now.
    if (outcome.failure.kind === 'placeGone') return sayFailure({ kind: 'placeGone', criterionId }, refresh);
    sayFailure(outcome.failure, () => show(place, criterionId));
  }

  async function nextGap(): Promise<void> {
    const reading = readingOf(parts.getState());
    if (reading === null) return;
    const next = findNextGap(index, reading.steps, reading.gaps, lastShown);
    if (next === null) return say({ kind: 'noMoreGaps' });
    await goToCriterion(next);
  }

  return { goToPlace: (place) => show(place, ''), goToCriterion, nextGap };
}

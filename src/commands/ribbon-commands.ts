/**
 * The ribbon buttons that act without a pane. Knows the workbook only through its port; what to show next is
 * decided in the core. A command always tells Excel that it is done, or Excel would keep the button busy for five
 * minutes; a failure is shown to the person.
 */
import { assess } from '../core/assessment/attainment';
import { listGaps } from '../core/assessment/gaps';
import { nextGap } from '../core/assessment/next-gap';
import { rankNextSteps } from '../core/assessment/next-steps';
import type { Failure } from '../core/failures/failures';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import { indexRubric } from '../core/rubric/rubric-index';
import type { Rubric } from '../core/rubric/rubric';
import { summaryMarker } from '../core/layout/markers';
import type { WorkbookPort } from '../core/ports/workbook-port';
import { landingPlace } from '../core/snapshot/landing-place';
import type { WorkbookSnapshot } from '../core/snapshot/snapshot';
import type { Place } from '../core/sheet/sheet-grid';

export interface CommandWorkbook extends Pick<WorkbookPort, 'read' | 'goTo' | 'recalculate'> {
  readSelection(): Promise<Outcome<Place>>;
}

/** The part of `Office.AddinCommands.Event` that is used. */
export interface CommandEvent {
  completed(): void;
}

export type RibbonCommand = (event: CommandEvent) => Promise<void>;

export interface RibbonCommands {
  /** Selects the cheapest open criterion after the one the person stands on; pressed again, the one after it. */
  readonly nextGap: RibbonCommand;
  readonly recalculate: RibbonCommand;
}

export function createRibbonCommands(
  workbook: CommandWorkbook,
  rubric: Rubric,
  showFailure: (failure: Failure) => Promise<void>,
): RibbonCommands {
  return {
    nextGap: command(() => goToNextGap(workbook, rubric), showFailure),
    recalculate: command(() => workbook.recalculate(), showFailure),
  };
}

function command(
  act: () => Promise<Outcome<void>>,
  showFailure: (failure: Failure) => Promise<void>,
): RibbonCommand {
  return async (event) => {
    try {
      const outcome = await act();
      if (!outcome.ok) {
        await showFailure(outcome.failure);
      }
    } finally {
      event.completed();
    }
  };
}

async function goToNextGap(workbook: CommandWorkbook, rubric: Rubric): Promise<Outcome<void>> {
  const read = await workbook.read(rubric);
  if (!read.ok) {
    return read;
  }
  const selection = await workbook.readSelection();
  if (!selection.ok) {
    return selection;
  }
  const target = nextPlace(rubric, read.value, selection.value);
  return target.ok ? workbook.goTo(target.value) : target;
}

/** When nothing is open any more, the summary is what there is to look at. */
function nextPlace(rubric: Rubric, snapshot: WorkbookSnapshot, here: Place): Outcome<Place> {
  const index = indexRubric(rubric);
  const { answers, profile, places, sheets } = snapshot;
  const { agencyType } = profile;
  const assessment = assess(index, answers, agencyType, snapshot.notAllCounted);
  const assessed = { index, answers, agencyType, assessment };
  const next = nextGap(index, rankNextSteps(assessed), listGaps(assessed), criterionAt(places, here));
  if (next === null) {
    const summary = sheets.get(summaryMarker);
    return summary === undefined
      ? failed({ kind: 'noAssessment' })
      : succeeded({ sheetId: summary.sheetId, sheetName: summary.name, row: 1, column: 1 });
  }
  const place = landingPlace(snapshot, next);
  return place === null ? failed({ kind: 'placeGone', criterionId: next }) : succeeded(place);
}

function criterionAt(places: ReadonlyMap<string, Place>, here: Place): string | null {
  for (const [id, place] of places) {
    if (place.sheetId === here.sheetId && place.row === here.row) {
      return id;
    }
  }
  return null;
}

/**
 * The rounds port on Office.js: comparisons, closed rounds and lists of differences as dated sheets (`write-dated-sheet.ts`,
 * 4 syncs each); such sheets read back (3 syncs), and writing what a person chose of it (`carry-in.ts`). What
 * is thrown between two batches, by a fault of ours, becomes a failure here.
 */
import { carriedChanges } from '../../core/editions/returned/carried-changes';
import { closedMarker, differencesMarker, gapsMarker } from '../../core/layout/markers';
import { planDifferencesSheet } from '../../core/papers/differences/plan-differences-sheet';
import type { RoundsPort } from '../../core/ports/rounds-port';
import { planClosedSheet } from '../../core/rounds/plan-closed-sheet';
import { planComparisonSheet } from '../../core/rounds/plan-comparison-sheet';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { ExcelEnvironment } from '../office/excel-environment';
import { settledIn } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import { readBatch } from '../office/run-batch';
import { readGrids } from '../read/read-grids';
import { survey } from '../read/survey';
import { createCarryPort } from './carry-in';
import { writeDatedSheet, type DatedSheetOrder } from './write-dated-sheet';

/** All that stands on the sheets of these kinds. */
async function lookAtSheets(
  context: Excel.RequestContext,
  markers: readonly string[],
): Promise<readonly SheetGrid[]> {
  const { sheets, from1904 } = await survey(context);
  const found = sheets.filter(({ marker }) => marker !== null && markers.includes(marker));
  return found.length === 0 ? [] : readGrids(context, found, from1904);
}

/** @param environment after `Office.onReady`: the tier is asked for at once */
export function createRounds(environment: ExcelEnvironment): RoundsPort {
  const tier = findHostTier(environment);
  const settled = settledIn(environment);
  const carry = createCarryPort(environment);
  const look = (...markers: readonly string[]) =>
    settled(readBatch(environment, 'wait', (context) => lookAtSheets(context, markers)));
  const write = ({ rubric, run }: Omit<DatedSheetOrder, 'plan'>, plan: DatedSheetOrder['plan']) =>
    settled(writeDatedSheet(environment, tier, { rubric, run, plan }));
  return {
    writeDifferences: (request) =>
      write(request, ({ takenNames }) =>
        planDifferencesSheet(indexRubric(request.rubric), { ...request, takenNames }),
      ),
    readReturned: () => look(gapsMarker, differencesMarker),
    readClosed: () => look(closedMarker),
    applyReturned: (request) => {
      const { rubric, changes, standing, profile, language, typeface, madeOn, run } = request;
      const title = [...new Set(changes.map(({ place }) => place.sheetName))].join(', ');
      const carried = carriedChanges(indexRubric(rubric), title, changes, standing, profile);
      return carry.carryIn({ ...carried, rubric, profile, language, typeface, madeOn, run, kept: [] });
    },
    writeComparison: (request) =>
      write(request, ({ takenNames }) => planComparisonSheet({ ...request, takenNames })),
    closeRound: (request) =>
      write(request, ({ takenNames }) => {
        const { rubric, round, language, typeface } = request;
        return planClosedSheet(indexRubric(rubric), round, { language, typeface, takenNames });
      }),
  };
}

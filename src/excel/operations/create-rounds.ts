/**
 * The rounds port on Office.js: comparisons and closed rounds as dated sheets (`write-dated-sheet.ts`, 4 syncs each). What
 * is thrown between two batches, by a fault of ours, becomes a failure here.
 */
import type { RoundsPort } from '../../core/ports/rounds-port';
import { planClosedSheet } from '../../core/rounds/plan-closed-sheet';
import { planComparisonSheet } from '../../core/rounds/plan-comparison-sheet';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { ExcelEnvironment } from '../office/excel-environment';
import { settledIn } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import { writeDatedSheet } from './write-dated-sheet';

/** @param environment after `Office.onReady`: the tier is asked for at once */
export function createRounds(environment: ExcelEnvironment): RoundsPort {
  const tier = findHostTier(environment);
  const settled = settledIn(environment);
  return {
    writeComparison: (request) => {
      const { rubric, run } = request;
      return settled(
        writeDatedSheet(environment, tier, {
          rubric,
          run,
          plan: ({ takenNames }) => planComparisonSheet({ ...request, takenNames }),
        }),
      );
    },
    closeRound: (request) => {
      const { rubric, run, round, language, typeface } = request;
      return settled(
        writeDatedSheet(environment, tier, {
          rubric,
          run,
          plan: ({ takenNames }) =>
            planClosedSheet(indexRubric(rubric), round, { language, typeface, takenNames }),
        }),
      );
    },
  };
}

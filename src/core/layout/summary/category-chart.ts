/** The radar of the summary: the points of the categories beside each other. */
import type { ChartPlan } from '../../plan/sheet-plan';
import { chartColor } from '../../plan/sheet-styles';
import type { CellArea } from '../../sheet/cell-area';
import type { PlanContext } from '../plan-context';

/** @param labels cells beside those of the points */
export function categoryChart(context: PlanContext, labels: CellArea, over: CellArea): ChartPlan {
  const words = context.messages.sheet.summary;
  const maximum = context.index.rubric.levels.reduce((sum, level) => sum + level.points, 0);
  return {
    kind: 'radar',
    name: 'PMQA_CategoryPoints',
    title: words.chartTitle,
    description: words.chartDescription(maximum),
    labels,
    values: { ...labels, column: labels.column + 1 },
    seriesName: words.points,
    color: chartColor,
    minimum: 0,
    maximum,
    over,
  };
}

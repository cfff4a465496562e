/**
 * A planned chart in hucre's terms. hucre draws no radar: the file has a column chart of the same cells, on the
 * same scale (docs/decisions/0007).
 */
import type { SheetChart } from 'hucre/xlsx';
import { absoluteAreaAddress } from '../core/sheet/cell-address';
import type { ChartPlan, SheetPlan } from '../core/plan/sheet-plan';
import type { CellArea } from '../core/sheet/cell-area';
import { toColor } from './cell-styles';
import { quotedSheetName } from './file-text';

/** Left to itself LibreOffice writes ten numbers, each with a decimal, and ticks between them. */
const axisSteps = 5;

export function toFileChart(sheet: SheetPlan, chart: ChartPlan): SheetChart {
  const at = (area: CellArea) => `${quotedSheetName(sheet.name)}!${absoluteAreaAddress(area)}`;
  return {
    type: 'column',
    title: chart.title,
    series: [
      {
        name: chart.seriesName,
        values: at(chart.values),
        categories: at(chart.labels),
        color: toColor(chart.color).rgb,
      },
    ],
    anchor: {
      from: { row: chart.over.row, col: chart.over.column },
      // The corner cell is the first one that is not covered.
      to: { row: chart.over.row + chart.over.rows, col: chart.over.column + chart.over.columns },
    },
    axes: {
      x: { minorTickMark: 'none' },
      y: {
        scale: {
          min: chart.minimum,
          max: chart.maximum,
          majorUnit: (chart.maximum - chart.minimum) / axisSteps,
        },
        numberFormat: { formatCode: '0' },
        minorTickMark: 'none',
        gridlines: { major: true },
      },
    },
    legend: false,
  };
}

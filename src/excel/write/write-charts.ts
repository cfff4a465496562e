/**
 * Charts of one planned sheet. Queues writes only, never syncs: `write-workbook.ts` owns the batch.
 * Requirement sets: charts.add, setPosition, title, legend, valueAxis 1.1; setValues, setXAxisValues and
 * series colour through `format.line` 1.7.
 */
import type { ChartPlan, SheetPlan } from '../../core/plan/sheet-plan';
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';

export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const chart of plan.charts) {
    writeRadar(sheet, chart);
  }
}

function writeRadar(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const values = sheet.getRange(areaAddress(plan.values));
  const chart = sheet.charts.add('RadarMarkers', values, 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  // Named here again, because from one range Excel guesses what is a label and what is a number.
  series.setValues(values);
  series.setXAxisValues(sheet.getRange(areaAddress(plan.labels)));
  series.name = plan.seriesName;
  series.format.line.color = plan.color;
  chart.axes.valueAxis.minimum = plan.minimum;
  chart.axes.valueAxis.maximum = plan.maximum;
  const { row, column, rows, columns } = plan.over;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

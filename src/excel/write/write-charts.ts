/**
 * Charts of one planned sheet. Queues writes only, never syncs: `send/send-looks.ts` owns the batch.
 * Requirement sets: charts.add, setPosition, delete, title, legend, valueAxis 1.1; series.add, setValues, setXAxisValues, series
 * colour through `format.line` and colours of its markers 1.7.
 */
import type { ChartPlan, ChartSeries } from '../../core/plan/sheet-plan';
import { areaAddress, cellAddress } from '../../core/sheet/cell-address';
import { cellsAt } from '../office/cells-at';
import { hasArrived } from '../send/has-arrived';
import type { WriteStep } from '../send/write-step';
import type { SheetIn } from './sheet-finder';

/** Half a chart shows wrong figures, so one that is refused in the middle goes again, by the name it had by then. */
export function chartLook(sheetIn: SheetIn, plan: ChartPlan): Pick<WriteStep, 'write' | 'removal'> {
  let begun: { readonly chart: Excel.Chart; readonly isFinished: () => boolean } | null = null;
  return {
    write: (context) => {
      const { chart, series } = writeRadar(sheetIn(context), plan);
      const count = series.getCount();
      begun = { chart, isFinished: () => hasArrived(() => count.value) };
    },
    removal: () => {
      const made = begun;
      begun = null;
      if (made === null || made.isFinished() || !hasArrived(() => made.chart.id)) return null;
      const { name } = made.chart;
      return (context) => sheetIn(context).charts.getItem(name).delete();
    },
  };
}

function writeRadar(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
): Pick<Excel.Chart, 'series'> & { chart: Excel.Chart } {
  const values = cellsAt(sheet, areaAddress(plan.values));
  const chart = sheet.charts.add('RadarMarkers', values, 'Columns').load('id,name');
  chart.name = plan.name;
  chart.load('name');
  chart.title.text = plan.title;
  chart.legend.visible = plan.second !== undefined;
  drawSeries(sheet, chart.series.getItemAt(0), plan, plan.labels);
  if (plan.second !== undefined)
    drawSeries(sheet, chart.series.add(plan.second.seriesName), plan.second, plan.labels);
  chart.axes.valueAxis.minimum = plan.minimum;
  chart.axes.valueAxis.maximum = plan.maximum;
  const { row, column, rows, columns } = plan.over;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  return { chart, series: chart.series };
}

function drawSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartSeries,
  labels: ChartPlan['labels'],
): void {
  // Named here again, because from one range Excel guesses what is a label and what is a number.
  series.setValues(cellsAt(sheet, areaAddress(plan.values)));
  series.setXAxisValues(cellsAt(sheet, areaAddress(labels)));
  series.name = plan.seriesName;
  series.format.line.color = plan.color;
  // Excel gives markers a colour of the theme, whatever the line has.
  series.markerBackgroundColor = plan.color;
  series.markerForegroundColor = plan.color;
}

/** Edits of sheets as a whole: sizes, order, names, print set-up, charts. */
import type { SheetPlan } from '../../src/core/plan/sheet-plan';
import { everyPrint, everySheet, type Mutation } from './mutation';

const sheets: readonly Mutation[] = [
  {
    name: 'columns are a pixel wider',
    property: 'pixels',
    mutate: everySheet((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(({ width }) => ({ width: width === 0 ? 0 : width + 0.75 })),
    })),
  },
  {
    name: 'hidden columns are shown',
    property: 'hidden',
    mutate: everySheet((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(({ width }) => ({ width: width === 0 ? 40 : width })),
    })),
  },
  {
    name: 'rows are half a point higher',
    property: 'height',
    mutate: everySheet((sheet) => ({
      ...sheet,
      rowHeights: sheet.rowHeights.map((height) => (height === 0 ? 0 : height + 0.5)),
    })),
  },
  {
    name: 'hidden rows are shown',
    property: 'hidden',
    mutate: everySheet((sheet) => ({
      ...sheet,
      rowHeights: sheet.rowHeights.map((height) => (height === 0 ? 20 : height)),
    })),
  },
  {
    name: 'one merge is missing',
    property: 'stands here',
    mutate: everySheet((sheet) => ({ ...sheet, merges: sheet.merges.slice(1) })),
  },
  {
    name: 'nothing is frozen',
    property: 'frozenRows',
    mutate: everySheet((sheet) => ({ ...sheet, frozenRows: 0 })),
  },
  {
    name: 'one column more is frozen',
    property: 'frozenColumns',
    mutate: everySheet((sheet) => ({ ...sheet, frozenColumns: sheet.frozenColumns + 1 })),
  },
  {
    name: 'tabs are red',
    property: 'tabColor',
    mutate: everySheet((sheet) => ({ ...sheet, tabColor: '#FF0000' })),
  },
  {
    name: 'the hidden sheet is shown',
    property: 'hidden',
    mutate: everySheet((sheet) => ({ ...sheet, visibility: 'visible' })),
  },
  {
    name: 'sheets stand in another order',
    property: 'sheets',
    mutate: (plan) => ({ ...plan, sheets: [...plan.sheets].reverse() }),
  },
  {
    name: 'one name is missing',
    property: 'stands here',
    mutate: (plan) => ({ ...plan, names: plan.names.slice(1) }),
  },
  {
    name: 'names begin a row lower',
    property: 'refersTo',
    mutate: (plan) => ({
      ...plan,
      names: plan.names.map((name) => ({ ...name, area: { ...name.area, row: name.area.row + 1 } })),
    }),
  },
];

const print: readonly Mutation[] = [
  {
    name: 'pages are turned',
    property: 'orientation',
    mutate: everyPrint((page) => ({
      ...page,
      orientation: page.orientation === 'portrait' ? 'landscape' : 'portrait',
    })),
  },
  {
    name: 'a size smaller',
    property: 'scale',
    mutate: everyPrint((page) => ({ ...page, scale: page.scale === null ? null : page.scale - 1 })),
  },
  {
    name: 'two pages wide',
    property: 'fitWide',
    mutate: everyPrint((page) => ({ ...page, fitToPagesWide: 2 })),
  },
  {
    name: 'three pages high',
    property: 'fitTall',
    mutate: everyPrint((page) => ({ ...page, fitToPagesTall: 3 })),
  },
  {
    name: 'one row less is printed',
    property: 'printArea',
    mutate: everyPrint((page) => ({ ...page, area: { ...page.area, rows: page.area.rows - 1 } })),
  },
  {
    name: 'no rows repeat',
    property: 'titleRows',
    mutate: everyPrint((page) => ({ ...page, titleRows: null })),
  },
  {
    name: 'one page more begins',
    property: 'breaksBeforeRows',
    mutate: everyPrint((page) => ({ ...page, pageBreakRows: [2, ...page.pageBreakRows] })),
  },
  {
    name: 'the lower margin is a point less',
    property: 'margin bottom',
    mutate: everyPrint((page) => ({
      ...page,
      margins: { ...page.margins, bottom: page.margins.bottom - 1 },
    })),
  },
  {
    name: 'pages have no numbers',
    property: 'footer',
    mutate: everyPrint((page) => ({ ...page, footer: { ...page.footer, right: '' } })),
  },
  {
    name: 'nothing is centred',
    property: 'centered',
    mutate: everyPrint((page) => ({ ...page, centerHorizontally: false })),
  },
];

function everyChart(
  name: string,
  property: string,
  change: (chart: SheetPlan['charts'][number]) => SheetPlan['charts'][number],
): Mutation {
  return {
    name,
    property,
    mutate: everySheet((sheet) => ({ ...sheet, charts: sheet.charts.map(change) })),
  };
}

const charts: readonly Mutation[] = [
  {
    name: 'there is no chart',
    property: 'charts',
    mutate: everySheet((sheet) => ({ ...sheet, charts: [] })),
  },
  everyChart('the chart draws other cells', 'values', (chart) => ({
    ...chart,
    values: { ...chart.values, row: chart.values.row - 1 },
  })),
  everyChart('the chart is labelled by other cells', 'labels', (chart) => ({
    ...chart,
    labels: { ...chart.labels, row: chart.labels.row - 1 },
  })),
  everyChart('the chart has another scale', 'maximum', (chart) => ({ ...chart, maximum: chart.maximum * 2 })),
  everyChart('the chart has no title', 'title', (chart) => ({ ...chart, title: 'x' })),
  everyChart('the series has another name', 'seriesName', (chart) => ({ ...chart, seriesName: 'x' })),
  everyChart('the chart has another colour', 'color', (chart) => ({ ...chart, color: '#FF0000' })),
  everyChart('the chart is a row higher', 'height', (chart) => ({
    ...chart,
    over: { ...chart.over, rows: chart.over.rows + 1 },
  })),
];

export const sheetMutations: readonly Mutation[] = [...sheets, ...print, ...charts];

/** Excel.ChartCollection, Excel.Chart and the parts of a chart that are modelled. */
import type { Area } from '../cells/area';
import { area } from '../cells/area';
import type { Chart, ChartSeries, SheetArea } from '../model/sheet-parts';
import { booleanOf, colorOf, numberOf, oneOf, textOf, wholeOf } from '../protocol/arguments';
import { HostError, invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType, Scalar } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { areaOf } from '../model/live-range';
import { rangeOf } from './range-object';
import type { OnSheet } from './worksheet-object';
import { blockOnSheet } from './worksheet-object';

interface OnChart extends OnSheet {
  readonly chart: Chart;
}

interface OnSeries extends OnChart {
  readonly series: ChartSeries;
}

function field<K extends keyof Chart>(key: K, parse: (value: unknown) => Chart[K]): Scalar<OnChart> {
  return {
    read: ({ chart }) => chart[key],
    write: ({ chart, workbook }, value) => {
      chart[key] = parse(value);
      workbook.touch();
    },
  };
}

const LEGEND = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

/** Numbers of an axis; an empty string or null gives back Excel's own choice. */
function bound(value: unknown, what: string): number | null {
  return value === '' || value === null ? null : numberOf(value, what);
}

export const chartTitleType = {
  name: 'ChartTitle',
  scalars: {
    text: field('title', (v) => textOf(v, 'title.text')),
    visible: field('titleVisible', (v) => booleanOf(v, 'title.visible')),
  },
} satisfies ObjectType<OnChart>;

export const chartLegendType = {
  name: 'ChartLegend',
  scalars: {
    visible: field('legendVisible', (v) => booleanOf(v, 'legend.visible')),
    position: field('legendPosition', (v) => oneOf(v, LEGEND, 'legend.position')),
  },
} satisfies ObjectType<OnChart>;

export const chartAxisType = {
  name: 'ChartAxis',
  scalars: {
    minimum: field('minimum', (v) => bound(v, 'minimum')),
    maximum: field('maximum', (v) => bound(v, 'maximum')),
    majorUnit: field('majorUnit', (v) => bound(v, 'majorUnit')),
  },
} satisfies ObjectType<OnChart>;

export const chartAxesType = {
  name: 'ChartAxes',
  scalars: {},
  links: { valueAxis: (place) => HostObject.of<OnChart>(chartAxisType, place) },
} satisfies ObjectType<OnChart>;

export const chartType = {
  name: 'Chart',
  id: ({ chart }) => ({ name: 'Id', value: chart.id }),
  scalars: {
    id: { read: ({ chart }) => chart.id },
    name: field('name', (v) => textOf(v, 'name')),
    chartType: field('type', (v) => textOf(v, 'chartType')),
    left: field('left', (v) => numberOf(v, 'left')),
    top: field('top', (v) => numberOf(v, 'top')),
    width: field('width', (v) => numberOf(v, 'width')),
    height: field('height', (v) => numberOf(v, 'height')),
  },
  links: {
    title: (place) => HostObject.of<OnChart>(chartTitleType, place),
    legend: (place) => HostObject.of<OnChart>(chartLegendType, place),
    axes: (place) => HostObject.of<OnChart>(chartAxesType, place),
    series: (place) => HostObject.of<OnChart>(seriesCollectionType, place),
  },
  methods: {
    delete: {
      writes: true,
      run: ({ sheet, chart, workbook }) => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        workbook.touch();
      },
    },
    setPosition: {
      writes: true,
      run: (place, [startCell, endCell], call: CallContext) => {
        const start = blockOnSheet(place, startCell, call);
        const end = endCell === undefined || endCell === null ? null : blockOnSheet(place, endCell, call);
        layOver(place, start, end);
      },
    },
  },
} satisfies ObjectType<OnChart>;

export const seriesFillType = {
  name: 'ChartFill',
  scalars: {},
  methods: {
    setSolidColor: {
      writes: true,
      run: ({ series, workbook }, [color]) => {
        series.color = colorOf(color, 'color');
        workbook.touch();
      },
    },
    clear: {
      writes: true,
      run: ({ series, workbook }) => {
        series.color = null;
        workbook.touch();
      },
    },
  },
} satisfies ObjectType<OnSeries>;

export const seriesLineType = {
  name: 'ChartLineFormat',
  scalars: {
    color: {
      read: ({ series }) => series.lineColor ?? series.color,
      write: ({ series, workbook }, value) => {
        series.lineColor = colorOf(value, 'line.color');
        workbook.touch();
      },
    },
  },
} satisfies ObjectType<OnSeries>;

export const seriesFormatType = {
  name: 'ChartSeriesFormat',
  scalars: {},
  links: {
    fill: (place) => HostObject.of<OnSeries>(seriesFillType, place),
    line: (place) => HostObject.of<OnSeries>(seriesLineType, place),
  },
} satisfies ObjectType<OnSeries>;

export const chartSeriesType = {
  name: 'ChartSeries',
  scalars: {
    name: {
      read: ({ series }) => series.name,
      write: ({ series, workbook }, value) => {
        series.name = textOf(value, 'name');
        workbook.touch();
      },
    },
  },
  links: { format: (place) => HostObject.of<OnSeries>(seriesFormatType, place) },
  methods: {
    setValues: {
      writes: true,
      run: ({ series, workbook }, [source], call: CallContext) => {
        series.values = sourceArea(source, call);
        workbook.touch();
      },
    },
    setXAxisValues: {
      writes: true,
      run: ({ series, workbook }, [source], call: CallContext) => {
        series.labels = sourceArea(source, call);
        workbook.touch();
      },
    },
    delete: {
      writes: true,
      run: ({ chart, series, workbook }) => {
        chart.series = chart.series.filter((other) => other !== series);
        workbook.touch();
      },
    },
  },
} satisfies ObjectType<OnSeries>;

export const seriesCollectionType = {
  name: 'ChartSeriesCollection',
  scalars: { count: { read: ({ chart }) => chart.series.length } },
  items: (place) => place.chart.series.map((series) => seriesObject(place, series)),
  methods: {
    add: {
      writes: true,
      run: (place, [name]) => {
        const series: ChartSeries = {
          name: typeof name === 'string' ? name : `Series${place.chart.series.length + 1}`,
          values: null,
          labels: null,
          color: null,
          lineColor: null,
        };
        place.chart.series.push(series);
        place.workbook.touch();
        return seriesObject(place, series);
      },
    },
    getCount: { run: ({ chart }) => chart.series.length },
    getItemAt: {
      run: (place, [index]) => {
        const series = place.chart.series[wholeOf(index, 'index')];
        if (series === undefined) throw new HostError('ItemNotFound', 'There is no such series.');
        return seriesObject(place, series);
      },
    },
  },
} satisfies ObjectType<OnChart>;

function seriesObject(place: OnChart, series: ChartSeries): HostObject {
  return HostObject.of<OnSeries>(chartSeriesType, { ...place, series });
}

export const chartCollectionType = {
  name: 'ChartCollection',
  scalars: { count: { read: ({ sheet }) => sheet.charts.length } },
  items: (place) => place.sheet.charts.map((chart) => chartObject(place, chart)),
  item: (place, key) => findChart(place, key),
  methods: {
    add: {
      writes: true,
      run: (place, [type, source, seriesBy], call: CallContext) =>
        addChart(place, textOf(type, 'type'), source, seriesBy, call),
    },
    getCount: { run: ({ sheet }) => sheet.charts.length },
    getItem: { run: (place, [name]) => findChart(place, name) },
    getItemOrNullObject: {
      run: (place, [name]) => {
        const chart = place.sheet.charts.find((c) => c.name === name || c.id === name);
        return chart === undefined ? null : chartObject(place, chart);
      },
    },
    getItemAt: {
      run: (place, [index]) => {
        const chart = place.sheet.charts[wholeOf(index, 'index')];
        if (chart === undefined) throw new HostError('ItemNotFound', 'There is no such chart.');
        return chartObject(place, chart);
      },
    },
  },
} satisfies ObjectType<OnSheet>;

export function chartsObject(place: OnSheet): HostObject {
  return HostObject.of<OnSheet>(chartCollectionType, place);
}

function chartObject(place: OnSheet, chart: Chart): HostObject {
  return HostObject.of<OnChart>(chartType, { ...place, chart });
}

function findChart(place: OnSheet, key: unknown): HostObject {
  const chart = place.sheet.charts.find((c) => c.name === key || c.id === key);
  if (chart === undefined) throw new HostError('ItemNotFound', `There is no chart ${String(key)}.`);
  return chartObject(place, chart);
}

function sourceArea(source: unknown, call: CallContext): SheetArea {
  const range = rangeOf(source, call);
  return { sheetId: range.sheet.id, area: areaOf(range) };
}

function addChart(
  place: OnSheet,
  type: string,
  source: unknown,
  seriesBy: unknown,
  call: CallContext,
): HostObject {
  const range = rangeOf(source, call);
  const block = areaOf(range);
  const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
  if (by === 'Rows' || (by === 'Auto' && block.columns > block.rows)) {
    throw invalidArgument('The embedded host models charts with series in columns only.');
  }
  const chart: Chart = {
    id: place.workbook.newId(),
    name: `Chart ${place.sheet.charts.length + 1}`,
    type,
    title: '',
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Bottom',
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    minimum: null,
    maximum: null,
    majorUnit: null,
    series: seriesFrom(place, range.sheet.id, block),
  };
  place.sheet.charts.push(chart);
  place.workbook.touch();
  return chartObject(place, chart);
}

/** A first column of texts gives the labels, a first row of texts the names, as Excel guesses. */
function seriesFrom({ workbook }: OnSheet, sheetId: string, block: Area): ChartSeries[] {
  const sheet = workbook.sheets.find((s) => s.id === sheetId);
  if (sheet === undefined) return [];
  const value = (row: number, column: number) =>
    workbook.value(sheet, block.row + row, block.column + column);
  const labelled = block.columns > 1 && typeof value(block.rows - 1, 0) === 'string';
  const named = block.rows > 1 && typeof value(0, block.columns - 1) === 'string';
  const first = named ? 1 : 0;
  const column = (index: number): SheetArea => ({
    sheetId,
    area: area(block.row + first, block.column + index, block.rows - first, 1),
  });
  const from = labelled ? 1 : 0;
  return Array.from({ length: block.columns - from }, (_, index) => {
    const header = named ? value(0, from + index) : null;
    return {
      name: typeof header === 'string' ? header : `Series${index + 1}`,
      values: column(from + index),
      labels: labelled ? column(0) : null,
      color: null,
      lineColor: null,
    };
  });
}

function layOver({ sheet, chart, workbook }: OnChart, start: Area, end: Area | null): void {
  let left = 0;
  let top = 0;
  for (let column = 0; column < start.column; column += 1) left += sheet.columnWidth(column);
  for (let row = 0; row < start.row; row += 1) top += sheet.rowHeight(row);
  chart.left = left;
  chart.top = top;
  if (end !== null) {
    chart.width = 0;
    chart.height = 0;
    for (let c = start.column; c < end.column + end.columns; c += 1) chart.width += sheet.columnWidth(c);
    for (let r = start.row; r < end.row + end.rows; r += 1) chart.height += sheet.rowHeight(r);
  }
  workbook.touch();
}

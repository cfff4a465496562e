/** Excel.ChartSeries, their collection and how they are drawn. */
import type { Book } from '../../model/book';
import { areaOf } from '../../model/live-range';
import type { Sheet } from '../../model/sheet';
import type { Chart, ChartSeries, SheetArea } from '../../model/sheet-parts';
import { colorOf, textOf } from '../../protocol/arguments';
import { HostObject, type ObjectType } from '../../protocol/object-type';
import { fieldsOf, linkTo, listing, writing } from '../members';
import { rangeOf } from '../on-sheet';

export interface OnChart {
  readonly workbook: Book;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface OnSeries extends OnChart {
  readonly series: ChartSeries;
}

const field = fieldsOf(({ series }: OnSeries): ChartSeries => series);

export const seriesFillType = {
  name: 'ChartFill',
  scalars: {},
  methods: {
    setSolidColor: writing(({ series }, [color]) => {
      series.color = colorOf(color, 'color');
    }),
    clear: writing(({ series }) => {
      series.color = null;
    }),
  },
} satisfies ObjectType<OnSeries>;

export const seriesLineType = {
  name: 'ChartLineFormat',
  scalars: {
    color: {
      ...field('lineColor', colorOf, 'line.color'),
      read: ({ series }) => series.lineColor ?? series.color,
    },
  },
} satisfies ObjectType<OnSeries>;

export const seriesFormatType = {
  name: 'ChartSeriesFormat',
  scalars: {},
  links: { fill: linkTo<OnSeries>(seriesFillType), line: linkTo<OnSeries>(seriesLineType) },
} satisfies ObjectType<OnSeries>;

export const chartSeriesType = {
  name: 'ChartSeries',
  scalars: {
    name: field('name', textOf),
    markerBackgroundColor: field('markerFill', colorOf),
    markerForegroundColor: field('markerLine', colorOf),
  },
  links: { format: linkTo<OnSeries>(seriesFormatType) },
  methods: {
    setValues: writing(({ series }, [source]) => {
      series.values = sourceArea(source);
    }),
    setXAxisValues: writing(({ series }, [source]) => {
      series.labels = sourceArea(source);
    }),
    delete: writing(({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    }),
  },
} satisfies ObjectType<OnSeries>;

function seriesObject(place: OnChart, series: ChartSeries): HostObject {
  return HostObject.of<OnSeries>(chartSeriesType, { ...place, series });
}

/** As Excel makes them: line and markers in colours of the theme. */
export const noColors = { color: null, lineColor: null, markerFill: null, markerLine: null } as const;

const allSeries = listing({
  what: 'series',
  list: ({ chart }: OnChart) => chart.series,
  object: seriesObject,
});

export const seriesCollectionType = {
  name: 'ChartSeriesCollection',
  scalars: { count: { read: ({ chart }) => chart.series.length } },
  items: allSeries.items,
  methods: {
    add: writing((place, [name]) => {
      const given = typeof name === 'string' ? name : `Series${place.chart.series.length + 1}`;
      const series: ChartSeries = { name: given, values: null, labels: null, ...noColors };
      place.chart.series.push(series);
      return seriesObject(place, series);
    }),
    getCount: allSeries.getCount,
    getItemAt: allSeries.getItemAt,
  },
} satisfies ObjectType<OnChart>;

function sourceArea(source: unknown): SheetArea {
  const range = rangeOf(source);
  return { sheetId: range.sheet.id, area: areaOf(range) };
}

/** Excel.Chart and the parts of a chart that are modelled, without its series. */
import type { Area } from '../../cells/area';
import type { Chart } from '../../model/sheet-parts';
import { among, booleanOf, numberOf, textOf } from '../../protocol/arguments';
import type { ObjectType } from '../../protocol/object-type';
import { fieldsOf, linkTo, writing } from '../members';
import { blockOnSheet } from '../on-sheet';
import { seriesCollectionType, type OnChart } from './series-objects';

const field = fieldsOf(({ chart }: OnChart): Chart => chart);

const legendPosition = among(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']);

/** Numbers of an axis; an empty string or null gives back Excel's own choice. */
function bound(value: unknown, what: string): number | null {
  return value === '' || value === null ? null : numberOf(value, what);
}

export const chartTitleType = {
  name: 'ChartTitle',
  scalars: {
    text: field('title', textOf, 'title.text'),
    visible: field('titleVisible', booleanOf, 'title.visible'),
  },
} satisfies ObjectType<OnChart>;

export const chartLegendType = {
  name: 'ChartLegend',
  scalars: {
    visible: field('legendVisible', booleanOf, 'legend.visible'),
    position: field('legendPosition', legendPosition, 'legend.position'),
  },
} satisfies ObjectType<OnChart>;

export const chartAxisType = {
  name: 'ChartAxis',
  scalars: {
    minimum: field('minimum', bound),
    maximum: field('maximum', bound),
  },
} satisfies ObjectType<OnChart>;

export const chartAxesType = {
  name: 'ChartAxes',
  scalars: {},
  links: { valueAxis: linkTo<OnChart>(chartAxisType) },
} satisfies ObjectType<OnChart>;

export const chartType = {
  name: 'Chart',
  id: ({ chart }) => ({ name: 'Id', value: chart.id }),
  scalars: {
    id: { read: ({ chart }) => chart.id },
    name: field('name', textOf),
    left: field('left', numberOf),
    top: field('top', numberOf),
    width: field('width', numberOf),
    height: field('height', numberOf),
  },
  links: {
    title: linkTo<OnChart>(chartTitleType),
    legend: linkTo<OnChart>(chartLegendType),
    axes: linkTo<OnChart>(chartAxesType),
    series: linkTo<OnChart>(seriesCollectionType),
  },
  methods: {
    delete: writing(({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    }),
    setPosition: writing((place, [startCell, endCell]) => {
      const start = blockOnSheet(place, startCell);
      layOver(place, start, endCell === undefined || endCell === null ? null : blockOnSheet(place, endCell));
    }),
  },
} satisfies ObjectType<OnChart>;

function layOver({ sheet, chart }: OnChart, start: Area, end: Area | null): void {
  const width = (from: number, to: number): number => total(from, to, (column) => sheet.columnWidth(column));
  const height = (from: number, to: number): number => total(from, to, (row) => sheet.rowHeight(row));
  chart.left = width(0, start.column);
  chart.top = height(0, start.row);
  if (end === null) return;
  chart.width = width(start.column, end.column + end.columns);
  chart.height = height(start.row, end.row + end.rows);
}

function total(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += size(index);
  return sum;
}

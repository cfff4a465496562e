/** Excel.ChartCollection. */
import { area, type Area } from '../../cells/area';
import { invalidArgument } from '../../cells/host-error';
import { areaOf, type LiveRange } from '../../model/live-range';
import type { Chart, ChartSeries, SheetArea } from '../../model/sheet-parts';
import { oneOf, textOf } from '../../protocol/arguments';
import { HostObject, type ObjectType } from '../../protocol/object-type';
import { chartType } from './chart-objects';
import { listing, writing } from '../members';
import { rangeOf, type OnSheet } from '../on-sheet';
import { noColors, type OnChart } from './series-objects';

function chartObject(place: OnSheet, chart: Chart): HostObject {
  return HostObject.of<OnChart>(chartType, { ...place, chart });
}

const charts = listing({
  what: 'chart',
  list: ({ sheet }: OnSheet) => sheet.charts,
  object: chartObject,
  isCalled: ({ id, name }, key) => name === key || id === key,
});

export const chartCollectionType = {
  name: 'ChartCollection',
  scalars: { count: { read: ({ sheet }) => sheet.charts.length } },
  items: charts.items,
  item: charts.item,
  methods: {
    add: writing((place, [type, source, seriesBy]) => {
      const range = rangeOf(source);
      const block = areaOf(range);
      const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
      if (by === 'Rows' || (by === 'Auto' && block.columns > block.rows)) {
        throw invalidArgument('The embedded host models charts with series in columns only.');
      }
      const chart = newChart(place, textOf(type, 'type'), seriesFrom(range, block));
      place.sheet.charts.push(chart);
      return chartObject(place, chart);
    }),
    getCount: charts.getCount,
    getItem: charts.getItem,
    getItemOrNullObject: charts.getItemOrNullObject,
    getItemAt: charts.getItemAt,
  },
} satisfies ObjectType<OnSheet>;

function newChart({ workbook, sheet }: OnSheet, type: string, series: ChartSeries[]): Chart {
  return {
    id: workbook.newId(),
    name: `Chart ${sheet.charts.length + 1}`,
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
    series,
  };
}

/** A first column of texts gives the labels, a first row of texts the names, as Excel guesses. */
function seriesFrom({ workbook, sheet }: LiveRange, block: Area): ChartSeries[] {
  const value = (row: number, column: number) =>
    workbook.value(sheet, block.row + row, block.column + column);
  const labelled = block.columns > 1 && typeof value(block.rows - 1, 0) === 'string';
  const named = block.rows > 1 && typeof value(0, block.columns - 1) === 'string';
  const first = named ? 1 : 0;
  const column = (index: number): SheetArea => ({
    sheetId: sheet.id,
    area: area(block.row + first, block.column + index, block.rows - first, 1),
  });
  const from = labelled ? 1 : 0;
  return Array.from({ length: block.columns - from }, (_, index) => {
    const header = named ? value(0, from + index) : null;
    return {
      name: typeof header === 'string' ? header : `Series${index + 1}`,
      values: column(from + index),
      labels: labelled ? column(0) : null,
      ...noColors,
    };
  });
}

/** A radar chart as SVG, and the layer that keeps the sheet's charts over their cells. */
import type { ChartView } from '../../workbook-view';
import { svgElement } from '../dom';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type SheetGeometry } from './geometry';
import { strings } from '../strings';

const SERIES_COLORS = ['#0F5F58', '#B4571C', '#3B4A8C', '#7A5B00'] as const;
const RINGS = 5;
const TITLE_SPACE = 26;
const LABEL_SPACE = 34;
const SIDE_SPACE = 88;
const LABEL_SIZE = 11;
const LONGEST_LABEL = 16;

interface Spoke {
  readonly x: number;
  readonly y: number;
}

/** Redraws only when something of a chart or its place changed. */
export function createChartLayer(layer: HTMLElement): {
  draw(charts: readonly ChartView[], geometry: SheetGeometry): void;
} {
  let drawn = '';
  return {
    draw(charts, geometry) {
      const signature = JSON.stringify([geometry.signature, charts]);
      if (signature === drawn) return;
      drawn = signature;
      layer.replaceChildren(...charts.map((chart) => placeChart(chart, geometry)));
    },
  };
}

function placeChart(chart: ChartView, geometry: SheetGeometry): SVGSVGElement {
  const left = geometry.pixelX(chart.left);
  const top = geometry.pixelY(chart.top);
  const width = geometry.pixelX(chart.left + chart.width) - left;
  const height = geometry.pixelY(chart.top + chart.height) - top;
  const drawing = drawRadar(chart, width, height);
  drawing.style.left = `${ROW_HEADER_WIDTH + left}px`;
  drawing.style.top = `${COLUMN_HEADER_HEIGHT + top}px`;
  return drawing;
}

/** Sizes in pixels. Points and their labels are read out by the accessible name. @internal Tests read its points. */
export function drawRadar(chart: ChartView, width: number, height: number): SVGSVGElement {
  const labels = chart.series[0]?.labels ?? [];
  const titleSpace = chart.title === '' ? 6 : TITLE_SPACE;
  const center = { x: width / 2, y: titleSpace + (height - titleSpace) / 2 };
  const radius = Math.max(10, Math.min(width / 2 - SIDE_SPACE, (height - titleSpace) / 2 - LABEL_SPACE));
  const spokes = labels.map((_, index) => spoke(index, labels.length));
  const at = (unit: Spoke, share: number): string =>
    `${round(center.x + unit.x * radius * share)},${round(center.y + unit.y * radius * share)}`;

  const rings = Array.from({ length: RINGS }, (_, ring) =>
    svgElement('polygon', {
      class: 'radar-ring',
      points: spokes.map((unit) => at(unit, (ring + 1) / RINGS)).join(' '),
    }),
  );
  const axes = spokes.map((unit) => {
    const [x2, y2] = at(unit, 1).split(',');
    return svgElement('line', { class: 'radar-axis', x1: round(center.x), y1: round(center.y), x2, y2 });
  });
  const scale = scaleOf(chart);
  const lines = chart.series.map((series, index) => {
    const color = series.color ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
    const shape = svgElement('polygon', {
      class: 'radar-series',
      points: spokes.map((unit, point) => at(unit, scale(series.values[point] ?? 0))).join(' '),
    });
    shape.style.setProperty('--series-color', color);
    return shape;
  });
  const words = labels.map((label, index) =>
    drawLabel(label, chart.series[0]?.values[index], spokes[index] ?? { x: 0, y: -1 }, center, radius),
  );
  return svgElement(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': strings.chartSummary(chart.title, summaryOf(chart)),
      'data-chart': chart.name,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    svgElement('rect', { class: 'chart-ground', width, height }),
    svgElement('text', { class: 'chart-title', x: round(width / 2), y: 18 }, chart.title),
    ...rings,
    ...axes,
    ...lines,
    ...words,
  );
}

function drawLabel(
  label: string,
  value: number | undefined,
  unit: Spoke,
  center: Spoke,
  radius: number,
): SVGTextElement {
  const anchor = Math.abs(unit.x) < 0.2 ? 'middle' : unit.x > 0 ? 'start' : 'end';
  const x = round(center.x + unit.x * (radius + 6));
  const y = round(center.y + unit.y * (radius + 12) - (unit.y < -0.5 ? 8 : 0));
  const text = svgElement('text', { class: 'radar-label', x, y, 'text-anchor': anchor });
  text.append(svgElement('title', {}, label));
  text.append(svgElement('tspan', { x }, shorten(label)));
  if (value !== undefined) {
    text.append(svgElement('tspan', { x, dy: LABEL_SIZE + 3, class: 'radar-value' }, formatNumber(value)));
  }
  return text;
}

function spoke(index: number, count: number): Spoke {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** From a value to its share of the radius; values outside the scale stay on its rim. */
function scaleOf(chart: ChartView): (value: number) => number {
  const all = chart.series.flatMap((series) => series.values);
  const minimum = chart.minimum ?? Math.min(0, ...all);
  const maximum = chart.maximum ?? Math.max(minimum + 1, ...all);
  const span = maximum - minimum;
  return (value) => (span <= 0 ? 0 : Math.min(1, Math.max(0, (value - minimum) / span)));
}

function summaryOf(chart: ChartView): string {
  const [first] = chart.series;
  if (first === undefined) return '';
  return first.labels.map((label, index) => `${label} ${formatNumber(first.values[index] ?? 0)}`).join('; ');
}

function shorten(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

function formatNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
import type { ChartView } from '../../../src/embedded-host/workbook-view';
import { innerStyle, outerStyle } from '../../../src/embedded-host/preview/grid/cell-css';
import { drawCell, drawingSignature, focusTargetOf } from '../../../src/embedded-host/preview/grid/cell-view';
import { readPreviewOptions } from '../../../src/embedded-host/preview/preview-options';
import { drawRadar } from '../../../src/embedded-host/preview/grid/radar-chart';
import { cellOf } from './sheet-of';

const noEdges = { bottom: null, right: null };

test.each([
  [cellOf({ value: 412, text: '412' }), 'right'],
  [cellOf({ value: true, text: 'TRUE' }), 'center'],
  [cellOf({ value: '#DIV/0!', text: '#DIV/0!' }), 'center'],
  [cellOf({ value: '#หมวด', text: '#หมวด' }), 'left'],
  [cellOf({ value: 1, text: '1', style: { horizontal: 'Left' } }), 'left'],
] as const)('general alignment follows the kind of value (%#)', (cell, side) => {
  expect(innerStyle(cell, 32, 1)).toContain(`text-align:${side};`);
});

test('TH Sarabun New is stood in for by the scaled font, others by the font at its own size', () => {
  const styleIn = (fontName: string): string => innerStyle(cellOf({ style: { fontName } }), 32, 1);
  expect(styleIn('TH Sarabun New')).toContain('Sarabun PMQA Compact');
  expect(styleIn('Tahoma')).toContain('font-family:"Tahoma", "Sarabun PMQA"');
});

test('points become pixels in the text as well', () => {
  expect(innerStyle(cellOf({}), 32, 1)).toContain('font-size:21.3px');
  expect(innerStyle(cellOf({}), 32, 0.75)).toContain('font-size:16px');
});

test('a cell without a fill is opaque white, so that nothing shines through frozen rows', () => {
  expect(outerStyle(cellOf({}), noEdges)).toContain('background-color:#FFFFFF');
});

test('a checkbox is a real one, keeps its element when it turns, and takes the focus for its cell', () => {
  const td = document.createElement('td');
  const drawing = (value: boolean): Parameters<typeof drawCell>[1] => ({
    cell: cellOf({ value, text: String(value), checkbox: true }),
    edges: noEdges,
    height: 32,
    zoom: 1,
    checkboxName: 'ทำแล้ว แถว 7',
  });
  drawCell(td, drawing(false));
  const input = focusTargetOf(td);
  drawCell(td, drawing(true));
  expect(focusTargetOf(td)).toBe(input);
  expect(input).toMatchObject({ type: 'checkbox', checked: true });
  expect(input.getAttribute('aria-label')).toBe('ทำแล้ว แถว 7');
  expect(drawingSignature(drawing(true))).not.toBe(drawingSignature(drawing(false)));
});

test('text is text: markup typed into a cell is not interpreted', () => {
  const td = document.createElement('td');
  const cell = cellOf({ value: '<b>x</b>', text: '<b>x</b>' });
  drawCell(td, { cell, edges: noEdges, height: 32, zoom: 1, checkboxName: '' });
  expect(td.querySelector('b')).toBeNull();
  expect(td.textContent).toBe('<b>x</b>');
});

describe('radar chart', () => {
  const chart = (values: readonly number[]): ChartView => ({
    name: 'radar',
    type: 'Radar',
    title: 'คะแนนรายหมวด',
    left: 0,
    top: 0,
    width: 300,
    height: 300,
    series: [
      {
        name: 'คะแนน',
        color: '#0F5F58',
        markerColor: null,
        labels: ['หมวด 1', 'หมวด 2', 'หมวด 3', 'หมวด 4'],
        values,
      },
    ],
    minimum: 0,
    maximum: 500,
  });
  const points = (drawing: SVGSVGElement): readonly string[] =>
    (drawing.querySelector('.radar-series')?.getAttribute('points') ?? '').split(' ');

  test('says its points in words for a screen reader', () => {
    const drawing = drawRadar(chart([412, 338.25, 0, 500]), 400, 400);
    expect(drawing.getAttribute('aria-label')).toBe(
      'แผนภูมิเรดาร์ คะแนนรายหมวด: หมวด 1 412; หมวด 2 338.3; หมวด 3 0; หมวด 4 500',
    );
  });

  test('starts at the top, runs clockwise, and a higher value stands further out', () => {
    const [top = '', right = ''] = points(drawRadar(chart([500, 250, 0, 0]), 400, 400));
    const [center = ''] = points(drawRadar(chart([0, 0, 0, 0]), 400, 400));
    const [x = 0, y = 0] = center.split(',').map(Number);
    const [topX = 0, topY = 0] = top.split(',').map(Number);
    const [rightX = 0, rightY = 0] = right.split(',').map(Number);
    expect(topX).toBe(x);
    expect(rightY).toBe(y);
    expect(y - topY).toBeCloseTo((rightX - x) * 2, 0);
  });

  test('values beyond the scale stay on its rim', () => {
    expect(points(drawRadar(chart([900, 0, 0, 0]), 400, 400))[0]).toBe(
      points(drawRadar(chart([500, 0, 0, 0]), 400, 400))[0],
    );
  });
});

test.each([
  ['', { excelApi: '1.18', locale: 'th-TH', zoom: 1 }],
  ['?api=1.9&ui=en-US&zoom=75', { excelApi: '1.9', locale: 'en-US', zoom: 0.75 }],
  ['?pane=conformance', { excelApi: '1.18', locale: 'th-TH', zoom: 1, pane: 'conformance.html' }],
  ['?api=2.0&ui=fr-FR&zoom=9', { excelApi: '1.18', locale: 'th-TH', zoom: 1 }],
])('the address %j asks for %j', (search, options) => {
  expect(readPreviewOptions(search)).toEqual({ pane: 'taskpane.html', ...options });
});

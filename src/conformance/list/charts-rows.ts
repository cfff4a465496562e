/** The radar of the summary. */
import { program, type Behaviour } from '../behaviour';
import { reference } from '../sources';

export const chartsRows: readonly Behaviour[] = [
  {
    id: 'charts.radar',
    words: {
      th: 'แผนภูมิเรดาร์รับชื่อ แกน และชุดข้อมูลตามคอลัมน์',
      en: 'A radar chart takes a title, an axis and a series by columns',
    },
    ground: 'types',
    source: reference('Chart'),
    excelApi: '1.7',
    notModelled: 'series in rows, everything else of a chart',
    trial: program({ title: 'คะแนน', maximum: 500, series: 1 }, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const block = sheet.getRange('A1:B3');
        block.values = [
          ['หมวด 1', 100],
          ['หมวด 2', 200],
          ['หมวด 3', 300],
        ];
        const chart = sheet.charts.add('Radar', block, 'Columns');
        chart.title.text = 'คะแนน';
        chart.axes.valueAxis.maximum = 500;
        chart.title.load('text');
        chart.axes.valueAxis.load('maximum');
        const series = chart.series.getCount();
        await context.sync();
        return {
          title: chart.title.text,
          maximum: Number(chart.axes.valueAxis.maximum),
          series: series.value,
        };
      }),
    ),
  },
  {
    id: 'charts.markers',
    words: {
      th: 'จุดของชุดข้อมูลคงสีตามธีมจนกว่าจะกำหนดสี',
      en: 'Markers of a series keep a colour of the theme until they are given one',
    },
    ground: 'inferred',
    source: reference('ChartSeries'),
    excelApi: '1.7',
    notModelled: 'sizes and styles of markers',
    trial: program('#0F5F58', ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          ['หมวด 1', 100],
          ['หมวด 2', 200],
        ];
        const series = sheet.charts
          .add('RadarMarkers', sheet.getRange('A1:B2'), 'Columns')
          .series.getItemAt(0);
        series.markerBackgroundColor = '#0F5F58';
        series.load('markerBackgroundColor');
        await context.sync();
        return series.markerBackgroundColor;
      }),
    ),
  },
];

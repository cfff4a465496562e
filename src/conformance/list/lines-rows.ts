/** Rows and columns, merged cells, sizes. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { reference } from '../sources';

const source = reference('Range');

export const linesRows: readonly Behaviour[] = [
  {
    id: 'lines.formatAbove',
    words: {
      th: 'แถวที่แทรกรับรูปแบบของแถวเหนือขึ้นไป',
      en: 'A row that is inserted takes the format of the row above',
    },
    ground: 'inferred',
    source,
    excelApi: '1.1',
    trial: program([true, false], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A2').format.font.bold = true;
        sheet.getRange('3:3').insert('Down');
        const inserted = sheet.getRange('A3').load('format/font/bold');
        const after = sheet.getRange('A4').load('format/font/bold');
        await context.sync();
        return [inserted.format.font.bold, after.format.font.bold];
      }),
    ),
  },
  {
    id: 'lines.hidden',
    words: {
      th: 'ช่วงที่ซ่อนเพียงบางแถวบอกค่า rowHidden เป็น null',
      en: 'A range with some rows hidden says null for rowHidden',
    },
    ground: 'documented',
    source,
    excelApi: '1.2',
    trial: program([true, null, false], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('2:2').rowHidden = true;
        const ranges = ['2:2', '2:3', '3:3'].map((at) => sheet.getRange(at).load('rowHidden'));
        await context.sync();
        return ranges.map(({ rowHidden }) => rowHidden);
      }),
    ),
  },
  {
    id: 'lines.rowProperties',
    words: {
      th: '`setRowProperties` ตั้งรูปแบบและความสูงของแต่ละแถวในคำสั่งเดียว รายการว่างไม่เปลี่ยนแถวนั้น',
      en: '`setRowProperties` sets formats and height of each row in one call; an empty record leaves its row as it is',
    },
    ground: 'documented',
    source,
    excelApi: '1.9',
    notModelled: 'styles, hyperlinks and text runs in it',
    trial: program([30, true, '#EEF2F6', 20, false, '#FFFFFF'], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('2:2').format.rowHeight = 20;
        sheet
          .getRange('B1:D2')
          .setRowProperties([
            { format: { rowHeight: 30, font: { bold: true }, fill: { color: '#EEF2F6' } } },
            {},
          ]);
        const cells = ['C1', 'C2'].map((at) =>
          sheet.getRange(at).load('format/rowHeight,format/font/bold,format/fill/color'),
        );
        await context.sync();
        return cells.flatMap(({ format: { rowHeight, font, fill } }) => [rowHeight, font.bold, fill.color]);
      }),
    ),
  },
  {
    id: 'lines.columnProperties',
    words: {
      th: '`setColumnProperties` ตั้งความกว้าง การจัดวาง และเส้นของแต่ละคอลัมน์ เฉพาะแถวในช่วง',
      en: '`setColumnProperties` sets width, alignment and lines of each column, within the rows of the range',
    },
    ground: 'documented',
    source,
    excelApi: '1.9',
    trial: program(['Center', 'General', 'Continuous', 'Continuous', 'None'], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const line = { style: 'Continuous', color: '#D9DEE4' } as const;
        sheet
          .getRange('B2:C4')
          .setColumnProperties([
            { format: { columnWidth: 90, horizontalAlignment: 'Center' } },
            { format: { borders: { top: line, horizontal: line } } },
          ]);
        const [inside, below] = ['B3', 'B5'].map((at) =>
          sheet.getRange(at).load('format/horizontalAlignment'),
        );
        const sides = [
          ['C2:C4', 'EdgeTop'],
          ['C2:C4', 'InsideHorizontal'],
          ['B2:B4', 'InsideHorizontal'],
        ] as const;
        const lines = sides.map(([at, side]) =>
          sheet.getRange(at).format.borders.getItem(side).load('style'),
        );
        await context.sync();
        return [
          inside?.format.horizontalAlignment ?? '',
          below?.format.horizontalAlignment ?? '',
          ...lines.map(({ style }) => style),
        ];
      }),
    ),
  },
  {
    id: 'lines.merge',
    words: {
      th: 'ผสานเซลล์แล้วเหลือค่าของเซลล์แรก สิ่งที่เขียนลงใต้เซลล์ผสานหายไป',
      en: 'Merging keeps the first cell; what is written under it is dropped',
    },
    ground: 'documented',
    source,
    excelApi: '1.2',
    trial: program(
      [
        ['ชื่อ', ''],
        ['', ''],
      ],
      ({ onSheet }) =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRange('A1:B2');
          range.values = [
            ['ชื่อ', 'x'],
            ['y', 'z'],
          ];
          range.merge();
          await context.sync();
          sheet.getRange('B2').values = [['หาย']];
          range.load('values');
          await context.sync();
          return range.values;
        }),
    ),
  },
  {
    id: 'lines.sizes',
    words: {
      th: 'แถวใหม่สูง 15 พอยต์ คอลัมน์ใหม่กว้าง 48 พอยต์ แบบอักษร Calibri 11',
      en: 'A new row is 15 points high, a new column 48 points wide, in Calibri 11',
    },
    ground: 'documented',
    source,
    excelApi: '1.2',
    notModelled: 'widths in characters, theme fonts and colours',
    trial: program({ height: 15, width: 48, font: 'Calibri', size: 11 }, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const { format } = sheet.getRange('A1');
        format.load('rowHeight, columnWidth');
        format.font.load('name, size');
        await context.sync();
        const { rowHeight, columnWidth, font } = format;
        return { height: rowHeight, width: columnWidth, font: font.name, size: font.size };
      }),
    ),
  },
  {
    id: 'lines.differing',
    words: {
      th: 'รูปแบบที่เซลล์ในช่วงไม่เหมือนกันอ่านได้เป็น null',
      en: 'A format that differs among the cells of a range reads null',
    },
    ground: 'documented',
    source,
    excelApi: '1.2',
    trial: program([null, 16], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const { font } = sheet.getRange('A1:B1').format;
        font.size = 16;
        sheet.getRange('A1').format.font.bold = true;
        font.load('bold, size');
        await context.sync();
        return [font.bold, font.size];
      }),
    ),
  },
  {
    id: 'lines.movedEdge',
    words: {
      th: 'ช่วงสิ้นสุดที่ที่แถวแรก แถวสุดท้าย หรือคอลัมน์ริมถูกย้ายไป เมื่อย้ายทั้งเส้นตามแนวของมัน',
      en: 'A range ends where its whole first or last row, or outer column, was moved in its own direction',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.1',
    trial: noTrial('โปรแกรมย้ายทั้งแถวไม่ได้', 'no member moves whole rows'),
  },
];

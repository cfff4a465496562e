/** Checkboxes in cells. */
import { program, noTrial, type Behaviour } from '../behaviour';
import type { Bench } from '../bench';
import { reference } from '../sources';

const source = reference('CellControl');
const excelApi = '1.18';

function box({ environment }: Bench): Excel.CellControl {
  return { type: environment.Excel.CellControlType.checkbox };
}

/** A whole value, for all that its type looks like an object to be navigated. */
function loadControl(range: Excel.Range): Excel.Range {
  return range.load('control');
}

export const boxesRows: readonly Behaviour[] = [
  {
    id: 'boxes.boolean',
    words: {
      th: 'ช่องทำเครื่องหมายเป็นรูปแบบของเซลล์ ค่าในเซลล์ยังเป็น TRUE หรือ FALSE และสูตรนับได้',
      en: 'A checkbox is a format of its cell: the value stays TRUE or FALSE, and formulas count it',
    },
    ground: 'documented',
    source,
    excelApi,
    trial: program({ values: [[true], [false]], control: 'Checkbox', count: 1 }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        range.values = [[true], [false]];
        range.control = box(bench);
        const counted = sheet.getRange('C1');
        counted.formulas = [['=COUNTIF(A1:A2,TRUE)']];
        range.load('values');
        loadControl(range);
        counted.load('values');
        await context.sync();
        return {
          values: range.values as boolean[][],
          control: range.control.type,
          count: Number(counted.values[0]?.[0]),
        };
      }),
    ),
  },
  {
    id: 'boxes.mixed',
    words: {
      th: 'ช่วงที่มีช่องทำเครื่องหมายเพียงบางเซลล์บอกชนิดว่า Mixed',
      en: 'A range with boxes in some cells says Mixed',
    },
    ground: 'types',
    source,
    excelApi,
    trial: program('Mixed', (bench) =>
      bench.onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [[true]];
        sheet.getRange('A1').control = box(bench);
        const both = loadControl(sheet.getRange('A1:A2'));
        await context.sync();
        return both.control.type;
      }),
    ),
  },
  {
    id: 'boxes.removed',
    words: {
      th: 'เอาช่องทำเครื่องหมายออกแล้ว ค่าในเซลล์ยังอยู่',
      en: 'A box that is taken away leaves its value',
    },
    ground: 'inferred',
    source,
    excelApi,
    trial: program({ value: true, control: 'Empty' }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [[true]];
        cell.control = box(bench);
        await context.sync();
        cell.control = { type: bench.environment.Excel.CellControlType.empty };
        cell.load('values');
        loadControl(cell);
        await context.sync();
        return { value: cell.values[0]?.[0] === true, control: cell.control.type };
      }),
    ),
  },
  {
    id: 'boxes.newRow',
    words: {
      th: 'แถวที่แทรกใต้แถวที่มีช่องทำเครื่องหมาย ไม่มีช่องทำเครื่องหมาย',
      en: 'A row inserted below a box has none',
    },
    ground: 'inferred',
    source: null,
    excelApi,
    trial: program('Empty', (bench) =>
      bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        range.values = [[true], [false]];
        range.control = box(bench);
        sheet.getRange('2:2').insert('Down');
        const cell = loadControl(sheet.getRange('A2'));
        await context.sync();
        return cell.control.type;
      }),
    ),
  },
  {
    id: 'boxes.drawn',
    words: {
      th: 'Excel วาดช่องทำเครื่องหมายเฉพาะเซลล์ที่มีค่า TRUE หรือ FALSE และทำเครื่องหมายได้เฉพาะเซลล์นั้น',
      en: 'A checkbox is drawn over a Boolean alone, and can be ticked only there',
    },
    ground: 'inferred',
    source,
    excelApi,
    trial: noTrial('โปรแกรมมองไม่เห็นสิ่งที่ Excel วาด', 'a program does not see what Excel draws'),
  },
  {
    id: 'boxes.deleteKey',
    words: {
      th: 'ปุ่ม Delete เอาเครื่องหมายออกก่อน ถ้าไม่มีเซลล์ใดมีเครื่องหมาย จึงเอาช่องออก',
      en: 'The Delete key unticks boxes; where none is ticked it removes them',
    },
    ground: 'documented',
    source,
    excelApi,
    notModelled: 'among several cells inferred',
    trial: noTrial('โปรแกรมกดปุ่ม Delete ไม่ได้', 'a program has no Delete key'),
  },
];

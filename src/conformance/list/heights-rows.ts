/** Rows that fit what is typed. */
import { program, type Behaviour } from '../behaviour';
import type { Bench } from '../bench';
import { reference } from '../sources';

const threeLines = 'หนึ่ง\nสอง\nสาม';

/** Heights of row 1 after each act, each in a request of its own. */
function heights({ onSheet }: Bench, acts: readonly ((sheet: Excel.Worksheet) => void)[]): Promise<number[]> {
  return onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').format.wrapText = true;
    const found: Excel.RangeFormat[] = [];
    const after = async (act: (sheet: Excel.Worksheet) => void): Promise<void> => {
      act(sheet);
      await context.sync();
      found.push(sheet.getRange('1:1').format.load('rowHeight'));
      await context.sync();
    };
    // eslint-disable-next-line pmqa/no-sync-in-loop -- what comes of each act by itself is the question
    for (const act of acts) await after(act);
    return found.map(({ rowHeight }) => rowHeight);
  });
}

function type(text: string): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    sheet.getRange('B1').values = [[text]];
  };
}

function setHeight(points: number): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    sheet.getRange('1:1').format.rowHeight = points;
  };
}

function fit(sheet: Excel.Worksheet): void {
  sheet.getRange('1:1').format.autofitRows();
}

export const heightsRows: readonly Behaviour[] = [
  {
    id: 'heights.grow',
    words: {
      th: 'แถวที่ไม่มีใครตั้งความสูง สูงขึ้นเองตามข้อความที่ตัดบรรทัด',
      en: 'A row that nobody set a height for grows with text that wraps',
    },
    ground: 'documented',
    source: reference('RangeFormat'),
    excelApi: '1.2',
    notModelled: 'real fonts: letters are reckoned by a mean width; what formulas give; `autofitColumns`',
    trial: program(true, async (bench) => {
      const [empty = 0, typed = 0] = await heights(bench, [type(''), type(threeLines)]);
      return typed > 2 * empty;
    }),
  },
  {
    id: 'heights.setStays',
    words: {
      th: 'ความสูงที่ตั้งไว้คงเดิมแม้ข้อความยาวขึ้น จนกว่าจะสั่ง autofitRows',
      en: 'A height that was set stays, however much is typed, until autofitRows gives it up',
    },
    ground: 'documented',
    source: reference('RangeFormat'),
    excelApi: '1.2',
    trial: program({ set: 20, fitted: true }, async (bench) => {
      const [, set = 0, fitted = 0] = await heights(bench, [setHeight(20), type(threeLines), fit]);
      return { set, fitted: fitted > 40 };
    }),
  },
  {
    id: 'heights.merged',
    words: {
      th: 'เซลล์ผสานไม่มีผลต่อความสูงแถว',
      en: 'Merged cells have no say in the height of their row',
    },
    ground: 'documented',
    source: reference('RangeFormat'),
    excelApi: '1.2',
    trial: program(true, async (bench) => {
      const merge = (sheet: Excel.Worksheet): void => {
        sheet.getRange('B1:C1').merge();
      };
      const [empty = 0, , fitted = 0] = await heights(bench, [merge, type(threeLines), fit]);
      return fitted === empty;
    }),
  },
];

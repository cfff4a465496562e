/** The last of the list: it asks a person to press keys. */
import { program, type Behaviour } from '../behaviour';
import type { Bench } from '../bench';
import { reference } from '../sources';

function readA1({ onSheet }: Bench): Promise<string> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
}

export const undoRows: readonly Behaviour[] = [
  {
    id: 'undo.write',
    words: {
      th: 'เลิกทำ (Ctrl+Z) หนึ่งครั้ง ย้อนสิ่งที่โปรแกรมเขียนครั้งล่าสุด',
      en: 'One undo (Ctrl+Z) takes back what the add-in wrote last',
    },
    ground: 'documented',
    source: reference('RunOptions'),
    excelApi: '1.1',
    notModelled: "API calls that empty Excel's list; redo; a step for each call, not each batch",
    trial: program(['ก่อน', 'หลัง', 'ก่อน'], async (bench) => {
      const write = (text: string): Promise<void> =>
        bench.onSheet(async (sheet, context) => {
          sheet.getRange('A1').values = [[text]];
          await context.sync();
        });
      await write('ก่อน');
      const before = await readA1(bench);
      await write('หลัง');
      const after = await readA1(bench);
      await bench.hands.undo(bench.sheetName);
      return [before, after, await readA1(bench)];
    }),
  },
];

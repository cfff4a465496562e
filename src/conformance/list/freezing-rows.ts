/** Frozen panes, and lines that are hidden. */
import { program, type Behaviour } from '../behaviour';
import type { Bench } from '../bench';
import { issue, pages, reference } from '../sources';

/** Where the frozen part ends when lines are hidden before, after or not at all. */
function frozen({ onSheet }: Bench, hides: 'never' | 'before' | 'after'): Promise<string> {
  return onSheet(async (sheet, context) => {
    const hide = (): void => {
      sheet.getRange('1:1').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
    };
    if (hides === 'before') hide();
    await context.sync();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    await context.sync();
    if (hides === 'after') hide();
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.isNullObject ? '' : location.address.slice(location.address.indexOf('!') + 1);
  });
}

export const freezingRows: readonly Behaviour[] = [
  {
    id: 'freezing.plain',
    words: {
      th: 'ตรึงแนวที่ A1:B3 แล้วอ่านกลับได้ A1:B3',
      en: 'Panes frozen at A1:B3 read back as A1:B3',
    },
    ground: 'documented',
    source: reference('WorksheetFreezePanes'),
    excelApi: '1.7',
    trial: program('A1:B3', (bench) => frozen(bench, 'never')),
  },
  {
    id: 'freezing.hiddenAfter',
    words: {
      th: 'ซ่อนแถวและคอลัมน์หลังตรึงแนว แนวตรึงอยู่ที่เดิม',
      en: 'Lines that are hidden after freezing leave the frozen part where it was',
    },
    ground: 'reported',
    source: issue(4266),
    excelApi: '1.7',
    notModelled: 'which builds do otherwise',
    trial: program('A1:B3', (bench) => frozen(bench, 'after')),
  },
  {
    id: 'freezing.hiddenBefore',
    words: {
      th: 'ตรึงแนวนับเฉพาะแถวและคอลัมน์ที่มองเห็นในขณะนั้น สิ่งที่ซ่อนอยู่ดันแนวตรึงให้ไกลออกไป',
      en: 'Frozen panes are counted in lines that can be seen when they are frozen: what is hidden pushes the edge further',
    },
    ground: 'documented',
    source: pages.fileFormatNotes,
    excelApi: '1.7',
    trial: program('A1:C4', (bench) => frozen(bench, 'before')),
  },
];

/** Protected sheets. */
import { program, type Behaviour } from '../behaviour';
import { issue, reference } from '../sources';

const source = reference('WorksheetProtection');

export const protectionRows: readonly Behaviour[] = [
  {
    id: 'protection.locked',
    words: {
      th: 'แผ่นงานที่ป้องกันไว้ปฏิเสธเซลล์ที่ล็อก และรับเซลล์ที่ปลดล็อก',
      en: 'A protected sheet refuses locked cells and takes those that are unlocked',
    },
    ground: 'documented',
    source,
    excelApi: '1.2',
    notModelled: 'workbook protection, passwords as hashes',
    trial: program(['AccessDenied', 'taken'], async ({ onSheet, refusal }) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: false });
        await context.sync();
      });
      const write = (address: string) =>
        refusal((sheet) => {
          sheet.getRange(address).values = [[1]];
        });
      return [await write('A1'), await write('B1')];
    }),
  },
  {
    id: 'protection.twice',
    words: {
      th: 'ป้องกันแผ่นงานที่ป้องกันอยู่แล้วถูกปฏิเสธ',
      en: 'Protecting a sheet that is protected is refused',
    },
    ground: 'reported',
    source: issue(6784),
    excelApi: '1.2',
    trial: program('AccessDenied', ({ refusal }) =>
      refusal((sheet) => {
        sheet.protection.protect();
        sheet.protection.protect();
      }),
    ),
  },
];

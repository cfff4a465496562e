/** Sheets and what they may be called. */
import { program, type Behaviour } from '../behaviour';
import { reference } from '../sources';

const source = reference('WorksheetCollection');

export const sheetsRows: readonly Behaviour[] = [
  {
    id: 'sheets.refused',
    words: {
      th: "ชื่อแผ่นงานยาวเกิน 31 ตัวอักษร มี / หรือขึ้นต้นด้วย ' ถูกปฏิเสธ",
      en: 'A sheet name over 31 characters, with a slash or an apostrophe at its start is refused',
    },
    ground: 'documented',
    source,
    excelApi: '1.1',
    trial: program(
      ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
      async ({ refusal, scratchName, claim }) => {
        const add = (name: string) =>
          refusal((_sheet, context) => {
            context.workbook.worksheets.add(name);
          });
        return [
          await add(scratchName('ก'.repeat(32))),
          await add(scratchName('1/2')),
          await add(claim(`'${scratchName('อ้าง')}`)),
          await add(claim('History')),
        ];
      },
    ),
  },
  {
    id: 'sheets.twice',
    words: {
      th: 'ชื่อแผ่นงานที่มีอยู่แล้วถูกปฏิเสธ ไม่ว่าตัวพิมพ์เล็กหรือใหญ่',
      en: 'A sheet name that exists is refused, in capitals too',
    },
    ground: 'documented',
    source,
    excelApi: '1.1',
    trial: program('ItemAlreadyExists', ({ refusal, scratchName }) =>
      refusal((_sheet, context) => {
        context.workbook.worksheets.add(scratchName('a'));
        context.workbook.worksheets.add(scratchName('A'));
      }),
    ),
  },
  {
    id: 'sheets.missing',
    words: {
      th: 'ขอแผ่นงานที่ไม่มีได้ข้อผิดพลาด ItemNotFound',
      en: 'A sheet that is not there is ItemNotFound',
    },
    ground: 'documented',
    source,
    excelApi: '1.1',
    trial: program('ItemNotFound', ({ refusal, scratchName }) =>
      refusal((_sheet, context) => {
        context.workbook.worksheets.getItem(scratchName('ไม่มี')).load('name');
      }),
    ),
  },
  {
    id: 'sheets.copied',
    words: {
      th: 'แผ่นงานที่คัดลอกชื่อลงท้ายด้วย (2) และสูตรในนั้นอ้างอิงตัวมันเอง',
      en: 'A copied sheet is called so with (2), and its formulas look at itself',
    },
    ground: 'inferred',
    source: reference('Worksheet'),
    excelApi: '1.7',
    trial: program({ name: true, formula: true }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').formulas = [[1, `='${bench.sheetName}'!A1+1`]];
        const copy = sheet.copy('End').load('name');
        const cell = copy.getRange('B1').load('formulas');
        await context.sync();
        return {
          name: copy.name === `${bench.sheetName} (2)`,
          formula: cell.formulas[0]?.[0] === `='${copy.name}'!A1+1`,
        };
      }),
    ),
  },
  {
    id: 'sheets.veryHidden',
    words: {
      th: 'แผ่นงานที่ซ่อนแบบ VeryHidden ลบไม่ได้',
      en: 'A very hidden sheet cannot be deleted',
    },
    ground: 'documented',
    source: reference('Worksheet'),
    excelApi: '1.1',
    trial: program('InvalidOperation', async (bench) => {
      const name = bench.scratchName('ลับ');
      await bench.onSheet(async (_sheet, context) => {
        context.workbook.worksheets.add(name).visibility = 'VeryHidden';
        await context.sync();
      });
      return bench.refusal((_sheet, context) => {
        context.workbook.worksheets.getItem(name).delete();
      });
    }),
  },
];

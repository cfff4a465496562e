/** What hands move: sorted, cut and copied cells. In Excel done by the members nearest to the hands. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { pages, reference } from '../sources';

export const sortingRows: readonly Behaviour[] = [
  {
    id: 'sorting.order',
    words: {
      th: 'เรียงลำดับ: ตัวเลข ข้อความ FALSE TRUE ค่าผิดพลาด แล้วค่าว่างท้ายสุด',
      en: 'Sorted upwards: numbers, texts, FALSE, TRUE, errors, and blanks last',
    },
    ground: 'documented',
    source: reference('RangeSort'),
    excelApi: '1.2',
    notModelled: "custom lists, several keys, Windows' own Thai order (ICU's here)",
    trial: program([[2], [10], ['ก'], ['ข'], [false], [true], ['#N/A'], ['']], async (bench) => {
      await bench.onSheet(async (sheet, context) => {
        sheet.getRange('A1:A8').values = [[true], ['ข'], [10], ['#N/A'], [''], [false], ['ก'], [2]];
        await context.sync();
      });
      await bench.hands.sort(bench.sheetName, 'A1:A8');
      return bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A8').load('values');
        await context.sync();
        return range.values as (string | number | boolean)[][];
      });
    }),
  },
  {
    id: 'sorting.relative',
    words: {
      th: 'สูตรที่ย้ายเพราะเรียงลำดับอ้างอิงแถวใหม่ของตน เหมือนการคัดลอก',
      en: 'Relative references of sorted formulas move as in a copy',
    },
    ground: 'documented',
    source: pages.sortedReferences,
    excelApi: '1.2',
    trial: program(
      [
        [1, '=A1*10'],
        [2, '=A2*10'],
      ],
      async (bench) => {
        await bench.onSheet(async (sheet, context) => {
          sheet.getRange('A1:B2').formulas = [
            [2, '=A1*10'],
            [1, '=A2*10'],
          ];
          await context.sync();
        });
        await bench.hands.sort(bench.sheetName, 'A1:B2');
        return bench.onSheet(async (sheet, context) => {
          const range = sheet.getRange('A1:B2').load('formulas');
          await context.sync();
          return range.formulas as (string | number)[][];
        });
      },
    ),
  },
  {
    id: 'sorting.otherSheets',
    words: {
      th: 'การอ้างอิงที่ระบุชื่อแผ่นงานไม่เลื่อนเมื่อเรียงลำดับ',
      en: 'References that name a sheet do not move in a sort',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.2',
    trial: program([true, true], async (bench) => {
      const first = `='${bench.scratchName('อื่น')}'!A1`;
      const second = `='${bench.scratchName('อื่น')}'!A2`;
      await bench.onSheet(async (sheet, context) => {
        context.workbook.worksheets.add(bench.scratchName('อื่น'));
        sheet.getRange('A1:B2').formulas = [
          [2, first],
          [1, second],
        ];
        await context.sync();
      });
      await bench.hands.sort(bench.sheetName, 'A1:B2');
      return bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('B1:B2').load('formulas');
        await context.sync();
        return [range.formulas[0]?.[0] === second, range.formulas[1]?.[0] === first];
      });
    }),
  },
  {
    id: 'sorting.rulesStay',
    words: {
      th: 'เรียงลำดับแล้วรูปแบบเซลล์ย้ายตาม เงื่อนไขและกฎอยู่กับที่',
      en: 'Formats move with sorted cells; validations and rules stay',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.8',
    trial: program({ bold: [false, true], types: ['List', 'None'] }, async (bench) => {
      await bench.onSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[2], [1]];
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
        await context.sync();
      });
      await bench.hands.sort(bench.sheetName, 'A1:A2');
      return bench.onSheet(async (sheet, context) => {
        const cells = ['A1', 'A2'].map((at) =>
          sheet.getRange(at).load('format/font/bold, dataValidation/type'),
        );
        await context.sync();
        return {
          bold: cells.map(({ format }) => format.font.bold),
          types: cells.map(({ dataValidation }) => dataValidation.type),
        };
      });
    }),
  },
  {
    id: 'sorting.cut',
    words: {
      th: 'ตัดและวางทั้งช่วง สูตรที่อ้างอิงช่วงนั้นตามไป ส่วนที่ถูกวางทับกลายเป็น #REF!',
      en: 'What refers to a block that is cut and pasted follows; what referred to cells pasted over is #REF!',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.11',
    notModelled: 'whole rows and columns; references of rules that `$` does not fix',
    trial: program([['=SUM(F1:F2)', '=#REF!']], async (bench) => {
      await bench.onSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.getRange('C1:D1').formulas = [['=SUM(A1:A2)', '=F1']];
        await context.sync();
      });
      await bench.hands.cut(bench.sheetName, 'A1:A2', 'F1');
      return bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('C1:D1').load('formulas');
        await context.sync();
        return range.formulas as string[][];
      });
    }),
  },
  {
    id: 'sorting.copy',
    words: {
      th: 'คัดลอกแล้วได้ทั้งค่า รูปแบบ และเงื่อนไข สูตรคงระยะเดิม',
      en: 'A copy takes everything: values, formats, validations; formulas keep their distances',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.9',
    notModelled: 'series, paste special, hidden rows left out',
    trial: program({ formula: '=E1+1', bold: true, type: 'List' }, async (bench) => {
      await bench.onSheet(async (sheet, context) => {
        const cell = sheet.getRange('B1');
        cell.formulas = [['=A1+1']];
        cell.format.font.bold = true;
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
        await context.sync();
      });
      await bench.hands.copy(bench.sheetName, 'B1', 'F1');
      return bench.onSheet(async (sheet, context) => {
        const cell = sheet.getRange('F1').load('formulas, format/font/bold, dataValidation/type');
        await context.sync();
        return {
          formula: String(cell.formulas[0]?.[0]),
          bold: cell.format.font.bold,
          type: cell.dataValidation.type,
        };
      });
    }),
  },
  {
    id: 'sorting.hiddenAndMerged',
    words: {
      th: 'เรียงลำดับแล้วแถวที่ซ่อนอยู่กับที่ ช่วงที่มีเซลล์ผสานเรียงไม่ได้',
      en: 'Hidden rows stay in their place in a sort; a block with merged cells cannot be sorted',
    },
    ground: 'documented',
    source: reference('RangeSort'),
    excelApi: '1.2',
    trial: noTrial(
      'คำสั่งของโปรแกรมเรียงแถวที่ซ่อนต่างจากปุ่มบนริบบอน',
      'the member that sorts treats hidden rows in another way than the ribbon',
    ),
  },
  {
    id: 'sorting.fill',
    words: {
      th: 'เติมลงเอาทุกอย่างของแถวแรกไปด้วย กฎขยายบนแผ่นงานเดิมและถูกคัดลอกไปแผ่นงานอื่น',
      en: 'A fill takes everything of its first row; a rule is extended on its sheet and copied to another',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.9',
    trial: noTrial('ต้องใช้มือคนเติม', 'it takes a person who fills'),
  },
];

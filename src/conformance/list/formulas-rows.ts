/** What Excel computes, and how formulas follow what moves. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { pages, reference } from '../sources';

export const formulasRows: readonly Behaviour[] = [
  {
    id: 'formulas.portable',
    words: {
      th: 'ฟังก์ชันที่แบบประเมินใช้ (COUNTIFS SUMIFS IF AND MIN AVERAGE INDEX MATCH ROUND) ให้ค่าตรงกัน',
      en: 'The functions an assessment stands on (COUNTIFS, SUMIFS, IF, AND, MIN, AVERAGE, INDEX, MATCH, ROUND) give these values',
    },
    ground: 'measured',
    source: null,
    excelApi: '1.1',
    notModelled: 'HYPERLINK, AGGREGATE, structured references, `--range`; calculation order and volatility',
    trial: program([[2], [30], ['ครบ'], [1], [20], ['ข'], [66.7]], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:C3').values = [
          ['ก', true, 10],
          ['ข', true, 20],
          ['ค', false, 30],
        ];
        const range = sheet.getRange('E1:E7');
        range.formulas = [
          ['=COUNTIFS(A1:A3,"<>x",B1:B3,TRUE)'],
          ['=SUMIFS(C1:C3,B1:B3,TRUE)'],
          ['=IF(AND(E1=2,E2=30),"ครบ","ไม่ครบ")'],
          ['=MIN(1,E1)'],
          ['=AVERAGE(C1:C3)'],
          ['=INDEX(A1:A3,MATCH(20,C1:C3,0))'],
          ['=ROUND(100*2/3,1)'],
        ];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'formulas.errors',
    words: {
      th: 'สูตรที่คำนวณไม่ได้ให้ค่าผิดพลาดเป็นข้อความ เช่น #DIV/0! และบอกชนิดว่าเป็น Error',
      en: 'A formula that cannot be computed gives its error as a string, such as #DIV/0!, and Error as its type',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program({ values: [['#DIV/0!']], types: [['Error']] }, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.formulas = [['=1/0']];
        range.load('values, valueTypes');
        await context.sync();
        return { values: range.values as string[][], types: range.valueTypes };
      }),
    ),
  },
  {
    id: 'formulas.r1c1',
    words: {
      th: 'สูตรที่เขียนแบบ R1C1 อ่านกลับแบบ A1 ได้ตามเซลล์ที่อยู่ และอ่านแบบ R1C1 ได้ข้อความเดิม',
      en: 'A formula written in R1C1 notation reads in A1 notation for the cell it stands in, and in R1C1 notation as it was written',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.2',
    notModelled: 'whole rows and columns in R1C1 notation (`R`, `C[1]`)',
    trial: program(
      {
        a1: [['=$A$1&A2', '=SUM(A2:$A3)&"RC"', 'RC']],
        r1c1: [['=R1C1&RC[-1]', '=SUM(RC[-2]:R[1]C1)&"RC"', 'RC']],
      },
      ({ onSheet }) =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRange('B2:D2');
          range.formulasR1C1 = [['=R1C1&RC[-1]', '=SUM(RC[-2]:R[1]C1)&"RC"', 'RC']];
          range.load('formulas, formulasR1C1');
          await context.sync();
          return { a1: range.formulas as string[][], r1c1: range.formulasR1C1 as string[][] };
        }),
    ),
  },
  {
    id: 'formulas.oneForAll',
    words: {
      th: 'สูตรแบบ R1C1 ข้อความเดียวที่ไม่อยู่ในตาราง ใช้กับทุกเซลล์ของช่วง',
      en: 'One formula in R1C1 notation, in no array, is for all cells of a range',
    },
    ground: 'documented',
    source: pages.coreConcepts,
    excelApi: '1.2',
    trial: program([['=A1*$B$1'], ['=A2*$B$1'], ['=A3*$B$1']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('C1:C3');
        range.formulasR1C1 = '=RC[-2]*R1C2' as unknown as string[][];
        range.load('formulas');
        await context.sync();
        return range.formulas as string[][];
      }),
    ),
  },
  {
    id: 'formulas.length',
    words: { th: 'สูตรยาวได้ไม่เกิน 8,192 ตัวอักษร', en: 'A formula is at most 8,192 characters long' },
    ground: 'documented',
    source: pages.specifications,
    excelApi: '1.1',
    trial: program(['taken', 'InvalidArgument'], async ({ refusal }) => {
      // Of sums, for neither Excel nor an engine goes as deep as 4,000 signs.
      const sums = new Array<string>(16).fill(`SUM(${'1,'.repeat(250)}1)`).join('+');
      const ending = (ones: number): Promise<string> =>
        refusal((sheet) => {
          sheet.getRange('A1').formulas = [[`=${sums}${'+1'.repeat(ones)}`]];
        });
      return [await ending(40), await ending(41)];
    }),
  },
  {
    id: 'formulas.unclosed',
    words: {
      th: 'สูตรที่วงเล็บไม่ครบถูกปฏิเสธ และไม่มีเซลล์ใดในช่วงเดียวกันถูกเขียน',
      en: 'A formula that does not close is refused, and nothing of its block is written',
    },
    ground: 'inferred',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program({ code: 'InvalidArgument', values: [[''], ['']] }, async ({ onSheet, refusal }) => {
      const code = await refusal((sheet) => {
        sheet.getRange('A1:A2').formulas = [['=1+1'], ['=SUM(B1']];
      });
      const values = await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A2').load('values');
        await context.sync();
        return range.values as string[][];
      });
      return { code, values };
    }),
  },
  {
    id: 'formulas.followRows',
    words: {
      th: 'การอ้างอิงเลื่อนตามแถวที่แทรกและลบ ช่วงที่คร่อมแถวที่แทรกยาวขึ้น ช่วงที่ถูกลบแถวสั้นลง',
      en: 'References follow rows that are inserted and deleted: a range grows with rows inside it and shrinks with those deleted',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    notModelled: 'cells shifted in part of a row or column: NotImplemented',
    trial: program(
      [
        ['=SUM(A2:A5)', '=A5'],
        ['=SUM(A2:A4)', '=A4'],
      ],
      ({ onSheet }) =>
        onSheet(async (sheet, context) => {
          sheet.getRange('C1:D1').formulas = [['=SUM(A2:A4)', '=A4']];
          sheet.getRange('3:3').insert('Down');
          const grown = sheet.getRange('C1:D1').load('formulas');
          await context.sync();
          sheet.getRange('2:2').delete('Up');
          const shrunk = sheet.getRange('C1:D1').load('formulas');
          await context.sync();
          return [...(grown.formulas as string[][]), ...(shrunk.formulas as string[][])];
        }),
    ),
  },
  {
    id: 'formulas.rename',
    words: {
      th: 'การอ้างอิงตามชื่อใหม่ของแผ่นงาน',
      en: 'References follow a sheet that is renamed',
    },
    ground: 'documented',
    source: reference('Worksheet'),
    excelApi: '1.1',
    trial: program(true, (bench) =>
      bench.onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add(bench.scratchName('เดิม'));
        const range = sheet.getRange('A1');
        range.formulas = [[`='${bench.scratchName('เดิม')}'!B2`]];
        other.name = bench.scratchName('ใหม่');
        range.load('formulas');
        await context.sync();
        return range.formulas[0]?.[0] === `='${bench.scratchName('ใหม่')}'!B2`;
      }),
    ),
  },
  {
    id: 'formulas.sheetGone',
    words: {
      th: 'การอ้างอิงแผ่นงานที่ถูกลบกลายเป็น #REF! และโปรแกรมอ่านสูตรได้เป็น #REF!',
      en: 'A reference to a sheet that is deleted becomes #REF!, and reads #REF! without the cell',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.1',
    trial: program({ formula: '=#REF!', value: '#REF!' }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        const other = context.workbook.worksheets.add(bench.scratchName('ลบ'));
        const range = sheet.getRange('A1');
        range.formulas = [[`='${bench.scratchName('ลบ')}'!B2`]];
        await context.sync();
        other.delete();
        range.load('formulas, values');
        await context.sync();
        return { formula: String(range.formulas[0]?.[0]), value: String(range.values[0]?.[0]) };
      }),
    ),
  },
  {
    id: 'formulas.manual',
    words: {
      th: 'เมื่อตั้งคำนวณเอง สูตรคงค่าเดิมจนกว่าจะสั่งคำนวณ',
      en: 'While calculation is manual a formula keeps its value until somebody calculates',
    },
    ground: 'documented',
    source: reference('Application'),
    excelApi: '1.8',
    trial: program([2, 2, 6], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const { application } = context.workbook;
        application.load('calculationMode');
        sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
        const cell = (): Excel.Range => sheet.getRange('B1').load('values');
        const first = cell();
        await context.sync();
        const before = application.calculationMode;
        try {
          application.calculationMode = 'Manual';
          sheet.getRange('A1').values = [[5]];
          const waiting = cell();
          await context.sync();
          application.calculate('Full');
          const computed = cell();
          await context.sync();
          return [first, waiting, computed].map(({ values }) => Number(values[0]?.[0]));
        } finally {
          application.calculationMode = before;
          await context.sync();
        }
      }),
    ),
  },
  {
    id: 'formulas.namesInEngine',
    words: {
      th: 'ตัวจำลองแทนที่ชื่อที่กำหนดด้วยสิ่งที่ชื่อนั้นหมายถึง ก่อนส่งสูตรให้ตัวคำนวณ',
      en: 'The host puts what a defined name stands for in its place before its engine sees a formula',
    },
    ground: 'our rule',
    source: null,
    excelApi: '1.1',
    notModelled: 'relative references inside names; `Sheet1!name`',
    trial: noTrial('เป็นวิธีภายในของตัวจำลอง', 'a matter of the host alone'),
  },
];

/** Values as a program writes and reads them. */
import { program, type Behaviour } from '../behaviour';
import { pages, reference } from '../sources';

export const typingRows: readonly Behaviour[] = [
  {
    id: 'typing.asTyped',
    words: {
      th: "ข้อความที่โปรแกรมเขียนลงเซลล์ถูกตีความเหมือนพิมพ์เอง: 1.10 เป็นตัวเลข TRUE เป็นค่าตรรกะ 50% เป็น 0.5 และเครื่องหมาย ' นำหน้าทำให้เป็นข้อความ",
      en: "A string that is written is read as if it were typed: 1.10 becomes a number, TRUE a Boolean, 50% is 0.5, and a leading ' keeps text",
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    notModelled: 'international date orders, `*Local`, arrays that spill',
    trial: program([[1.1, true, 0.5, 46024, '1.10']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:E1');
        range.values = [['1.10', 'TRUE', '50%', '1/2/2026', "'1.10"]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'typing.formatTaken',
    words: {
      th: 'เซลล์รูปแบบทั่วไปรับรูปแบบตัวเลขตามสิ่งที่พิมพ์ เช่น 50% และวันที่',
      en: 'A cell with the General format takes on the number format of what is typed: a percentage, a date',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program([['General', '0%', 'm/d/yyyy']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.values = [['1.10', '50%', '1/2/2026']];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
    ),
  },
  {
    id: 'typing.textFormat',
    words: {
      th: 'เซลล์รูปแบบข้อความ (@) เก็บ 1.10 และ =1+1 ไว้เป็นข้อความ',
      en: 'A cell with the text format (@) keeps 1.10 and =1+1 as text',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program([['1.10', '=1+1']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.numberFormat = [['@', '@']];
        range.values = [['1.10', '=1+1']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'typing.thaiDateWords',
    words: {
      th: 'วันที่ที่พิมพ์เป็นคำภาษาไทย เช่น 1 มกราคม 2569 คงเป็นข้อความ',
      en: 'A date typed in Thai words, such as 1 มกราคม 2569, stays text',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.1',
    notModelled: 'Excel parses more forms: all its own dates, currency in baht, fractions',
    trial: program([['1 มกราคม 2569']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.values = [['1 มกราคม 2569']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'typing.thaiDateFormat',
    words: {
      th: 'รูปแบบ [$-107041E]d mmm yyyy แสดงวันที่เป็นพุทธศักราชและชื่อเดือนย่อภาษาไทย',
      en: 'The format [$-107041E]d mmm yyyy shows a date in the Buddhist era with the short Thai month',
    },
    ground: 'measured',
    source: null,
    excelApi: '1.1',
    notModelled: 'other Thai forms (`[$-th-TH]`), `[Color]`',
    trial: program([['30 ก.ย. 2569']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.numberFormat = [['[$-107041E]d mmm yyyy']];
        range.formulas = [['=DATE(2026,9,30)']];
        range.load('text');
        sheet.getRange('A:A').format.columnWidth = 120;
        await context.sync();
        return range.text;
      }),
    ),
  },
  {
    id: 'typing.booleanSection',
    words: {
      th: 'TRUE และ FALSE แสดงตามส่วนที่สี่ของรูปแบบตัวเลข ซึ่งเป็นส่วนของข้อความ',
      en: 'TRUE and FALSE are shown by the fourth section of a number format, that of texts',
    },
    ground: 'measured',
    source: null,
    excelApi: '1.1',
    notModelled: 'formats of fewer sections that end with one for texts',
    trial: program([['☑', 'TRUE', 'TRUE']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.numberFormat = [['0;0;0;"☑"', '0;0;0;@', '"☑";"☑";"☐"']];
        range.values = [[true, true, true]];
        range.load('text');
        await context.sync();
        return range.text;
      }),
    ),
  },
  {
    id: 'typing.digits',
    words: {
      th: 'ตัวเลขเก็บไว้ 15 หลัก หลักที่เกินเป็นศูนย์',
      en: 'A number keeps 15 digits; those after them are zero',
    },
    ground: 'documented',
    source: pages.specifications,
    excelApi: '1.1',
    trial: program([[12_345_678_901_234_500]], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.values = [['12345678901234567']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'typing.null',
    words: {
      th: 'ค่า null ในตารางที่เขียน ไม่แตะต้องเซลล์นั้น',
      en: 'A null in an array that is written leaves its cell alone',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program([['หลักฐาน', 2]], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [['หลักฐาน', 1]];
        range.values = [[null, 2]];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'typing.shape',
    words: {
      th: 'ตารางที่มีขนาดไม่ตรงกับช่วงถูกปฏิเสธ',
      en: 'An array of another shape than its range is refused',
    },
    ground: 'documented',
    source: reference('Range'),
    excelApi: '1.1',
    trial: program('InvalidArgument', ({ refusal }) =>
      refusal((sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
      }),
    ),
  },
  {
    id: 'typing.unboundedRead',
    words: {
      th: 'อ่านค่าของทั้งคอลัมน์ได้เพียง null',
      en: 'The values of a whole column are null on reading',
    },
    ground: 'documented',
    source: pages.unbounded,
    excelApi: '1.1',
    trial: program(null, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A:A').load('values');
        await context.sync();
        return range.values as unknown as null;
      }),
    ),
  },
  {
    id: 'typing.unboundedWrite',
    words: {
      th: 'เขียนค่าลงทั้งคอลัมน์ถูกปฏิเสธ',
      en: 'Writing values to a whole column is refused',
    },
    ground: 'documented',
    source: pages.unbounded,
    excelApi: '1.1',
    trial: program('InvalidArgument', ({ refusal }) =>
      refusal((sheet) => {
        sheet.getRange('A:A').values = [[1]];
      }),
    ),
  },
  {
    id: 'typing.largeBlock',
    words: {
      th: 'ตาราง 2,000 เซลล์ที่เขียนครั้งเดียวมาถึงครบ',
      en: 'A block of 2,000 cells, written at once, arrives whole',
    },
    ground: 'client',
    source: null,
    excelApi: '1.1',
    trial: program([['ข้อ 400']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(0, 0, 400, 5);
        range.values = Array.from({ length: 400 }, (_, row) => [row, 1, 2, 3, `ข้อ ${row + 1}`]);
        const last = sheet.getRange('E400').load('values');
        await context.sync();
        return last.values;
      }),
    ),
  },
  {
    id: 'typing.notLoaded',
    words: {
      th: 'อ่านคุณสมบัติที่ไม่ได้สั่งโหลดไม่ได้',
      en: 'A property that was not loaded cannot be read',
    },
    ground: 'client',
    source: pages.errorHandling,
    excelApi: '1.1',
    trial: program('PropertyNotLoaded', async ({ onSheet }) => {
      try {
        await onSheet(async (sheet, context) => {
          const range = sheet.getRange('A1');
          await context.sync();
          return range.values as unknown;
        });
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
      return 'taken';
    }),
  },
  {
    id: 'typing.halfDone',
    words: {
      th: 'เมื่อคำสั่งหนึ่งในชุดล้มเหลว คำสั่งก่อนหน้ามีผลแล้ว คำสั่งหลังไม่ถูกทำ',
      en: 'When one action of a batch fails, those before it stay done and those after it are not',
    },
    ground: 'documented',
    source: pages.errorHandling,
    excelApi: '1.1',
    trial: program({ code: 'ItemNotFound', values: [['ก่อน'], ['']] }, async (bench) => {
      const code = await bench.refusal((sheet, context) => {
        sheet.getRange('A1').values = [['ก่อน']];
        context.workbook.worksheets.getItem(bench.scratchName('ไม่มี')).getRange('A1').values = [['-']];
        sheet.getRange('A2').values = [['หลัง']];
      });
      const values = await bench.onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:A2').load('values');
        await context.sync();
        return range.values as string[][];
      });
      return { code, values };
    }),
  },
];

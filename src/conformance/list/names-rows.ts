/** Names of ranges. */
import { program, type Behaviour } from '../behaviour';
import { pages, reference } from '../sources';

const source = reference('NamedItemCollection');

export const namesRows: readonly Behaviour[] = [
  {
    id: 'names.read',
    words: {
      th: 'ชื่อที่กำหนดอ่านกลับได้เป็นสูตรที่ใส่ $ ชนิด Range และซ่อนจากรายการชื่อได้',
      en: 'A defined name reads back as a formula with $, of type Range, and can be hidden from the list',
    },
    ground: 'documented',
    source,
    excelApi: '1.4',
    trial: program({ formula: true, type: 'Range', visible: false, range: true }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        const item = context.workbook.names.add(bench.definedName('block'), sheet.getRange('B2:B9'));
        item.visible = false;
        item.load('formula, type, visible');
        const range = item.getRange().load('address');
        await context.sync();
        return {
          formula: item.formula === `='${bench.sheetName}'!$B$2:$B$9`,
          type: item.type,
          visible: item.visible,
          range: range.address === `'${bench.sheetName}'!B2:B9`,
        };
      }),
    ),
  },
  {
    id: 'names.follow',
    words: {
      th: 'ชื่อที่กำหนดยาวขึ้นเมื่อแทรกแถวภายในช่วง และสูตรที่ใช้ชื่อคำนวณตาม',
      en: 'A name grows with rows inserted inside its range, and formulas that use it count them',
    },
    ground: 'documented',
    source,
    excelApi: '1.4',
    trial: program([3, 13], (bench) =>
      bench.onSheet(async (sheet, context) => {
        sheet.getRange('B2:B3').values = [[1], [2]];
        context.workbook.names.add(bench.definedName('sum'), sheet.getRange('B2:B3'));
        sheet.getRange('D1').formulas = [[`=SUM(${bench.definedName('sum')})`]];
        const before = sheet.getRange('D1').load('values');
        await context.sync();
        sheet.getRange('3:3').insert('Down');
        sheet.getRange('B3').values = [[10]];
        const after = sheet.getRange('D1').load('values');
        await context.sync();
        return [Number(before.values[0]?.[0]), Number(after.values[0]?.[0])];
      }),
    ),
  },
  {
    id: 'names.twice',
    words: {
      th: 'เพิ่มชื่อที่มีอยู่แล้วถูกปฏิเสธ ไม่ว่าตัวพิมพ์เล็กหรือใหญ่',
      en: 'A name that exists is refused, in capitals too',
    },
    ground: 'inferred',
    source,
    excelApi: '1.4',
    trial: program('ItemAlreadyExists', ({ refusal, definedName }) =>
      refusal((sheet, context) => {
        context.workbook.names.add(definedName('twice'), sheet.getRange('A1'));
        context.workbook.names.add(definedName('TWICE'), sheet.getRange('A2'));
      }),
    ),
  },
  {
    id: 'names.refused',
    words: {
      th: 'ชื่อที่เหมือนที่อยู่เซลล์ หรือมีช่องว่าง ถูกปฏิเสธ',
      en: 'A name that looks like an address, or holds a space, is refused',
    },
    ground: 'documented',
    source,
    excelApi: '1.4',
    trial: program(['InvalidArgument', 'InvalidArgument'], async ({ refusal, definedName, claim }) => [
      await refusal((sheet, context) => {
        context.workbook.names.add(claim('AB12'), sheet.getRange('A1'));
      }),
      await refusal((sheet, context) => {
        context.workbook.names.add(definedName('two words'), sheet.getRange('A1'));
      }),
    ]),
  },
  {
    id: 'names.missing',
    words: {
      th: 'ขอสิ่งที่ไม่มีแบบ OrNullObject ได้วัตถุว่าง ไม่ใช่ข้อผิดพลาด และช่วงของวัตถุว่างก็ว่าง',
      en: 'What is not there is a null object when asked so, and so is a range of it',
    },
    ground: 'documented',
    source: pages.nullObjects,
    excelApi: '1.4',
    trial: program([true, true, true], (bench) =>
      bench.onSheet(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(bench.scratchName('ไม่มี'));
        const range = sheet.getRange('A1').load('values');
        const name = context.workbook.names.getItemOrNullObject(bench.definedName('none'));
        await context.sync();
        return [sheet.isNullObject, range.isNullObject, name.isNullObject];
      }),
    ),
  },
];

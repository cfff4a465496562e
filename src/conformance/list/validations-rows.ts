/** Data validation. */
import { program, noTrial, type Behaviour } from '../behaviour';
import { issue, pages, reference } from '../sources';

const source = reference('DataValidation');
const list: Excel.DataValidationRule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };

export const validationsRows: readonly Behaviour[] = [
  {
    id: 'validations.read',
    words: {
      th: 'รายการให้เลือกและช่วงตัวเลขอ่านกลับได้ตามที่ตั้ง',
      en: 'A list and the bounds of a whole number read back as they were set',
    },
    ground: 'documented',
    source: pages.validation,
    excelApi: '1.8',
    trial: program(
      {
        types: ['List', 'WholeNumber', 'None'],
        source: 'TRUE,FALSE',
        bounds: [2560, 2600],
      },
      ({ onSheet }) =>
        onSheet(async (sheet, context) => {
          const [ticks, year, none] = ['A1:A3', 'B1', 'C1'].map((at) => sheet.getRange(at).dataValidation);
          if (ticks === undefined || year === undefined || none === undefined) return null;
          ticks.rule = list;
          year.rule = { wholeNumber: { formula1: 2560, formula2: 2600, operator: 'Between' } };
          for (const each of [ticks, year, none]) each.load('type, rule');
          await context.sync();
          const { formula1 = 0, formula2 = 0 } = year.rule.wholeNumber ?? {};
          return {
            types: [ticks.type, year.type, none.type],
            source: ticks.rule.list?.source as string,
            bounds: [Number(formula1), Number(formula2)],
          };
        }),
    ),
  },
  {
    id: 'validations.mixed',
    words: {
      th: 'ช่วงที่บางเซลล์มีเงื่อนไขบอกชนิดว่า MixedCriteria ช่วงที่เงื่อนไขต่างกันบอกว่า Inconsistent',
      en: 'A range with a rule on some cells says MixedCriteria, one with rules that differ says Inconsistent',
    },
    ground: 'types',
    source,
    excelApi: '1.8',
    trial: program(['MixedCriteria', 'Inconsistent'], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').dataValidation.rule = list;
        sheet.getRange('B1').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
        const some = sheet.getRange('A1:A2').dataValidation.load('type');
        const differing = sheet.getRange('A1:B1').dataValidation.load('type');
        await context.sync();
        return [some.type, differing.type];
      }),
    ),
  },
  {
    id: 'validations.overDiffering',
    words: {
      th: 'ตั้งเงื่อนไขทับเซลล์ที่เงื่อนไขเดิมต่างกันถูกปฏิเสธ ต้องล้างก่อน',
      en: 'A rule over cells whose validations differ is refused; cleared first, it is taken',
    },
    ground: 'reported',
    source: issue(2594),
    excelApi: '1.8',
    trial: program(['InvalidArgument', 'taken'], async ({ refusal }) => {
      const set = (clears: boolean) => (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').dataValidation.rule = list;
        const both = sheet.getRange('A1:A2').dataValidation;
        if (clears) both.clear();
        both.rule = list;
      };
      return [await refusal(set(false)), await refusal(set(true))];
    }),
  },
  {
    id: 'validations.programs',
    words: {
      th: 'เงื่อนไขไม่ห้ามค่าที่โปรแกรมเขียน',
      en: 'A validation does not refuse what a program writes',
    },
    ground: 'documented',
    source: pages.validation,
    excelApi: '1.8',
    trial: program([['ไม่อยู่ในรายการ']], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.dataValidation.rule = list;
        range.values = [['ไม่อยู่ในรายการ']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ),
  },
  {
    id: 'validations.words',
    words: {
      th: 'หัวข้อคำแนะนำยาวได้ 32 ตัวอักษร ข้อความยาวได้ 255 ตัวอักษร รายการที่พิมพ์ยาวได้ 255 ตัวอักษร',
      en: 'A prompt holds 32 characters of title and 255 of message, a typed list 255 characters',
    },
    ground: 'documented',
    source: reference('DataValidationPrompt'),
    excelApi: '1.8',
    trial: program(
      ['taken', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
      async ({ refusal }) => {
        const prompt = (title: number, message: number) =>
          refusal((sheet) => {
            const { dataValidation } = sheet.getRange('A1');
            dataValidation.rule = list;
            dataValidation.prompt = {
              showPrompt: true,
              title: 'ก'.repeat(title),
              message: 'ก'.repeat(message),
            };
          });
        return [
          await prompt(32, 255),
          await prompt(33, 1),
          await prompt(1, 256),
          await refusal((sheet) => {
            sheet.getRange('A1').dataValidation.rule = {
              list: { inCellDropDown: true, source: 'ก,'.repeat(128) },
            };
          }),
        ];
      },
    ),
  },
  {
    id: 'validations.typing',
    words: {
      th: 'เงื่อนไขห้ามสิ่งที่คนพิมพ์หรือวางเป็นค่า แต่ไม่ห้ามการวางแบบปกติ',
      en: 'A validation refuses what a person types or pastes as values, and not a plain paste',
    },
    ground: 'documented',
    source: pages.validation,
    excelApi: '1.8',
    notModelled: 'they refuse nothing, neither typing nor paste',
    trial: noTrial('ต้องใช้มือคนพิมพ์', 'it takes a person who types'),
  },
];

/** Conditional formats. */
import { program, type Behaviour } from '../behaviour';
import { reference } from '../sources';

const source = reference('ConditionalFormatCollection');

function addRule(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#FDF0E6';
  return rule;
}

export const rulesRows: readonly Behaviour[] = [
  {
    id: 'rules.order',
    words: {
      th: 'กฎที่เพิ่มทีหลังมีลำดับก่อน',
      en: 'The rule that was added last comes first',
    },
    ground: 'documented',
    source,
    excelApi: '1.6',
    notModelled: 'all kinds but a formula; limits on rules',
    trial: program([1, 0], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B3');
        const first = addRule(range, '=$B1=1').load('priority');
        const second = addRule(range, '=$B1=2').load('priority');
        await context.sync();
        first.load('priority');
        second.load('priority');
        await context.sync();
        return [first.priority, second.priority];
      }),
    ),
  },
  {
    id: 'rules.grow',
    words: {
      th: 'กฎครอบคลุมแถวที่แทรกภายในช่วงของมัน',
      en: 'A rule covers rows that are inserted inside its range',
    },
    ground: 'inferred',
    source,
    excelApi: '1.6',
    notModelled: 'rows inserted at its edge',
    trial: program('A1:B4', ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const rule = addRule(sheet.getRange('A1:B3'), '=$B1=1');
        sheet.getRange('2:2').insert('Down');
        const covered = rule.getRange().load('address');
        await context.sync();
        return covered.address.slice(covered.address.indexOf('!') + 1);
      }),
    ),
  },
  {
    id: 'rules.firstRowGone',
    words: {
      th: 'เมื่อลบแถวแรกของช่วง สูตรของกฎยังหมายถึงแถวของตน',
      en: 'When the first row of its range is deleted a rule still speaks of its own row',
    },
    ground: 'inferred',
    source: null,
    excelApi: '1.6',
    notModelled: 'the same for validations with a relative formula of their own',
    trial: program({ covered: 'A1:B2', formula: '=$B1=1' }, ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const rule = addRule(sheet.getRange('A1:B3'), '=$B1=1');
        sheet.getRange('1:1').delete('Up');
        const covered = rule.getRange().load('address');
        rule.custom.rule.load('formula');
        await context.sync();
        return {
          covered: covered.address.slice(covered.address.indexOf('!') + 1),
          formula: rule.custom.rule.formula,
        };
      }),
    ),
  },
  {
    id: 'rules.copied',
    words: {
      th: 'คัดลอกรูปแบบของแถวเดียวลงหลายแถวของแผ่นอื่น กฎตามไปเป็นกฎเดียวทั้งช่วง และพูดถึงแถวของตน',
      en: 'Formats of one row copied over several of another sheet bring its rules, each as one over all of them, which speaks of its own row',
    },
    ground: 'inferred',
    source: reference('Range'),
    excelApi: '1.9',
    notModelled: 'copying of anything but formats; skipping blanks and turning over',
    trial: program({ covered: ['A5:B9', 'A5:B9'], formulas: ['=$B5=1', '=$B5=2'] }, (bench) =>
      bench.onSheet(async (sheet, context) => {
        for (const formula of ['=$B5=1', '=$B5=2']) addRule(sheet.getRange('A5:B6'), formula);
        const target = context.workbook.worksheets.add(bench.scratchName('สี')).getRange('A5:B9');
        target.copyFrom(sheet.getRange('A5:B5'), 'Formats');
        const { conditionalFormats } = target;
        conditionalFormats.load('items/id');
        await context.sync();
        const rules = conditionalFormats.items.map((each) => ({
          formula: each.custom.rule.load('formula'),
          range: each.getRange().load('address'),
        }));
        await context.sync();
        return {
          covered: rules.map(({ range }) => range.address.slice(range.address.indexOf('!') + 1)),
          formulas: rules.map(({ formula }) => formula.formula).sort(),
        };
      }),
    ),
  },
  {
    id: 'rules.clearedWithFormats',
    words: {
      th: 'ล้างรูปแบบของช่วงแล้ว กฎของช่วงนั้นหายไปด้วย',
      en: 'Clearing the formats of a range takes its rules too',
    },
    ground: 'inferred',
    source: reference('Range'),
    excelApi: '1.6',
    trial: program([1, 0], ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:B3');
        addRule(range, '=$B1=1');
        const before = range.conditionalFormats.getCount();
        await context.sync();
        range.clear('Formats');
        const after = range.conditionalFormats.getCount();
        await context.sync();
        return [before.value, after.value];
      }),
    ),
  },
];

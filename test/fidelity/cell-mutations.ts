/** Edits of what cells hold, how they look, what they ask for and how rules colour them. */
import type { CellStyle, SheetPlan } from '../../src/core/plan/sheet-plan';
import { everySheet, type Mutation } from './mutation';

/** Nobody writes this part of any style. */
function without(key: keyof CellStyle, property: string): Mutation {
  const strip = (style: CellStyle): CellStyle =>
    Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));
  return {
    name: `no style says ${key}`,
    property,
    mutate: everySheet((sheet) => ({
      ...sheet,
      styles: sheet.styles.map(({ areas, style }) => ({ areas, style: strip(style) })),
    })),
  };
}

function firstOf<Kind>(
  wanted: (content: unknown) => content is Kind,
  change: (content: Kind) => SheetPlan['cells'][number][number],
): Mutation['mutate'] {
  return (plan) => {
    let done = false;
    return everySheet((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((content) => {
          if (done || !wanted(content)) return content;
          done = true;
          return change(content);
        }),
      ),
    }))(plan);
  };
}

const isText = (content: unknown): content is string => typeof content === 'string';
const isNumber = (content: unknown): content is number => typeof content === 'number';
const isTick = (content: unknown): content is boolean => typeof content === 'boolean';
const isFormula = (content: unknown): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null && 'formula' in content;

const contents: readonly Mutation[] = [
  {
    name: 'one text has a blank at its end',
    property: 'content',
    mutate: firstOf(isText, (text) => `${text} `),
  },
  { name: 'one number is one more', property: 'content', mutate: firstOf(isNumber, (number) => number + 1) },
  { name: 'one number is a text', property: 'kind', mutate: firstOf(isNumber, String) },
  { name: 'one tick is turned round', property: 'content', mutate: firstOf(isTick, (tick) => !tick) },
  {
    name: 'one formula is wrapped',
    property: 'content',
    mutate: firstOf(isFormula, ({ formula }) => ({ formula: `=N(${formula.slice(1)})` })),
  },
  { name: 'one formula is a text', property: 'kind', mutate: firstOf(isFormula, ({ formula }) => formula) },
  { name: 'one cell is empty', property: 'kind', mutate: firstOf(isText, () => null) },
];

const styles: readonly Mutation[] = [
  without('fill', 'fill'),
  without('fontName', 'fontName'),
  without('fontSize', 'fontSize'),
  without('fontColor', 'fontColor'),
  without('bold', 'bold'),
  without('horizontal', 'horizontal'),
  without('vertical', 'vertical'),
  without('wrap', 'wrap'),
  without('indent', 'indent'),
  without('lines', 'border left'),
  without('numberFormat', 'numberFormat'),
  without('locked', 'locked'),
  {
    name: 'one style of one area is left out',
    property: 'bold',
    mutate: everySheet((sheet) => {
      const at = sheet.styles.findIndex(({ style }) => style.bold === true);
      return { ...sheet, styles: sheet.styles.filter((_, position) => position !== at) };
    }),
  },
];

const controls: readonly Mutation[] = [
  {
    name: 'one checkbox is missing',
    property: 'checkbox',
    mutate: everySheet((sheet) => ({ ...sheet, checkboxes: sheet.checkboxes.slice(1) })),
  },
  {
    name: 'a list lacks its last value',
    property: 'validation asks',
    mutate: everySheet((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((rule) =>
        rule.kind === 'list' ? { ...rule, values: rule.values.slice(0, -1) } : rule,
      ),
    })),
  },
  {
    name: 'a whole number may be one more',
    property: 'validation asks',
    mutate: everySheet((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((rule) =>
        rule.kind === 'wholeNumber' ? { ...rule, maximum: rule.maximum + 1 } : rule,
      ),
    })),
  },
  {
    name: 'validations say nothing',
    property: 'validation message',
    mutate: everySheet((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((rule) => ({ ...rule, message: '' })),
    })),
  },
  {
    name: 'there are no validations',
    property: 'validation asks',
    mutate: everySheet((sheet) => ({ ...sheet, validations: [] })),
  },
];

function everyRule(
  name: string,
  property: string,
  change: (rule: SheetPlan['conditionalFormats'][number]) => SheetPlan['conditionalFormats'][number],
): Mutation {
  return {
    name,
    property,
    mutate: everySheet((sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.map(change) })),
  };
}

const rules: readonly Mutation[] = [
  everyRule('rules reach one row less', 'area', (rule) => ({
    ...rule,
    area: { ...rule.area, rows: rule.area.rows - 1 },
  })),
  everyRule('rules ask for another row', 'formula', (rule) => ({
    ...rule,
    formula: rule.formula.replace('4', '5'),
  })),
  everyRule('rules fill nothing', 'fill', (rule) => ({ ...rule, fill: null })),
  everyRule('rules write in red', 'fontColor', (rule) => ({ ...rule, fontColor: '#FF0000' })),
  everyRule('rules are never bold', 'bold', (rule) => ({ ...rule, bold: false })),
  everyRule('rules show no boxes', 'numberFormat', (rule) =>
    rule.numberFormat === undefined ? rule : { ...rule, numberFormat: '@' },
  ),
  {
    name: 'rules stand in another order',
    property: 'formula',
    mutate: everySheet((sheet) => ({
      ...sheet,
      conditionalFormats: [...sheet.conditionalFormats].reverse(),
    })),
  },
];

export const cellMutations: readonly Mutation[] = [...contents, ...styles, ...controls, ...rules];

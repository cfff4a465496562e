/** Excel.ConditionalFormatCollection and custom rules. Other kinds of rule are not modelled. */
import { intersection } from '../cells/area';
import { HostError, notImplemented } from '../cells/host-error';
import { dropEmptyRules, subtractRules } from '../edits/rules';
import { LiveRange, areaOf, checkAllowed, type Blocks } from '../model/live-range';
import type { ConditionalFormat } from '../model/sheet-parts';
import { booleanOf, colorOf, textOf, wholeOf } from '../protocol/arguments';
import { HostObject, type ObjectType } from '../protocol/object-type';
import { fieldsOf, linkTo, listing, reading, writing } from './members';
import type { OnSheet } from './on-sheet';

interface Rule extends OnSheet {
  readonly format: ConditionalFormat;
}

const field = fieldsOf(({ format }: Rule): ConditionalFormat => format);

export const customRuleType = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      read: ({ format }) => format.formula,
      write: ({ format, workbook }, value) => {
        const formula = textOf(value, 'rule.formula');
        format.formula = workbook.checkFormula(formula.startsWith('=') ? formula : `=${formula}`);
        workbook.touch();
      },
    },
  },
} satisfies ObjectType<Rule>;

export const ruleFontType = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: field('fontColor', colorOf, 'font.color'),
    bold: field('bold', booleanOf, 'font.bold'),
    italic: field('italic', booleanOf, 'font.italic'),
  },
} satisfies ObjectType<Rule>;

export const ruleFillType = {
  name: 'ConditionalRangeFill',
  scalars: { color: field('fill', colorOf, 'fill.color') },
} satisfies ObjectType<Rule>;

export const ruleFormatType = {
  name: 'ConditionalRangeFormat',
  scalars: { numberFormat: field('numberFormat', textOf, 'numberFormat') },
  links: { font: linkTo<Rule>(ruleFontType), fill: linkTo<Rule>(ruleFillType) },
} satisfies ObjectType<Rule>;

export const customFormatType = {
  name: 'CustomConditionalFormat',
  scalars: {},
  links: { rule: linkTo<Rule>(customRuleType), format: linkTo<Rule>(ruleFormatType) },
} satisfies ObjectType<Rule>;

export const conditionalFormatType = {
  name: 'ConditionalFormat',
  id: ({ format }) => ({ name: 'Id', value: format.id }),
  scalars: {
    id: { read: ({ format }) => format.id },
    type: { read: () => 'Custom' },
    priority: {
      read: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      write: ({ workbook, sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(wholeOf(value, 'priority'), 0, format);
        sheet.conditionalFormats = others;
        workbook.touch();
      },
    },
  },
  links: { custom: linkTo<Rule>(customFormatType) },
  methods: {
    delete: writing(({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    }),
    getRange: reading(({ workbook, sheet, format }, _args, call) => {
      const [only, second] = format.areas;
      if (only === undefined || second !== undefined) {
        throw new HostError('InvalidOperation', 'The rule covers more than one range.');
      }
      return call.make.range(new LiveRange(workbook, sheet, only));
    }),
  },
} satisfies ObjectType<Rule>;

const rules = listing({
  what: 'conditional format',
  list: (blocks: Blocks): Rule[] =>
    blocks.flatMap((range) =>
      range.sheet.conditionalFormats
        .filter((format) => format.areas.some((covered) => intersection(covered, areaOf(range)) !== null))
        .map((format) => ({ workbook: range.workbook, sheet: range.sheet, format })),
    ),
  object: (_blocks, rule) => HostObject.of<Rule>(conditionalFormatType, rule),
  isCalled: ({ format }, id) => format.id === id,
});

export const conditionalFormatCollectionType = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: rules.items,
  item: rules.item,
  methods: {
    add: {
      writes: true,
      run: (blocks, [type]) => {
        const kind = textOf(type, 'type');
        if (kind !== 'Custom') throw notImplemented('ConditionalFormatCollection', `add(${kind})`);
        return addRule(blocks);
      },
    },
    clearAll: {
      writes: true,
      run: (blocks) => {
        for (const range of blocks) clearRules(range);
      },
    },
    getCount: rules.getCount,
    getItem: rules.getItem,
    getItemAt: rules.getItemAt,
  },
} satisfies ObjectType<Blocks>;

/** A new rule comes first in priority, as the documentation of `add` says. */
function addRule(blocks: Blocks): HostObject {
  const range = blocks[0];
  if (range === undefined) throw new HostError('InvalidArgument', 'There is no range.');
  const { workbook, sheet } = range;
  checkAllowed(sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: workbook.newId(),
    areas: blocks.map(areaOf),
    formula: '',
    fill: null,
    fontColor: null,
    bold: null,
    italic: null,
    numberFormat: null,
  };
  sheet.conditionalFormats.unshift(format);
  workbook.touch();
  return HostObject.of<Rule>(conditionalFormatType, { workbook, sheet, format });
}

function clearRules(range: LiveRange): void {
  const hole = areaOf(range);
  checkAllowed(range.sheet, 'allowFormatCells');
  subtractRules(range.sheet, hole);
  dropEmptyRules(range.sheet);
  range.workbook.touch();
}

/** Excel.ConditionalFormatCollection and custom rules. Other kinds of rule are not modelled. */
import { intersection } from '../cells/area';
import { dropEmptyRules, subtractRules } from '../edits/rules';
import type { ConditionalFormat } from '../model/sheet-parts';
import { booleanOf, colorOf, textOf, wholeOf } from '../protocol/arguments';
import { HostError, notImplemented } from '../cells/host-error';
import type { ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import type { Blocks } from './format-objects';
import type { LiveRange } from '../model/live-range';
import { areaOf, checkAllowed, liveRange } from '../model/live-range';
import { rangeObject } from './range-object';

interface Rule {
  readonly range: LiveRange;
  readonly format: ConditionalFormat;
}

export const customRuleType = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      read: (rule) => rule.format.formula,
      write: (rule, value) => {
        const formula = textOf(value, 'rule.formula');
        const whole = formula.startsWith('=') ? formula : `=${formula}`;
        rule.format.formula = rule.range.workbook.checkFormula(whole);
        rule.range.workbook.touch();
      },
    },
  },
} satisfies ObjectType<Rule>;

function touching(write: (format: ConditionalFormat, value: unknown) => void) {
  return (rule: Rule, value: unknown): void => {
    write(rule.format, value);
    rule.range.workbook.touch();
  };
}

export const ruleFontType = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: {
      read: (rule) => rule.format.fontColor,
      write: touching((format, value) => {
        format.fontColor = colorOf(value, 'font.color');
      }),
    },
    bold: {
      read: (rule) => rule.format.bold,
      write: touching((format, value) => {
        format.bold = booleanOf(value, 'font.bold');
      }),
    },
    italic: {
      read: (rule) => rule.format.italic,
      write: touching((format, value) => {
        format.italic = booleanOf(value, 'font.italic');
      }),
    },
  },
} satisfies ObjectType<Rule>;

export const ruleFillType = {
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      read: (rule) => rule.format.fill,
      write: touching((format, value) => {
        format.fill = colorOf(value, 'fill.color');
      }),
    },
  },
} satisfies ObjectType<Rule>;

export const ruleFormatType = {
  name: 'ConditionalRangeFormat',
  scalars: {},
  links: {
    font: (rule) => HostObject.of<Rule>(ruleFontType, rule),
    fill: (rule) => HostObject.of<Rule>(ruleFillType, rule),
  },
} satisfies ObjectType<Rule>;

export const customFormatType = {
  name: 'CustomConditionalFormat',
  scalars: {},
  links: {
    rule: (rule) => HostObject.of<Rule>(customRuleType, rule),
    format: (rule) => HostObject.of<Rule>(ruleFormatType, rule),
  },
} satisfies ObjectType<Rule>;

export const conditionalFormatType = {
  name: 'ConditionalFormat',
  id: (rule) => ({ name: 'Id', value: rule.format.id }),
  scalars: {
    id: { read: (rule) => rule.format.id },
    type: { read: () => 'Custom' },
    priority: {
      read: (rule) => rule.range.sheet.conditionalFormats.indexOf(rule.format),
      write: (rule, value) => {
        const others = rule.range.sheet.conditionalFormats.filter((other) => other !== rule.format);
        others.splice(wholeOf(value, 'priority'), 0, rule.format);
        rule.range.sheet.conditionalFormats = others;
        rule.range.workbook.touch();
      },
    },
    stopIfTrue: {
      read: (rule) => rule.format.stopIfTrue,
      write: touching((format, value) => {
        format.stopIfTrue = booleanOf(value, 'stopIfTrue');
      }),
    },
  },
  links: { custom: (rule) => HostObject.of<Rule>(customFormatType, rule) },
  methods: {
    delete: {
      writes: true,
      run: (rule) => {
        const { sheet, workbook } = rule.range;
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule.format);
        workbook.touch();
      },
    },
    getRange: {
      run: ({ range, format }) => {
        const [only, second] = format.areas;
        if (only === undefined || second !== undefined) {
          throw new HostError('InvalidOperation', 'The rule covers more than one range.');
        }
        return rangeObject(liveRange(range.workbook, range.sheet, only));
      },
    },
  },
} satisfies ObjectType<Rule>;

function rulesOf(blocks: Blocks): Rule[] {
  return blocks.flatMap((range) =>
    range.sheet.conditionalFormats
      .filter((format) => format.areas.some((covered) => intersection(covered, areaOf(range)) !== null))
      .map((format) => ({ range, format })),
  );
}

function ruleObject(rule: Rule): HostObject {
  return HostObject.of<Rule>(conditionalFormatType, rule);
}

function findRule(blocks: Blocks, id: unknown): HostObject {
  const found = rulesOf(blocks).find((rule) => rule.format.id === id);
  if (found === undefined)
    throw new HostError('ItemNotFound', 'There is no conditional format with that id.');
  return ruleObject(found);
}

export const conditionalFormatCollectionType = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (blocks) => rulesOf(blocks).map(ruleObject),
  item: findRule,
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
    getCount: { run: (blocks) => rulesOf(blocks).length },
    getItem: { run: (blocks, [id]) => findRule(blocks, id) },
    getItemAt: {
      run: (blocks, [index]) => {
        const found = rulesOf(blocks)[wholeOf(index, 'index')];
        if (found === undefined) throw new HostError('ItemNotFound', 'There is no such conditional format.');
        return ruleObject(found);
      },
    },
  },
} satisfies ObjectType<Blocks>;

export function conditionalFormatsObject(blocks: Blocks): HostObject {
  return HostObject.of<Blocks>(conditionalFormatCollectionType, blocks);
}

/** A new rule comes first in priority, as the documentation of `add` says. */
function addRule(blocks: Blocks): HostObject {
  const range = blocks[0];
  if (range === undefined) throw new HostError('InvalidArgument', 'There is no range.');
  checkAllowed(range.sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: range.workbook.newId(),
    areas: blocks.map(areaOf),
    formula: '',
    stopIfTrue: false,
    fill: null,
    fontColor: null,
    bold: null,
    italic: null,
    numberFormat: null,
  };
  range.sheet.conditionalFormats.unshift(format);
  range.workbook.touch();
  return ruleObject({ range, format });
}

function clearRules(range: LiveRange): void {
  const hole = areaOf(range);
  checkAllowed(range.sheet, 'allowFormatCells');
  subtractRules(range.sheet, hole);
  dropEmptyRules(range.sheet);
  range.workbook.touch();
}

/** Excel.DataValidation: list, whole number, decimal, text length, date, time, custom. */
import { intersection } from '../cells/area';
import { areaText, quoteSheetName } from '../cells/a1';
import type { Validation, ValidationRule } from '../model/sheet-parts';
import { booleanOf, oneOf, recordOf, textOf } from '../protocol/arguments';
import { invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType } from '../protocol/object-type';
import { areaOf, checkUnlocked, type Blocks } from '../model/live-range';
import { rangeOf } from './on-sheet';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const BASIC = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;
const TYPE_NAME: Readonly<Record<ValidationRule['kind'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};
const NO_PROMPT: Validation['prompt'] = { showPrompt: true, title: '', message: '' };
const NO_ALERT: Validation['errorAlert'] = { showAlert: true, style: 'Stop', title: '', message: '' };

export const dataValidationType = {
  name: 'DataValidation',
  scalars: {
    rule: {
      read: (blocks) => {
        const shared = sharedValidation(blocks);
        return shared === null ? {} : wireRule(shared.rule);
      },
      write: (blocks, value, call) => {
        const rule = parseRule(recordOf(value, 'rule'), call);
        if (validationsOf(blocks).size > 1) {
          throw invalidArgument('The cells have validations that differ: clear them before a rule is set.');
        }
        change(blocks, (before) => ({
          rule,
          ignoreBlanks: before?.ignoreBlanks ?? true,
          prompt: before?.prompt ?? NO_PROMPT,
          errorAlert: before?.errorAlert ?? NO_ALERT,
        }));
      },
    },
    prompt: {
      read: (blocks) => sharedValidation(blocks)?.prompt ?? NO_PROMPT,
      write: (blocks, value) => {
        const given = recordOf(value, 'prompt');
        const prompt = {
          showPrompt: booleanOf(given['showPrompt'] ?? true, 'showPrompt'),
          title: shortText(given['title'], 32, 'prompt.title'),
          message: shortText(given['message'], 255, 'prompt.message'),
        };
        change(blocks, (before) => ({ ...existing(before), prompt }));
      },
    },
    errorAlert: {
      read: (blocks) => sharedValidation(blocks)?.errorAlert ?? NO_ALERT,
      write: (blocks, value) => {
        const given = recordOf(value, 'errorAlert');
        const errorAlert = {
          showAlert: booleanOf(given['showAlert'] ?? true, 'showAlert'),
          style: oneOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'], 'errorAlert.style'),
          title: shortText(given['title'], 32, 'errorAlert.title'),
          message: shortText(given['message'], 255, 'errorAlert.message'),
        };
        change(blocks, (before) => ({ ...existing(before), errorAlert }));
      },
    },
    ignoreBlanks: {
      read: (blocks) => sharedValidation(blocks)?.ignoreBlanks ?? true,
      write: (blocks, value) => {
        const ignoreBlanks = booleanOf(value, 'ignoreBlanks');
        change(blocks, (before) => ({ ...existing(before), ignoreBlanks }));
      },
    },
    type: {
      read: (blocks) => {
        const all = validationsOf(blocks);
        if (all.size === 0) return 'None';
        // Rules on some cells and none on others, or rules that differ.
        if (all.size > 1) return all.has(null) ? 'MixedCriteria' : 'Inconsistent';
        const [only] = all;
        return only ? TYPE_NAME[only.rule.kind] : 'None';
      },
    },
  },
  methods: {
    clear: {
      writes: true,
      run: (blocks) => {
        change(blocks, () => null);
      },
    },
  },
} satisfies ObjectType<Blocks>;

/** Distinct validations in the blocks, however often each was set; null stands for cells without one. */
function validationsOf(blocks: Blocks): Set<Validation | null> {
  const found = new Map<string, Validation | null>();
  for (const range of blocks) {
    const block = areaOf(range);
    let covered = 0;
    for (const entry of range.sheet.validations) {
      const shared = intersection(entry.area, block);
      if (shared === null) continue;
      covered += shared.rows * shared.columns;
      found.set(JSON.stringify(entry.validation), entry.validation);
    }
    if (covered < block.rows * block.columns) found.set('none', null);
  }
  return new Set(found.values());
}

function sharedValidation(blocks: Blocks): Validation | null {
  const all = validationsOf(blocks);
  const [only = null] = all;
  return all.size === 1 ? only : null;
}

function existing(validation: Validation | null): Validation {
  if (validation === null) throw invalidArgument('Set the rule of a validation before its messages.');
  return validation;
}

function change(blocks: Blocks, next: (before: Validation | null) => Validation | null): void {
  const before = sharedValidation(blocks);
  const after = next(before);
  for (const range of blocks) {
    checkUnlocked(range.sheet, areaOf(range));
    range.sheet.setValidation([areaOf(range)], after);
    range.workbook.touch();
  }
}

function shortText(value: unknown, most: number, what: string): string {
  const text = textOf(value ?? '', what);
  if (text.length > most) throw invalidArgument(`${what} holds at most ${most} characters.`);
  return text;
}

function parseRule(given: Readonly<Record<string, unknown>>, call: CallContext): ValidationRule {
  const kinds = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  const kind = oneOf(kinds[0], ['list', 'custom', ...BASIC], 'rule');
  if (kinds.length !== 1) throw invalidArgument('A validation has exactly one rule.');
  const rule = recordOf(given[kind], `rule.${kind}`);
  if (kind === 'list') {
    const inCellDropDown = booleanOf(rule['inCellDropDown'] ?? true, 'inCellDropDown');
    return { kind, source: listSource(rule['source'], call), inCellDropDown };
  }
  if (kind === 'custom') {
    const formula = textOf(rule['formula'], 'rule.custom.formula');
    return { kind, formula: call.workbook.checkFormula(formula) };
  }
  const operator = oneOf(rule['operator'], OPERATORS, 'operator');
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    kind,
    operator,
    formula1: bound(rule['formula1'], 'formula1'),
    formula2: two ? bound(rule['formula2'], 'formula2') : null,
  };
}

function listSource(source: unknown, call: CallContext): string {
  if (typeof source === 'string') {
    if (source === '') throw invalidArgument('A list needs a source.');
    // Excel keeps a typed list in 255 characters.
    if (!source.startsWith('=') && source.length > 255)
      throw invalidArgument('The list is longer than 255 characters.');
    return source.startsWith('=') ? call.workbook.checkFormula(source) : source;
  }
  const range = rangeOf(source);
  return `=${quoteSheetName(range.sheet.name)}!${areaText(areaOf(range), '$')}`;
}

function bound(value: unknown, what: string): string | number {
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  throw invalidArgument(`${what} must be a number, a date or a formula.`);
}

function wireRule(rule: ValidationRule): Record<string, unknown> {
  if (rule.kind === 'list') return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const { operator, formula1, formula2 } = rule;
  return { [rule.kind]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
}

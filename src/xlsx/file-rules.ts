/** What a sheet asks of its cells (validations) and how it colours them (conditional formats), in hucre's terms. */
import type { WriteSheet } from 'hucre/xlsx';
import { areaAddress } from '../core/sheet/cell-address';
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from '../core/plan/sheet-plan';
import { tickAlert } from '../core/words/tick-alert';
import { solid, toColor } from './cell-styles';

type FileValidation = NonNullable<WriteSheet['dataValidations']>[number];
type FileRule = NonNullable<WriteSheet['conditionalRules']>[number];

/** One entry for all areas, as the plan has it: the file separates them with spaces. */
export function toFileValidation(validation: ValidationPlan): FileValidation {
  return {
    range: validation.areas.map(areaAddress).join(' '),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: validation.title,
    errorMessage: validation.message,
    ...(validation.kind === 'list'
      ? // Not hucre's `values`: it leaves quotation marks inside a value as they are, which ends the list there.
        { type: 'list' as const, formula1: `"${validation.values.join(',').replaceAll('"', '""')}"` }
      : {
          type: 'whole' as const,
          operator: 'between' as const,
          formula1: String(validation.minimum),
          formula2: String(validation.maximum),
        }),
  };
}

/**
 * A list in every Excel: those with boxes refuse by it what is typed over one, the others offer the two words.
 */
export function tickValidations(sheet: SheetPlan): ValidationPlan[] {
  const areas = sheet.checkboxes;
  return areas.length === 0 ? [] : [{ kind: 'list', areas, values: ['TRUE', 'FALSE'], ...tickAlert }];
}

/** @param index place among the sheet's formats; the first one wins */
export function toFileRule(format: ConditionalFormatPlan, index: number): FileRule {
  return {
    type: 'expression',
    priority: index + 1,
    range: areaAddress(format.area),
    formula: format.formula.slice(1),
    style: {
      font: { color: toColor(format.fontColor), ...(format.bold ? { bold: true } : {}) },
      // Conditional fills are read from the background colour, cell fills from the foreground.
      ...(format.fill === null ? {} : { fill: { ...solid(format.fill), bgColor: toColor(format.fill) } }),
    },
  };
}

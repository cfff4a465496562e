/** What a sheet asks of its cells (validations) and how it colours them (conditional formats). */
import { areaAddress } from '../../core/sheet/cell-address';
import type { SheetPlan, ValidationPlan } from '../../core/plan/sheet-plan';
import { tickAlert } from '../../core/words/tick-alert';
import type { StyleTable } from './style-table';
import { xmlAttribute, xmlText } from './xml-text';

export function* validationsXml(sheet: SheetPlan): Generator<string> {
  const validations = [...sheet.validations, ...tickValidations(sheet)];
  if (validations.length === 0) return;
  yield `<dataValidations count="${validations.length}">`;
  for (const validation of validations) yield validationXml(validation);
  yield '</dataValidations>';
}

/** A list in every Excel: those with boxes refuse by it what is typed over one, the others offer the two words. */
function tickValidations(sheet: SheetPlan): ValidationPlan[] {
  const areas = sheet.checkboxes;
  return areas.length === 0 ? [] : [{ kind: 'list', areas, values: ['TRUE', 'FALSE'], ...tickAlert }];
}

/** One entry for all areas, as the plan has it: the file separates them with spaces. */
function validationXml(validation: ValidationPlan): string {
  const { areas, title, message } = validation;
  const [type, formulas] =
    validation.kind === 'list'
      ? (['type="list"', [`"${validation.values.join(',').replaceAll('"', '""')}"`]] as const)
      : (['type="whole" operator="between"', [validation.minimum, validation.maximum].map(String)] as const);
  return (
    `<dataValidation ${type} allowBlank="1" showErrorMessage="1" errorTitle="${xmlAttribute(title)}"` +
    ` error="${xmlAttribute(message)}" sqref="${areas.map(areaAddress).join(' ')}">` +
    formulas
      .map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`)
      .join('') +
    '</dataValidation>'
  );
}

/** One entry for all rules of an area; the first rule of the plan wins over later ones. */
export function* conditionalXml({ conditionalFormats }: SheetPlan, styles: StyleTable): Generator<string> {
  const rules = new Map<string, string[]>();
  conditionalFormats.forEach((format, index) => {
    const area = areaAddress(format.area);
    const ofArea = rules.get(area) ?? [];
    rules.set(area, ofArea);
    ofArea.push(
      `<cfRule type="expression" priority="${index + 1}" dxfId="${styles.difference(format)}">` +
        `<formula>${xmlText(format.formula.slice(1))}</formula></cfRule>`,
    );
  });
  for (const [area, ofArea] of rules) {
    yield `<conditionalFormatting sqref="${area}">${ofArea.join('')}</conditionalFormatting>`;
  }
}

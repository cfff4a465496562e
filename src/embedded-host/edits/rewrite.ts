/** Rewrites whatever refers to cells by address, everywhere in the workbook: formulas, names, rules, charts. */
import { mapReferences, type Reference } from '../formulas/formula-text';
import type { Sheet } from '../model/sheet';
import type { SheetArea, ValidationRule } from '../model/sheet-parts';
import { isFormula } from '../cells/typing';
import type { Book } from '../model/book';

/** Where a reference stands: in a cell, in a defined name, or in a conditional format or validation. */
export type Standing = 'cell' | 'name' | 'rule';

/** What becomes of a reference in a formula of `home` (null in a name); null when it is lost. */
export type ReferenceChange = (
  reference: Reference,
  home: Sheet | null,
  standing: Standing,
) => Reference | null;

export function isNamed(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

/** Whether a reference in a formula of `home` points at cells of `sheet`. */
export function pointsInto(sheet: Sheet, reference: Reference, home: Sheet | null): boolean {
  return reference.sheet === null ? home === sheet : isNamed(sheet, reference.sheet);
}

/**
 * Rewrites formulas in cells, names, conditional formats and validations. `moving` are sheets whose cells the
 * caller gives to the engine anew anyway.
 */
export function rewriteFormulas(workbook: Book, moving: readonly Sheet[], change: ReferenceChange): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, content] of [...sheet.contents.entries()]) {
      if (!isFormula(content)) continue;
      const formula = mapReferences(content.formula, (reference) => change(reference, sheet, 'cell'));
      if (formula === content.formula) continue;
      if (moving.includes(sheet)) sheet.contents.set(row, column, { formula });
      else workbook.storeContent(sheet, row, column, { formula }, true);
    }
    const rewrite = (formula: string): string =>
      mapReferences(formula, (reference) => change(reference, sheet, 'rule'));
    for (const format of sheet.conditionalFormats) format.formula = rewrite(format.formula);
    sheet.validations = sheet.validations.map((entry) => {
      const rule = rewriteRule(entry.validation.rule, rewrite);
      return rule === entry.validation.rule ? entry : { ...entry, validation: { ...entry.validation, rule } };
    });
  }
  let namesChanged = false;
  for (const name of workbook.names) {
    const formula = mapReferences(name.formula, (reference) => change(reference, null, 'name'));
    if (formula === name.formula) continue;
    name.formula = formula;
    namesChanged = true;
  }
  if (namesChanged) workbook.refreshNames();
  else workbook.touch();
}

function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  if (rule.kind === 'list') {
    return rule.source.startsWith('=') ? { ...rule, source: rewrite(rule.source) } : rule;
  }
  return rule.kind === 'custom' ? { ...rule, formula: rewrite(rule.formula) } : rule;
}

export function editCharts(
  workbook: Book,
  sheetId: string,
  change: (place: SheetArea) => SheetArea | null,
): void {
  const moved = (place: SheetArea | null): SheetArea | null =>
    place !== null && place.sheetId === sheetId ? change(place) : place;
  for (const series of workbook.sheets.flatMap((sheet) => sheet.charts).flatMap((chart) => chart.series)) {
    series.values = moved(series.values);
    series.labels = moved(series.labels);
  }
}

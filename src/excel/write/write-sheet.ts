/**
 * The contents of one planned sheet, or what a repair brings back of them: cells, validations, checkboxes, rules. Queues writes only, never syncs: `write-workbook.ts` and `repair-workbook.ts` own the batch.
 *
 * One `formulas` assignment for all cells, after the formulas that many of them share. Requirement sets: formulas 1.1,
 * formulasR1C1 1.2, dataValidation 1.8 (of RangeAreas 1.9), conditionalFormats 1.6, control 1.18 and only behind the tier.
 */
import { areaAddress } from '../../core/sheet/cell-address';
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import type { HostTier } from '../../core/ports/workbook-port';
import { tickAlert } from '../../core/words/tick-alert';
import type { ExcelEnvironment } from '../office/excel-environment';
import { cellsAt } from '../office/cells-at';
import { blockInput } from '../send/cell-input';
import type { SaidCells } from './new-sheet/alike-formulas';
import { rangesOf } from './write-formats';

/**
 * Cells from the first column on, below the key row, which was written when the sheet was made.
 * @param firstRow of the sheet, in which the first line stands
 */
export function writeCells(sheet: Excel.Worksheet, { alike, rest }: SaidCells, firstRow: number): void {
  for (const { area, r1c1 } of alike) {
    // One value is for all cells of a range; the types know the array alone.
    cellsAt(sheet, areaAddress(area)).formulasR1C1 = r1c1 as unknown as string[][];
  }
  const columns = rest[0]?.length ?? 0;
  const address = areaAddress({ row: firstRow, column: 0, rows: rest.length, columns });
  cellsAt(sheet, address).formulas = rest.map((line) => line.map(blockInput));
}

export function writeControls(
  environment: ExcelEnvironment,
  tier: HostTier,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): void {
  writeBoxes(environment, tier, sheet, boxColumns(plan.checkboxes));
  writeTickRules(tier, sheet, plan.checkboxes);
  for (const validation of plan.validations) {
    writeValidation(sheet, validation);
  }
}

/** Either way the cells hold TRUE or FALSE, and the list refuses what else is typed. */
export function writeCheckboxes(
  environment: ExcelEnvironment,
  tier: HostTier,
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
): void {
  writeBoxes(environment, tier, sheet, areas);
  writeTickRules(tier, sheet, areas);
}

/** A control belongs to one range. @param kind `empty` for cells that were boxes in an older layout: words are chosen there */
export function writeBoxes(
  environment: ExcelEnvironment,
  tier: HostTier,
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
  kind: 'checkbox' | 'empty' = 'checkbox',
): void {
  if (!tier.nativeCheckboxes) return;
  for (const area of areas) {
    cellsAt(sheet, areaAddress(area)).control = { type: environment.Excel.CellControlType[kind] };
  }
}

/** A list can be given to many at once. Beside a box nobody needs to be offered the two words. */
function writeTickRules(tier: HostTier, sheet: Excel.Worksheet, areas: readonly CellArea[]): void {
  for (const cells of rangesOf(sheet, areas.map(areaAddress))) {
    cells.dataValidation.rule = { list: { inCellDropDown: !tier.nativeCheckboxes, source: 'TRUE,FALSE' } };
    cells.dataValidation.errorAlert = { showAlert: true, style: 'Stop', ...tickAlert };
  }
}

/**
 * Boxes of a new sheet that stand in the same columns as one block, headings between them included: a box is drawn over a
 * Boolean alone, and of hundreds of controls each would be paid for.
 */
function boxColumns(areas: readonly CellArea[]): CellArea[] {
  const columns = new Map<string, CellArea>();
  for (const area of areas) {
    const key = `${area.column} ${area.columns}`;
    const known = columns.get(key) ?? area;
    const row = Math.min(known.row, area.row);
    const end = Math.max(known.row + known.rows, area.row + area.rows);
    columns.set(key, { ...known, row, rows: end - row });
  }
  return [...columns.values()];
}

/** Over cells whose validations differ Excel takes no rule; over a new sheet's there is nothing to clear. */
export function clearValidations(sheet: Excel.Worksheet, areas: readonly CellArea[]): void {
  for (const cells of rangesOf(sheet, areas.map(areaAddress))) {
    cells.dataValidation.clear();
  }
}

export function writeValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  for (const cells of rangesOf(sheet, plan.areas.map(areaAddress))) {
    cells.dataValidation.rule = validationRule(plan);
    cells.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: plan.title,
      message: plan.message,
    };
  }
}

function validationRule(plan: ValidationPlan): Excel.DataValidationRule {
  return plan.kind === 'list'
    ? { list: { inCellDropDown: true, source: plan.values.join(',') } }
    : { wholeNumber: { formula1: plan.minimum, formula2: plan.maximum, operator: 'Between' } };
}

/** A rule just added; its id can be asked for after a sync, or what a failed sync has done of it. */
export interface AddedRule {
  readonly address: string;
  readonly rule: Excel.ConditionalFormat;
}

/**
 * The rules of a sheet lie over few areas: each is asked for once, which halves what the rules weigh. Rules that are
 * there stay, below the new ones: a person may have added some.
 */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): readonly AddedRule[] {
  const rules: AddedRule[] = [];
  const ranges = new Map<string, Excel.Range>();
  // Excel puts each new rule above the ones before it: added from the last, the first of the plan is on top.
  for (const plan of [...plans].reverse()) {
    const address = areaAddress(plan.area);
    const range = ranges.get(address) ?? cellsAt(sheet, address);
    ranges.set(address, range);
    const rule = range.conditionalFormats.add('Custom').load('id');
    rules.push({ address, rule });
    const { custom } = rule;
    custom.rule.formula = plan.formula;
    if (plan.fill !== null) {
      custom.format.fill.color = plan.fill;
    }
    if (plan.fontColor !== null) {
      custom.format.font.color = plan.fontColor;
    }
    if (plan.bold) {
      custom.format.font.bold = true;
    }
    if (plan.numberFormat !== undefined) {
      custom.format.numberFormat = plan.numberFormat;
    }
  }
  return rules;
}

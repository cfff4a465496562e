/** A planned sheet as lines to be read: every cell, look, list, colour and margin of it, with the address it has in Excel. */
import { areaAddress, cellAddress } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-area';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/core/plan/sheet-plan';

export function planPage(plan: SheetPlan, names: WorkbookPlan['names'] = []): string[] {
  const { role, marker, name, visibility, tabColor, columns, frozenRows, frozenColumns, print } = plan;
  const { area, margins, footer, titleRows, pageBreakRows, ...paper } = print;
  return [
    `${name}: ${marker}, ${JSON.stringify(role)}, ${visibility}, ${tabColor}`,
    `widths ${columns.map(({ width }) => width).join(' ')}`,
    `frozen ${frozenRows} rows, ${frozenColumns} columns`,
    `print ${areaAddress(area)} ${JSON.stringify(paper)}`,
    `  title rows ${JSON.stringify(titleRows)}, breaks before ${JSON.stringify(pageBreakRows)}`,
    `  margins ${JSON.stringify(margins)}`,
    `  footer ${JSON.stringify(footer)}`,
    ...plan.charts.map((chart) => `chart ${JSON.stringify(chart)}`),
    ...plan.merges.map((each) => `merge ${areaAddress(each)}`),
    ...plan.checkboxes.map((each) => `boxes ${areaAddress(each)}`),
    ...plan.validations.map(({ areas, ...rest }) => `list ${addresses(areas)} ${JSON.stringify(rest)}`),
    ...plan.conditionalFormats.map(
      ({ area: over, formula, ...rest }) => `colour ${areaAddress(over)} ${formula} ${JSON.stringify(rest)}`,
    ),
    ...plan.styles.map(({ areas, style }) => `look ${addresses(areas)} ${JSON.stringify(style)}`),
    ...names.map(({ name: each, area: to }) => `name ${each} ${areaAddress(to)}`),
    ...plan.cells.flatMap((line, row) => rowLines(plan, line, row)),
  ];
}

function rowLines({ rowHeights, roles }: SheetPlan, line: readonly CellContent[], row: number): string[] {
  const { criterion, group } = roles[row] ?? {};
  return [
    `row ${row + 1}, ${rowHeights[row]} points: ${criterion ?? '-'} [${group?.join(', ')}]`,
    ...line.flatMap((content, column) =>
      content === null || content === '' ? [] : [`  ${cellAddress(row, column)} ${shown(content)}`],
    ),
  ];
}

function shown(content: CellContent): string {
  return content !== null && typeof content === 'object' ? content.formula : JSON.stringify(content);
}

function addresses(areas: readonly CellArea[]): string {
  return areas.map(areaAddress).join(' ');
}

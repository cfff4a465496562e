/**
 * A planned sheet as it is filed: what formulas come to in their place, ticks as marks, colours of gaps where they were on
 * that day. Nothing in it computes, and no reader takes it for an assessment that goes on: marker, keys and ids are gone.
 */
import { isFormula, type CellContent, type SheetPlan, type StyledAreas } from '../../plan/sheet-plan';

/** @param looks laid over those of the plan, such as the colours of gaps */
export function frozenSheet(sheet: SheetPlan, looks: readonly StyledAreas[] = []): SheetPlan {
  const { columns, rowHeights, cells, styles } = sheet;
  return {
    ...sheet,
    cells: cells.map((line, row) =>
      line.map((content, column) =>
        row === 0 || columns[column]?.width === 0 || rowHeights[row] === 0 ? null : filed(content),
      ),
    ),
    styles: [...styles, ...looks],
    checkboxes: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

function filed(content: CellContent): CellContent {
  const value = isFormula(content) ? (content.result ?? null) : content;
  return typeof value === 'boolean' ? (value ? '☑' : '☐') : value;
}

/** What Excel is given for one cell. Pure. */
import { isFormula, type CellContent } from '../../core/plan/sheet-plan';
import { literalText } from '../office/literal-text';

/** Null leaves the cell as it is: empty, in a sheet just made. */
export function cellInput(content: CellContent): string | number | boolean | null {
  if (typeof content === 'string') {
    return literalText(content);
  }
  return isFormula(content) ? content.formula : content;
}

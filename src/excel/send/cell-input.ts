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

/** What is given for one cell among others: null leaves it as it is, an empty text empties it. */
export function blockInput(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) {
    return null;
  }
  return content === null ? '' : cellInput(content);
}

/** The words of Excel's errors. Whether a cell that shows them holds an error or a text, only its type says. */
import type { CellValue } from './sheet-grid';

const errors =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

export function isErrorValue(value: CellValue): value is string {
  return typeof value === 'string' && errors.test(value);
}

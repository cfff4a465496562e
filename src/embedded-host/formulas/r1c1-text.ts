/**
 * Formulas in R1C1 notation, said for a cell: `R[-1]C2` is the cell above, in the second column. What is written in it comes
 * as an A1 formula, in which the host keeps all; what is read goes the other way.
 */
import { columnName } from '../cells/a1';
import { COLUMN_LIMIT, ROW_LIMIT, type CellPosition } from '../cells/area';
import { HostError, invalidArgument } from '../cells/host-error';
import { wordReferences, type Corner, type Reference } from './formula-text';

const WORD = '[\\w.\\\\\\u0080-\\uFFFF]';
const PLACE = '(\\d+|\\[-?\\d+\\])?';
/** Texts, quoted sheets and errors stay; a cell; any other word, which may be what only A1 takes for a reference. */
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')+'|#[A-Z/0]+[!?]?|(?<!${WORD}|\\])R${PLACE}C${PLACE}(?!${WORD}|\\(|!|\\[)|(${WORD}+)`,
  'giu',
);
const LINE = /^[RC](?:\d+|\[-?\d+\])?$/i;
const A1 = /^[A-Z]{1,3}\d+$/i;

/** Row and column of a cell, or another word, and where the piece stands. */
type Found = [row: string | undefined, column: string | undefined, word: string | undefined, at: number];

/** The formula as it is kept for a cell. */
export function fromR1C1(formula: string, cell: CellPosition): string {
  return formula.replace(PIECES, (piece: string, ...[row, column, word, at]: Found) => {
    if (word === undefined && !/^R/i.test(piece)) return piece;
    if (word === undefined) {
      const [atRow, rowFixed] = placeOf(row, cell.row, ROW_LIMIT);
      const [atColumn, columnFixed] = placeOf(column, cell.column, COLUMN_LIMIT);
      return `${columnFixed}${columnName(atColumn)}${rowFixed}${atRow + 1}`;
    }
    const isCalled = /[(!]/.test(formula.charAt(at + piece.length));
    if (!isCalled && (LINE.test(word) || A1.test(word))) {
      throw new HostError('NotImplemented', `${word} in R1C1 notation is not modelled.`);
    }
    return piece;
  });
}

/** @returns where, counted from 0, and the sign that holds it there in A1 notation */
function placeOf(said: string | undefined, own: number, limit: number): [number, '' | '$'] {
  const isFixed = said !== undefined && !said.startsWith('[');
  const at = isFixed ? Number(said) - 1 : own + Number(said?.slice(1, -1) ?? 0);
  if (at < 0 || at >= limit) throw invalidArgument('The formula leads out of the sheet.');
  return [at, isFixed ? '$' : ''];
}

/** The formula of a cell as it reads in R1C1 notation. */
export function toR1C1(formula: string, cell: CellPosition): string {
  const place = (at: number, own: number, isFixed: boolean): string => {
    if (isFixed) return String(at + 1);
    return at === own ? '' : `[${at - own}]`;
  };
  const row = (c: Corner): string => `R${place(c.row, cell.row, c.rowFixed)}`;
  const column = (c: Corner): string => `C${place(c.column, cell.column, c.columnFixed)}`;
  return wordReferences(formula, ({ shape, first, last }: Reference) => {
    const corner = (c: Corner): string =>
      `${shape === 'columns' ? '' : row(c)}${shape === 'rows' ? '' : column(c)}`;
    return shape === 'cell' || corner(first) === corner(last)
      ? corner(first)
      : `${corner(first)}:${corner(last)}`;
  });
}

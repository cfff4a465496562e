/**
 * The cell references inside a formula of ours, so that a planned formula can be said for the place where its row
 * stands now, and two texts of one formula can be compared. Knows what our formulas are made of: references to cells
 * of their own sheet, names, functions, texts. Pure text.
 */
import { columnLetters, columnNumber, maximumColumns, maximumRows } from './cell-address';

export interface CellMove {
  /** Where a row of the formula's sheet is now, counted from 0; null when it is gone. */
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
  /** Every row and column is where it was: no formula reads otherwise. */
  readonly isStill?: boolean;
}

/** A name of anything, or a reference to a cell. */
const word = String.raw`[$A-Za-z_\\\u0080-\uFFFF][$\w.\\\u0080-\uFFFF]*`;
const text = '"(?:[^"]|"")*"';
const quotedSheet = "'(?:[^']|'')*'";

/** Texts, and words with what makes them no reference of the own sheet: what is called, or stands in another sheet. */
const stretch = new RegExp(
  `${text}|${quotedSheet}(?:!(?:${word}(?::${word})?)?)?|(${word})(!(?:${word}(?::${word})?)?|\\()?`,
  'gu',
);

/** For what is put together word by word. */
const token = new RegExp(`${text}|${quotedSheet}!?|${word}!?|[\\s\\S]`, 'gu');

/** A reference to one cell: what holds its column, its column, what holds its row, its row. */
const reference = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/u;

export interface CellReference {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** `$` or nothing. */
  readonly rowFixed: string;
  readonly columnFixed: string;
}

/** Null when the word is no reference to a cell. */
export function cellReference(word: string): CellReference | null {
  const found = reference.exec(word);
  if (found === null) return null;
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = found;
  const column = columnNumber(letters);
  const row = Number(digits) - 1;
  return column >= maximumColumns || row >= maximumRows ? null : { row, column, rowFixed, columnFixed };
}

/** The formula with every cell reference said anew. References that lead into another sheet stay as they are. */
export function moveReferences(formula: string, move: CellMove): string {
  return move.isStill === true ? formula : mapWords(formula, (found) => movedReference(found, move));
}

/** Names and references of the own sheet said anew. @param change null leaves the word */
export function mapWords(formula: string, change: (word: string) => string | null): string {
  return formula.replace(stretch, (part, found: string | undefined, elsewhere: string | undefined) =>
    found === undefined || elsewhere !== undefined ? part : (change(found) ?? part),
  );
}

/**
 * A formula as it can be compared with others: without the spaces, the letter case and the signs that Excel or another
 * program adds when it writes the same formula.
 */
export function plainFormula(formula: string): string {
  return formula
    .replace(
      comparable,
      (part, kept: string | undefined, sheet: string | undefined) =>
        kept ?? sheet?.toUpperCase() ?? part.replace(addedSigns, '').toUpperCase(),
    )
    .replace(truthCall, '$1');
}

/** A text stays, the name of a sheet keeps its spaces, and of anything else the signs go. */
const comparable = new RegExp(`(${text}|")|(${quotedSheet})|[^"']+`, 'gu');
const addedSigns = /[\s@]+|(?<![$\w.\\\u0080-\uFFFF])_XLFN\./giu;

/**
 * The formula as it would read in any other row: cell references as distances from its own row, columns as they are.
 * Two rows of a table whose formulas do the same have the same text.
 */
export function rowlessFormula(formula: string, row: number): string {
  return tokensOf(plainFormula(formula))
    .map((part, position, parts) => {
      const found = parts[position + 1] === '(' ? null : reference.exec(part);
      if (found === null || found[3] === '$') return part;
      return `${found[1] ?? ''}${found[2] ?? ''}[${Number(found[4]) - 1 - row}]`;
    })
    .join('');
}

/** LibreOffice writes the values TRUE and FALSE as calls. */
const truthCall = /\b(TRUE|FALSE)\(\)/gu;

function tokensOf(formula: string): string[] {
  return formula.match(token) ?? [];
}

function movedReference(word: string, move: CellMove): string | null {
  const found = cellReference(word);
  if (found === null) return null;
  const [newRow, newColumn] = [move.row(found.row), move.column(found.column)];
  if (newRow === null || newColumn === null) return '#REF!';
  return `${found.columnFixed}${columnLetters(newColumn)}${found.rowFixed}${newRow + 1}`;
}

/**
 * A formula of ours in R1C1 notation, in which cells one below the other whose formulas do the same have one text: many
 * cells are told it at once. Pure text.
 */
import { cellReference, mapWords } from './formula-references';

/** Excel takes no longer one, in either notation. */
const longestFormula = 8_192;

/** What would be a row, a column or a cell where it was a name. */
const readsAsCell = /^(?:R\d*(?:C\d*)?|C\d*)$/iu;

/** Of another sheet or workbook, of a table, an array: nothing of ours has them. */
const notOfOurs = /[!'[\]{}]/u;

const text = /"(?:[^"]|"")*"/gu;
const block = /\$?[A-Za-z]{1,3}\$?[0-9]+:\$?[A-Za-z]{1,3}\$?[0-9]+/gu;

/**
 * @param formula in A1 notation
 * @param row and column of its cell, counted from 0
 * @returns null where it cannot be said for certain
 */
export function r1c1Formula(formula: string, row: number, column: number): string | null {
  const bare = formula.replace(text, '');
  // Whole rows and columns are written otherwise.
  if (notOfOurs.test(bare) || bare.replace(block, '').includes(':')) return null;
  const doubtful: string[] = [];
  const said = mapWords(formula, (word) => {
    const cell = r1c1Cell(word, row, column);
    if (cell === null && readsAsCell.test(word)) doubtful.push(word);
    return cell;
  });
  return doubtful.length === 0 && said.length <= longestFormula ? said : null;
}

/** Null when the word is no reference to a cell. */
function r1c1Cell(word: string, ownRow: number, ownColumn: number): string | null {
  const found = cellReference(word);
  if (found === null) return null;
  const { row, column, rowFixed, columnFixed } = found;
  return `R${place(row, ownRow, rowFixed !== '')}C${place(column, ownColumn, columnFixed !== '')}`;
}

function place(at: number, own: number, isFixed: boolean): string {
  if (isFixed) return String(at + 1);
  return at === own ? '' : `[${at - own}]`;
}

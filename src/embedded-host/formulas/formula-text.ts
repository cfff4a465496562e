/**
 * The references inside a formula's text. The host moves them itself when rows, columns or sheets change,
 * because the engine loses ranges whose edge is deleted (`#REF!:L401`) and never moves defined names.
 */
import { COLUMN_LIMIT, ROW_LIMIT, type AxisEdit } from '../cells/area';
import { columnIndex, columnName, quoteSheetName, unquoteSheetName } from '../cells/a1';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Sheet named before the reference; null when none is. */
  readonly sheet: string | null;
  readonly shape: 'cell' | 'block' | 'columns' | 'rows';
  readonly first: Corner;
  readonly last: Corner;
}

type Token = string | Reference;

const LETTER = '[A-Za-z_\\\\\\u0080-\\uFFFF]';
const WORD = '[\\w.\\u0080-\\uFFFF]';
const PATTERNS = {
  text: /"(?:[^"]|"")*"/y,
  error: /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/y,
  sheet: new RegExp(`(?:'(?:[^']|'')+'|${LETTER}${WORD}*)!`, 'y'),
  rows: /(\$?)([1-9]\d*):(\$?)([1-9]\d*)(?![\w.])/y,
  cells: new RegExp(
    `(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})(?::(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6}))?(?!${WORD}|\\(|!)`,
    'y',
  ),
  columns: new RegExp(`(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?!${WORD}|\\(|!)`, 'y'),
  word: new RegExp(`${LETTER}${WORD}*`, 'y'),
  number: /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y,
};

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function corner(row: number, column: number, rowFixed: boolean, columnFixed: boolean): Corner {
  return { row, column, rowFixed, columnFixed };
}

function readReference(text: string, at: number, sheet: string | null): [Reference, number] | null {
  const rows = match(PATTERNS.rows, text, at);
  if (rows) {
    const first = corner(Number(rows[2]) - 1, 0, rows[1] === '$', true);
    const last = corner(Number(rows[4]) - 1, COLUMN_LIMIT - 1, rows[3] === '$', true);
    return [{ sheet, shape: 'rows', first, last }, rows[0].length];
  }
  const cells = match(PATTERNS.cells, text, at);
  if (cells) {
    const column = columnIndex(cells[2] ?? '');
    if (column === null) return null;
    const first = corner(Number(cells[4]) - 1, column, cells[3] === '$', cells[1] === '$');
    if (cells[6] === undefined) return [{ sheet, shape: 'cell', first, last: first }, cells[0].length];
    const lastColumn = columnIndex(cells[6]);
    if (lastColumn === null) return null;
    const last = corner(Number(cells[8]) - 1, lastColumn, cells[7] === '$', cells[5] === '$');
    return [{ sheet, shape: 'block', first, last }, cells[0].length];
  }
  const columns = match(PATTERNS.columns, text, at);
  if (columns) {
    const from = columnIndex(columns[2] ?? '');
    const to = columnIndex(columns[4] ?? '');
    if (from === null || to === null) return null;
    const first = corner(0, from, true, columns[1] === '$');
    const last = corner(ROW_LIMIT - 1, to, true, columns[3] === '$');
    return [{ sheet, shape: 'columns', first, last }, columns[0].length];
  }
  return null;
}

/** A formula is read when it is written, shown to the engine and moved; thousands of cells hold the same few hundred. */
const read = new Map<string, readonly Token[]>();
const MOST_READ = 10_000;

function tokens(formula: string): readonly Token[] {
  const known = read.get(formula);
  if (known !== undefined) return known;
  if (read.size >= MOST_READ) read.clear();
  const found = findTokens(formula);
  read.set(formula, found);
  return found;
}

function findTokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const plain = match(PATTERNS.text, formula, at) ?? match(PATTERNS.error, formula, at);
    if (plain) {
      found.push(plain[0]);
      at += plain[0].length;
      continue;
    }
    const prefix = match(PATTERNS.sheet, formula, at);
    if (prefix) {
      const sheet = unquoteSheetName(prefix[0].slice(0, -1));
      at += prefix[0].length;
      const reference = readReference(formula, at, sheet);
      found.push(reference ? reference[0] : `${quoteSheetName(sheet)}!`);
      if (reference) at += reference[1];
      continue;
    }
    const reference = readReference(formula, at, null);
    if (reference) {
      found.push(reference[0]);
      at += reference[1];
      continue;
    }
    const word = match(PATTERNS.word, formula, at);
    if (word) {
      at += word[0].length;
      const called = formula[at] === '(' || /^(?:true|false)$/i.test(word[0]);
      found.push(called ? word[0].toUpperCase() : word[0]);
      continue;
    }
    const number = match(PATTERNS.number, formula, at);
    const piece = number ? number[0] : (formula[at] ?? '');
    found.push(piece);
    at += piece.length;
  }
  return found;
}

function referenceText(reference: Reference): string {
  return onSheet(reference, cellsText(reference));
}

function onSheet({ sheet }: Reference, cells: string): string {
  return sheet === null ? cells : `${quoteSheetName(sheet)}!${cells}`;
}

function cellsText({ first, last, shape }: Reference): string {
  const column = (c: Corner): string => (c.columnFixed ? '$' : '') + columnName(c.column);
  const row = (c: Corner): string => `${c.rowFixed ? '$' : ''}${c.row + 1}`;
  const rowOf = (c: Corner): string => (shape === 'columns' ? '' : row(c));
  const columnOf = (c: Corner): string => (shape === 'rows' ? '' : column(c));
  const start = columnOf(first) + rowOf(first);
  return shape === 'cell' ? start : `${start}:${columnOf(last)}${rowOf(last)}`;
}

/** Every reference in other words; the sheet before it stays. */
export function wordReferences(formula: string, words: (reference: Reference) => string): string {
  return tokens(formula)
    .map((token) => (typeof token === 'string' ? token : onSheet(token, words(token))))
    .join('');
}

/** Rewrites every reference; null stands for one that is lost. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokens(formula)
    .map((token) => {
      if (typeof token === 'string') return token;
      const changed = change(token);
      return changed === null ? '#REF!' : referenceText(changed);
    })
    .join('');
}

export function references(formula: string): Reference[] {
  return tokens(formula).filter((token): token is Reference => typeof token !== 'string');
}

/** Capitals for functions and references, quotes where a sheet name needs them: as Excel shows it afterwards. */
export function tidyFormula(formula: string): string {
  return mapReferences(formula, (reference) => reference);
}

/** Whether parentheses and quotes close. The engine judges the rest. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const token of tokens(formula)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '"' || depth < 0) return false;
  }
  return depth === 0;
}

export function editReference(reference: Reference, edit: AxisEdit): Reference | null {
  const { first, last, shape } = reference;
  if (edit.axis === 'row' ? shape === 'columns' : shape === 'rows') return reference;
  const from = edit.axis === 'row' ? first.row : first.column;
  const to = edit.axis === 'row' ? last.row : last.column;
  const place = (c: Corner, index: number): Corner =>
    edit.axis === 'row' ? { ...c, row: index } : { ...c, column: index };
  if (shape === 'cell') {
    const moved = edit.point(from);
    return moved === null ? null : { ...reference, first: place(first, moved), last: place(last, moved) };
  }
  const span = edit.span(Math.min(from, to), Math.max(from, to));
  return span === null ? null : { ...reference, first: place(first, span[0]), last: place(last, span[1]) };
}

/** The reference as a formula copied by so many rows and columns would hold it. */
export function offsetReference(reference: Reference, rows: number, columns: number): Reference | null {
  const move = (c: Corner): Corner => ({
    ...c,
    row: c.rowFixed ? c.row : c.row + rows,
    column: c.columnFixed ? c.column : c.column + columns,
  });
  const first = move(reference.first);
  const last = move(reference.last);
  const inside = [first, last].every(
    (c) => c.row >= 0 && c.row < ROW_LIMIT && c.column >= 0 && c.column < COLUMN_LIMIT,
  );
  return inside ? { ...reference, first, last } : null;
}

/** A formula as it reads when it is copied by so many rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

/**
 * The formula with defined names replaced by what they stand for, so that the engine needs no names of its own.
 * `lookup` answers with a leading `=`, or null for a word that is no name.
 */
export function expandNames(formula: string, lookup: (name: string) => string | null, depth = 0): string {
  const found = tokens(formula);
  return found
    .map((token, index) => {
      if (typeof token !== 'string') return referenceText(token);
      const isWord = match(PATTERNS.word, token, 0)?.[0] === token && found[index + 1] !== '(';
      const standsFor = isWord ? lookup(token) : null;
      // Names that name each other in a ring end as #NAME?.
      if (standsFor === null || depth > 8) return token;
      const inner = expandNames(standsFor.slice(1), lookup, depth + 1);
      // One reference stays bare: some engines take no range in parentheses.
      return tokens(standsFor.slice(1)).length === 1 ? inner : `(${inner})`;
    })
    .join('');
}

/**
 * What a sheet looks like on screen and on paper beside its cells: set after all else, and left out where Excel refuses
 * it. A workbook without it counts, colours and prints all the same.
 */
export type LookPart =
  | 'frozenPanes'
  /** The first row and the columns of keys and ids; the sheet of figures. */
  | 'hidden'
  /** Rows that people write into, fitted to what stands there. */
  | 'rowHeights'
  /** Rules of the colours of gaps, where Excel copied none from one sheet to another. */
  | 'colours'
  /** Rules that show TRUE and FALSE as boxes where Excel has none. */
  | 'marks'
  | 'tabColour'
  | 'chart'
  /** Protection of a sheet whose values stand. */
  | 'locked'
  /** Size and direction of the paper, margins, scale. */
  | 'paper'
  /** What is printed, and which row is repeated on each page. */
  | 'printArea'
  | 'footer'
  | 'pageBreaks'
  /** The day for which the plan is counted. */
  | 'planDay'
  /** The sheet a person is shown first. */
  | 'shown';

/**
 * Formulas of a new sheet that do the same in many cells of a column: each is said once, in R1C1 notation, for all of them.
 * More than a quarter of what making a workbook sends are formulas. Pure.
 *
 * Where cells of another content stand between, the formula is laid over these too, and what they hold is written afterwards.
 */
import { isFormula, type CellContent } from '../../../core/plan/sheet-plan';
import { r1c1Formula } from '../../../core/sheet/r1c1-formula';
import type { CellArea } from '../../../core/sheet/cell-area';
import { runsOf } from '../../../core/sheet/runs';

export interface AlikeFormulas {
  /** Cells of one column. */
  readonly area: CellArea;
  readonly r1c1: string;
}

export interface SaidCells {
  /** In the order in which they are laid. */
  readonly alike: readonly AlikeFormulas[];
  /** What is left, as large as what was given: undefined where the right formula was laid, null where nothing is to stand. */
  readonly rest: readonly (readonly (CellContent | undefined)[])[];
}

/** A call takes Excel one to five milliseconds: what is worth one, in letters. */
const worthOneCall = 2_600;
/** What the call itself weighs beside the formula. */
const callLength = 350;

/** @param firstRow of the sheet, in which the first of the lines stands */
export function saidAtOnce(lines: readonly (readonly CellContent[])[], firstRow: number): SaidCells {
  const rest: (CellContent | undefined)[][] = lines.map((line) => [...line]);
  const alike: AlikeFormulas[] = [];
  for (let column = 0; column < (lines[0]?.length ?? 0); column += 1) {
    const texts = lines.map((line, at) => {
      const content = line[column];
      return isFormula(content) ? r1c1Formula(content.formula, firstRow + at, column) : null;
    });
    const laid = new Array<string | null>(lines.length).fill(null);
    for (const { first, count, r1c1 } of worthLaying(texts, (at) => lengthOf(lines[at]?.[column]))) {
      alike.push({
        area: { row: firstRow + first, column, rows: count, columns: 1 },
        r1c1,
      });
      laid.fill(r1c1, first, first + count);
    }
    rest.forEach((line, at) => {
      if (laid[at] !== null && laid[at] === texts[at]) line[column] = undefined;
    });
  }
  return { alike, rest };
}

interface Laid {
  readonly first: number;
  readonly count: number;
  readonly r1c1: string;
}

/** The one that saves most, from its first cell to its last; then runs of the others over it. */
function worthLaying(texts: readonly (string | null)[], lengthAt: (at: number) => number): Laid[] {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    if (text !== null) places.set(text, [...(places.get(text) ?? []), at]);
  });
  const saved = (r1c1: string, at: readonly number[]): number =>
    at.reduce((sum, each) => sum + lengthAt(each), 0) - r1c1.length - callLength;
  const bySaving = [...places].sort(([one, at], [other, otherAt]) => saved(other, otherAt) - saved(one, at));
  return bySaving.flatMap(([r1c1, at], rank) =>
    (rank === 0 ? [spanOf(at)] : runsOf(at))
      .filter(({ first, count }) => {
        const own = at.filter((each) => each >= first && each < first + count);
        return saved(r1c1, own) > worthOneCall;
      })
      .map(({ first, count }) => ({ first, count, r1c1 })),
  );
}

function spanOf(at: readonly number[]): { first: number; count: number } {
  const [first = 0] = at;
  return { first, count: (at.at(-1) ?? first) - first + 1 };
}

function lengthOf(content: CellContent | undefined): number {
  return isFormula(content) ? content.formula.length : 0;
}

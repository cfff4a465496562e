/** Rows of the form found again: random edits of a sheet of which it is known where every row stands now. */
import fc from 'fast-check';
import { categoryMarker } from '../../../src/core/layout/markers';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import type { SheetCells } from '../../../src/core/standing/condition';
import { matchRows, type FoundRows } from '../../../src/core/standing/match-rows';
import { openCells } from '../../../src/core/upkeep/expected-plan';
import type { pmqaIndex } from '../layout/rubrics';
import { bothRubrics, planOf } from '../layout/rubrics';
import { howOften, replay } from '../../fuzz/how-often';

/** A row as it stands: the planned row it was made as, or null for one of a person's own. */
interface Line {
  readonly planned: number | null;
  readonly cells: readonly CellValue[];
}

function sheetOf(index: typeof pmqaIndex, language: 'th' | 'en', marker: string): SheetPlan {
  const sheet = planOf(index, language).sheets.find((each) => each.marker === marker);
  if (sheet === undefined) throw new Error(`No sheet ${marker}`);
  return sheet;
}

function linesOf(plan: SheetPlan): Line[] {
  return plan.cells.map((cells, planned) => ({
    planned,
    cells: cells.map((content) =>
      content !== null && typeof content === 'object' ? content.formula : content === '' ? null : content,
    ),
  }));
}

function match(plan: SheetPlan, lines: readonly Line[], byPlace = true): FoundRows {
  const formulas = lines.map(({ cells }) => cells);
  const grid = { sheetId: 's', name: 's', visible: true, row: 0, column: 0, values: formulas };
  const cells: SheetCells = { grid, formulas };
  const known = new Map<number, number>();
  lines.forEach(({ planned }, row) => {
    if (planned !== null && (planned === 0 || plan.roles[planned]?.criterion !== null))
      known.set(planned, row);
  });
  const columns = plan.columns.map((_, column) => column);
  const request = { plan, cells, columns, isOpen: openCells(plan), known, excluded: new Set<number>() };
  return matchRows(request, byPlace);
}

function expected(plan: SheetPlan, lines: readonly Line[]): FoundRows {
  return plan.cells.map((_, planned) => {
    const row = lines.findIndex((line) => line.planned === planned);
    return row === -1 ? null : row;
  });
}

/** Rows of ours that are no criterion's, with words that stand in no other row of their column. */
function furniture(plan: SheetPlan): number[] {
  const isUnlike = (row: number, column: number, text: string): boolean =>
    plan.cells.every((line, other) => other === row || line[column] !== text);
  return plan.cells.flatMap((line, row) => {
    const isKnown = line.some(
      (content, column) => typeof content === 'string' && content !== '' && isUnlike(row, column, content),
    );
    return row > 0 && plan.roles[row]?.criterion === null && isKnown ? [row] : [];
  });
}

const own: Line = { planned: null, cells: [null, null, null, 'แถวของหน่วยงานเอง', null, 'บันทึกของเรา'] };
const share = fc.integer({ min: 0, max: 999 });
const at = (part: number, length: number): number => Math.floor((part / 1000) * length);
const blank = ({ planned, cells }: Line): Line => ({ planned, cells: cells.map(() => null) });

describe.each(bothRubrics)('the category sheets of %s', (_name, index, language) => {
  const plan = sheetOf(index, language, categoryMarker([...index.categories.keys()][0] ?? ''));
  const places = furniture(plan);

  it('has rows to be found', () => {
    expect(places.length).toBeGreaterThan(3);
    expect(match(plan, linesOf(plan)).slice(0, -1)).toEqual(expected(plan, linesOf(plan)).slice(0, -1));
  });

  it('are found wherever rows were moved, and whatever was put between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share), { maxLength: 8 }),
        fc.array(share, { maxLength: 6 }),
        (moves, inserts) => {
          const lines = linesOf(plan);
          for (const [from, to] of moves) {
            const [line] = lines.splice(1 + at(from, lines.length - 1), 1);
            if (line !== undefined) lines.splice(1 + at(to, lines.length), 0, line);
          }
          for (const insert of inserts) lines.splice(1 + at(insert, lines.length), 0, own);
          const [found, wanted] = [match(plan, lines), expected(plan, lines)];
          for (const row of places) expect([row, found[row]]).toEqual([row, wanted[row]]);
        },
      ),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });

  it('are missing when they were deleted, and no other row is taken for them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 5 }), (gone) => {
        const lines = linesOf(plan).filter(({ planned }) => planned === null || !gone.includes(planned));
        const found = match(plan, lines);
        for (const row of places) {
          expect([row, found[row]]).toEqual([row, gone.includes(row) ? null : expected(plan, lines)[row]]);
        }
      }),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });

  it('are known by their place when they were emptied, and only where places are asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 4 }), (emptied) => {
        const lines = linesOf(plan).map((line) =>
          line.planned !== null && emptied.includes(line.planned) ? blank(line) : line,
        );
        const [byPlace, byMarks] = [match(plan, lines), match(plan, lines, false)];
        for (const row of emptied) expect([row, byPlace[row], byMarks[row]]).toEqual([row, row, null]);
      }),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });

  it('are known by their place when their words were edited, and not when they are other words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.boolean(), (edited, isLike) => {
        const lines = linesOf(plan).map((line): Line => {
          if (line.planned !== edited) return line;
          const change = (text: string): string => (isLike ? `${text} (แก้ไขแล้ว)` : 'xqzjwk 987 vvyy');
          return {
            ...line,
            cells: line.cells.map((cell) =>
              typeof cell === 'string' ? (cell.startsWith('=') ? 5 : change(`${cell} ${cell}`)) : cell,
            ),
          };
        });
        expect(match(plan, lines)[edited]).toBe(isLike ? edited : null);
      }),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });

  it('are never two in one row, whatever rows were copied over others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 10 }), (copies) => {
        const lines = linesOf(plan);
        for (const [from, to] of copies) {
          const source = lines[1 + at(from, lines.length - 1)];
          const target = 1 + at(to, lines.length - 1);
          const { planned = null } = lines[target] ?? {};
          const isCriterion = planned !== null && plan.roles[planned]?.criterion !== null;
          if (source !== undefined && !isCriterion) lines[target] = { planned: null, cells: source.cells };
        }
        const rows = match(plan, lines).filter((row) => row !== null);
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { ...replay, numRuns: howOften({ push: 30, fuzz: 600 }) },
    );
  });
});

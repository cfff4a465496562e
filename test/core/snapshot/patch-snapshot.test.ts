/** The reading after one tick: a few rows, checked by the ids in them, give what a whole reading would give. */
import fc from 'fast-check';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { changeScope, figureRowsOf } from '../../../src/core/snapshot/change-scope';
import { columnLetters } from '../../../src/core/sheet/cell-address';
import { columnOf } from '../../../src/core/layout/columns';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { isErrorAt } from '../../../src/core/sheet/grid';
import { patchSnapshot, type ReadRow } from '../../../src/core/snapshot/patch-snapshot';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { editGrid, gridsOf } from '../sheet/grids';
import { randomAnswers } from '../layout/random-answers';
import { planOf, pmqaIndex } from '../layout/rubrics';
import { howOften, replay } from '../../fuzz/how-often';

const first = categoryMarker('1');

/** Any numbers do: the figures are only carried here, not computed. */
function withFigures(grids: readonly SheetGrid[], points: number): SheetGrid[] {
  return editGrid(grids, dataMarker, (values) => {
    for (const row of values) {
      if (['level', 'item', 'category', 'overall'].includes(String(row[0])))
        row.splice(2, 5, 3, 1, false, 0, points);
    }
  });
}

const grids = withFigures(gridsOf(planOf(pmqaIndex, 'th')), 100);
const before = readSnapshot(pmqaIndex, grids);

function rowOf(source: readonly SheetGrid[], sheetId: string, row: number): ReadRow {
  const grid = source.find((each) => each.sheetId === sheetId);
  const values = grid?.values[row] ?? [];
  const isError = (column: number) => grid !== undefined && isErrorAt(grid, row, column);
  const errors = new Set(values.flatMap((_, column) => (isError(column) ? [column] : [])));
  return { sheetId, row, column: 0, values, errors };
}

function placeRow(id: string): number {
  return before.places.get(id)?.row ?? -1;
}

/** What an adapter would read after a change to these criteria. */
function reread(
  after: readonly SheetGrid[],
  ids: readonly string[],
): { rows: ReadRow[]; figures: ReadRow[] } {
  return {
    rows: ids.map((id) => {
      const place = before.places.get(id);
      return rowOf(after, place?.sheetId ?? '', place?.row ?? -1);
    }),
    figures: (figureRowsOf(pmqaIndex, before, ids) ?? []).map(({ row }) => rowOf(after, dataMarker, row)),
  };
}

/** The first criterion's row with one cell changed. */
function edited(column: number, value: CellValue): SheetGrid[] {
  return editGrid(grids, first, (values) => {
    const row = values[placeRow('1.1.B1')];
    if (row !== undefined) row[column] = value;
  });
}

describe('patching a snapshot', () => {
  it('gives what reading everything again gives', () => {
    const ids = [...pmqaIndex.criteria.keys()];
    const sample = fc.tuple(randomAnswers(pmqaIndex), fc.subarray(ids, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(sample, ([answers, touched]) => {
        const kept = new Map(touched.map((id) => [id, answers.get(id) ?? emptyAnswer]));
        const after = withFigures(gridsOf(planOf(pmqaIndex, 'th', { answers: kept })), 250);
        const { rows, figures } = reread(after, touched);
        const patched = patchSnapshot(pmqaIndex, before, rows, figures);
        const whole = readSnapshot(pmqaIndex, after);
        expect(patched?.answers).toEqual(whole.answers);
        expect(patched?.problems).toEqual(whole.problems);
        for (const { key } of figureRowsOf(pmqaIndex, before, touched) ?? []) {
          expect(patched?.figures.get(key)).toEqual(whole.figures.get(key));
        }
      }),
      { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
    );
  });

  it('reads 1 criterion and 6 figures after one tick, however large the rubric', () => {
    const { rows, figures } = reread(grids, ['1.1.B1']);
    expect(rows).toHaveLength(1);
    expect(figures.map(({ values }) => values[1])).toEqual([
      '1.1/1',
      '1.1/2',
      '1.1/3',
      '1.1',
      '1',
      'overall',
    ]);
  });

  it('leaves the snapshot before it as it was', () => {
    const { rows, figures } = reread(edited(columnOf('met'), true), ['1.1.B1']);
    expect(patchSnapshot(pmqaIndex, before, rows, figures)?.answers.get('1.1.B1')?.met).toBe(true);
    expect(before.answers.get('1.1.B1')?.met).toBe(false);
  });

  it('adds a problem of the row and takes it away when it is mended', () => {
    const broken = reread(edited(columnOf('met'), 'x'), ['1.1.B1']);
    const worse = patchSnapshot(pmqaIndex, before, broken.rows, broken.figures);
    expect(worse?.problems).toContainEqual(expect.objectContaining({ kind: 'tickUnreadable', id: '1.1.B1' }));
    const mended = reread(grids, ['1.1.B1']);
    expect(patchSnapshot(pmqaIndex, worse ?? before, mended.rows, mended.figures)?.problems).toEqual(
      before.problems,
    );
  });

  it('gives nothing when another criterion stands where one stood', () => {
    const { rows } = reread(edited(0, '1.1.B2'), ['1.1.B1']);
    expect(patchSnapshot(pmqaIndex, before, rows, [])).toBeNull();
  });

  it('gives nothing for a row in which no criterion stood, or of a sheet that is not known', () => {
    expect(patchSnapshot(pmqaIndex, before, [rowOf(grids, first, 1)], [])).toBeNull();
    const [row] = reread(grids, ['1.1.B1']).rows;
    expect(
      patchSnapshot(pmqaIndex, before, row === undefined ? [] : [{ ...row, sheetId: 'x' }], []),
    ).toBeNull();
  });

  it('gives nothing for a row that was read too narrow', () => {
    const [row] = reread(grids, ['1.1.B1']).rows;
    const narrow = row === undefined ? [] : [{ ...row, values: row.values.slice(0, 6) }];
    expect(patchSnapshot(pmqaIndex, before, narrow, [])).toBeNull();
  });

  it('gives nothing when the table of figures has moved', () => {
    const shifted = editGrid(grids, dataMarker, (values) => void values.splice(2, 0, []));
    const { rows, figures } = reread(shifted, ['1.1.B1']);
    expect(patchSnapshot(pmqaIndex, before, rows, figures)).toBeNull();
  });
});

describe('the scope of a change', () => {
  const row = placeRow('1.1.B1') + 1;
  const met = columnLetters(columnOf('met'));
  const scope = (address: string, sheetId = first) => changeScope(before, sheetId, address);
  const ids = (address: string): string[] => {
    const found = scope(address);
    return found.kind === 'criteria' ? found.criteria.map(({ id }) => id) : [found.kind];
  };

  it('is one criterion for one tick', () => {
    expect(ids(`${met}${row}`)).toEqual(['1.1.B1']);
  });

  it('is the criteria in the rows of a pasted block, and none for the headings between them', () => {
    expect(ids(`${met}${row}:F${row + 1}`)).toEqual(['1.1.B1', '1.1.B2']);
    expect(ids(`$${met}$${row},${met}${row + 1}`)).toEqual(['1.1.B1', '1.1.B2']);
    expect(ids(`${met}${row - 1}`)).toEqual(['nothing']);
  });

  it('is nothing for a column that no answer stands in, or a sheet that is not ours', () => {
    expect(ids(`Z${row}`)).toEqual(['nothing']);
    expect(scope('A1:Z99', 'budget').kind).toBe('nothing');
  });

  it('is everything when ids, level keys, the key row or whole rows and columns are touched', () => {
    for (const address of [
      `A${row}`,
      `B${row}:C${row}`,
      'E1',
      `${met}:${met}`,
      `${row}:${row}`,
      'nonsense',
    ]) {
      expect({ address, kind: scope(address).kind }).toEqual({ address, kind: 'everything' });
    }
  });

  it('is everything on the summary and on the hidden sheet', () => {
    expect(scope('E4', summaryMarker).kind).toBe('everything');
    expect(scope('B3', dataMarker).kind).toBe('everything');
  });
});

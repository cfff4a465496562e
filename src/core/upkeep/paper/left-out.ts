/**
 * Columns of a category as it stands that can be left out when it is printed: those in which nobody has written anything,
 * in rows of ours or of their own. Pure.
 */
import { columnsToLeaveOut, isNothing } from '../../layout/category/paper-columns';
import { verdictOf } from '../../layout/category/verdict-cell';
import { columnOf, type AnswerField } from '../../layout/columns';
import { cellAt } from '../../sheet/grid';
import type { CellValue } from '../../sheet/sheet-grid';
import { range } from '../../sheet/runs';
import type { StandingLayout } from '../standing-layout';

export function leftOutColumns({ plan, sheet, rows, columns }: StandingLayout): ReadonlySet<AnswerField> {
  const { grid } = sheet.cells;
  // Headings and the matrix stand across the columns, and say nothing of what is in them.
  const across = new Set(
    plan.roles.flatMap(({ criterion }, planned) => (criterion === null ? [rows[planned] ?? null] : [])),
  );
  const lines = range(grid.row, grid.values.length).filter((row) => !across.has(row));
  return new Set(
    columnsToLeaveOut.filter((field) => {
      const column = columns[columnOf(field)] ?? null;
      return column === null || lines.every((row) => isEmpty(field, cellAt(grid, row, column)));
    }),
  );
}

/** The box that an assessor had before layout version 2 says nothing while it is open. */
function isEmpty(field: AnswerField, value: CellValue): boolean {
  return isNothing(value) || (field === 'assessorMet' && verdictOf(value) === '');
}

/**
 * Boxes, lists and colours: what cells bear beside their contents. They are asked about where the rows of criteria
 * stand now, in as few areas as tell apart what is gone: boxes by runs of rows, colours row by row, because rules are
 * cleared row by row and can only be counted.
 */
import { columnOf, type CategoryColumnKey } from '../layout/columns';
import { placeIn } from '../sheet/grid';
import { runsOf } from '../sheet/runs';
import type { ValidationPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { Probe } from '../standing/condition';
import { headOf, stepKey, type Edit } from './edit';
import type { StandingLayout } from './standing-layout';

export const boxes: readonly CategoryColumnKey[] = ['met', 'assessorMet'];

export function probesOf(layout: StandingLayout): Probe[] {
  const { sheet, plan, columns } = layout;
  const { sheetId } = sheet;
  const rows = [...standingCriteria(layout).keys()].sort((a, b) => a - b);
  const ticks = (plan.role.kind === 'category' ? boxes : []).flatMap((box): Probe[] => {
    const column = columns[columnOf(box)] ?? null;
    if (column === null) return [];
    return runsOf(rows).map(({ first: row, count }) => {
      return { sheetId, area: { row, rows: count, column, columns: 1 }, asks: 'ticks', rules: 0 };
    });
  });
  const span = colourSpan(layout);
  const rules = plan.conditionalFormats.length;
  const coloured = span === null || rules === 0 ? [] : rows;
  const colours = coloured.map((row): Probe => {
    return { sheetId, area: { row, rows: 1, column: 0, columns: 1, ...span }, asks: 'colours', rules };
  });
  const validations = standingValidations(layout).map(({ area, validation }): Probe => {
    return { sheetId, area, asks: validation.kind, rules: 0 };
  });
  return [...ticks, ...colours, ...validations];
}

/** @param answers to the probes of this sheet, in their order */
export function diffForms(layout: StandingLayout, answers: readonly boolean[]): Edit[] {
  const { grid } = layout.sheet.cells;
  const planned = standingCriteria(layout);
  const criteriaIn = ({ row, rows }: Pick<CellArea, 'row' | 'rows'>): number[] =>
    Array.from({ length: rows }, (_, at) => planned.get(row + at) ?? []).flat();
  const lacking = probesOf(layout).filter((_, at) => answers[at] === false);
  const ticks = lacking
    .filter(({ asks }) => asks === 'ticks')
    .map(({ area }): Edit => {
      const place = placeIn(grid, area.row, area.column);
      const column = layout.columns.indexOf(area.column);
      const finding = { kind: 'ticksGone', rows: area.rows, place } as const;
      const head = headOf(layout, 'restoreTicks', { place, finding });
      return { ...head, kind: 'ticks', rows: criteriaIn(area), column };
    });
  const bare = lacking.filter(({ asks }) => asks === 'colours').map(({ area }) => area.row);
  const colours = runsOf(bare).map(({ first: row, count: rows }): Edit => {
    const place = placeIn(grid, row, colourSpan(layout)?.column ?? 0);
    const finding = { kind: 'coloursGone', rows, place } as const;
    const told = { place, finding, needs: colourColumns(layout) };
    return { ...headOf(layout, 'restoreColours', told), kind: 'colours', rows: criteriaIn({ row, rows }) };
  });
  const validations = standingValidations(layout)
    .filter(({ area, validation }) =>
      lacking.some((probe) => probe.asks === validation.kind && isSame(probe.area, area)),
    )
    .map(({ area, validation }): Edit => {
      const place = placeIn(grid, area.row, area.column);
      const finding = { kind: 'validationGone', place } as const;
      return { ...headOf(layout, 'restoreValidation', { place, finding }), kind: 'validation', validation };
    });
  return [...ticks, ...validations, ...colours];
}

/** Planned rows of criteria by the row where they stand. Those that are only to be filled bear nothing. */
function standingCriteria({ plan, rows }: StandingLayout): ReadonlyMap<number, number> {
  return new Map(
    plan.roles.flatMap(({ criterion }, planned) => {
      const row = rows[planned] ?? null;
      return criterion === null || row === null ? [] : [[row, planned] as const];
    }),
  );
}

/** Each area by itself, with where it stands. */
function standingValidations({ plan, rows, columns }: StandingLayout) {
  return plan.validations.flatMap((validation) =>
    validation.areas.flatMap((planned): { area: CellArea; validation: ValidationPlan }[] => {
      const [row, column] = [rows[planned.row] ?? null, columns[planned.column] ?? null];
      if (row === null || column === null) return [];
      return [{ area: { ...planned, row, column }, validation: { ...validation, areas: [planned] } }];
    }),
  );
}

function isSame(one: CellArea, other: CellArea): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The columns over which the rules of a row lie, as far as they are there. */
function colourSpan({ columns }: StandingLayout): Pick<CellArea, 'column' | 'columns'> | null {
  const there = columns.slice(columnOf('code'), columnOf('status') + 1).filter((column) => column !== null);
  if (there.length === 0) return null;
  const [first, last] = [Math.min(...there), Math.max(...there)];
  return { column: first, columns: last - first + 1 };
}

/** Rules lie from the first of their columns to the last. */
function colourColumns({ plan, newColumns }: StandingLayout): string[] {
  const isNew = newColumns.has(columnOf('code')) || newColumns.has(columnOf('status'));
  return isNew ? [stepKey('insertColumn', plan.marker)] : [];
}

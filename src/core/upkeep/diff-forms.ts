/**
 * Boxes, lists and colours: what cells bear beside their contents. They are asked about where their rows stand now, in as
 * few areas as tell apart what is gone: boxes and lists by runs of rows, colours row by row, because rules can only be
 * counted.
 */
import { columnOf } from '../layout/columns';
import { placeIn } from '../sheet/grid';
import { range, runsOf } from '../sheet/runs';
import type { CellArea } from '../sheet/cell-area';
import type { Probe } from '../standing/condition';
import { headOf, type Edit, type Form } from './edit';
import type { StandingLayout } from './standing-layout';

/** Planned cells that bear something alike, and where they stand as one area. */
export interface Asked extends Form {
  readonly area: CellArea;
}

export function probesOf(layout: StandingLayout): Probe[] {
  const { sheetId } = layout.sheet;
  const rules = layout.plan.conditionalFormats.length;
  return formsOf(layout).map(({ form, area }) => {
    return { sheetId, area, asks: form, rules: form === 'colours' ? rules : 0 };
  });
}

/** @param forms of the layout @param answers to the probes of this sheet, in their order */
export function diffForms(
  layout: StandingLayout,
  forms: readonly Asked[],
  answers: readonly boolean[],
): Edit[] {
  const gone = forms.filter((_, at) => answers[at] === false);
  const bare = gone.filter(({ form }) => form === 'colours');
  return [...gone.filter((each) => !bare.includes(each)), ...joined(bare)].map((each) =>
    editOf(layout, each),
  );
}

function editOf(layout: StandingLayout, { area, ...form }: Asked): Edit {
  const place = placeIn(layout.sheet.cells.grid, area.row, area.column);
  const edit = { kind: 'form', ...form } as const;
  const { rows } = area;
  switch (form.form) {
    case 'ticks':
      return {
        ...headOf(layout, 'restoreTicks', { place, finding: { kind: 'ticksGone', rows, place } }),
        ...edit,
      };
    case 'colours': {
      const told = { place, finding: { kind: 'coloursGone', rows, place }, needs: coloured(layout) } as const;
      return { ...headOf(layout, 'restoreColours', told), ...edit };
    }
    default:
      return {
        ...headOf(layout, 'restoreValidation', { place, finding: { kind: 'validationGone', place } }),
        ...edit,
      };
  }
}

export function formsOf(layout: StandingLayout): Asked[] {
  const { checkboxes, validations } = layout.plan;
  return [
    ...runsIn(layout, 'ticks', checkboxes),
    ...validations.flatMap(({ kind, areas }) => runsIn(layout, kind, areas)),
    ...colouredRows(layout),
  ];
}

/** Areas that lie over the same columns, by runs of the rows that stand. */
function runsIn({ rows, columns }: StandingLayout, form: Form['form'], areas: readonly CellArea[]): Asked[] {
  const spans = new Map(areas.map((area) => [`${area.column} ${area.columns}`, area]));
  return [...spans.values()].flatMap(({ column, columns: width }) => {
    const left = columns[column] ?? null;
    const planned = new Map<number, number>();
    for (const area of areas.filter((each) => each.column === column && each.columns === width)) {
      for (const row of range(area.row, area.rows)) planned.set(rows[row] ?? -1, row);
    }
    const standing = [...planned.keys()].filter((row) => row >= 0);
    return runsOf(left === null ? [] : standing).map(({ first: row, count }): Asked => {
      return {
        form,
        area: { row, rows: count, column: left ?? 0, columns: width },
        rows: range(row, count).flatMap((each) => planned.get(each) ?? []),
        columns: range(column, width),
      };
    });
  });
}

/** Rows of criteria. Rules lie from the first of their columns to the last: asked about as far as they are there. */
function colouredRows({ plan, rows, columns }: StandingLayout): Asked[] {
  const first = columnOf('code');
  const there = columns.slice(first, columnOf('status') + 1).filter((column) => column !== null);
  if (plan.conditionalFormats.length === 0 || there.length === 0) return [];
  const column = Math.min(...there);
  const width = Math.max(...there) - column + 1;
  return plan.roles.flatMap(({ criterion }, planned): Asked[] => {
    const row = rows[planned] ?? null;
    if (criterion === null || row === null) return [];
    return [
      { form: 'colours', area: { row, rows: 1, column, columns: width }, rows: [planned], columns: [first] },
    ];
  });
}

/** Neighbouring rows as one. */
function joined(single: readonly Asked[]): Asked[] {
  const byRow = new Map(single.map((each) => [each.area.row, each]));
  return runsOf([...byRow.keys()]).flatMap(({ first: at, count }) => {
    const first = byRow.get(at);
    const rows = range(at, count).flatMap((row) => byRow.get(row)?.rows ?? []);
    return first === undefined ? [] : [{ ...first, area: { ...first.area, rows: count }, rows }];
  });
}

function coloured({ newColumns }: StandingLayout): readonly string[] {
  return (newColumns.get(columnOf('code')) ?? newColumns.get(columnOf('status')))?.needs ?? [];
}

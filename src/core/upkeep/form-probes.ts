/**
 * Boxes, lists and colours: what cells bear beside their contents. They are asked about where the rows of criteria
 * stand now, in as few areas as tell apart what is gone: boxes by runs of rows, colours row by row, because rules are
 * cleared row by row and can only be counted.
 */
import { columnOf, type CategoryColumnKey } from '../layout/columns';
import type { ConditionalFormatPlan, ValidationPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { Probe } from '../standing/condition';
import type { SheetRepair } from './repair-plan';
import { freshColumns, freshRows, type StandingLayout } from './standing-layout';
import { moveReferences } from '../sheet/formula-references';
import type { WorkList } from './work-list';

const boxes: readonly CategoryColumnKey[] = ['met', 'assessorMet'];

export function probesOf(layout: StandingLayout): Probe[] {
  const { sheet, plan, columns } = layout;
  const { sheetId } = sheet;
  const rows = standingCriteria(layout);
  const probes: Probe[] = [];
  for (const box of plan.role.kind === 'category' ? boxes : []) {
    const column = columns[columnOf(box)] ?? null;
    if (column === null) continue;
    for (const run of runsOf(rows)) {
      probes.push({ sheetId, area: { ...run, column, columns: 1 }, asks: 'ticks', rules: 0 });
    }
  }
  const span = colourSpan(layout);
  const rules = plan.conditionalFormats.length;
  for (const row of span === null || rules === 0 ? [] : rows) {
    if (span !== null) probes.push({ sheetId, area: { row, rows: 1, ...span }, asks: 'colours', rules });
  }
  for (const { area, asks } of validationPlaces(layout)) probes.push({ sheetId, area, asks, rules: 0 });
  return probes;
}

type Forms = Pick<SheetRepair, 'ticks' | 'validations' | 'colours'>;

/** @param answers to the probes of this sheet, in their order */
export function examineForms(layout: StandingLayout, answers: readonly boolean[], work: WorkList): Forms {
  const probes = probesOf(layout).map((probe, at) => ({ ...probe, isThere: answers[at] ?? true }));
  const lacking = probes.filter(({ isThere }) => !isThere);
  return {
    ticks: examineTicks(
      layout,
      lacking.filter(({ asks }) => asks === 'ticks'),
      work,
    ),
    validations: examineValidations(layout, lacking, work),
    colours: examineColours(
      layout,
      probes.filter(({ asks }) => asks === 'colours'),
      work,
    ),
  };
}

interface Answered extends Probe {
  readonly isThere: boolean;
}

function examineTicks(layout: StandingLayout, lacking: readonly Answered[], work: WorkList): CellArea[] {
  const places = layout.places;
  const cells = new Map<number, number[]>();
  const add = (row: number, column: number): void => {
    cells.set(column, [...(cells.get(column) ?? []), row]);
  };
  for (const { area } of lacking) {
    const place = placeAt(layout, area.row, area.column);
    work.faults.push({ kind: 'ticksGone', rows: area.rows, place });
    if (!addStep(layout, 'restoreTicks', area.row, area.column, work)) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      add(places.standingRow(row), places.standingColumn(area.column));
    }
  }
  const [newRows, newColumns] = [freshRows(layout), freshColumns(layout)];
  layout.plan.roles.forEach(({ criterion }, planned) => {
    for (const box of criterion === null ? [] : boxes) {
      const [row, column] = [places.row(planned), places.column(columnOf(box))];
      const isNew = newRows.has(planned) || newColumns.has(columnOf(box));
      if (isNew && row !== null && column !== null && cells.get(column)?.includes(row) !== true)
        add(row, column);
    }
  });
  return [...cells].flatMap(([column, rows]) => runsOf(rows).map((run) => ({ ...run, column, columns: 1 })));
}

function examineColours(
  layout: StandingLayout,
  probes: readonly Answered[],
  work: WorkList,
): ConditionalFormatPlan[] {
  const places = layout.places;
  const lacking = probes.filter(({ isThere }) => !isThere).map(({ area }) => area.row);
  const wanted: number[] = [];
  for (const run of runsOf(lacking)) {
    work.faults.push({
      kind: 'coloursGone',
      rows: run.rows,
      place: placeAt(layout, run.row, firstColumn(layout)),
    });
    if (!addStep(layout, 'restoreColours', run.row, firstColumn(layout), work)) continue;
    for (let row = run.row; row < run.row + run.rows; row += 1) wanted.push(places.standingRow(row));
  }
  wanted.push(...newCriteria(layout));
  return runsOf(wanted).flatMap((run) => coloursFor(layout, run));
}

/**
 * Rules grow over a row that is inserted among rows they cover as one block. Whether they still are one block cannot be
 * asked, so new rows get rules of their own: the same ones twice look no different.
 */
function newCriteria(layout: StandingLayout): number[] {
  const places = layout.places;
  return [...freshRows(layout)].flatMap((planned) => {
    const row = layout.plan.roles[planned]?.criterion === null ? null : places.row(planned);
    return row ?? [];
  });
}

/** The sheet's rules over some rows of it, as they stand after all insertions. */
function coloursFor(layout: StandingLayout, run: Pick<CellArea, 'row' | 'rows'>): ConditionalFormatPlan[] {
  const places = layout.places;
  return layout.plan.conditionalFormats.flatMap((rule) => {
    const { area } = rule;
    const [first, last] = [places.column(area.column), places.column(area.column + area.columns - 1)];
    if (first === null || last === null) return [];
    const formula = moveReferences(rule.formula, {
      row: (row) => row - area.row + run.row,
      column: places.column,
    });
    const column = Math.min(first, last);
    return [{ ...rule, formula, area: { ...run, column, columns: Math.abs(last - first) + 1 } }];
  });
}

function examineValidations(
  layout: StandingLayout,
  lacking: readonly Answered[],
  work: WorkList,
): ValidationPlan[] {
  const places = layout.places;
  const [newRows, newColumns] = [freshRows(layout), freshColumns(layout)];
  return layout.plan.validations.flatMap((plan) =>
    plan.areas.flatMap((area) => {
      const [row, column] = [places.row(area.row), places.column(area.column)];
      if (row === null || column === null) return [];
      const isNew = newRows.has(area.row) || newColumns.has(area.column);
      return isNew || isValidationGone(layout, plan, area, lacking, work)
        ? [{ ...plan, areas: [{ ...area, row, column }] }]
        : [];
    }),
  );
}

function isValidationGone(
  layout: StandingLayout,
  { kind }: ValidationPlan,
  area: CellArea,
  lacking: readonly Answered[],
  work: WorkList,
): boolean {
  const [row, column] = [layout.rows[area.row] ?? null, layout.columns[area.column] ?? null];
  const isGone = lacking.some(
    (probe) => probe.asks === kind && probe.area.row === row && probe.area.column === column,
  );
  if (!isGone || row === null || column === null) return false;
  work.faults.push({ kind: 'validationGone', place: placeAt(layout, row, column) });
  return addStep(layout, 'restoreValidation', row, column, work);
}

function validationPlaces(layout: StandingLayout) {
  return layout.plan.validations.flatMap((plan) =>
    plan.areas.flatMap((area) => {
      const [row, column] = [layout.rows[area.row] ?? null, layout.columns[area.column] ?? null];
      return row === null || column === null ? [] : [{ area: { ...area, row, column }, asks: plan.kind }];
    }),
  );
}

/** Rows that are only to be filled are not asked about: they bear nothing. */
function standingCriteria(layout: StandingLayout): number[] {
  const fresh = freshRows(layout);
  return layout.plan.roles
    .flatMap(({ criterion }, planned) => {
      const row = layout.rows[planned] ?? null;
      return criterion === null || row === null || fresh.has(planned) ? [] : [row];
    })
    .sort((a, b) => a - b);
}

/** The columns over which the rules of a row lie. */
function colourSpan({ columns }: StandingLayout): Pick<CellArea, 'column' | 'columns'> | null {
  const [first, last] = [columns[columnOf('code')] ?? null, columns[columnOf('status')] ?? null];
  if (first === null || last === null) return null;
  return { column: Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function firstColumn({ columns }: StandingLayout): number {
  return columns[columnOf('code')] ?? 0;
}

function addStep(
  layout: StandingLayout,
  kind: 'restoreTicks' | 'restoreColours' | 'restoreValidation',
  row: number,
  column: number,
  work: WorkList,
): boolean {
  const { plan, sheet } = layout;
  const place = placeAt(layout, row, column);
  return work.add({ kind, scope: plan.marker, sheetName: sheet.name, place, subject: '' });
}

function placeAt({ sheet }: StandingLayout, row: number, column: number) {
  return { sheetId: sheet.sheetId, sheetName: sheet.name, row, column };
}

/** Neighbouring rows as one run. */
function runsOf(rows: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.row + run.rows === row) run.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

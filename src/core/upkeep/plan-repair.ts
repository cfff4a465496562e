/**
 * Edits become writes: the one place where they get the positions at which they are carried out, after all insertions that
 * are among them. What an inserted row or column looks like follows from the plan.
 */
import { columnOf } from '../layout/columns';
import { cellAddress } from '../sheet/cell-address';
import { moveReferences } from '../sheet/formula-references';
import { runsOf } from '../sheet/runs';
import type { LeftoverRow } from '../papers/plan-leftover-sheet';
import type { CellContent, ConditionalFormatPlan, StyledAreas, ValidationPlan } from '../plan/sheet-plan';
import { areaContains, type CellArea } from '../sheet/cell-area';
import { columnKeyOf } from '../standing/twin-columns';
import { boxes } from './diff-forms';
import { wantedArea } from './diff-names';
import type { Edit } from './edit';
import { looksOf } from './inserted-looks';
import { insertionOrder, placesAfter, type Places } from './places';
import type { CellWrite, NamePointing, RepairPlan, SheetRepair } from './repair-plan';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

type Of<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** The edits of one sheet that stands, with where its rows and columns are once they are done. */
interface Placing {
  readonly layout: StandingLayout;
  readonly places: Places;
  readonly edits: readonly Edit[];
  readonly newRows: ReadonlySet<number>;
  readonly newColumns: ReadonlySet<number>;
}

export function planRepair(survey: SheetsSurvey, edits: readonly Edit[]): RepairPlan {
  const placings = [...survey.layouts.values()].map((layout) => placing(layout, edits));
  return {
    sheets: [...placings.map(sheetRepair), ...besideRepairs(survey, edits)].filter(
      (repair) => !isEmpty(repair),
    ),
    names: placings.flatMap(namePointings),
    leftovers: edits.flatMap((edit) => leftoverOf(survey, edit)),
  };
}

/** Edits by what they do. */
function each<Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Of<Kind>[] {
  return edits.filter((edit): edit is Of<Kind> => edit.kind === kind);
}

function placing(layout: StandingLayout, all: readonly Edit[]): Placing {
  const { plan, sheet } = layout;
  const edits = all.filter((edit) =>
    edit.kind === 'amend' ? edit.cell.sheetId === sheet.sheetId : edit.marker === plan.marker,
  );
  const inserts = each(edits, 'insert');
  const along = (axis: 'row' | 'column') =>
    new Set(inserts.flatMap((insert) => (insert.axis === axis ? [insert.planned] : [])));
  const places = placesAfter(layout, inserts);
  return { layout, places, edits, newRows: along('row'), newColumns: along('column') };
}

function sheetRepair(placed: Placing): SheetRepair {
  const { layout, places, edits, newRows, newColumns } = placed;
  const inserts = each(edits, 'insert');
  const cells = cellWrites(placed);
  return {
    ...nothing,
    sheetId: layout.sheet.sheetId,
    sheetName: layout.sheet.name,
    insertColumns: insertionOrder(inserts, 'column'),
    insertRows: insertionOrder(inserts, 'row'),
    cells,
    numberFormats: numberFormats(placed),
    ...looksOf(layout, places, newRows, newColumns, cells),
    ticks: tickAreas(placed),
    validations: validationPlans(placed),
    colours: colourPlans(placed),
  };
}

const nothing = {
  insertColumns: [],
  insertRows: [],
  cells: [],
  numberFormats: [],
  styles: [],
  unmerges: [],
  merges: [],
  rowHeights: new Map<number, number>(),
  columnWidths: new Map<number, number>(),
  ticks: [],
  validations: [],
  colours: [],
};

function isEmpty(repair: SheetRepair): boolean {
  const { insertColumns, insertRows, cells, ticks, validations, colours } = repair;
  return [insertColumns, insertRows, cells, ticks, validations, colours].every((list) => list.length === 0);
}

/** Sheets that do not count, and lose their mark. */
function besideRepairs({ layouts }: SheetsSurvey, edits: readonly Edit[]): SheetRepair[] {
  const counted = new Set([...layouts.values()].map(({ sheet }) => sheet.sheetId));
  const beside = each(edits, 'amend').filter(({ cell }) => !counted.has(cell.sheetId));
  return beside.map(({ cell: { sheetId, sheetName, row, column }, content }) => {
    return { ...nothing, sheetId, sheetName, cells: [{ row, column, content }] };
  });
}

function cellWrites({ edits, places }: Placing): CellWrite[] {
  return edits.flatMap((edit): CellWrite[] => {
    if (edit.kind === 'amend') {
      const { cell, content } = edit;
      return [{ row: places.standingRow(cell.row), column: places.standingColumn(cell.column), content }];
    }
    if (edit.kind !== 'write') return [];
    const [row, column] = [places.row(edit.row), places.column(edit.column)];
    return row === null || column === null ? [] : [{ row, column, content: placed(edit.content, places) }];
  });
}

function placed(content: CellContent, { plannedMove }: Places): CellContent {
  return content !== null && typeof content === 'object'
    ? { formula: moveReferences(content.formula, plannedMove) }
    : content;
}

/** A cell that was pasted over brings the format it had: in one of text, Excel would take a formula for text. */
function numberFormats({ layout, places, edits }: Placing): StyledAreas[] {
  const areas = new Map<string, CellArea[]>();
  for (const { row: planned, column: at, content } of each(edits, 'write')) {
    const [row, column] = [places.row(planned), places.column(at)];
    if (row === null || column === null || content === null || typeof content !== 'object') continue;
    const formats = layout.plan.styles.flatMap(({ areas: styled, style }) =>
      styled.some((area) => areaContains(area, planned, at)) ? (style.numberFormat ?? []) : [],
    );
    const format = formats.at(-1) ?? 'General';
    areas.set(format, [...(areas.get(format) ?? []), { row, column, rows: 1, columns: 1 }]);
  }
  return [...areas].map(([numberFormat, found]) => ({ areas: found, style: { numberFormat } }));
}

function namePointings({ layout, places, edits }: Placing): NamePointing[] {
  return each(edits, 'pointName').flatMap(({ name, exists }) => {
    const area = wantedArea(name, layout, places);
    return area === null ? [] : [{ name: name.name, sheetName: layout.sheet.name, area, exists }];
  });
}

function tickAreas({ layout, places, edits, newRows, newColumns }: Placing): CellArea[] {
  return boxes.flatMap((box) => {
    const planned = columnOf(box);
    const column = places.column(planned);
    if (column === null || layout.plan.role.kind !== 'category') return [];
    const gone = each(edits, 'ticks').flatMap((edit) => (edit.column === planned ? edit.rows : []));
    const isNew = (row: number): boolean => newColumns.has(planned) || newRows.has(row);
    const rows = [...gone, ...criteriaOf(layout).filter(isNew)].flatMap((row) => places.row(row) ?? []);
    return runsOf(rows).map(({ first: row, count }) => ({ row, rows: count, column, columns: 1 }));
  });
}

function validationPlans({ layout, places, edits, newRows, newColumns }: Placing): ValidationPlan[] {
  const isNew = ({ row, column }: CellArea): boolean => newRows.has(row) || newColumns.has(column);
  const made = layout.plan.validations.flatMap((validation) =>
    validation.areas.filter(isNew).map((area) => ({ ...validation, areas: [area] })),
  );
  const gone = each(edits, 'validation').map(({ validation }) => validation);
  return [...made, ...gone].flatMap((validation) => {
    const areas = validation.areas.flatMap((area) => {
      const [row, column] = [places.row(area.row), places.column(area.column)];
      return row === null || column === null ? [] : [{ ...area, row, column }];
    });
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
}

/**
 * Rules grow over a row that is inserted among rows they cover as one block. Whether they still are one block cannot be
 * asked, so new rows get rules of their own: the same ones twice look no different.
 */
function colourPlans({ layout, places, edits, newRows }: Placing): ConditionalFormatPlan[] {
  const gone = each(edits, 'colours').flatMap(({ rows }) => rows);
  const made = criteriaOf(layout).filter((row) => newRows.has(row));
  const rows = [...gone, ...made].flatMap((row) => places.row(row) ?? []);
  return runsOf(rows).flatMap(({ first: row, count }) =>
    layout.plan.conditionalFormats.flatMap((rule): ConditionalFormatPlan[] => {
      const { area } = rule;
      const [first, last] = [places.column(area.column), places.column(area.column + area.columns - 1)];
      if (first === null || last === null) return [];
      const move = { row: (planned: number) => planned - area.row + row, column: places.column };
      const formula = moveReferences(rule.formula, move);
      const column = Math.min(first, last);
      return [{ ...rule, formula, area: { row, rows: count, column, columns: Math.abs(last - first) + 1 } }];
    }),
  );
}

function criteriaOf({ plan }: StandingLayout): number[] {
  return plan.roles.flatMap(({ criterion }, planned) => (criterion === null ? [] : [planned]));
}

/** What somebody wrote over a cell of ours goes into the sheet of leftovers before the cell is written or emptied. */
function leftoverOf({ layouts, messages }: SheetsSurvey, edit: Edit): LeftoverRow[] {
  if ((edit.kind !== 'write' && edit.kind !== 'amend') || edit.former === null) return [];
  const from = edit.kind === 'amend' ? edit.cell : edit.place;
  const plan = layouts.get(edit.marker)?.plan;
  if (from === null || plan === undefined) return [];
  const { formulaReplaced, textReplaced } = messages.sheet.repair;
  const titles: Readonly<Record<string, string>> = messages.sheet.columns;
  const title = plan.role.kind === 'category' ? titles[columnKeyOf(edit.column)] : undefined;
  const isFormula = edit.content !== null && typeof edit.content === 'object';
  return [
    {
      from: `${from.sheetName}!${cellAddress(from.row, from.column)}`,
      id: edit.kind === 'write' ? (plan.roles[edit.row]?.criterion ?? '') : '',
      why: isFormula ? formulaReplaced : textReplaced,
      cells: [{ title: title ?? '', content: edit.former }],
    },
  ];
}

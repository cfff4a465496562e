/**
 * Edits become writes: the one place where they get the positions at which they are carried out, after all insertions that
 * are among them. What an inserted row or column looks like follows from the plan.
 */
import { columnOf } from '../layout/columns';
import { cellAt } from '../sheet/grid';
import { moveReferences } from '../sheet/formula-references';
import { placeText } from '../sheet/place-text';
import { runsOf } from '../sheet/runs';
import type { LeftoverRow } from '../papers/plan-leftover-sheet';
import {
  isFormula,
  type CellContent,
  type ConditionalFormatPlan,
  type StyledAreas,
} from '../plan/sheet-plan';
import { columnKeyOf } from '../standing/twin-columns';
import { wantedArea } from './diff-names';
import type { Edit, Form } from './edit';
import { looksOf } from './inserted-looks';
import { insertionOrder, placedAreas, placesAfter, type Places } from './places';
import {
  noRepair,
  type CellWrite,
  type NamePointing,
  type RepairPlan,
  type SheetRepair,
} from './repair-plan';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

type Of<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

export function planRepair(survey: SheetsSurvey, edits: readonly Edit[]): RepairPlan {
  const layouts = [...survey.layouts.values()];
  const own = layouts
    .map((layout) => ({ layout, edits: editsOf(layout, edits) }))
    .filter(({ edits: { length } }) => length > 0);
  const sheets = [
    ...own.map(({ layout, edits: its }) => sheetRepair(layout, its)),
    ...besides(layouts, edits),
  ];
  return {
    sheets: sheets.filter((repair) => !isEmpty(repair)),
    names: own.flatMap(({ layout, edits: its }) => namePointings(layout, its)),
    leftovers: edits.flatMap((edit) => leftoverOf(survey, edit)),
  };
}

/** Edits by what they do. */
function each<Kind extends Edit['kind']>(edits: readonly Edit[], kind: Kind): Of<Kind>[] {
  return edits.filter((edit): edit is Of<Kind> => edit.kind === kind);
}

function editsOf({ plan, sheet }: StandingLayout, edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) =>
    edit.kind === 'amend' ? edit.cell.sheetId === sheet.sheetId : edit.marker === plan.marker,
  );
}

function sheetRepair(layout: StandingLayout, edits: readonly Edit[]): SheetRepair {
  const { plan, sheet } = layout;
  const inserts = each(edits, 'insert');
  const places = placesAfter(layout, inserts);
  const made = new Set(inserts.map(({ axis, planned }) => `${axis} ${planned}`));
  const isNew = (row: number, column: number): boolean =>
    made.has(`row ${row}`) || made.has(`column ${column}`);
  const bare = new Set(
    each(edits, 'form').flatMap(({ form, rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => `${form} ${row} ${column}`)),
    ),
  );
  const lacks = (form: Form['form']) => (row: number, column: number) =>
    isNew(row, column) || bare.has(`${form} ${row} ${column}`);
  const cells = [...cellWrites(edits, places), ...emptyBoxes(layout, edits, places)];
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    insertColumns: insertionOrder(inserts, 'column'),
    insertRows: insertionOrder(inserts, 'row'),
    cells,
    numberFormats: numberFormats(layout, places, edits),
    ...looksOf(layout, places, inserts, cells),
    ticks: placedAreas(plan.checkboxes, places, lacks('ticks')),
    validations: plan.validations.flatMap((validation) => {
      const areas = placedAreas(validation.areas, places, lacks(validation.kind));
      return areas.length === 0 ? [] : [{ ...validation, areas }];
    }),
    colours: coloursOf(
      layout,
      places,
      (row) => made.has(`row ${row}`) || bare.has(`colours ${row} ${columnOf('code')}`),
    ),
  };
}

function isEmpty(repair: SheetRepair): boolean {
  const { insertColumns, insertRows, cells, ticks, validations, colours } = repair;
  return [insertColumns, insertRows, cells, ticks, validations, colours].every((list) => list.length === 0);
}

/** Sheets that do not count, and lose their mark. */
function besides(layouts: readonly StandingLayout[], edits: readonly Edit[]): SheetRepair[] {
  const counted = new Set(layouts.map(({ sheet }) => sheet.sheetId));
  const beside = each(edits, 'amend').filter(({ cell }) => !counted.has(cell.sheetId));
  const bySheet = new Map<string, SheetRepair>();
  for (const { cell, content } of beside) {
    const { sheetId, sheetName, row, column } = cell;
    const cells = [...(bySheet.get(sheetId)?.cells ?? []), { row, column, content }];
    bySheet.set(sheetId, { ...noRepair, sheetId, sheetName, cells });
  }
  return [...bySheet.values()];
}

function cellWrites(edits: readonly Edit[], places: Places): CellWrite[] {
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

/** A box is drawn over a Boolean alone: where one comes back over an empty cell, the cell says that it is not ticked. */
function emptyBoxes(
  { sheet, rows, columns }: StandingLayout,
  edits: readonly Edit[],
  places: Places,
): CellWrite[] {
  const written = new Set(each(edits, 'write').map(({ row, column }) => `${row} ${column}`));
  const boxes = each(edits, 'form').filter(({ form }) => form === 'ticks');
  return boxes.flatMap((box) =>
    box.rows.flatMap((planned) =>
      box.columns.flatMap((column): CellWrite[] => {
        const [row, at] = [places.row(planned), places.column(column)];
        const stands = cellAt(sheet.cells.grid, rows[planned] ?? -1, columns[column] ?? -1);
        const isOpen = stands === null && !written.has(`${planned} ${column}`);
        return isOpen && row !== null && at !== null ? [{ row, column: at, content: false }] : [];
      }),
    ),
  );
}

function placed(content: CellContent, { plannedMove }: Places): CellContent {
  return isFormula(content) ? { formula: moveReferences(content.formula, plannedMove) } : content;
}

/** A cell that was pasted over brings the format it had: in one of text, Excel would take a formula or a date for text. */
function numberFormats(
  { plan, rows }: StandingLayout,
  places: Places,
  edits: readonly Edit[],
): StyledAreas[] {
  const written = new Set([
    ...each(edits, 'write')
      .filter(({ content }) => isFormula(content))
      .map(({ row, column }) => `${row} ${column}`),
    ...each(edits, 'amend')
      .filter(({ content }) => typeof content === 'number')
      .map(({ cell, column }) => `${rows.indexOf(cell.row)} ${column}`),
  ]);
  const whole = { row: 0, column: 0, rows: plan.cells.length, columns: plan.columns.length };
  const general = { areas: [whole], style: { numberFormat: 'General' } };
  return [general, ...plan.styles].flatMap(({ areas, style: { numberFormat } }): StyledAreas[] => {
    if (numberFormat === undefined || written.size === 0) return [];
    const found = placedAreas(areas, places, (row, column) => written.has(`${row} ${column}`));
    return found.length === 0 ? [] : [{ areas: found, style: { numberFormat } }];
  });
}

function namePointings(layout: StandingLayout, edits: readonly Edit[]): NamePointing[] {
  const places = placesAfter(layout, each(edits, 'insert'));
  return each(edits, 'pointName').flatMap(({ name, exists }) => {
    const area = wantedArea(name, layout, places);
    return area === null ? [] : [{ name: name.name, sheetName: layout.sheet.name, area, exists }];
  });
}

/**
 * Rules grow over a row that is inserted among rows they cover as one block. Whether they still are one block cannot be
 * asked, so new rows get rules of their own: the same ones twice look no different.
 */
function coloursOf(
  { plan }: StandingLayout,
  places: Places,
  isWanted: (row: number) => boolean,
): ConditionalFormatPlan[] {
  const rows = plan.roles.flatMap(({ criterion }, planned) =>
    criterion !== null && isWanted(planned) ? (places.row(planned) ?? []) : [],
  );
  return runsOf(rows).flatMap(({ first: row, count }) =>
    plan.conditionalFormats.flatMap((rule): ConditionalFormatPlan[] => {
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

/** What somebody wrote over a cell of ours goes into the sheet of leftovers before the cell is written or emptied. */
function leftoverOf({ layouts, messages }: SheetsSurvey, edit: Edit): LeftoverRow[] {
  if ((edit.kind !== 'write' && edit.kind !== 'amend') || edit.former === null) return [];
  const from = edit.kind === 'amend' ? edit.cell : edit.place;
  const plan = layouts.get(edit.marker)?.plan;
  if (from === null || plan === undefined) return [];
  const { formulaReplaced, textReplaced } = messages.sheet.repair;
  const titles: Readonly<Record<string, string>> = messages.sheet.columns;
  const title = plan.role.kind === 'category' ? titles[columnKeyOf(edit.column)] : undefined;
  return [
    {
      from: placeText(from),
      id: edit.kind === 'write' ? (plan.roles[edit.row]?.criterion ?? '') : '',
      why: isFormula(edit.content) ? formulaReplaced : textReplaced,
      cells: [{ title: title ?? '', content: edit.former }],
    },
  ];
}

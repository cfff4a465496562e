/**
 * Writes what a repair plan says. Queues writes only, never syncs: `send/send.ts` owns the batch.
 *
 * The writes are cut into steps, as `write-workbook.ts` does, and come in an order in which the workbook is right
 * wherever they break off:
 *   1. columns and rows are inserted: everything else is addressed as it stands after that;
 *   2. names, so that no formula is ever written before the name it uses;
 *   3. formats, checkboxes and validations of each sheet, then its cells: a text cell has its format before it has its
 *      text, and an inserted row becomes one of ours, by the id in it, when it lacks nothing that is not looked for
 *      again; then the colours, which are looked for and must not be laid twice;
 *   4. last of all and of all sheets, the cells that are emptied: what they held stands elsewhere by then.
 * Requirement sets: Range.insert 1.1, names.add 1.4, NamedItem.formula (to write) 1.7; the rest stands in the modules
 * called.
 */
import type { NamePointing, RepairPlan, SheetRepair } from '../../core/upkeep/repair-plan';
import { absoluteAreaAddress, areaAddress } from '../../core/sheet/cell-address';
import { areaContains } from '../../core/sheet/cell-area';
import type { CellArea } from '../../core/sheet/cell-area';
import type { HostTier } from '../../core/ports/workbook-port';
import { quotedSheetName } from '../../core/sheet/sheet-reference';
import { columnsAddress, rowsAddress } from '../office/area-addresses';
import { blockStep } from '../send/block-step';
import { cellBlocks } from '../send/cell-blocks';
import type { ExcelEnvironment } from '../office/excel-environment';
import { fitSteps } from './fit-steps';
import type { LookStep } from '../send/send-looks';
import { sheetFinder, type SheetIn } from './sheet-finder';
import { colourSteps } from './repair-colours';
import {
  hideColumns,
  hideRows,
  writeColumnWidths,
  writeMerges,
  writePlainFormats,
  writeRowHeights,
  writeStyles,
} from './write-formats';
import { formattedAreas, writeNumberFormats } from './write-number-formats';
import { clearValidations, writeBoxes, writeCheckboxes, writeValidation } from './write-sheet';
import { editsOf, type Insertion } from '../send/touch';
import type { WriteStep } from '../send/write-step';

/** A range of its own, with a few actions on it. */
const bytesPerRange = 900;

export function planRepairSteps(
  environment: ExcelEnvironment,
  tier: HostTier,
  plan: RepairPlan,
): WriteStep[] {
  const sheets = plan.sheets.map((repair) => ({ repair, sheetIn: sheetFinder(repair.sheetId) }));
  return [
    ...sheets.flatMap(({ repair, sheetIn }) => insertSteps(repair, sheetIn)),
    ...plan.names.map(nameStep),
    ...sheets.flatMap(({ repair, sheetIn }) => [
      ...lookSteps(environment, tier, repair, sheetIn),
      ...cellSteps(repair, sheetIn),
      // Behind the cells: a box that stands over an empty cell is drawn by no Excel, and missed by no check.
      ...boxSteps(environment, tier, repair, sheetIn),
      ...colourSteps(repair, sheetIn),
    ]),
    ...sheets.flatMap(({ repair, sheetIn }) => emptyingSteps(repair, sheetIn)),
  ];
}

/** Of rows that are written into, once that is done. */
export function planRepairFits({ sheets }: RepairPlan): LookStep[] {
  return sheets.flatMap(({ sheetId, fittedRows }) =>
    fitSteps({ sheetId, growing: fittedRows, heights: new Map() }),
  );
}

/** Several at one place are one write. */
function insertSteps({ sheetId, insertColumns, insertRows }: SheetRepair, sheetIn: SheetIn): WriteStep[] {
  const step = (insert: Insertion): WriteStep => ({
    bytes: bytesPerRange,
    isOneWrite: true,
    touches: { sheetId, edits: [], areas: [], insert },
    write: (context) => {
      const [first, last] = [insert.at, insert.at + insert.count - 1];
      const isRow = insert.axis === 'row';
      const address = isRow ? rowsAddress(first, last) : columnsAddress(first, last);
      sheetIn(context)
        .getRange(address)
        .insert(isRow ? 'Down' : 'Right');
    },
  });
  return [
    ...runsOf(insertColumns).map((run) => step({ axis: 'column', ...run })),
    ...runsOf(insertRows).map((run) => step({ axis: 'row', ...run })),
  ];
}

function runsOf(positions: readonly number[]): { readonly at: number; readonly count: number }[] {
  const runs: { at: number; count: number }[] = [];
  for (const at of positions) {
    const run = runs.at(-1);
    if (run?.at === at) run.count += 1;
    else runs.push({ at, count: 1 });
  }
  return runs;
}

function nameStep({ name, sheetName, area, exists }: NamePointing): WriteStep {
  const formula = `=${quotedSheetName(sheetName)}!${absoluteAreaAddress(area)}`;
  return {
    bytes: bytesPerRange,
    isOneWrite: true,
    touches: editsOf('', []),
    write: ({ workbook }) => {
      // One that exists is pointed anew and not made anew, so that the formulas which use it live again.
      if (exists) workbook.names.getItem(name).formula = formula;
      else workbook.names.add(name, workbook.worksheets.getItem(sheetName).getRange(areaAddress(area)));
    },
  };
}

/** One step on these areas; none where there are none. */
function areaStep(
  { sheetId, sheetIn }: { readonly sheetId: string; readonly sheetIn: SheetIn },
  areas: readonly CellArea[],
  write: (sheet: Excel.Worksheet) => void,
  isOneWrite = false,
): WriteStep[] {
  if (areas.length === 0) return [];
  const bytes = (areas.length + 1) * bytesPerRange;
  const touches = { sheetId, edits: [], areas, insert: null };
  return [{ bytes, isOneWrite, touches, write: (context) => write(sheetIn(context)) }];
}

function boxSteps(
  environment: ExcelEnvironment,
  tier: HostTier,
  { sheetId, ticks }: SheetRepair,
  sheetIn: SheetIn,
): WriteStep[] {
  return areaStep({ sheetId, sheetIn }, ticks, (sheet) => {
    clearValidations(sheet, ticks);
    writeCheckboxes(environment, tier, sheet, ticks);
  });
}

function lookSteps(
  environment: ExcelEnvironment,
  tier: HostTier,
  repair: SheetRepair,
  sheetIn: SheetIn,
): WriteStep[] {
  const { sheetId, unmerges, validations } = repair;
  const on = { sheetId, sheetIn };
  const formats = formattedAreas(repair.numberFormats);
  const formatted = formats.map(({ area }) => area);
  return [
    ...unmerges.flatMap((area) =>
      areaStep(on, [area], (sheet) => sheet.getRange(areaAddress(area)).unmerge(), true),
    ),
    ...formatSteps(repair, sheetIn),
    ...areaStep(on, formatted, (sheet) => writeNumberFormats(sheet, formats), true),
    ...validations.flatMap((plan) =>
      areaStep(on, plan.areas, (sheet) => {
        if (plan.kind === 'list') writeBoxes(environment, tier, sheet, plan.areas, 'empty');
        clearValidations(sheet, plan.areas);
        writeValidation(sheet, plan);
      }),
    ),
  ];
}

function formatSteps(
  { sheetId, styles, merges, rowHeights, columnWidths }: SheetRepair,
  sheetIn: SheetIn,
): WriteStep[] {
  const styled = styles.flatMap(({ areas }) => areas);
  const sizes = merges.length + rowHeights.size + columnWidths.size;
  if (styled.length + sizes === 0) {
    return [];
  }
  const cells = styled.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return [
    {
      bytes: (20 + 8 * styles.length + sizes) * bytesPerRange + styled.length * 60 + cells * 20,
      touches: { sheetId, edits: [], areas: [...styled, ...merges], insert: null },
      write: (context) => {
        const sheet = sheetIn(context);
        if (styled.length > 0) writePlainFormats(sheet, outermost(styled));
        writeStyles(sheet, styles);
        writeMerges(sheet, merges);
        hideColumns(sheet, columnWidths);
        writeColumnWidths(sheet, columnWidths);
        hideRows(sheet, rowHeights);
        writeRowHeights(sheet, rowHeights);
      },
    },
  ];
}

/** Areas that lie in no other one. */
function outermost(areas: readonly CellArea[]): CellArea[] {
  const kept: CellArea[] = [];
  const bySize = [...areas].sort((one, other) => other.rows * other.columns - one.rows * one.columns);
  for (const area of bySize) {
    const lies = (outer: CellArea): boolean =>
      areaContains(outer, area.row, area.column) &&
      areaContains(outer, area.row + area.rows - 1, area.column + area.columns - 1);
    if (!kept.some(lies)) kept.push(area);
  }
  return kept;
}

/** From the bottom up: an inserted column becomes one of ours by its key in the first row, and is filled by then. */
function cellSteps(repair: SheetRepair, sheetIn: SheetIn): WriteStep[] {
  const filled = repair.cells.filter(({ content }) => content !== null);
  const blocks = cellBlocks(filled, insertedRows(repair)).reverse();
  return blocks.map((block) => blockStep(repair.sheetId, block, sheetIn));
}

function emptyingSteps(repair: SheetRepair, sheetIn: SheetIn): WriteStep[] {
  const inserted = insertedRows(repair);
  const emptied = repair.cells.filter(({ row, content }) => content === null && !inserted.has(row));
  return cellBlocks(emptied, new Set()).map((block) => blockStep(repair.sheetId, block, sheetIn));
}

/** Where the inserted rows stand once all are there. */
function insertedRows({ insertRows }: SheetRepair): ReadonlySet<number> {
  const fromTop = [...insertRows].sort((one, other) => one - other);
  return new Set(fromTop.map((row, before) => row + before));
}

/**
 * Carries a repair plan out. Queues writes only, never syncs: `repair-workbook.ts` owns the batch.
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
import type { CellContent } from '../../core/plan/sheet-plan';
import type { CellArea } from '../../core/sheet/cell-area';
import type { HostTier } from '../../core/ports/workbook-port';
import { quotedSheetName } from '../../core/sheet/sheet-reference';
import { columnsAddress, rowsAddress } from '../office/area-addresses';
import { cellBlocks, type CellBlock } from './cell-blocks';
import type { ExcelEnvironment } from '../office/excel-environment';
import { colourSteps } from './repair-colours';
import {
  writeColumnWidths,
  writeMerges,
  writePlainFormats,
  writeRowHeights,
  writeStyles,
} from './write-formats';
import { cellInput, writeCheckboxes, writeValidation } from './write-sheet';
import type { WriteStep } from './write-workbook';

/** The client sends larger blocks in pieces. */
const cellsInOneWrite = 1_500;

type SheetIn = (context: Excel.RequestContext) => Excel.Worksheet;

/** A range of its own, with a few actions on it. */
const bytesPerRange = 900;

/** A Thai letter is three bytes on the wire. */
const bytesPerCharacter = 3;

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
      ...colourSteps(repair.colours, sheetIn),
    ]),
    ...sheets.flatMap(({ repair, sheetIn }) => emptyingSteps(repair, sheetIn)),
  ];
}

/** One object for all steps of a sheet in one request: every object is paid for in bytes. */
function sheetFinder(sheetId: string): SheetIn {
  let known: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } | null = null;
  return (context) => {
    if (known?.context !== context) {
      known = { context, sheet: context.workbook.worksheets.getItem(sheetId) };
    }
    return known.sheet;
  };
}

/** Several at one place are one write. */
function insertSteps({ insertColumns, insertRows }: SheetRepair, sheetIn: SheetIn): WriteStep[] {
  const step = (address: string, shift: 'Right' | 'Down'): WriteStep => ({
    bytes: bytesPerRange,
    isOneWrite: true,
    write: (context) => {
      sheetIn(context).getRange(address).insert(shift);
    },
  });
  return [
    ...runsOf(insertColumns).map(({ at, count }) => step(columnsAddress(at, at + count - 1), 'Right')),
    ...runsOf(insertRows).map(({ at, count }) => step(rowsAddress(at, at + count - 1), 'Down')),
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
    write: ({ workbook }) => {
      // One that exists is pointed anew and not made anew, so that the formulas which use it live again.
      if (exists) workbook.names.getItem(name).formula = formula;
      else workbook.names.add(name, workbook.worksheets.getItem(sheetName).getRange(areaAddress(area)));
    },
  };
}

function lookSteps(
  environment: ExcelEnvironment,
  tier: HostTier,
  repair: SheetRepair,
  sheetIn: SheetIn,
): WriteStep[] {
  const { unmerges, ticks, validations } = repair;
  const step = (ranges: number, isOneWrite: boolean, write: (sheet: Excel.Worksheet) => void): WriteStep => ({
    bytes: ranges * bytesPerRange,
    isOneWrite,
    write: (context) => write(sheetIn(context)),
  });
  return [
    ...unmerges.map((area) => step(1, true, (sheet) => sheet.getRange(areaAddress(area)).unmerge())),
    ...formatSteps(repair, sheetIn),
    ...(ticks.length === 0
      ? []
      : [
          step(ticks.length, ticks.length === 1, (sheet) => {
            writeCheckboxes(environment, tier, sheet, ticks);
          }),
        ]),
    ...validations.map((plan) => step(2, false, (sheet) => writeValidation(sheet, plan))),
  ];
}

function formatSteps(
  { styles, merges, rowHeights, columnWidths }: SheetRepair,
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
      write: (context) => {
        const sheet = sheetIn(context);
        if (styled.length > 0) writePlainFormats(sheet, outermost(styled));
        writeStyles(sheet, styles);
        writeMerges(sheet, merges);
        writeColumnWidths(sheet, columnWidths);
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
  return blocks.map((block) => blockStep(block, sheetIn));
}

function emptyingSteps(repair: SheetRepair, sheetIn: SheetIn): WriteStep[] {
  const inserted = insertedRows(repair);
  const emptied = repair.cells.filter(({ row, content }) => content === null && !inserted.has(row));
  return cellBlocks(emptied, new Set()).map((block) => blockStep(block, sheetIn));
}

function blockStep({ area, contents }: CellBlock, sheetIn: SheetIn): WriteStep {
  return {
    bytes: bytesPerRange + JSON.stringify(contents).length * bytesPerCharacter,
    isOneWrite: area.rows * area.columns <= cellsInOneWrite,
    write: (context) => {
      sheetIn(context).getRange(areaAddress(area)).formulas = contents.map((line) => line.map(repairInput));
    },
  };
}

/** What Excel is given for one cell: null leaves it as it is, an empty text empties it. */
function repairInput(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) {
    return null;
  }
  return content === null ? '' : cellInput(content);
}

/** Where the inserted rows stand once all are there. */
function insertedRows({ insertRows }: SheetRepair): ReadonlySet<number> {
  const fromTop = [...insertRows].sort((one, other) => one - other);
  return new Set(fromTop.map((row, before) => row + before));
}

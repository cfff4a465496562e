/**
 * A dated sheet beside the form, such as a list of gaps: how it is made, and where. Earlier ones are never touched:
 * they hold what people planned. Queues writes only, never syncs: the modules that ask for it own the batch.
 * Requirement sets: they stand in `write-workbook.ts`.
 */
import { findMarker } from '../../core/sheet/grid';
import { categoryOfMarker } from '../../core/layout/markers';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import type { Standing } from '../../core/creation/plan-creation';
import type { HostTier } from '../../core/ports/workbook-port';
import type { CellValue, Place, SheetGrid } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import type { LookStep } from '../send/send-looks';
import type { WritePlan } from '../send/write-step';
import { takingBack } from './made-sheets';
import { passingNameOf, planSheets, type Writing } from './write-workbook';

/** First cell of the title, below the hidden row and beside the hidden column. */
const titleCell = { row: 1, column: 1 };

export interface RecordRequest {
  readonly plan: SheetPlan;
  /** The workbook as it was looked at before. */
  readonly standing: Standing;
  readonly run: string;
  /** Whether the person is shown the sheet. */
  readonly shows: boolean;
}

export interface RecordSheet extends WritePlan {
  readonly name: string;
  /** What it looks like, once the steps were sent and answered. */
  readonly looks: () => readonly LookStep[];
  /** Where its title stands, once the steps were sent and answered. */
  readonly place: () => Place;
}

export function planRecordSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  { plan, standing, run, shows }: RecordRequest,
): RecordSheet {
  const position = positionIn(standing);
  const writing: Writing = {
    creation: { add: [{ plan, position }], kept: [], unfinished: [], namesToAdd: [], namesToPoint: [] },
    fates: new Map(),
    run,
    shows,
  };
  const sheets = planSheets(environment, tier, writing);
  return {
    name: plan.name,
    ground: new Map(),
    making: takingBack(environment, standing, writing),
    steps: sheets.steps,
    looks: sheets.looks,
    place: () => ({
      sheetId: sheets.keys().get(plan.marker) ?? plan.name,
      sheetName: plan.name,
      ...titleCell,
    }),
  };
}

/**
 * Sheets that a press which broke off has left, and that hold nothing but what the new one will hold: they may go. One
 * in which anything else stands is a person's by now.
 * @param ownRuns presses of this pane, by which a sheet is known that had not got its marker yet
 */
export function outlived(
  halfMade: readonly SheetGrid[],
  plan: SheetPlan,
  ownRuns: ReadonlySet<string>,
): readonly SheetGrid[] {
  const planned = new Set<CellValue>(plan.cells.flat().filter((content) => typeof content !== 'object'));
  return halfMade.filter((grid) => {
    const marked = findMarker(grid);
    const isOurs = marked !== null || [...ownRuns].some((run) => grid.name.startsWith(passingNameOf(run)));
    const below = grid.values.filter((_, line) => marked === null || grid.row + line !== marked.row);
    return isOurs && below.flat().every((value) => value === null || planned.has(value));
  });
}

/** Behind the last category, so that the newest stands before the older ones; null for the end. */
function positionIn({ sheets }: Standing): number | null {
  const isCategory = sheets.map(({ marker }) => marker !== null && categoryOfMarker(marker) !== null);
  const last = isCategory.lastIndexOf(true);
  return last === -1 || last === sheets.length - 1 ? null : last + 1;
}

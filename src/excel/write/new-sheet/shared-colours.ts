/**
 * Gap colours of sheets that are made at once: the rules of the first are written, and copied to all that have the same. A
 * rule takes Excel four calls, and the categories have the same dozen. Queues writes only, never syncs: `send/send.ts` and
 * `send/send-looks.ts` own the batches.
 *
 * Before any other format of the sheets, for formats are copied as they are. Nobody of us has seen Excel do it: so the rules
 * that came of it are counted in the same request, and where they are not as many as they should be, they are written after all.
 * Rules that show boxes are looks (`write-looks.ts`): without them the words stand there.
 * Requirement sets: copyFrom 1.9; conditionalFormats 1.6.
 */
import { isMark } from '../../../core/layout/category/mark-formats';
import type { ConditionalFormatPlan, SheetPlan } from '../../../core/plan/sheet-plan';
import { areaAddress } from '../../../core/sheet/cell-address';
import type { CellArea } from '../../../core/sheet/cell-area';
import { cellsAt } from '../../office/cells-at';
import { hasArrived } from '../../send/has-arrived';
import type { LookStep } from '../../send/send-looks';
import type { WriteStep } from '../../send/write-step';
import { colourSteps } from '../repair-colours';
import { sheetFinder } from '../sheet-finder';
import { writeConditionalFormats } from '../write-sheet';

export interface SharedColours {
  readonly steps: readonly WriteStep[];
  /** Once the steps were sent and answered: what Excel did not copy. */
  readonly missing: () => readonly LookStep[];
}

const bytesPerRule = 900;

/** @param keyOf by what a sheet is found again once it was made */
export function shareColours(plans: readonly SheetPlan[], keyOf: (plan: SheetPlan) => string): SharedColours {
  const coloured = plans.filter((plan) => coloursOf(plan).length > 0);
  const [model] = coloured;
  if (model === undefined) return { steps: [], missing: () => [] };
  const copies = coloured.slice(1).filter((plan) => isAlike(model, plan));
  const rowIn = firstRowIn(model);
  const counts = new Map<SheetPlan, OfficeExtension.ClientResult<number>>();
  return {
    steps: [
      ...coloured.filter((plan) => !copies.includes(plan)).map(writing),
      ...copies.map((plan) => ({
        bytes: 2 * bytesPerRule,
        write: (context: Excel.RequestContext) => {
          const sheet = context.workbook.worksheets.getItem(plan.name);
          const target = cellsAt(sheet, areaAddress(blockOf(plan)));
          target.copyFrom(rowIn(context), 'Formats');
          counts.set(plan, target.conditionalFormats.getCount());
        },
      })),
    ],
    missing: () =>
      copies
        .filter((plan) => countOf(counts.get(plan)) !== coloursOf(plan).length)
        .flatMap((plan) => again(plan, keyOf(plan))),
  };
}

/** One object for all copies of one request. */
function firstRowIn(model: SheetPlan): (context: Excel.RequestContext) => Excel.Range {
  let known: { readonly context: Excel.RequestContext; readonly range: Excel.Range } | null = null;
  return (context) => {
    if (known?.context !== context) {
      const sheet = context.workbook.worksheets.getItem(model.name);
      known = { context, range: cellsAt(sheet, areaAddress({ ...blockOf(model), rows: 1 })) };
    }
    return known.range;
  };
}

function countOf(count: OfficeExtension.ClientResult<number> | undefined): number | null {
  return count !== undefined && hasArrived(() => count.value) ? count.value : null;
}

function coloursOf({ conditionalFormats }: SheetPlan): readonly ConditionalFormatPlan[] {
  return conditionalFormats.filter((rule) => !isMark(rule));
}

function writing(plan: SheetPlan): WriteStep {
  return {
    bytes: coloursOf(plan).length * bytesPerRule,
    write: (context) => {
      writeConditionalFormats(context.workbook.worksheets.getItem(plan.name), coloursOf(plan));
    },
  };
}

/** Over all that the rules of a sheet lie on. */
function blockOf(plan: SheetPlan): CellArea {
  const areas = coloursOf(plan).map(({ area }) => area);
  const [row, column] = [
    Math.min(...areas.map((area) => area.row)),
    Math.min(...areas.map((area) => area.column)),
  ];
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** The same rules in the same columns, each from the first row of the block to its last. */
function isAlike(model: SheetPlan, plan: SheetPlan): boolean {
  return described(model) !== null && described(model) === described(plan);
}

function described(plan: SheetPlan): string | null {
  const block = blockOf(plan);
  const rules = coloursOf(plan);
  if (rules.some(({ area }) => area.row !== block.row || area.rows !== block.rows)) return null;
  return JSON.stringify(rules.map(({ area, ...rule }) => ({ ...rule, ...area, rows: 1 })));
}

function again(plan: SheetPlan, key: string): LookStep[] {
  const sheetIn = sheetFinder(key);
  return colourSteps({ sheetId: key, colours: coloursOf(plan) }, sheetIn).map(
    ({ bytes, write, removal = () => null }) => ({
      part: 'colours',
      bytes,
      write: (context) => {
        cellsAt(sheetIn(context), areaAddress(blockOf(plan))).conditionalFormats.clearAll();
        write(context);
      },
      removal,
    }),
  );
}

/**
 * Puts answers of another file or edition into the cells of the open workbook, and what has no place there on a dated
 * sheet.
 *
 * Batch plan, 4 syncs: the survey (2), because the sheet needs a name of its own; the cells of our sheets, so that
 * nothing is written over that changed since the choice; then everything at once, the sheet of leftovers first and the heights of
 * rows last; 1 more for how that sheet looks. Only what is too large for one request takes more.
 * How that is sent, and what stays after a failure, is `send/send.ts`.
 * Requirement sets: suspendScreenUpdatingUntilNextSync 1.9; the rest stands in the modules called.
 */
import { settleCarried, type Carried } from '../../core/editions/carry';
import { eachOnce } from '../../core/ports/unset-look';
import type { CarryInReport, CarryInRequest, CarryPort, OpenSheets } from '../../core/ports/carry-port';
import { messagesFor } from '../../core/words/messages';
import { cellsToWrite, unwritableCriteria, type AnswerCell } from '../../core/editions/cells-to-write';
import { leftoverRows } from '../../core/editions/leftover-rows';
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { isRecordMarker } from '../../core/layout/markers';
import { isFinished, type Standing } from '../../core/creation/plan-creation';
import { planLeftoverSheet } from '../../core/papers/plan-leftover-sheet';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { isSameEdition } from '../../core/snapshot/same-edition';
import type { HostTier } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { areaContains } from '../../core/sheet/cell-area';
import { blockStep } from '../send/block-step';
import { cellBlocks } from '../send/cell-blocks';
import type { ExcelEnvironment } from '../office/excel-environment';
import { settledIn } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import { readGrids } from '../read/read-grids';
import { fitSteps } from '../write/fit-steps';
import { planRecordSheet, type RecordSheet } from '../write/record-sheet';
import { readBatch } from '../office/run-batch';
import { ledSheets, survey } from '../read/survey';
import { groundOf } from '../send/ground';
import { sendLooks, type LookStep } from '../send/send-looks';
import { sendAndFit } from '../send/send-and-fit';
import type { Sent } from '../send/send';
import { untilInPlace } from '../send/until-in-place';
import type { WriteStep } from '../send/write-step';

/** @param environment after `Office.onReady` */
export function createCarryPort(environment: ExcelEnvironment): CarryPort {
  const tier = findHostTier(environment);
  const settled = settledIn(environment);
  return {
    readOwnSheets: () => settled(readOwnSheets(environment)),
    carryIn: (request) => settled(untilInPlace(() => carryIn(environment, tier, request))),
  };
}

interface Looked {
  readonly standing: Standing;
  readonly grids: readonly SheetGrid[];
}

async function readOwnSheets(environment: ExcelEnvironment): Promise<Outcome<OpenSheets>> {
  const looked = await readBatch(environment, 'wait', look);
  if (!looked.ok) {
    return looked;
  }
  const { grids, standing } = looked.value;
  return grids.length === 0 ? failed({ kind: 'noAssessment' }) : succeeded({ grids, names: standing.names });
}

async function look(context: Excel.RequestContext): Promise<Looked> {
  const standing = await survey(context);
  // A sheet that lost its mark is ours by the names that lead to it, as for every reading.
  const led = ledSheets(standing.names);
  const ours = standing.sheets.filter(({ name, marker }) =>
    marker === null ? led.has(name.toLowerCase()) : !isRecordMarker(marker),
  );
  return { standing, grids: ours.length === 0 ? [] : await readGrids(context, ours, standing.from1904) };
}

async function carryIn(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CarryInRequest,
): Promise<Outcome<CarryInReport>> {
  const looked = await readBatch(environment, 'wait', look);
  if (!looked.ok) {
    return looked;
  }
  const { standing, grids } = looked.value;
  const unfinished = new Set(
    standing.sheets.filter((sheet) => !isFinished(sheet)).map(({ sheetId }) => sheetId),
  );
  const snapshot = readSnapshot(indexRubric(request.rubric), grids, { names: standing.names, unfinished });
  const refusal = refuse(request, snapshot);
  if (refusal !== null) {
    return failed(refusal);
  }
  const unwritable = unwritableCriteria(snapshot, grids, request.carried.answers);
  const carried = settleCarried(request.carried, snapshot.answers, unwritable);
  const rows = rowsToKeep(request, carried);
  const record = rows.length === 0 ? null : leftoverSheet(environment, tier, request, standing, rows);
  const cells = bySheet(cellsToWrite(snapshot, carried.answers, messagesFor(request.language).sheet.verdict));
  const answers = answerSteps(cells);
  const plan = { snapshot, carried, record, answers };
  const writes = {
    steps: [...(record?.steps ?? []), ...answers.map(({ step }) => step)],
    ground: groundOf(grids.map((grid) => ({ grid, formulas: null }))),
    making: record && record.making,
  };
  const { sent, unset: unfitted } = await sendAndFit(environment, writes, fitsOf(cells));
  if (sent.kind !== 'done') {
    return failed(failureOf(plan, sent));
  }
  const unset = await sendLooks(environment, record?.looks() ?? []);
  return succeeded({ ...reportOf(plan, rows.length), unset: eachOnce([...unfitted, ...unset]) });
}

function refuse({ rubric }: CarryInRequest, snapshot: WorkbookSnapshot): Failure | null {
  const { rubricId, rubricEdition, places } = snapshot;
  if (rubricId !== '' && rubricId !== rubric.id) {
    return { kind: 'otherRubric', found: rubricId, expected: rubric.id };
  }
  if (rubricEdition !== '' && !isSameEdition(rubricEdition, rubric.edition)) {
    return { kind: 'otherEdition', found: rubricEdition, expected: rubric.edition };
  }
  return places.size === 0 ? { kind: 'noAssessment' } : null;
}

type Rows = ReturnType<typeof leftoverRows>;

function rowsToKeep({ proposal, language, kept }: CarryInRequest, { leftovers }: Carried): Rows {
  const known = new Set(kept.map((row) => JSON.stringify(row)));
  return leftoverRows(leftovers, proposal, language).filter((row) => !known.has(JSON.stringify(row)));
}

function leftoverSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  { profile, language, typeface, madeOn, run }: CarryInRequest,
  standing: Standing,
  rows: Rows,
): RecordSheet {
  const { from1904 = false } = standing;
  const takenNames = standing.sheets.map(({ name }) => name);
  const request = { profile, language, typeface, madeOn, rows, takenNames, from1904 };
  const plan = planLeftoverSheet({ ...request, heading: 'edition' });
  // The person is looking at the list in the pane; what was carried is what they want to see first.
  return planRecordSheet(environment, tier, { plan, standing, run, shows: false });
}

interface Plan {
  readonly snapshot: WorkbookSnapshot;
  readonly carried: Carried;
  /** Null when nothing is left over. */
  readonly record: RecordSheet | null;
  readonly answers: readonly AnswerStep[];
}

interface AnswerStep {
  readonly step: WriteStep;
  /** Criteria of whose answers it writes a part or all. */
  readonly ids: readonly string[];
}

type CellsBySheet = ReadonlyMap<string, readonly AnswerCell[]>;

function bySheet(cells: readonly AnswerCell[]): CellsBySheet {
  const sheets = new Map<string, AnswerCell[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheetId);
    if (known === undefined) sheets.set(cell.sheetId, [cell]);
    else known.push(cell);
  }
  return sheets;
}

/** One block after the other; a block is written as a whole or not at all. */
function answerSteps(sheets: CellsBySheet): AnswerStep[] {
  return [...sheets].flatMap(([sheetId, own]) =>
    cellBlocks(own, new Set()).map((block): AnswerStep => {
      const inBlock = own.filter(({ row, column }) => areaContains(block.area, row, column));
      return {
        step: blockStep(sheetId, block, (context) => context.workbook.worksheets.getItem(sheetId)),
        ids: inBlock.map(({ id }) => id),
      };
    }),
  );
}

/** Of the rows that are written into. */
function fitsOf(sheets: CellsBySheet): LookStep[] {
  return [...sheets].flatMap(([sheetId, own]) =>
    fitSteps({ sheetId, growing: own.map(({ row }) => row), heights: new Map() }),
  );
}

function reportOf({ snapshot, carried, record }: Plan, count: number): Omit<CarryInReport, 'unset'> {
  const written = [...carried.answers.keys()];
  return {
    written,
    first: snapshot.places.get(written[0] ?? '') ?? null,
    leftovers: record === null ? null : { name: record.name, place: record.place(), count },
  };
}

/** What was written is right, and the next press finds it so. */
function failureOf({ carried, record, answers }: Plan, sent: Exclude<Sent, { kind: 'done' }>): Failure {
  const { cause } = sent;
  if (sent.kind === 'nothing') {
    return { kind: 'rolledBack', cause };
  }
  const open = sent.kind === 'partly' ? answers.filter(({ step }) => !sent.done.has(step)) : [];
  const unwritten = new Set(open.flatMap(({ ids }) => ids));
  const of = carried.answers.size;
  const written = sent.kind === 'partly' ? of - unwritten.size : null;
  return { kind: 'carryHalfWritten', written, of, sheet: record?.name ?? '', cause };
}

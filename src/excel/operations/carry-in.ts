/**
 * Puts answers of another file or edition into the cells of the open workbook, and what has no place there on a dated
 * sheet.
 *
 * Batch plan, 4 syncs: the survey (2), because the sheet needs a name of its own; the cells of our sheets, so that
 * nothing is written over that changed since the choice; then everything at once, the sheet of leftovers first. Only
 * what is too large for one request takes more.
 * After a failure 1 more, to see how far it came: Excel takes nothing back by itself. When no answer was written the
 * sheet goes again (`take-back.ts`, 3 syncs). Otherwise it stays: it may hold the only copy of an answer that was to be
 * replaced; what was written is right, and the next press finds it so.
 * Requirement sets: suspendScreenUpdatingUntilNextSync 1.9; the rest stands in the modules called.
 */
import { isSameAnswer } from '../../core/assessment/answers';
import { answerOf } from '../../core/assessment/applicability';
import { settleCarried, type Carried } from '../../core/editions/carry';
import type { CarryInReport, CarryInRequest, CarryPort } from '../../core/ports/carry-port';
import { cellsToWrite, unwritableCriteria } from '../../core/editions/cells-to-write';
import { leftoverRows } from '../../core/editions/leftover-rows';
import type { Failure } from '../../core/failures/failures';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';
import { indexRubric } from '../../core/rubric/rubric-index';
import { isRecordMarker } from '../../core/layout/markers';
import type { Standing } from '../../core/creation/plan-creation';
import { planLeftoverSheet } from '../../core/papers/plan-leftover-sheet';
import { readSnapshot } from '../../core/snapshot/read-snapshot';
import { isSameEdition } from '../../core/snapshot/same-edition';
import type { HostTier } from '../../core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { areaAddress } from '../../core/sheet/cell-address';
import { cellBlocks } from '../write/cell-blocks';
import type { ExcelEnvironment } from '../office/excel-environment';
import { toFailure } from '../office/excel-failure';
import { findHostTier } from '../office/find-host-tier';
import { pack } from '../office/pack';
import { readGrids } from '../read/read-grids';
import { planRecordSheet, type RecordSheet } from '../write/record-sheet';
import { runBatch } from '../office/run-batch';
import { survey } from '../read/survey';
import { takeBack } from './take-back';
import { cellInput } from '../write/write-sheet';
import type { WriteStep } from '../write/write-workbook';

/** @param environment after `Office.onReady` */
export function createCarryPort(environment: ExcelEnvironment): CarryPort {
  const tier = findHostTier(environment);
  const settled = <Value>(outcome: Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
    outcome.catch((error: unknown) => failed(toFailure(environment, error)));
  return {
    readGrids: () => settled(readOwnGrids(environment)),
    carryIn: (request) => settled(carryIn(environment, tier, request)),
  };
}

interface Looked {
  readonly standing: Standing;
  readonly grids: readonly SheetGrid[];
}

async function readOwnGrids(environment: ExcelEnvironment): Promise<Outcome<readonly SheetGrid[]>> {
  const looked = await runBatch(environment, 'wait', look);
  if (!looked.ok) {
    return looked;
  }
  const { grids } = looked.value;
  return grids.length === 0 ? failed({ kind: 'noAssessment' }) : succeeded(grids);
}

async function look(context: Excel.RequestContext): Promise<Looked> {
  const standing = await survey(context);
  const ours = standing.sheets.filter(({ marker }) => marker !== null && !isRecordMarker(marker));
  return { standing, grids: ours.length === 0 ? [] : await readGrids(context, ours) };
}

async function carryIn(
  environment: ExcelEnvironment,
  tier: HostTier,
  request: CarryInRequest,
): Promise<Outcome<CarryInReport>> {
  const looked = await runBatch(environment, 'wait', look);
  if (!looked.ok) {
    return looked;
  }
  const { standing, grids } = looked.value;
  const snapshot = readSnapshot(indexRubric(request.rubric), grids);
  const refusal = refuse(request, snapshot);
  if (refusal !== null) {
    return failed(refusal);
  }
  const unwritable = unwritableCriteria(snapshot, grids, request.carried.answers);
  const carried = settleCarried(request.carried, snapshot.answers, unwritable);
  const rows = rowsToKeep(request, carried);
  const sheet = rows.length === 0 ? null : leftoverSheet(environment, tier, request, standing, rows);
  const requests = pack([...(sheet?.record.steps ?? []), ...answerSteps(snapshot, carried)]);
  const cause = await send(environment, requests);
  if (cause !== null) {
    return failed(await explain(environment, { request, standing, snapshot, carried, sheet, cause }));
  }
  const written = [...carried.answers.keys()];
  return succeeded({
    written,
    first: snapshot.places.get(written[0] ?? '') ?? null,
    leftovers: sheet === null ? null : { name: sheet.name, place: sheet.record.place(), count: rows.length },
  });
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

interface LeftoverSheet {
  readonly name: string;
  readonly record: RecordSheet;
}

function leftoverSheet(
  environment: ExcelEnvironment,
  tier: HostTier,
  { profile, language, typeface, madeOn, run }: CarryInRequest,
  standing: Standing,
  rows: Rows,
): LeftoverSheet {
  const takenNames = standing.sheets.map(({ name }) => name);
  const heading = 'edition';
  const plan = planLeftoverSheet({ profile, language, typeface, madeOn, heading, rows, takenNames });
  // The person is looking at the list in the pane; what was carried is what they want to see first.
  return {
    name: plan.name,
    record: planRecordSheet(environment, tier, { plan, standing, run, shows: false }),
  };
}

/** A range of its own, with what is written to it. */
const bytesPerRange = 900;
/** A Thai letter is three bytes on the wire. */
const bytesPerCharacter = 3;

/** One block after the other; a block is written as a whole or not at all. */
function answerSteps(snapshot: WorkbookSnapshot, { answers }: Carried): WriteStep[] {
  const cells = cellsToWrite(snapshot, answers);
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  return [...sheetIds].flatMap((sheetId) => {
    const own = cells.filter((cell) => cell.sheetId === sheetId);
    return cellBlocks(own, new Set()).map(({ area, contents }): WriteStep => {
      // Null would leave the cell as it is; an empty text empties it.
      const inputs = contents.map((line) =>
        line.map((content) => (content === null ? '' : content === undefined ? null : cellInput(content))),
      );
      return {
        bytes: bytesPerRange + JSON.stringify(inputs).length * bytesPerCharacter,
        write: (context) => {
          context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).formulas = inputs;
        },
      };
    });
  });
}

/** @returns why it stopped, or null */
async function send(
  environment: ExcelEnvironment,
  requests: readonly (readonly WriteStep[])[],
): Promise<Failure | null> {
  for (const steps of requests) {
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each full request; the real rubric takes one
    const sent = await sendRequest(environment, steps);
    if (!sent.ok) {
      return sent.failure;
    }
  }
  return null;
}

function sendRequest(environment: ExcelEnvironment, steps: readonly WriteStep[]): Promise<Outcome<void>> {
  return runBatch(environment, 'wait', async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps) {
      step.write(context);
    }
    await context.sync();
  });
}

interface BrokenOff {
  readonly request: CarryInRequest;
  readonly standing: Standing;
  /** As it stood before. */
  readonly snapshot: WorkbookSnapshot;
  readonly carried: Carried;
  readonly sheet: LeftoverSheet | null;
  readonly cause: Failure;
}

/** How far it came, after nothing that was written needed to be taken back, or could be. */
async function explain(environment: ExcelEnvironment, broken: BrokenOff): Promise<Failure> {
  const { request, snapshot, carried, sheet, cause } = broken;
  const of = carried.answers.size;
  const again = await runBatch(environment, 'wait', (context) =>
    readGrids(context, [...snapshot.sheets.values()]),
  );
  if (!again.ok) {
    return { kind: 'carryHalfWritten', written: null, of, sheet: sheet?.name ?? '', cause };
  }
  const now = readSnapshot(indexRubric(request.rubric), again.value);
  const ids = [...carried.answers.keys()];
  const touched = ids.filter(
    (id) => !isSameAnswer(answerOf(now.answers, id), answerOf(snapshot.answers, id)),
  );
  const written = [...carried.answers].filter(([id, { answer }]) =>
    isSameAnswer(answerOf(now.answers, id), answer),
  );
  if (touched.length > 0) {
    return { kind: 'carryHalfWritten', written: written.length, of, sheet: sheet?.name ?? '', cause };
  }
  return untouched(environment, broken);
}

/** No answer was written, so the sheet is no one's only copy: it goes, or is named when it cannot. */
async function untouched(
  environment: ExcelEnvironment,
  { standing, carried, sheet, cause }: BrokenOff,
): Promise<Failure> {
  if (sheet === null) {
    return { kind: 'rolledBack', cause };
  }
  const taken = await takeBack(environment, standing, sheet.record.writing);
  return taken.ok
    ? { kind: 'rolledBack', cause }
    : { kind: 'carryHalfWritten', written: 0, of: carried.answers.size, sheet: sheet.name, cause };
}

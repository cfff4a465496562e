/**
 * Makes our sheets ready to be printed again, whatever was inserted or set since, and shows the summary. Office.js
 * has no call that prints: the person presses Ctrl+P.
 *
 * Batch plan, 2 syncs: those of `look-at-rows.ts`, whose cells say how far the rows reach; then all set-up at once. As many
 * again when rows moved in between (`send/until-in-place.ts`), and one more for each part that Excel refuses: that is
 * left out and said, and the rest is done.
 * Requirement sets: horizontalPageBreaks.removePageBreaks 1.9; the rest stands in the modules called.
 */
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Outcome } from '../../core/failures/outcome';
import { summaryMarker } from '../../core/layout/markers';
import { planPrint, type SheetPrint } from '../../core/papers/plan-print';
import { planWorkbook } from '../../core/layout/plan-workbook';
import type { PrintReport, PrintRequest } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import type { LookedSheet } from '../send/cell-table';
import { groundOf } from '../send/ground';
import { reportOfLooks, sendLooksOnGround, type LookStep } from '../send/send-looks';
import { untilInPlace } from '../send/until-in-place';
import { fitSteps } from '../write/fit-steps';
import { sheetFinder } from '../write/sheet-finder';
import { writeBreaks, writeFooter, writePaper, writePrintArea } from '../write/write-print';
import { lookAtRows } from './look-at-rows';

export function preparePrint(
  environment: ExcelEnvironment,
  request: PrintRequest,
): Promise<Outcome<PrintReport>> {
  return untilInPlace(() => tryToPrepare(environment, request));
}

async function tryToPrepare(
  environment: ExcelEnvironment,
  request: PrintRequest,
): Promise<Outcome<PrintReport>> {
  const { rubric, snapshot, language, typeface } = request;
  const index = indexRubric(rubric);
  const plan = planWorkbook(index, {
    profile: snapshot.profile,
    language,
    typeface,
    print: { printedOn: request.printedOn },
  });
  const looked = await lookAtRows(environment, index, request);
  if (!looked.ok) {
    return looked;
  }
  const { sheets, heights } = looked.value;
  const prints = planPrint(
    index,
    plan,
    sheets.map(({ grid }) => grid),
    typeface,
  );
  const steps = [
    ...heights.flatMap(fitSteps),
    ...prints.flatMap((print) => printSteps(print, sheets)),
    ...showing(snapshot),
  ];
  const sent = await sendLooksOnGround(environment, steps, groundOf(sheets));
  return reportOfLooks(steps, sent, { sheets: prints.map(({ name }) => name) });
}

/** Of a page set-up: its path and a few actions. */
const bytesPerLook = 2_500;
const bytesPerBreak = 500;

/** Every row has its say in where pages break. */
function printSteps({ sheetId, print, breaksKnown }: SheetPrint, looked: readonly LookedSheet[]): LookStep[] {
  const grid = looked.find((sheet) => sheet.grid.sheetId === sheetId)?.grid;
  const rows = grid === undefined ? 0 : grid.row + grid.values.length;
  const sheetIn = sheetFinder(sheetId);
  const look = (
    part: LookStep['part'],
    write: (sheet: Excel.Worksheet) => void,
    bytes = bytesPerLook,
  ): LookStep => ({
    part,
    bytes,
    touches: { sheetId, edits: [], areas: [{ row: 0, column: 0, rows, columns: 1 }], insert: null },
    write: (context) => write(sheetIn(context)),
  });
  return [
    look('paper', (sheet) => writePaper(sheet, print)),
    look('printArea', (sheet) => writePrintArea(sheet, print)),
    look('footer', (sheet) => writeFooter(sheet, print)),
    look(
      'pageBreaks',
      (sheet) => {
        if (breaksKnown) sheet.horizontalPageBreaks.removePageBreaks();
        writeBreaks(sheet, print);
      },
      bytesPerLook + print.pageBreakRows.length * bytesPerBreak,
    ),
  ];
}

/** A hidden sheet cannot be shown without a write that nobody asked for. */
function showing({ sheets }: PrintRequest['snapshot']): LookStep[] {
  const summary = sheets.get(summaryMarker);
  const write = (context: Excel.RequestContext): void =>
    context.workbook.worksheets.getItem(summary?.sheetId ?? '').activate();
  return summary?.visible === true ? [{ part: 'shown', bytes: bytesPerBreak, write }] : [];
}

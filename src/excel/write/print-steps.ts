/**
 * Print set-up of a sheet that stands, part by part, each of which may be refused. Queues writes only, never syncs: who asks
 * owns the batch.
 * Requirement sets: horizontalPageBreaks.removePageBreaks 1.9; the rest stands in `write-print.ts`.
 */
import type { SheetPrint } from '../../core/papers/plan-print';
import type { LookStep } from '../send/send-looks';
import { sheetFinder } from './sheet-finder';
import { writeBreaks, writeFooter, writePaper, writePrintArea } from './write-print';

/** Of a page set-up: its path and a few actions. */
const bytesPerLook = 2_500;
const bytesPerBreak = 500;

/** @param rows of the sheet as it was looked at: every one has its say in where pages break */
export function printSteps({ sheetId, print, breaksKnown }: SheetPrint, rows: number): LookStep[] {
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

/**
 * Writes one block of cells over what stands there. Queues writes only, never syncs: `send/send.ts` owns the batch.
 * Requirement sets: getRange, formulas 1.1.
 */
import { areaAddress } from '../../core/sheet/cell-address';
import { editsOf, type CellEdit, type CellInput } from './touch';
import type { WriteStep } from './write-step';
import type { CellBlock } from './cell-blocks';
import { blockInput } from './cell-input';

/** The client sends larger blocks in pieces. */
const cellsInOneWrite = 1_500;

/** A range of its own, with what is written to it. */
const bytesPerRange = 900;

/** A Thai letter is three bytes on the wire. */
const bytesPerCharacter = 3;

/** @param sheetIn the sheet in a request: every object is paid for in bytes, so a plan asks for it once */
export function blockStep(
  sheetId: string,
  { area, contents }: CellBlock,
  sheetIn: (context: Excel.RequestContext) => Excel.Worksheet,
): WriteStep {
  const inputs = contents.map((line) => line.map(blockInput));
  return {
    bytes: bytesPerRange + JSON.stringify(inputs).length * bytesPerCharacter,
    isOneWrite: area.rows * area.columns <= cellsInOneWrite,
    touches: editsOf(
      sheetId,
      inputs.flatMap((line, row) => editsIn(line, area.row + row, area.column)),
    ),
    write: (context) => {
      sheetIn(context).getRange(areaAddress(area)).formulas = inputs;
    },
  };
}

function editsIn(line: readonly (CellInput | null)[], row: number, column: number): CellEdit[] {
  return line.flatMap((input, position) =>
    input === null ? [] : [{ row, column: column + position, input }],
  );
}

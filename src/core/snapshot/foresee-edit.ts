/**
 * What an edit of one cell makes of a snapshot, told from the event alone, before anything is read. It is a foresight:
 * the reading that follows confirms it, or puts it right. The workbook's own figures stay those that were read.
 */
import type { emptyAnswer } from '../assessment/answers';
import { answerOf } from '../assessment/applicability';
import { answerFields } from '../layout/columns';
import { parseAddress } from '../sheet/cell-address';
import type { CellValue } from '../sheet/sheet-grid';
import { readAnswer } from '../standing/read-answer';
import { ourSheet, type WorkbookSnapshot } from './snapshot';

/**
 * @param address A1 without the sheet
 * @param value what stands in the cell now; never an error
 * @returns the very same snapshot where the edit changes no answer that is known
 */
export function foreseeEdit(
  before: WorkbookSnapshot,
  sheetId: string,
  address: string,
  value: CellValue,
): WorkbookSnapshot {
  const [area, more] = parseAddress(address) ?? [];
  if (area === undefined || more !== undefined || area.rows !== 1 || area.columns !== 1) return before;
  const marker = ourSheet(before, sheetId)?.[0] ?? '';
  const columns = before.columns.get(marker);
  const field = answerFields.find((each) => columns?.get(each) === area.column);
  if (field === undefined) return before;
  for (const [id, place] of before.places) {
    if (place.sheetId !== sheetId || place.row !== area.row) continue;
    const cellOf = (each: keyof typeof emptyAnswer): CellValue => (each === field ? value : null);
    const read = readAnswer(cellOf, () => false, before.from1904).answer[field];
    const standing = answerOf(before.answers, id);
    if (standing[field] === read) return before;
    return { ...before, answers: new Map(before.answers).set(id, { ...standing, [field]: read }) };
  }
  return before;
}

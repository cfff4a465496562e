/**
 * Cells for one request. Excel is not asked to keep a reference to them, which it otherwise is for each range of a batch, and
 * to let go of afterwards: whoever writes needs none of them in a later request.
 * Requirement sets: getRange 1.1, getRanges 1.9; `untrack` is the client's own.
 */

export function cellsAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** @param addresses with commas between them */
export function areasAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}

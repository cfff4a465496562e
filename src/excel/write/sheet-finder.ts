/** One object for all steps of a sheet in one request: every object is paid for in bytes. Requirement set: 1.1. */
export type SheetIn = (context: Excel.RequestContext) => Excel.Worksheet;

/** @param key of the sheet: its id or its name */
export function sheetFinder(key: string): SheetIn {
  let known: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } | null = null;
  return (context) => {
    if (known?.context !== context) {
      known = { context, sheet: context.workbook.worksheets.getItem(key) };
    }
    return known.sheet;
  };
}

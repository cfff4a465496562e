/** Hands in a real Excel: the members nearest to what a person does, and the person where there is none. */
import type { ExcelEnvironment } from '../../excel/office/excel-environment';
import type { Hands } from '../bench';
import { Untried } from '../untried';
import { pageWords } from './page-words';

/** @param askForUndo shows the request and answers whether the person did it */
export function excelHands(
  { Excel }: ExcelEnvironment,
  askForUndo: (sheetName: string) => Promise<boolean>,
): Hands {
  const onSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  return {
    undo: async (name) => {
      await onSheet(name, (sheet) => sheet.activate());
      if (!(await askForUndo(name)))
        throw new Untried({ th: pageWords.th.skipped, en: pageWords.en.skipped });
    },
    sort: (name, address) =>
      onSheet(name, (sheet) => {
        sheet.getRange(address).sort.apply([{ key: 0, ascending: true }], false, false);
      }),
    cut: (name, from, to) =>
      onSheet(name, (sheet) => {
        sheet.getRange(from).moveTo(sheet.getRange(to));
      }),
    copy: (name, from, to) =>
      onSheet(name, (sheet) => {
        sheet.getRange(to).copyFrom(sheet.getRange(from));
      }),
  };
}

/** What a batch writes is computed once, however many cells it writes: the pane waits for the stand-in as for Excel. */
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import type { FormulaEngine } from '../../src/embedded-host/formulas/formula-engine';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';

it('computes once for a batch of two hundred writes and formulas, and not at all for one that only reads', async () => {
  const engine: FormulaEngine = newFormulaEngine();
  const calculate = jest.spyOn(engine, 'calculate');
  const client = await openClient(createEmbeddedHost({}, engine));
  const written = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 1; row <= 100; row += 1) {
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`B${row}`).formulas = [[`=A${row}*2+SUM(A$1:A${row})`]];
    }
    const last = sheet.getRange('B100');
    last.load('values');
    await context.sync();
    const values: unknown = last.values;
    return values;
  });
  expect(written).toEqual([[5_250]]);
  expect(calculate).toHaveBeenCalledTimes(1);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1:B100').load('values');
    await context.sync();
  });
  expect(calculate).toHaveBeenCalledTimes(1);
  client.close();
});

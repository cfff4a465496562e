import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';

test('values and formulas written by the add-in come back computed', async () => {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const client = await openClient(host);
  const read = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('หมวด 1');
    sheet.getRange('A1:C1').values = [['ก', 2, true]];
    sheet.getRange('D1').formulas = [['=B1*3']];
    context.workbook.names.add('two', sheet.getRange('B1'));
    sheet.getRange('E1').formulas = [['=two+1']];
    const range = sheet.getRange('A1:E1');
    range.load('values, formulas, address');
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: range.address };
  });
  expect(structuredClone(read)).toEqual({
    values: [['ก', 2, true, 6, 3]],
    formulas: [['ก', 2, true, '=B1*3', '=two+1']],
    address: "'หมวด 1'!A1:E1",
  });
  client.close();
});

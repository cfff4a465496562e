import { writeXlsx } from 'hucre/xlsx';
import { readSource } from '../../src/core/editions/read-source';
import { planLeftoverSheet } from '../../src/core/papers/plan-leftover-sheet';
import { readFileGrids, type FileGrids } from '../../src/xlsx/read-xlsx';
import { writeWorkbookFile } from '../../src/xlsx/write-xlsx';
import { emptyAnswer } from '../../src/core/assessment/answers';
import { planOf, pmqaIndex, sampleProfile } from '../core/layout/rubrics';
import { partsOf, withParts } from './zip-file';

async function gridsIn(bytes: Uint8Array): Promise<FileGrids> {
  const outcome = await readFileGrids(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

describe('the cells of any file', () => {
  it('are read from sheets that are none of ours as well, to their end', async () => {
    const lines = Array.from({ length: 200 }, (_, row) => [`แถว ${row + 1}`, row]);
    const bytes = await writeXlsx({ sheets: [{ name: 'ทำเอง', rows: [...lines, ['1.1.B1', true]] }] });
    const { grids } = await gridsIn(bytes);
    expect(grids.map(({ from1904 }) => from1904)).toEqual([undefined]);
    expect(grids.map(({ name, values }) => [name, values.length, values.at(-1)])).toEqual([
      ['ทำเอง', 201, ['1.1.B1', true]],
    ]);
  });

  it('are ticks where LibreOffice wrote them as formulas whose result is a number', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'ทำเอง', rows: [[true, false, 1, 0]] }] });
    const part = 'xl/worksheets/sheet1.xml';
    const sheet = (await partsOf(bytes)).get(part) ?? '';
    const edited = sheet
      .replace(/t="b"><v>1</, 't="n"><f aca="false">TRUE()</f><v>1<')
      .replace(/t="b"><v>0</, 't="n"><f aca="false">FALSE()</f><v>0<');
    expect(edited).toContain('FALSE()');
    const { grids } = await gridsIn(await withParts(bytes, { [part]: edited }));
    expect(grids[0]?.values).toEqual([[true, false, 1, 0]]);
  });

  it('give the answers of a file of ours, and nothing of its dated sheets', async () => {
    const answer = { ...emptyAnswer, met: true, evidence: '=คำสั่ง', due: '2026-09-30', owner: '1.10' };
    const plan = planOf(pmqaIndex, 'th', { answers: new Map([['1.1.B1', answer]]) });
    const leftovers = planLeftoverSheet({
      language: 'th',
      typeface: { name: 'TH Sarabun New', size: 16 },
      profile: sampleProfile,
      madeOn: '2026-11-25',
      heading: 'edition',
      rows: [{ from: '', id: '1.1.B2', why: '', cells: [{ title: 'ทำแล้ว', content: true }] }],
    });
    const bytes = await writeWorkbookFile(
      { ...plan, sheets: [...plan.sheets, leftovers] },
      { protect: false },
    );
    const source = readSource(pmqaIndex, { title: 'a.xlsx', ...(await gridsIn(bytes)) });
    const held = source.rows.filter(({ answer: { met } }) => met);
    expect(held.map(({ id, answer: found }) => [id, found])).toEqual([['1.1.B1', answer]]);
    expect(source.rows).toHaveLength(319);
  });

  it('are refused as any other file is: what is no workbook, and what is too large, says so', async () => {
    expect(await readFileGrids(new TextEncoder().encode('รหัส,ทำแล้ว'))).toEqual({
      ok: false,
      failure: { kind: 'notAWorkbook' },
    });
  });

  it('of a sheet of somebody else that is too long are passed over, and the sheet is named', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'ไกล', cells: new Map([['90000,0', { value: 'ท้าย' }]]) },
        { name: 'ทำเอง', rows: [['1.1.B1', true]] },
      ],
    });
    const { grids, givenUp } = await gridsIn(bytes);
    expect(grids.map(({ name }) => name)).toEqual(['ทำเอง']);
    expect(givenUp).toEqual([{ name: 'ไกล', why: 'tooLarge' }]);
  });

  it('are read to the end where a space is left in the last row of the sheet', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'ทำเอง',
          cells: new Map([
            ['0,0', { value: '1.1.B1' }],
            ['1048575,0', { value: ' ' }],
          ]),
        },
      ],
    });
    expect((await gridsIn(bytes)).grids[0]?.values).toEqual([['1.1.B1']]);
  });
});

/** A new file with what was carried: a sheet of leftovers only where something is left. */
import { carryAnswers, plainDecisions } from '../../../src/core/editions/carry';
import { planCarriedFile } from '../../../src/core/editions/plan-carried-file';
import { proposeCarry } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { planOf, pmqaIndex, sampleProfile } from '../layout/rubrics';

const text = pmqaIndex.criteria.get('1.1.B1')?.criterion.text ?? '';
const head = ['รหัส', 'แนวทาง', 'ทำแล้ว', 'หลักฐาน'];

function fileOf(...rows: readonly (readonly CellValue[])[]) {
  const grid = { sheetId: '1', name: 'Sheet1', visible: true, row: 0, column: 0, values: [head, ...rows] };
  const source = readSource(
    pmqaIndex,
    { title: 'ทำเอง.xlsx', grids: [grid] },
    { marks: new Map(), columns: [] },
  );
  const proposal = proposeCarry(pmqaIndex, source, new Map());
  const carried = carryAnswers(pmqaIndex, proposal, plainDecisions(proposal));
  const typeface = { name: 'TH Sarabun New', size: 16 } as const;
  const request = { profile: sampleProfile, language: 'th', typeface, madeOn: '2026-11-28' } as const;
  return planCarriedFile(pmqaIndex, proposal, carried, request).sheets;
}

const ours = planOf(pmqaIndex, 'th').sheets.map(({ name }) => name);

it('has the sheets of any other where everything found its place', () => {
  const sheets = fileOf(['1.1.B1', text, '✓', 'คำสั่ง']);
  expect(sheets.map(({ name }) => name)).toEqual(ours);
  expect(sheets.flatMap(({ cells }) => cells.flat())).toContain('คำสั่ง');
});

it('has one more in front of the hidden one where something is left', () => {
  const sheets = fileOf(['1.1.B1', text, '✓', 'คำสั่ง'], ['9.9.Z9', 'ไม่มีข้อนี้', '✓', 'ค้างไว้']);
  expect(sheets).toHaveLength(ours.length + 1);
  const added = sheets.findIndex(({ name }) => !ours.includes(name));
  expect(sheets[added + 1]?.role.kind).toBe('data');
  expect(sheets[added]?.cells.flat()).toContain('ค้างไว้');
});

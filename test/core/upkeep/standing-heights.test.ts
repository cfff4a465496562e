import { columnOf } from '../../../src/core/layout/columns';
import { planWorkbook } from '../../../src/core/layout/plan-workbook';
import { growingRows } from '../../../src/core/plan/growing-rows';
import { rowHeight } from '../../../src/core/plan/text-metrics';
import { typefaces, type Typeface } from '../../../src/core/plan/typeface';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import { noDecisions } from '../../../src/core/standing/question';
import { standingHeights } from '../../../src/core/upkeep/standing-heights';
import { surveyWorkbook } from '../../../src/core/upkeep/survey-sheets';
import { pmqaIndex, sampleProfile, twoByFiveIndex } from '../layout/rubrics';
import { conditionOf, editSheet, lineAt } from './condition-of';

function heightsIn(typeface: Typeface, isHere: boolean) {
  const plan = planWorkbook(pmqaIndex, { profile: sampleProfile, language: 'th', typeface });
  const check = { index: pmqaIndex, language: 'th', typeface, decisions: noDecisions } as const;
  const { layouts } = surveyWorkbook(check, conditionOf(plan));
  return plan.sheets.flatMap((sheet) => {
    const layout = layouts.get(sheet.marker);
    return layout === undefined ? [] : [{ sheet, found: standingHeights(layout, typeface, isHere) }];
  });
}

function widthOf({ merges, columns }: SheetPlan, row: number, column: number): number {
  const merge = merges.find((area) => area.row === row && area.column === column);
  const across = columns.slice(column, column + (merge?.columns ?? 1));
  return across.reduce((sum, { width }) => sum + width, 0);
}

test.each(typefaces)(
  'a workbook that nobody has changed keeps the heights it was planned with, in $name',
  (face) => {
    const sheets = heightsIn(face, true).filter(({ sheet }) => sheet.role.kind === 'category');
    expect(sheets).toHaveLength(6);
    for (const { sheet, found } of sheets) {
      expect(found.growing).toEqual([...growingRows(sheet)]);
      for (const [row, height] of found.heights) expect([row, height]).toEqual([row, sheet.rowHeights[row]]);
    }
  },
);

test.each(typefaces)(
  'where $name is not here, headings are seen in full in whichever of the three fonts stands in',
  (face) => {
    let compared = 0;
    for (const { sheet, found } of heightsIn(face, false)) {
      if (sheet.role.kind !== 'category') continue;
      for (const [row, height] of found.heights) {
        (sheet.cells[row] ?? []).forEach((text, column) => {
          const width = widthOf(sheet, row, column);
          if (typeof text !== 'string' || text === '' || width === 0) return;
          for (const { name } of typefaces) {
            compared += 1;
            const needed = rowHeight([{ text, width }], { name, size: face.size });
            expect([text, name, height >= needed]).toEqual([text, name, true]);
          }
        });
      }
    }
    expect(compared).toBeGreaterThan(300);
  },
);

test('what somebody wrote over a heading is measured in its own cells, and as bold as it is shown', () => {
  const [face] = typefaces;
  const plan = planWorkbook(twoByFiveIndex, { profile: sampleProfile, language: 'en', typeface: face });
  const sheet = plan.sheets[1];
  if (sheet === undefined) throw new Error('No category');
  const long = 'ตัวชี้วัดและเป้าหมายของแผนปฏิบัติราชการ '.repeat(12);
  const request = { index: twoByFiveIndex, language: 'en', typeface: face, decisions: noDecisions } as const;
  const heightWith = (row: number, column: number): number | undefined => {
    const typed = editSheet(conditionOf(plan), sheet.marker, (cells) => {
      lineAt(cells, row)[column] = long;
    });
    const layout = surveyWorkbook(request, typed).layouts.get(sheet.marker);
    return layout === undefined ? undefined : standingHeights(layout, face, true).heights.get(row);
  };
  const header = sheet.frozenRows - 1;
  const title = sheet.roles.findIndex(({ group }) => group.length === 1);
  const code = columnOf('code');
  const whole = { text: long, width: widthOf(sheet, title, code), bold: true };
  expect(heightWith(title, code)).toBe(rowHeight([whole], face));
  expect(widthOf(sheet, title, code)).toBeGreaterThan(400);
  const one = { text: long, width: widthOf(sheet, header, columnOf('owner')), bold: true };
  expect(heightWith(header, columnOf('owner'))).toBe(rowHeight([one], face));
  // In a column that is hidden nobody sees it.
  expect(heightWith(header, columnOf('level'))).toBe(sheet.rowHeights[header]);
});

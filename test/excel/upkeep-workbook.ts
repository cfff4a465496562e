/**
 * A workbook in use: answers in it, and beside them everything that people add to such a file. With what has to be the
 * same before and after a repair.
 */
import type { Rubric } from '../../src/core/rubric/rubric';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import { noDecisions } from '../../src/core/standing/question';
import type { RepairReport, RepairRequest, UpkeepPort } from '../../src/core/ports/upkeep-port';
import type { Checkup, CheckRequest } from '../../src/core/upkeep/checkup';
import type { Answers } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import type { HostOptions } from '../../src/embedded-host/contract';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { runBatch } from '../../src/excel/office/run-batch';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import {
  cellsOf,
  createRequest,
  noProgress,
  madeOnce,
  makeCreated,
  openCreated,
  sheetNamed,
  smallRubric,
  valueOf,
  type OpenWorkbook,
} from './open-workbook';

export interface KeptWorkbook extends OpenWorkbook {
  readonly rubric: Rubric;
  readonly upkeep: UpkeepPort;
}

export async function openKept(
  rubric: Rubric = smallRubric,
  options: HostOptions = {},
): Promise<KeptWorkbook> {
  const open = await openCreated(rubric, options);
  return { ...open, rubric, upkeep: createUpkeep(open.environment) };
}

/** With answers, and with everything of the person's own that a repair must not touch. */
export const openUsed = madeOnce(async (rubric: Rubric, options: HostOptions): Promise<KeptWorkbook> => {
  const made = await makeCreated(rubric, options);
  const open = { ...made, rubric, upkeep: createUpkeep(made.environment) };
  await fillIn(open);
  await addOwn(open);
  return open;
});

const ownWords = {
  row: 'แถวของหน่วยงาน',
  column: 'คอลัมน์ของหน่วยงาน',
  note: 'หมายเหตุข้างตาราง',
  formula: '=1+1',
  name: 'ของเรา',
} as const;

/** The last criterion of each item stays as it was made; texts are such that Excel would like to compute with. */
async function fillIn({ host, workbook, rubric }: KeptWorkbook): Promise<void> {
  const { places } = valueOf(await workbook.read(rubric));
  const texts = ["'=คำสั่งที่ 1/2569", "'1/2", 'ประกาศกรม', "'007"];
  [...places.values()].forEach((place, number) => {
    const type = (field: Parameters<typeof columnOf>[0], typed: string): void =>
      host.hands.type(place.sheetId, place.row, columnOf(field), typed);
    if (number % 2 === 0) type('met', 'TRUE');
    type('evidence', texts[number % texts.length] ?? '');
    if (number % 3 === 0) type('owner', `กอง ${number}`);
    if (number % 3 === 1) type('due', '2026-11-30');
    if (number % 5 === 4) type('notApplicable', 'ไม่มีภารกิจ');
  });
}

/** A row and a column of their own in the first category, a note beside it, a sheet, a rule, a name. */
async function addOwn({ host, environment }: KeptWorkbook): Promise<void> {
  const category = sheetNamed(host, 'หมวด 1');
  const row = rowOf(category, '1.1.B2');
  host.hands.insertRows(category.id, row, 1);
  host.hands.type(category.id, row, columnOf('text'), ownWords.row);
  host.hands.insertColumns(category.id, columnOf('owner'), 1);
  host.hands.type(category.id, 2, columnOf('owner'), ownWords.column);
  host.hands.type(category.id, row + 1, 18, ownWords.note);
  host.hands.type(category.id, row + 1, 19, ownWords.formula);
  const sheet = host.hands.addSheet('งบประมาณ');
  host.hands.paste(sheet, 0, 0, [
    ['โครงการ', '=2*3'],
    ["'=ไม่ใช่สูตร", '1/2'],
  ]);
  valueOf(
    await runBatch(environment, 'wait', async (context) => {
      const range = context.workbook.worksheets.getItem(category.id).getRange('S2:T9');
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$T2>1';
      custom.format.fill.color = '#ABCDEF';
      context.workbook.names.add(ownWords.name, context.workbook.worksheets.getItem(sheet).getRange('A1:B2'));
      await context.sync();
    }),
  );
}

const indexes = new Map<Rubric, RubricIndex>();

/** One a rubric, as a pane has it. */
function indexOf(rubric: Rubric): RubricIndex {
  const index = indexes.get(rubric) ?? indexRubric(rubric);
  indexes.set(rubric, index);
  return index;
}

export function checkRequest({ rubric }: KeptWorkbook, more: Partial<CheckRequest> = {}): CheckRequest {
  const { language, typeface } = createRequest(rubric);
  return { index: indexOf(rubric), language, typeface, decisions: noDecisions, ...more };
}

export function repairRequest(
  open: KeptWorkbook,
  agreed: ReadonlySet<string>,
  more: Partial<RepairRequest> = {},
): RepairRequest {
  const { profile, run } = createRequest(open.rubric);
  return { ...checkRequest(open, more), profile, run, agreed, madeOn: '2026-11-23', ...more };
}

export async function check(open: KeptWorkbook, more: Partial<CheckRequest> = {}): Promise<Checkup> {
  return valueOf(await open.upkeep.check(checkRequest(open, more)));
}

/** Checks, agrees to everything that was found, and repairs. */
export async function repairAll(
  open: KeptWorkbook,
  more: Partial<RepairRequest> = {},
): Promise<RepairReport> {
  const agreed = keysOf(await check(open, more));
  return valueOf(await open.upkeep.repair(repairRequest(open, agreed, more), noProgress));
}

export function keysOf({ steps }: Checkup): ReadonlySet<string> {
  return new Set(steps.map(({ key }) => key));
}

export async function answersOf({ workbook, rubric }: KeptWorkbook): Promise<Answers> {
  return valueOf(await workbook.read(rubric)).answers;
}

export function rowOf(sheet: SheetView, id: string): number {
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.content(row, 0).value === id) return row;
  }
  throw new Error(`No row ${id} in ${sheet.name}`);
}

/** Everything of the person's own, wherever it stands now. */
export function ownOf({ host }: KeptWorkbook): unknown {
  const category = host.workbook.sheets.find(({ name }) => name === 'หมวด 1');
  const all = category === undefined ? [] : cellsOf(category);
  const words: readonly string[] = Object.values(ownWords);
  return {
    sheet: cellsOf(sheetNamed(host, 'งบประมาณ')),
    words: all.map((cell) => cell.replace(/^\d+ \d+ /, '')).filter((text) => words.includes(text)),
    rules: category?.conditionalFormats
      .filter(({ fill }) => fill === '#ABCDEF')
      .map(({ formula }) => formula),
    name: host.workbook.names.filter(({ name }) => name === ownWords.name),
  };
}

/** All a person sees and all a formula sees, cell by cell, but the marks of the runs. */
export function faceOf({ host }: KeptWorkbook, isWanted: (name: string) => boolean = () => true): unknown {
  const { sheets, names } = host.workbook;
  return {
    names: names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort(),
    sheets: sheets.filter(({ name }) => isWanted(name)).map(faceOfSheet),
  };
}

function faceOfSheet(sheet: SheetView): unknown {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    // What rules do is in the looks of the cells: one that lies double shows no otherwise. None may be half made.
    brokenRules: sheet.conditionalFormats.filter(({ formula }) => formula === '').length,
    heights: rows.map((row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row))),
    widths: columns.map((column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column))),
    cells: rows.flatMap((row) =>
      columns.map((column) => {
        const { value, formula, style, checkbox, listValues } = sheet.cell(row, column);
        const shown = formula.replace(/^run \S+ /, 'run ');
        return `${row} ${column} ${JSON.stringify([shown, typeof value, style, checkbox, listValues])}`;
      }),
    ),
  };
}

/** Column of a key, wherever people have moved it. */
export function columnIn(sheet: SheetView, key: string): number {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (sheet.content(0, column).value === key) return column;
  }
  throw new Error(`No column ${key} in ${sheet.name}`);
}

/** A sheet that a repair made, by its name. */
export function isLeftovers(name: string): boolean {
  return name.startsWith('ของเดิมก่อนซ่อม');
}

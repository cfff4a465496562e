/** Carries out what happens in a moving history, and keeps the book of what each criterion should hold. */
import { emptyAnswer } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { columnIn } from '../excel/upkeep-workbook';
import { sheetNamed } from '../excel/open-workbook';
import { categoryOf, findRow, ids, index, type World } from './moved-rows';
import type { Damage, Happening } from './moving-history';

export function harm(world: World, damage: Damage): void {
  const { host, truth } = world;
  if (damage.kind === 'deleteSummary') {
    if (host.workbook.sheets.some(({ name }) => name === 'สรุป'))
      host.hands.deleteSheet(sheetNamed(host, 'สรุป').id);
    return;
  }
  if (damage.kind === 'deleteColumn') {
    const sheet = sheetNamed(host, 'หมวด 1');
    if (hasKey(sheet, 'assessorNote')) host.hands.deleteColumns(sheet.id, columnIn(sheet, 'assessorNote'), 1);
    return;
  }
  const id = ids[damage.criterion % ids.length] ?? '';
  const sheet = categoryOf(world, id);
  const row = findRow(world, id);
  if (row === null) return;
  if (damage.kind === 'deleteRow') {
    host.hands.deleteRows(sheet.id, row, 1);
    truth.set(id, emptyAnswer);
  } else if (damage.kind === 'emptyRow') {
    // Twice: the first takes the checkbox's value, the second the checkbox.
    const area = { row, column: 0, rows: 1, columns: sheet.columnCount };
    for (let times = 0; times < 2; times += 1) host.hands.clear(sheet.id, area);
    truth.set(id, emptyAnswer);
  } else if (damage.kind === 'writeOver') {
    host.hands.type(sheet.id, row, columnIn(sheet, 'text'), 'ข้อความแก้');
    host.hands.type(sheet.id, row, columnIn(sheet, 'status'), 'เขียนทับ');
  } else {
    host.hands.type(sheet.id, row, 0, '');
  }
}

/** What a colleague does to the sheet of the first category. @param said what was typed so far, by criterion */
export function happen(world: World, happening: Happening, said: Map<string, string>): void {
  const { host } = world;
  const sheet = host.workbook.sheets.find(({ name }) => name === 'หมวด 1');
  if (sheet === undefined) return;
  if (happening.kind === 'insertRow')
    host.colleague.insertRows(sheet.id, 1 + (happening.at % (sheet.rowCount - 1)), 1);
  else if (happening.kind === 'insertColumn') {
    host.colleague.insertColumns(sheet.id, columnOf('met') + (happening.at % 4), 1);
  } else if (happening.kind === 'deleteOwnRow') deleteOwnRow(world, sheet, happening.at);
  else if (happening.kind === 'sort') sort(world, happening);
  else if (happening.kind === 'type') type(world, happening.criterion, said);
  else if (happening.kind === 'fault') host.faults.failWriteAfter(happening.writes);
}

/** One in which nothing stands: it is nobody's. */
function deleteOwnRow({ host }: World, sheet: SheetView, at: number): void {
  const filled = new Set([...sheet.filled()].filter(({ formula }) => formula !== '').map(({ row }) => row));
  const own = Array.from({ length: sheet.rowCount }, (_, row) => row).filter(
    (row) => row > 0 && !filled.has(row),
  );
  const row = own[at % Math.max(1, own.length)];
  if (row !== undefined && !isMerged(sheet, row)) host.colleague.deleteRows(sheet.id, row, 1);
}

function isMerged(sheet: SheetView, row: number): boolean {
  return sheet.merges.some((area) => area.row <= row && row < area.row + area.rows);
}

/** All rows of criteria that stand together with one. */
function sort(world: World, { criterion, by, ascending }: Extract<Happening, { kind: 'sort' }>): void {
  const id = ids[criterion % ids.length] ?? '';
  const sheet = categoryOf(world, id);
  const row = findRow(world, id);
  if (row === null || !hasKey(sheet, by)) return;
  const isCriterion = (at: number): boolean =>
    ids.includes(String(sheet.cell(at, 0).value)) && !isMerged(sheet, at);
  let [first, end] = [row, row + 1];
  while (isCriterion(first - 1)) first -= 1;
  while (isCriterion(end)) end += 1;
  const area = { row: first, column: 0, rows: end - first, columns: sheet.columnCount };
  if (area.rows > 1) world.host.colleague.sortRows(sheet.id, area, columnIn(sheet, by), ascending);
}

function type(world: World, criterion: number, said: Map<string, string>): void {
  const id = ids[criterion % ids.length] ?? '';
  const sheet = categoryOf(world, id);
  const row = rowOfWords(world, id);
  if (row === null || !hasKey(sheet, 'evidence')) return;
  const text = `พิมพ์ ${said.size + 1} <${id}>`;
  said.set(id, text);
  world.host.colleague.type(sheet.id, row, columnIn(sheet, 'evidence'), text);
}

/** Ids are hidden: a person knows the row of a criterion by its words, where they stand. */
function rowOfWords(world: World, id: string): number | null {
  const sheet = categoryOf(world, id);
  const words = index.criteria.get(id)?.criterion.text;
  if (words === undefined || !hasKey(sheet, 'text')) return findRow(world, id);
  const column = columnIn(sheet, 'text');
  for (let row = 0; row < sheet.rowCount; row += 1) if (sheet.cell(row, column).value === words) return row;
  return findRow(world, id);
}

function hasKey(sheet: SheetView, key: string): boolean {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (sheet.cell(0, column).value === key) return true;
  }
  return false;
}

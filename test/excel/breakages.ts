/**
 * What people do to a workbook that breaks it, by the fault that the check finds then. Each works on the small rubric
 * and on the tiny one.
 */
import type { FindingKind } from '../../src/core/findings/finding';
import { sheetNamed } from './open-workbook';
import { columnIn, rowOf, type KeptWorkbook } from './upkeep-workbook';

type Break = (open: KeptWorkbook) => void;

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function onCategory(
  number: 1 | 2,
  act: (open: KeptWorkbook, sheet: ReturnType<typeof sheetNamed>) => void,
): Break {
  return (open) => act(open, sheetNamed(open.host, `หมวด ${number}`));
}

/** Faults that repair mends by itself once a person has agreed. */
export const mended: Readonly<Partial<Record<FindingKind, Break>>> = {
  sheetMissing: ({ host }) => host.hands.deleteSheet(sheetNamed(host, 'สรุป').id),
  keyGone: onCategory(1, ({ host }, sheet) =>
    host.hands.clear(sheet.id, one(0, columnIn(sheet, 'evidence'))),
  ),
  keyMarred: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), 0, "'๑.1.B2\u00a0"),
  ),
  columnMissing: onCategory(2, ({ host }, sheet) =>
    host.hands.deleteColumns(sheet.id, columnIn(sheet, 'assessorNote'), 1),
  ),
  rowMissing: onCategory(1, ({ host }, sheet) =>
    host.hands.deleteRows(sheet.id, rowOf(sheet, '1.1.A1') - 1, 1),
  ),
  criterionMissing: onCategory(1, ({ host }, sheet) =>
    host.hands.deleteRows(sheet.id, rowOf(sheet, '1.1.B1'), 1),
  ),
  idGone: onCategory(1, ({ host }, sheet) => host.hands.clear(sheet.id, one(rowOf(sheet, '1.1.B2'), 0))),
  rowElsewhere: ({ host }) => {
    const [from, to] = [sheetNamed(host, 'หมวด 1'), sheetNamed(host, 'หมวด 2')];
    const row = rowOf(from, '1.1.A1');
    const [target, owner] = [to.rowCount + 1, columnIn(from, 'owner')];
    // Beside a column of their own that the other sheet does not have, as a person would paste it.
    host.hands.copyPaste(from.id, { row, column: 0, rows: 1, columns: 7 }, to.id, target, 0);
    host.hands.copyPaste(from.id, { row, column: owner, rows: 1, columns: 6 }, to.id, target, 7);
    host.hands.deleteRows(from.id, row, 1);
  },
  textChanged: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B1'), columnIn(sheet, 'text'), "'=ข้อความของเรา"),
  ),
  formulaChanged: onCategory(2, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '2.1.B1'), columnIn(sheet, 'status'), 'ผ่านแล้ว'),
  ),
  tickTyped: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B1'), columnIn(sheet, 'met'), 'จริง'),
  ),
  verdictsUnworded: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B1'), columnIn(sheet, 'assessorMet'), 'FALSE'),
  ),
  // What creating writes where Excel refuses the colour of the tab.
  looksUnset: onCategory(1, ({ host }, sheet) => {
    const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
    const column = columns.find((at) => /^run \S+ done$/.test(String(sheet.content(0, at).value))) ?? 0;
    host.hands.type(sheet.id, 0, column, `${String(sheet.content(0, column).value)} without tabColour`);
  }),
  nameGone: ({ host }) => host.hands.deleteName('PMQA_Category_1_Met'),
  nameNarrow: onCategory(2, ({ host }, sheet) => {
    const row = rowOf(sheet, '2.1.B1');
    host.hands.cutPaste(sheet.id, { row, column: 0, rows: 1, columns: 13 }, sheet.id, sheet.rowCount + 3, 0);
  }),
  ticksGone: onCategory(1, ({ host }, sheet) => {
    const area = one(rowOf(sheet, '1.1.B2'), columnIn(sheet, 'met'));
    host.hands.removeCheckbox(sheet.id, area);
    host.hands.removeValidation(sheet.id, area);
  }),
  validationGone: ({ host }) => {
    const sheet = sheetNamed(host, 'สรุป');
    host.hands.removeValidation(sheet.id, { row: 0, column: 0, rows: 40, columns: 12 });
  },
  coloursGone: onCategory(1, ({ host }, sheet) =>
    host.hands.removeRules(sheet.id, { row: rowOf(sheet, '1.1.B1'), column: 0, rows: 1, columns: 15 }),
  ),
  dayTyped: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'due'), "'๓๐ พ.ย. ๒๕๖๙"),
  ),
  planBlank: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'owner'), "'\u00A0\u200B "),
  ),
  layoutOlder: ({ host }) => typeBeside(host, 'layoutVersion', '0'),
};

/** Much at once, so that a repair has every kind of write to do, on the tiny rubric. */
export const breakMuch: Break = (open) => {
  const { host } = open;
  const [first, second] = [sheetNamed(host, 'หมวด 1'), sheetNamed(host, 'หมวด 2')];
  host.hands.deleteRows(first.id, rowOf(first, '1.1.A1') - 1, 1);
  host.hands.deleteRows(second.id, rowOf(second, '2.1.A1'), 1);
  host.hands.type(first.id, rowOf(first, '1.1.B1'), columnIn(first, 'text'), "'=ข้อความของเรา");
  host.hands.type(first.id, rowOf(first, '1.1.B1'), columnIn(first, 'status'), 'ผ่านแล้ว');
  host.hands.removeCheckbox(first.id, one(rowOf(first, '1.1.B1'), columnIn(first, 'met')));
  host.hands.removeValidation(first.id, one(rowOf(first, '1.1.B1'), columnIn(first, 'met')));
  host.hands.clear(first.id, one(rowOf(first, '1.1.B2'), 0));
  host.hands.deleteColumns(second.id, columnIn(second, 'assessorNote'), 1);
  host.hands.removeRules(second.id);
  host.hands.deleteName('PMQA_Category_1_Met');
  mended.validationGone?.(open);
};

/** Faults that only a person can end, or has to choose about. */
export const forPersons: Readonly<Partial<Record<FindingKind, Break>>> = {
  sheetTwice: ({ host }) => {
    host.hands.copySheet(sheetNamed(host, 'หมวด 2').id);
  },
  sheetRenamed: ({ host }) => host.hands.renameSheet(sheetNamed(host, 'หมวด 2').id, 'การวางแผน'),
  sheetMoved: ({ host }) => host.hands.moveSheet(sheetNamed(host, 'หมวด 2').id, 1),
  sheetHidden: ({ host }) => host.hands.hideSheet(sheetNamed(host, 'หมวด 2').id, true),
  rowUnknown: onCategory(1, ({ host }, sheet) => {
    const row = rowOf(sheet, '1.1.A1');
    host.hands.clear(sheet.id, { row, column: 0, rows: 1, columns: 3 });
    host.hands.type(sheet.id, row, columnIn(sheet, 'text'), 'เรื่องอื่นที่ไม่มีในเกณฑ์');
    host.hands.clear(sheet.id, one(row, columnIn(sheet, 'status')));
  }),
  idTwice: onCategory(1, ({ host }, sheet) => {
    const row = rowOf(sheet, '1.1.B2');
    host.hands.copyPaste(sheet.id, { row, column: 0, rows: 1, columns: 14 }, sheet.id, sheet.rowCount + 1, 0);
  }),
  idAndText: onCategory(1, ({ host }, sheet) => {
    const [one, other] = [rowOf(sheet, '1.1.B2'), rowOf(sheet, '1.1.A1')];
    const text = columnIn(sheet, 'text');
    const words = [one, other].map((row) => String(sheet.cell(row, text).value));
    host.hands.type(sheet.id, one, text, words[1] ?? '');
    host.hands.type(sheet.id, other, text, words[0] ?? '');
  }),
  columnTwice: onCategory(2, ({ host }, sheet) => {
    const column = columnIn(sheet, 'evidence');
    host.hands.insertColumns(sheet.id, column, 1);
    host.hands.type(sheet.id, 0, column, 'evidence');
  }),
  tickUnreadable: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'met'), 'x'),
  ),
  verdictUnreadable: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'assessorMet'), "'น่าจะผ่าน"),
  ),
  cellError: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'due'), '=1/0'),
  ),
  dayUnclear: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'due'), "'ก.ย. 69"),
  ),
  reasonBlank: onCategory(1, ({ host }, sheet) =>
    host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnIn(sheet, 'notApplicable'), "'  "),
  ),
  computesByHand: ({ host }) => host.hands.setCalculation('Manual'),
  layoutNewer: ({ host }) => typeBeside(host, 'layoutVersion', '99'),
  otherEdition: ({ host }) => typeBeside(host, 'rubricEdition', "'another"),
};

function typeBeside(host: KeptWorkbook['host'], key: string, typed: string): void {
  const sheet = sheetNamed(host, '_pmqa');
  for (let row = 0; row < 12; row += 1) {
    if (sheet.cell(row, 0).value === key) host.hands.type(sheet.id, row, 1, typed);
  }
}

/** One finding, one question and one step of every kind there is, as a check could give them. */
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import type { Finding, FindingKind } from '../../src/core/findings/finding';
import { byId, byText, noCriterion, type Question, type RowView } from '../../src/core/standing/question';
import type { RepairKind, RepairStep } from '../../src/core/upkeep/repair-plan';
import type { Place } from '../../src/core/sheet/sheet-grid';

export function placeAt(row: number, sheetName = 'หมวด 1'): Place {
  return { sheetId: `{${sheetName}}`, sheetName, row, column: 4 };
}

const place = placeAt(8);

export const sampleFaults: { readonly [Kind in FindingKind]: Extract<Finding, { kind: Kind }> } = {
  sheetMissing: { kind: 'sheetMissing', marker: 'pmqa:category:4', title: 'หมวด 4' },
  sheetTwice: {
    kind: 'sheetTwice',
    marker: 'pmqa:category:2',
    place: placeAt(1, 'หมวด 2 (2)'),
    counts: 'หมวด 2',
  },
  sheetRenamed: { kind: 'sheetRenamed', place: placeAt(1, 'การนำองค์กร'), made: 'หมวด 1' },
  sheetMoved: { kind: 'sheetMoved', place },
  sheetHidden: { kind: 'sheetHidden', place },
  keyGone: { kind: 'keyGone', place, key: 'evidence' },
  keyMarred: { kind: 'keyMarred', place, key: '1.1.B1', found: '1.1.B1 ' },
  columnMissing: { kind: 'columnMissing', place, column: 'notApplicable' },
  columnTwice: { kind: 'columnTwice', place, column: 'evidence', counts: placeAt(1) },
  rowMissing: { kind: 'rowMissing', place, text: '1.2 ธรรมาภิบาล' },
  criterionMissing: { kind: 'criterionMissing', id: '1.1.B2', place },
  idGone: { kind: 'idGone', id: '1.1.B3', found: 'x', place },
  rowUnknown: { kind: 'rowUnknown', found: '9.9.Z1', place },
  idTwice: { kind: 'idTwice', id: '1.1.B1', place: placeAt(9), counts: place },
  idAndText: { kind: 'idAndText', byId: '1.1.B1', byText: '1.1.B2', place },
  rowElsewhere: { kind: 'rowElsewhere', id: '2.1.B1', place, home: 'หมวด 2' },
  textChanged: { kind: 'textChanged', place, found: 'ข้อความใหม่', expected: 'ข้อความเดิม' },
  formulaChanged: { kind: 'formulaChanged', place, found: 'ผ่าน' },
  tickTyped: { kind: 'tickTyped', id: '1.1.B1', found: '✓', means: true, place },
  tickUnreadable: { kind: 'tickUnreadable', id: '1.1.B2', found: 'x', place },
  verdictUnreadable: { kind: 'verdictUnreadable', id: '1.1.B2', found: 'x', place },
  verdictsUnworded: { kind: 'verdictsUnworded', cells: 12, place },
  cellError: { kind: 'cellError', id: '1.1.B4', column: 'evidence', found: '#REF!', place },
  dayUnclear: { kind: 'dayUnclear', id: '1.1.B5', column: 'due', found: 'ก.ย. 69', place },
  dayTyped: {
    kind: 'dayTyped',
    id: '1.1.B5',
    column: 'due',
    found: '31 ธ.ค. 2569',
    means: '2026-12-31',
    place,
  },
  planBlank: { kind: 'planBlank', id: '1.1.B5', column: 'owner', place },
  agencyTypeUnknown: {
    kind: 'agencyTypeUnknown',
    found: 'องค์การมหาชน',
    means: '',
    known: ['ส่วนราชการ', 'จังหวัด'],
    place: placeAt(4, 'สรุป'),
  },
  reasonBlank: { kind: 'reasonBlank', id: '1.1.B3', place },
  figureMissing: { kind: 'figureMissing', figure: 'item 1.1' },
  figureUnreadable: { kind: 'figureUnreadable', figure: 'item 1.2', found: '#REF!', place },
  nameGone: { kind: 'nameGone', name: 'PMQA_Category_1_Met', place },
  nameNarrow: { kind: 'nameNarrow', name: 'PMQA_Category_1_Level', place },
  ticksGone: { kind: 'ticksGone', rows: 12, place },
  validationGone: { kind: 'validationGone', place },
  coloursGone: { kind: 'coloursGone', rows: 40, place },
  looksUnset: { kind: 'looksUnset', parts: ['frozenPanes', 'chart'], place },
  computesByHand: { kind: 'computesByHand' },
  otherEdition: { kind: 'otherEdition', found: '2568', place },
  layoutOlder: { kind: 'layoutOlder', found: '1', place },
  layoutNewer: { kind: 'layoutNewer', found: '9', place },
};

export function rowView(row: number, answer: Partial<Answer>, code = 'B1'): RowView {
  return {
    place: placeAt(row),
    code,
    text: 'ผู้บริหารของหน่วยงานกำหนดทิศทางองค์กร',
    answer: { ...emptyAnswer, ...answer },
  };
}

const first = rowView(8, { met: true, evidence: 'แผนปฏิบัติราชการ หน้า 12', owner: 'สลก.' });
const second = rowView(9, { met: false, evidence: 'คำสั่งที่ 45/2569', owner: 'สลก.', due: '2026-03-31' });

export const sampleQuestions: {
  readonly [Kind in Question['kind']]: Extract<Question, { kind: Kind }>;
} = {
  whichRow: {
    kind: 'whichRow',
    key: 'row 1.1.B1',
    id: '1.1.B1',
    options: [
      { key: 'first', row: first, counts: true },
      { key: 'second', row: second, counts: false },
    ],
  },
  whoseRow: {
    kind: 'whoseRow',
    key: 'whose 12',
    row: rowView(11, { evidence: 'รายงานการประชุม' }, ''),
    options: [{ key: '1.1.B2' }, { key: '1.1.B3' }, { key: noCriterion }],
  },
  idOrText: {
    kind: 'idOrText',
    key: 'mixed 1',
    sheetName: 'หมวด 1',
    rows: [
      { view: first, byId: '1.1.B1', byText: '1.1.B2' },
      { view: second, byId: '1.1.B2', byText: '' },
    ],
    options: [{ key: byText }, { key: byId }],
  },
  whichColumn: {
    kind: 'whichColumn',
    key: 'column pmqa:category:1 evidence',
    column: 'evidence',
    sheetName: 'หมวด 1',
    options: [
      { key: 'F', place: placeAt(1), heading: 'คำอธิบาย / หลักฐาน', filled: 12, counts: true },
      { key: 'G', place: placeAt(1), heading: 'ปีที่แล้ว', filled: 0, counts: false },
    ],
  },
  whichSheet: {
    kind: 'whichSheet',
    key: 'sheet 2',
    marker: 'pmqa:category:2',
    options: [
      { key: 'a', sheetId: 'a', name: 'หมวด 2', place: placeAt(1, 'หมวด 2'), answered: 12, counts: true },
      {
        key: 'b',
        sheetId: 'b',
        name: 'หมวด 2 (2)',
        place: placeAt(1, 'หมวด 2 (2)'),
        answered: 0,
        counts: false,
      },
    ],
    differing: [
      { id: '2.1.B1', rows: [first, second] },
      { id: '2.1.B2', rows: [second, null] },
    ],
  },
};

export function stepOf(kind: RepairKind, change: Partial<RepairStep> = {}): RepairStep {
  return { key: `${kind} 1`, kind, sheetName: 'หมวด 1', places: [place], subjects: ['1.1.B2'], ...change };
}

/** Every kind, complete by the compiler. */
const kinds: Readonly<Record<RepairKind, true>> = {
  makeSheet: true,
  setSheetAside: true,
  setColumnAside: true,
  restoreKeys: true,
  insertColumn: true,
  insertRow: true,
  insertCriterion: true,
  bringHome: true,
  restoreId: true,
  setRowAside: true,
  correctTicks: true,
  correctDays: true,
  emptyBlanks: true,
  wordVerdicts: true,
  restoreText: true,
  restoreFormula: true,
  pointName: true,
  restoreTicks: true,
  restoreValidation: true,
  restoreColours: true,
  restoreLooks: true,
  raiseLayout: true,
  keepLeftovers: true,
};

export const repairKinds = Object.keys(kinds) as readonly RepairKind[];

/**
 * Units as tidy tables, for whoever asks questions of many of them with a program that is made for it. One row is one
 * thing; the keys are the same in every table. Whoever writes them decides in which format.
 */
import type { RubricIndex } from '../rubric/rubric-index';
import type { SettledUnit } from './settle-units';
import { stateLetters, verdictLetters, type CountedUnit, type UnitFigures } from './unit-record';

export type ColumnType = 'text' | 'integer' | 'number' | 'flag';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What stands in it, for the page beside the tables. */
  readonly about: string;
}

export type TableValue = string | number | boolean | null;
export type TableRow = readonly TableValue[];

export interface UnitTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** In the order of the columns. */
  readonly rowsOf: (index: RubricIndex, unit: SettledUnit, counted: CountedUnit) => TableRow[];
}

const text = (name: string, about: string): TableColumn => ({ name, type: 'text', about });
const integer = (name: string, about: string): TableColumn => ({ name, type: 'integer', about });
const number = (name: string, about: string): TableColumn => ({ name, type: 'number', about });
const flag = (name: string, about: string): TableColumn => ({ name, type: 'flag', about });

const keys: readonly TableColumn[] = [
  text('unit_id', 'รหัสหน่วยงานตามรายชื่อ หรือชื่อหน่วยงานเมื่อไม่มีในรายชื่อ · id of the unit in the list, else its name'),
  integer('fiscal_year', 'ปีงบประมาณ พ.ศ. · fiscal year, Buddhist era'),
  text('round', 'รอบการประเมิน ว่างเมื่อไม่ได้กรอก · round, empty when not filled in'),
  text('rubric_id', 'รหัสเกณฑ์ · id of the rubric'),
  text('edition', 'ฉบับของเกณฑ์ · its edition'),
];

const figures: readonly TableColumn[] = [
  integer(
    'level',
    'ระดับ 0 คือยังไม่ถึงระดับแรก ว่างเมื่อคำนวณไม่ได้ · level, 0 below the first, null when not computable',
  ),
  number('points', 'คะแนนไม่ปัดเศษ ว่างเมื่อคำนวณไม่ได้ · points, not rounded'),
  integer('applicable', 'จำนวนข้อที่เกี่ยวข้อง · criteria that apply'),
  integer('met', 'จำนวนข้อที่ผ่าน · of them met'),
  integer('not_applicable', 'จำนวนข้อที่ไม่เกี่ยวข้อง · criteria that do not apply'),
  integer('without_evidence', 'จำนวนข้อที่ผ่านแต่ขาดหลักฐาน · met without evidence'),
];

const itemKeys: readonly TableColumn[] = [
  text('item_id', 'รหัสหัวข้อ · id of the item'),
  text('category_id', 'รหัสหมวด · id of its category'),
];

const criterionKeys: readonly TableColumn[] = [
  text('criterion_id', 'รหัสข้อ เช่น 1.1.B1 · id of the criterion'),
  ...itemKeys,
  integer('level_number', 'ลำดับระดับของข้อ เริ่มที่ 1 · number of its level, from 1'),
];

function keyValues({ rubric }: RubricIndex, { unitId, fiscalYear, round }: SettledUnit): TableValue[] {
  return [unitId, fiscalYear, round, rubric.id, rubric.edition];
}

function figureValues(each: UnitFigures): TableValue[] {
  return [each.level, each.points, each.applicable, each.met, each.notApplicable, each.withoutEvidence];
}

export const unitsTable: UnitTable = {
  name: 'units',
  columns: [
    ...keys,
    text('unit_name', 'ชื่อหน่วยงาน · name of the unit'),
    text('ministry', 'กระทรวงตามรายชื่อ · ministry, as the list has it'),
    text('agency_type', 'ประเภทหน่วยงาน · type of agency'),
    text('file', 'ไฟล์ที่อ่าน · the file that was read'),
    text('sha256', 'ลายนิ้วมือของไฟล์ · SHA-256 of the file'),
    ...figures,
  ],
  rowsOf: (index, unit, { profile, overall }) => [
    [
      ...keyValues(index, unit),
      unit.unitName,
      unit.ministry,
      profile.agencyType,
      unit.file,
      unit.sha256,
      ...figureValues(overall),
    ],
  ],
};

export const itemsTable: UnitTable = {
  name: 'items',
  columns: [
    ...keys,
    ...itemKeys,
    ...figures,
    integer(
      'frontier',
      'ระดับแรกที่ยังไม่ครบ ว่างเมื่อครบทุกระดับ · first incomplete level, null when all are complete',
    ),
  ],
  rowsOf: (index, unit, { items }) =>
    [...index.items.values()].flatMap(({ item, category }, at) => {
      const each = items[at];
      return each === undefined
        ? []
        : [[...keyValues(index, unit), item.id, category.id, ...figureValues(each), each.frontier]];
    }),
};

const levelsTable: UnitTable = {
  name: 'levels',
  columns: [
    ...keys,
    ...itemKeys,
    integer('level_number', 'ลำดับระดับ เริ่มที่ 1 · number of the level, from 1'),
    integer('applicable', 'จำนวนข้อที่เกี่ยวข้อง · criteria that apply'),
    integer('met', 'จำนวนข้อที่ผ่าน · of them met'),
    flag('complete', 'ครบทุกข้อ · all of them are met'),
    number('points', 'คะแนนที่ระดับนี้ให้ ว่างเมื่อคำนวณไม่ได้ · points that the level adds'),
  ],
  rowsOf: (index, unit, { items }) =>
    [...index.items.values()].flatMap(({ item, category }, at) =>
      (items[at]?.levels ?? []).map(({ applicable, met, complete, points }, level) => [
        ...keyValues(index, unit),
        item.id,
        category.id,
        level + 1,
        applicable,
        met,
        complete,
        points,
      ]),
    ),
};

function isMetState(state: string | undefined): boolean {
  return state === stateLetters.met || state === stateLetters.withoutEvidence;
}

const answerColumns: readonly TableColumn[] = [
  ...keys,
  ...criterionKeys,
  flag('applies', 'เกี่ยวข้อง ว่างเมื่อไม่ทราบประเภทหน่วยงาน · applies; null when the type of agency is not known'),
  flag('met', 'ทำแล้วและนับ · met, where it applies'),
  flag('has_evidence', 'ผ่านและมีหลักฐาน · met, with evidence'),
  flag(
    'assessor_passes',
    'ผู้ตรวจเห็นว่าผ่าน ว่างเมื่อยังไม่ตรวจ · passed by the assessor; null where nobody has looked',
  ),
];

function answerRows(
  index: RubricIndex,
  unit: SettledUnit,
  { states, verdicts }: CountedUnit,
): TableValue[][] {
  const ofUnit = keyValues(index, unit);
  return [...index.criteria].map(([id, { item, category, levelNumber, position }]) => {
    const state = states[position];
    const applies = state === stateLetters.notComputable ? null : state !== stateLetters.notApplicable;
    const met = isMetState(state);
    const verdict = verdicts[position] ?? verdictLetters[''];
    const passes = verdict === verdictLetters[''] ? null : verdict === verdictLetters.pass;
    const ofCriterion = [id, item.id, category.id, levelNumber];
    return [...ofUnit, ...ofCriterion, applies, met, state === stateLetters.met, passes];
  });
}

const answersTable: UnitTable = { name: 'answers', columns: answerColumns, rowsOf: answerRows };

const answersWithEvidence: UnitTable = {
  name: 'answers',
  columns: [
    ...answerColumns,
    text('evidence', 'คำอธิบาย / หลักฐาน · evidence in words'),
    text('link', 'ลิงก์หลักฐาน · link to evidence'),
    text('note', 'หมายเหตุของหน่วยงาน · note of the agency’s own'),
  ],
  rowsOf: (index, unit, counted) => {
    const written = new Map(counted.evidence.map((each) => [each.criterion, each]));
    return answerRows(index, unit, counted).map((row, at) => {
      const each = written.get(at);
      return [...row, each?.evidence ?? '', each?.link ?? '', each?.note ?? ''];
    });
  },
};

const planTable: UnitTable = {
  name: 'plan',
  columns: [
    ...keys,
    ...criterionKeys,
    text('owner', 'ผู้รับผิดชอบ · owner'),
    text('due', 'กำหนดเสร็จ เป็นวันที่ ค.ศ. YYYY-MM-DD หรือตามที่เขียน · due date as ISO date, or as it was written'),
    text(
      'done_on',
      'วันที่ทำเสร็จ เป็นวันที่ ค.ศ. YYYY-MM-DD หรือตามที่เขียน ว่างเมื่อไม่ได้กรอก · day it was done, as ISO date or as it was written; empty when not filled in',
    ),
    flag('met', 'ทำแล้วและนับ · met: those of a plan that is still open are not'),
  ],
  rowsOf: (index, unit, { plan, states }) => {
    const entries = [...index.criteria];
    return plan.flatMap(({ criterion, owner, due, doneOn }) => {
      const [id, entry] = entries[criterion] ?? [];
      if (id === undefined || entry === undefined) return [];
      const { item, category, levelNumber } = entry;
      const met = isMetState(states[criterion]);
      return [[...keyValues(index, unit), id, item.id, category.id, levelNumber, owner, due, doneOn, met]];
    });
  },
};

/** Those that hold rows of single units, the small ones first. */
export function unitTables(withEvidence: boolean): readonly UnitTable[] {
  return [unitsTable, itemsTable, levelsTable, planTable, withEvidence ? answersWithEvidence : answersTable];
}

/** Of each year and round, how many units stand where. Rows are made by whoever adds up. */
export function roundColumns({ rubric }: RubricIndex): readonly TableColumn[] {
  return [
    ...keys.slice(1),
    integer('units', 'จำนวนแบบประเมินที่นับ · assessments that count'),
    number('mean_points', 'คะแนนเฉลี่ยของที่คำนวณได้ · mean points of those that can be computed'),
    integer('units_not_computable', 'จำนวนที่คำนวณไม่ได้ · not computable'),
    ...Array.from({ length: rubric.levels.length + 1 }, (_, level) =>
      integer(`units_at_level_${level}`, `จำนวนที่อยู่ระดับ ${level} · at level ${level}`),
    ),
  ];
}

export const problemColumns: readonly TableColumn[] = [
  text('file', 'ไฟล์ · the file'),
  text('kind', 'ชนิดของปัญหา · kind of problem'),
  text('place', 'แผ่นงานและเซลล์ · sheet and cell'),
  text('thai', 'คำอธิบาย · what it is, in Thai'),
  text('english', 'คำอธิบายภาษาอังกฤษ · in English'),
];

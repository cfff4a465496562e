/**
 * Small rubrics and answers for the tests, written down by their shape. Criteria are named as in PMQA: item
 * `1.1` with `[2, 1]` holds 1.1.B1, 1.1.B2 at level 1 and 1.1.A1 at level 2.
 */
import { emptyAnswer, type Answer, type Answers } from '../../../src/core/assessment/answers';
import type { Item, Rubric } from '../../../src/core/rubric/rubric';

const levelLetters = ['B', 'A', 'S', 'T', 'U'] as const;

export interface RubricShape {
  /** Points of each level, lowest first. */
  readonly points: readonly number[];
  /** Category id -> item id -> number of criteria at each level. */
  readonly items: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Criterion id -> agency types it is for. */
  readonly limits?: Readonly<Record<string, readonly string[]>>;
}

/** Two categories of unequal size, points as in PMQA. */
export const smallShape: RubricShape = {
  points: [300, 100, 100],
  items: { '1': { '1.1': [3, 2, 4], '1.2': [2, 1, 1] }, '2': { '2.1': [1, 2, 1] } },
};

export function sampleRubric({ points, items, limits = {} }: RubricShape): Rubric {
  return {
    id: 'sample',
    edition: '1',
    title: 'เกณฑ์ตัวอย่าง',
    language: 'th',
    agencyTypes: [
      { id: 'department', title: 'ส่วนราชการ (กรม)' },
      { id: 'province', title: 'จังหวัด' },
    ],
    levels: points.map((value, index) => ({
      id: `level-${index + 1}`,
      title: `ระดับ ${index + 1}`,
      phase: '',
      points: value,
    })),
    categories: Object.entries(items).map(([id, itemsOfCategory]) => ({
      id,
      title: `หมวด ${id}`,
      goal: '',
      overview: null,
      items: Object.entries(itemsOfCategory).map(([itemId, counts]) => sampleItem(itemId, counts, limits)),
    })),
    scoring: { rule: 'sequential-share', name: 'ตัวอย่าง', source: 'ตัวอย่าง' },
  };
}

function sampleItem(
  id: string,
  counts: readonly number[],
  limits: Readonly<Record<string, readonly string[]>>,
): Item {
  return {
    id,
    title: `หัวข้อ ${id}`,
    statement: '',
    levels: counts.map((count, index) => ({
      level: `level-${index + 1}`,
      description: '',
      criteria: Array.from({ length: count }, (_, position) => {
        const code = `${levelLetters[index] ?? '?'}${position + 1}`;
        const criterionId = `${id}.${code}`;
        return {
          id: criterionId,
          code,
          kind: 'approach' as const,
          text: `มีการดำเนินการตามข้อ ${code}`,
          appliesTo: limits[criterionId] ?? null,
        };
      }),
    })),
  };
}

/** A tick with evidence in words. */
const ticked: Answer = { ...emptyAnswer, met: true, evidence: 'คำสั่งแต่งตั้งคณะทำงานที่ 12/2569' };

/** A tick with nothing to show for it. */
export const bareTick: Answer = { ...emptyAnswer, met: true };

/** Marked as not applicable, with a reason. */
export const excused: Answer = { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' };

/** Ticks with evidence for these criteria; `others` as given. */
export function answersOf(met: readonly string[], others: Readonly<Record<string, Answer>> = {}): Answers {
  return new Map([...met.map((id) => [id, ticked] as const), ...Object.entries(others)]);
}

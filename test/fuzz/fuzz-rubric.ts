/** A rubric small enough for thousands of workbooks, with everything in it that a sheet can have. */
import type { Rubric } from '../../src/core/rubric/rubric';
import { sampleRubric } from '../core/assessment/sample-rubric';

const wordsOf: Readonly<Record<string, string>> = {
  B1: 'มีระบบติดตามผลการดำเนินงานที่ชัดเจน',
  B2: 'มีการสื่อสารทิศทางไปยังบุคลากรทุกระดับ',
  B3: 'มีการรับฟังความต้องการของผู้รับบริการ',
  A1: 'มีการใช้ข้อมูลเพื่อปรับปรุงกระบวนงาน',
  A2: 'มีการบูรณาการกับหน่วยงานภายนอก',
};

/** The words of every criterion are its own, as they are in PMQA 4.0. */
export const fuzzRubric: Rubric = withOwnWords(
  sampleRubric({
    points: [300, 100],
    items: { '1': { '1.1': [3, 2], '1.2': [1, 2] }, '2': { '2.1': [2, 1] } },
    limits: { '1.2.A2': ['province'] },
  }),
);

function withOwnWords(rubric: Rubric): Rubric {
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({
      ...category,
      goal: `เป้าหมายของหมวด ${category.id} คือการพัฒนาอย่างต่อเนื่อง`,
      overview:
        category.id === '1'
          ? {
              title: 'ภาพรวมของหมวด 1',
              rows: category.items.map(({ id, title }) => ({
                item: id,
                title,
                cells: [`${id} ขั้นพื้นฐาน`, `${id} ขั้นก้าวหน้า`],
              })),
            }
          : null,
      items: category.items.map((item) => ({
        ...item,
        levels: item.levels.map((level, at) => ({
          ...level,
          description: `คำอธิบายระดับ ${at + 1} ของหัวข้อ ${item.id}`,
          criteria: level.criteria.map((criterion) => ({
            ...criterion,
            text: `${wordsOf[criterion.code] ?? ''} สำหรับหัวข้อ ${item.id} ข้อที่ ${criterion.code}`,
          })),
        })),
      })),
    })),
  };
}

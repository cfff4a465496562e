/** The real rubric several times over: every category again under another id, as a rubric of that size would be. */
import type { Rubric } from '../../src/core/rubric/rubric';

export function repeatRubric(rubric: Rubric, times: number): Rubric {
  if (times === 1) return rubric;
  return {
    ...rubric,
    id: `${rubric.id}-x${times}`,
    categories: Array.from({ length: times }, (_, copy) => `${copy + 1}`).flatMap((copy) =>
      rubric.categories.map((category) => ({
        ...category,
        id: `${copy}_${category.id}`,
        overview: category.overview && {
          ...category.overview,
          rows: category.overview.rows.map((row) => ({ ...row, item: `${copy}_${row.item}` })),
        },
        items: category.items.map((item) => ({
          ...item,
          id: `${copy}_${item.id}`,
          levels: item.levels.map((level) => ({
            ...level,
            criteria: level.criteria.map((criterion) => ({ ...criterion, id: `${copy}_${criterion.id}` })),
          })),
        })),
      })),
    ),
  };
}

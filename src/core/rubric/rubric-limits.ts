/**
 * How large a rubric may be. A file from outside must not be able to exhaust the pane or produce a workbook
 * that Excel refuses; the real rubric and one ten times its size stay far below every limit.
 */
export const rubricLimits = {
  agencyTypes: 50,
  levels: 20,
  categories: 200,
  itemsPerCategory: 500,
  criteriaPerLevel: 1_000,
  /** In the whole rubric: one worksheet row each. */
  criteria: 50_000,
  /** Characters of a text. A cell holds 32,767, but a row is at most 409 points high. */
  textLength: 8_000,
  /** Characters of a title, name or code. */
  titleLength: 1_000,
  /** Characters of an id. Formulas compare ids, and COUNTIFS takes no more than 255 characters. */
  idLength: 60,
  /** Characters of a category's id, which becomes part of a sheet name (31 characters). */
  categoryIdLength: 20,
  /** Points of one level. */
  points: 1_000_000,
} as const;

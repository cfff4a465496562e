/**
 * The marks in A1 by which our sheets are known, whatever people call them, and the version of the layout.
 */

/**
 * Raised when a workbook of the version before could no longer be read by id and key alone. 2: the assessor's box became
 * words.
 */
export const layoutVersion = 2;

export const summaryMarker = 'pmqa:summary';
export const dataMarker = 'pmqa:data';

/** Of every dated list of gaps; a workbook may hold many. They hold no answers, so no reader looks into them. */
export const gapsMarker = 'pmqa:gaps';

/** Of every dated sheet of what found no place in an assessment; a workbook may hold many, and none is read. */
export const leftoversMarker = 'pmqa:leftovers';

/** Of every dated comparison of two assessments; a workbook may hold many, and none is read. */
export const comparisonMarker = 'pmqa:comparison';

/** Of every sheet of a round that was closed. Readers of answers pass over it; only `core/rounds` reads it back. */
export const closedMarker = 'pmqa:closed';

/** Of every dated list of what agency and assessor see otherwise; only `core/editions/returned` reads it back. */
export const differencesMarker = 'pmqa:differences';

const recordMarkers: readonly string[] = [
  gapsMarker,
  leftoversMarker,
  comparisonMarker,
  closedMarker,
  differencesMarker,
];

const rollUpPrefix = 'pmqa:rollup:';

/** Of every sheet of a workbook in which many units are added up. */
export function rollUpMarker(kind: string): string {
  return `${rollUpPrefix}${kind}`;
}

/** True for the dated sheets: they record a day, belong to people once made, and are never read or written to. */
export function isRecordMarker(marker: string): boolean {
  return recordMarkers.includes(marker) || marker.startsWith(rollUpPrefix);
}

/** The hidden sheet is for machines, so it has one name in all languages. */
export const dataSheetName = '_pmqa';

const categoryPrefix = 'pmqa:category:';

export function categoryMarker(categoryId: string): string {
  return `${categoryPrefix}${categoryId}`;
}

/** Id of the category when the marker is a category sheet's, of this rubric or another; otherwise null. */
export function categoryOfMarker(marker: string): string | null {
  return marker.startsWith(categoryPrefix) ? marker.slice(categoryPrefix.length) : null;
}

/** Keys in the hidden first column of the summary, in the order of the rows, beside what people fill in. */
export const profileKeys = ['agencyName', 'agencyType', 'fiscalYear', 'round'] as const;

export type ProfileKey = (typeof profileKeys)[number];

/** Key of the row with the day for which the plan is counted. */
export const planDayKey = 'planDay';

/** Key of the summary's column that holds those values. */
export const profileValueKey = 'value';

/**
 * Whether an edition found in a workbook is the rubric's. A program that takes text for numbers makes `4` of `4.0`: that
 * is the same edition still, and nobody's workbook may be refused for it.
 */
export function isSameEdition(found: string, edition: string): boolean {
  return found === edition || (found.trim() !== '' && Number(found) === Number(edition));
}

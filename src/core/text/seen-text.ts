/**
 * What a cell shows, as the workbook's own formulas can tell it: they know the space, the no-break space, the
 * zero-width space that Thai texts carry between words, and the line end. Where a formula decides by this the core
 * must decide alike, so it is narrower than `isBlank`; what only `isBlank` finds is told by the reading.
 */
export function seenText(text: string): string {
  // In the order of the formula: what it turns into a space is trimmed, what it takes away is not there.
  const spaced = text.replaceAll('\u00A0', ' ').replaceAll('\u200B', '').replaceAll('\n', '');
  return spaced.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

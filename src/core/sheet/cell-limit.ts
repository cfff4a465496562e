/** How much text a cell holds, and where a longer one is cut: in one place, for every writer. */

/** Excel holds no more characters in a cell (UTF-16 units, as Excel counts them). */
export const maxCellText = 32_767;

/** Signs that belong to the letter before them; the second half of a letter that is stored as two. */
const belongsToFormer = /^(?:\p{M}|\u200D|\uFE0F|[\uDC00-\uDFFF])/u;

/** @returns the text in pieces that each fit a cell; no letter is parted from its vowels and tone marks */
export function cellParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > maxCellText) {
    let end = from + maxCellText;
    // A text of marks alone has no letter to be kept together with.
    while (end > from + 1 && belongsToFormer.test(text.slice(end, end + 1))) end -= 1;
    if (end === from + 1) end = from + maxCellText;
    parts.push(text.slice(from, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

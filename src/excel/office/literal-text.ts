/**
 * Keeps text as text. Excel reads every string it is given as if it were typed: `1.1` becomes a number, `1/2` a
 * date, `=x` a formula. A leading apostrophe stops that and is not part of the value. It is set only where it may
 * be needed, because it shows in the formula bar; when in doubt it is set, because a lost id or a formula made of
 * a person's words is far worse. Pure; knows nothing of Excel's objects.
 */

/** What makes Excel read a formula. The full-width forms count in East Asian Excel. */
const formulaStart = /^[=+\-@＝＋－＠]/u;

/** Excel's words for its own values. Any `#` is taken, so that no list of errors has to be kept. */
const wordOfExcel = /^(?:true|false|#.*)$/iu;

const digit = /\p{Nd}/u;

/** Nothing but digits, signs, separators and currency: a number or a date however long it is. */
const onlyNumeric = /^[\p{Nd}\p{Sc}\p{P}\p{Zs}\s+<>=^~`|eE]*$/u;

/**
 * A date or time with its words (`12 November 2026 10:30:00 AM`, `1 มกราคม พ.ศ. 2569`) is shorter than this in
 * every language we know; a longer text with a digit in it is a sentence.
 */
const longestDate = 48;

/** True when Excel could take the text for something else than text. */
function needsApostrophe(text: string): boolean {
  if (text === '') {
    return false;
  }
  // An apostrophe at the start would be taken away as such a mark.
  if (text.startsWith("'")) {
    return true;
  }
  const trimmed = text.trim();
  if (formulaStart.test(trimmed) || wordOfExcel.test(trimmed)) {
    return true;
  }
  return digit.test(trimmed) && (trimmed.length <= longestDate || onlyNumeric.test(trimmed));
}

/** What to assign to `formulas` or `values` so that the cell holds exactly this text. */
export function literalText(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

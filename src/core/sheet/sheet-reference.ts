/** The sheet a name points into, read from the name's formula. */

/** `='หมวด 1'!$A$1` or `=Sheet1!$A$1:$B$9`; a quote inside a quoted name is doubled. */
const reference = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** Name of the sheet; null when the formula is no reference, or one that Excel has lost (`#REF!`). */
export function sheetOfReference(formula: string): string | null {
  const found = reference.exec(formula);
  if (found === null || found[3]?.includes('#REF!') === true) {
    return null;
  }
  const quoted = found[1]?.replaceAll("''", "'");
  const name = quoted ?? found[2];
  return name === undefined || name.startsWith('#') ? null : name;
}

/** The sheet's name as a formula needs it. Always quoted, so that no list of exceptions has to be kept. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

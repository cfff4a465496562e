/** Names of the sheets as people see them: legal in Excel, no two alike. */

const longestSheetName = 31;

/** Excel refuses these in a sheet name. */
const refused = /[[\]:*?/\\\u0000-\u001f]/g;

/**
 * The wished names made legal and different from each other and from those taken. Excel compares names without
 * regard to case.
 */
export function legalSheetNames(wishes: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wishes.map((wish) => {
    const name = freeName(legalSheetName(wish), used);
    used.add(name.toLowerCase());
    return name;
  });
}

function legalSheetName(wish: string): string {
  // An apostrophe may stand inside but not at either end.
  const name = cut(wish.replace(refused, ' ').replace(/\s+/g, ' ').trim(), longestSheetName);
  const trimmed = name.replace(/^'+|(?<!')'+$/g, '').trim();
  return trimmed === '' || trimmed.toLowerCase() === 'history' ? `${cut(trimmed, 28)} _`.trim() : trimmed;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    free = `${cut(name, longestSheetName - ending.length).trim()}${ending}`;
  }
  return free;
}

/** At most so many UTF-16 units, and never half a character: Excel counts units. */
function cut(text: string, longest: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > longest) break;
    kept += letter;
  }
  return kept;
}

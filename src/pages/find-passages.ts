/** Looks words up in the guides. Thai is written without spaces, so what was typed is looked for as it stands. */

export interface Passage {
  /** Of the page and of the section, as they are shown. */
  readonly page: string;
  readonly heading: string;
  /** Address with the anchor, relative to the folder of the guides in this language. */
  readonly address: string;
  readonly text: string;
}

/** More are not read. */
const most = 8;

/**
 * @param query words with spaces between them: all of them have to be there
 * @returns those with every word in the heading first; none for an empty query
 */
export function findPassages(passages: readonly Passage[], query: string): readonly Passage[] {
  const words = folded(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const hasAll = (text: string): boolean => words.every((word) => folded(text).includes(word));
  const inHeading = passages.filter(({ heading }) => hasAll(heading));
  const inText = passages.filter(
    (passage) => !inHeading.includes(passage) && hasAll(`${passage.page} ${passage.heading} ${passage.text}`),
  );
  return [...inHeading, ...inText].slice(0, most);
}

/** Without what people do not type the same way: capitals, kinds of space, the two ways to write ำ. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

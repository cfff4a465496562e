/** What stands at the foot of each page: agency, year and round, sheet, day, page. As Excel's codes, and never longer than it takes. */
import type { PrintPlan } from './sheet-plan';

/** Of all parts together, with the codes that tell them apart. Excel refuses more, and takes a file with it for damaged. */
const longestFooter = 255;

const codesOfParts = '&L&C&R'.length;
const lineBreak = '\n';

/** What the start form takes: longer than the name of any agency, and fits at the foot of a page beside all else. */
export const longestAgencyName = 160;

/** Of year and round, of which the round is as long as a person makes it. */
const longestFacts = 45;

export interface FooterParts {
  readonly agencyName: string;
  /** Such as the fiscal year and the round; what is empty is left out. */
  readonly facts?: readonly string[];
  /** That and when it was printed; empty where nobody has said so yet. */
  readonly printed?: string;
  /** Such as `&P/&N`. */
  readonly page: string;
  /** The page stands upright, too narrow for all of it on one line: the agency has a line of its own. */
  readonly upright?: boolean;
}

/** Only the agency's name and the facts are as long as a person makes them: they give way. */
export function pageFooter({
  agencyName,
  facts = [],
  printed = '',
  page,
  upright = false,
}: FooterParts): PrintPlan['footer'] {
  const below = upright ? lineBreak : '';
  const center = below + (printed === '' ? '&A' : `&A · ${literalText(printed, longestFacts)}`);
  const right = below + page;
  const room = longestFooter - codesOfParts - center.length - right.length;
  const known = facts.filter((fact) => fact !== '').join(' · ');
  const between = upright ? lineBreak : agencyName === '' || known === '' ? '' : ' · ';
  const beside = between + literalText(known, longestFacts - between.length);
  return { left: literalText(agencyName, room - beside.length) + beside, center, right };
}

/** Excel takes `&` for the beginning of a code; `&&` is one. Neither that nor a letter of two units is cut in two. */
function literalText(text: string, room: number): string {
  let kept = '';
  for (const letter of text) {
    const part = letter === '&' ? '&&' : letter;
    if (kept.length + part.length > room) break;
    kept += part;
  }
  return kept;
}

/** What stands at the foot of each page: agency, sheet, page. As Excel's codes, and never longer than it takes. */
import type { PrintPlan } from './sheet-plan';

/** Of all parts together, with the codes that tell them apart. Excel refuses more, and takes a file with it for damaged. */
const longestFooter = 255;

const codesOfParts = '&L&C&R'.length;

/** What the start form takes: longer than the name of any agency, and fits at the foot of a page. */
export const longestAgencyName = 200;

/** Only the agency's name is as long as a person makes it: it gives way. @param page such as `&P/&N` */
export function pageFooter(agencyName: string, page: string): PrintPlan['footer'] {
  const center = '&A';
  const room = longestFooter - codesOfParts - center.length - page.length;
  return { left: literalText(agencyName, room), center, right: page };
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

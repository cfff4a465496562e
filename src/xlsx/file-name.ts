/** What a downloaded copy is called: legal on Windows, Mac and SharePoint, and telling in a folder of many. */
import type { Profile } from '../core/assessment/answers';
import type { Rubric } from '../core/rubric/rubric';

/** Refused in names by Windows or SharePoint. */
const refused = /["*:<>?/\\|#%~&{}\p{Cc}]/gu;
/** SharePoint counts the whole path; names of this length fit into folders several deep. */
const longest = 100;

/**
 * Such as `pmqa-4.0 กรมส่งเสริมการเกษตร 2569 รอบ 1.xlsx`.
 * @param title before all else
 */
export function workbookFileName(rubric: Rubric, profile: Profile, title = ''): string {
  const words = [title, rubric.id, profile.agencyName, String(profile.fiscalYear ?? ''), profile.round];
  const name = words.join(' ').replace(refused, ' ').replace(/\s+/g, ' ').trim();
  // Cut by characters, so that none is halved; a name must not end in a dot or a space.
  const kept = [...name]
    .slice(0, longest)
    .join('')
    .replace(/(?<![. ])[. ]+$/, '');
  return `${kept}.xlsx`;
}

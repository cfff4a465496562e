/** A criterion's words as its row shows them: where it is limited to some agency types, they say to which. */
import type { Messages } from '../words/messages';
import type { Criterion, Rubric } from '../rubric/rubric';

export function limitedText(rubric: Rubric, criterion: Criterion, messages: Messages): string {
  if (criterion.appliesTo === null) return criterion.text;
  const titles = rubric.agencyTypes
    .filter((type) => criterion.appliesTo?.includes(type.id))
    .map((type) => type.title);
  return `${criterion.text} ${messages.sheet.category.onlyFor(titles.join(', '))}`;
}

/** The rubric that answers go into, looked up by text: the words of its criteria as a sheet may show them. */
import { messagesFor } from '../../words/messages';
import type { Criterion } from '../../rubric/rubric';
import type { RubricIndex } from '../../rubric/rubric-index';
import { limitedText } from '../../layout/criterion-text';
import { comparableText } from '../../text/comparable-text';

/** Ids of the criteria with a text, by the comparable text. More than one where the rubric repeats itself. */
export type TargetTexts = ReadonlyMap<string, readonly string[]>;

export function targetTexts(index: RubricIndex): TargetTexts {
  return index.once(makeTargetTexts);
}

function makeTargetTexts(index: RubricIndex): TargetTexts {
  const texts = new Map<string, string[]>();
  for (const [id, { criterion }] of index.criteria) {
    for (const text of new Set(shownTexts(index, criterion).map(comparableText))) {
      const ids = texts.get(text);
      if (ids === undefined) texts.set(text, [id]);
      else ids.push(id);
    }
  }
  return texts;
}

/** As the rubric has it, and as sheets of either language show it: they say for whom a limited criterion is. */
function shownTexts(index: RubricIndex, criterion: Criterion): string[] {
  const limited = (['th', 'en'] as const).map((language) =>
    limitedText(index.rubric, criterion, messagesFor(language)),
  );
  return [criterion.text, ...limited];
}

/** Figures of the workbook's table in words. */
import type { PaneMessages } from './pane-messages';
import type { Language } from '../../core/words/language';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { FigureDifference } from '../../core/snapshot/compare-figures';
import { levelWords } from './level-words';
import { formatExact } from './format-number';

export interface DifferenceWords {
  /** Which figure, such as `หัวข้อ 1.1 · คะแนน`. */
  readonly where: string;
  readonly workbook: string;
  readonly pane: string;
}

export function differenceWords(
  difference: FigureDifference,
  index: RubricIndex,
  messages: PaneMessages,
  language: Language,
): DifferenceWords {
  const value = (found: number | boolean | null): string => {
    if (found === null) return messages.sheet.levels.notComputable;
    if (typeof found === 'boolean') return found ? messages.pane.data.yes : messages.pane.data.no;
    // A broken formula can give a level that does not exist; then the number says more than a word.
    const isOfLevel = difference.field === 'level' || difference.field === 'verdictLevel';
    const isLevel = isOfLevel && Number.isInteger(found) && found >= 0;
    return isLevel && found <= index.rubric.levels.length
      ? levelWords(index.rubric, found, messages)
      : formatExact(found, language);
  };
  const figure = figureWords(difference.kind, difference.id, index, messages);
  return {
    where: `${figure} · ${messages.pane.data.field[difference.field]}`,
    workbook: value(difference.workbook),
    pane: value(difference.core),
  };
}

function figureWords(
  kind: FigureDifference['kind'],
  id: string,
  index: RubricIndex,
  messages: PaneMessages,
): string {
  const words = messages.pane.data.figure;
  if (kind === 'overall') return words.overall;
  if (kind === 'category') return words.category(id);
  if (kind === 'item') return words.item(id);
  const entry = index.itemLevels.get(id);
  return entry === undefined
    ? words.item(id)
    : words.level(entry.item.id, index.rubric.levels[entry.levelNumber - 1]?.title ?? '');
}

/** From a key such as `level 1.1/1`; a key of another shape stays as it is. */
export function figureKeyWords(key: string, index: RubricIndex, messages: PaneMessages): string {
  const [kind, id = ''] = key.split(' ');
  if (kind === 'level' || kind === 'item' || kind === 'category' || kind === 'overall') {
    return figureWords(kind, id, index, messages);
  }
  return key;
}

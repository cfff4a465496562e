/** One level of an item: complete, or which criteria are missing; and whether it counts yet. */
import * as React from 'react';
import { answerOf, isApplicable } from '../../../core/assessment/applicability';
import type { ItemResult, LevelResult } from '../../../core/assessment/assessment';
import type { Reading } from '../../state/pane-state';
import { codesOf } from '../../words/criterion-names';
import { levelWords } from '../../words/level-words';
import { formatNumber } from '../../words/format-number';
import { usePane, type Pane } from '../pane/pane-context';

export interface ItemLevelWhyProps {
  readonly item: ItemResult;
  readonly level: LevelResult;
  readonly reading: Reading;
}

export function ItemLevelWhy({ item, level, reading }: ItemLevelWhyProps): JSX.Element {
  const pane = usePane();
  const { messages, language, rubric } = pane;
  const words = messages.pane.item;
  const waitsFor = item.frontier !== null && level.number > item.frontier ? item.frontier : null;
  return (
    <li className={level.complete ? 'why-complete' : 'why-open'}>
      <span className="why-level">
        {words.levelName(rubric.levels[level.number - 1]?.title ?? '', '')}{' '}
        {level.points !== null && (
          <span className="why-points">
            {messages.pane.level.points(formatNumber(level.points, language))}
          </span>
        )}
      </span>
      <span>{reason(pane, item, level, reading)}</span>
      {waitsFor !== null && (
        <span className="muted">{words.waiting(levelWords(rubric, waitsFor, messages))}</span>
      )}
    </li>
  );
}

function reason(
  { index, messages, language }: Pane,
  item: ItemResult,
  level: LevelResult,
  { snapshot }: Reading,
): string {
  const words = messages.pane.item;
  if (level.obstacle !== null) {
    return `${messages.sheet.levels.notComputable}: ${messages.sheet.levels.obstacle[level.obstacle]}`;
  }
  if (level.vacuous) return words.vacuous;
  if (level.complete) {
    return words.complete(formatNumber(level.met, language), formatNumber(level.applicable, language));
  }
  const criteria = index.items.get(item.id)?.item.levels[level.number - 1]?.criteria ?? [];
  const missing = criteria.filter((criterion) => {
    const answer = answerOf(snapshot.answers, criterion.id);
    return !answer.met && isApplicable(criterion, answer, snapshot.profile.agencyType);
  });
  return words.missing(
    formatNumber(missing.length, language),
    codesOf(
      index,
      missing.map((criterion) => criterion.id),
    ),
  );
}

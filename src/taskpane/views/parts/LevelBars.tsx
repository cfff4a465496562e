/** One bar per level, each with its words and counts below it, so that colour is never the only sign. */
import * as React from 'react';
import { levelColor } from '../../words/level-words';
import type { LevelShare } from './level-shares';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';

export function LevelBars({ shares }: { readonly shares: readonly LevelShare[] }): JSX.Element {
  const { rubric, messages, language } = usePane();
  const words = messages.pane.level;
  return (
    <ul className="bars">
      {shares.map(({ number, met, applicable, computable }) => {
        const title = rubric.levels[number - 1]?.title ?? '';
        const counts = [formatNumber(met, language), formatNumber(applicable, language)] as const;
        const share = !computable ? 0 : applicable === 0 ? 1 : met / applicable;
        const { notComputable } = messages.sheet.levels;
        return (
          <li key={number}>
            <span className="bar" aria-hidden="true">
              <span
                className="bar-fill"
                style={{
                  width: `${share * 100}%`,
                  backgroundColor: levelColor(number, rubric.levels.length),
                }}
              />
            </span>
            <span className="bar-words" aria-hidden="true">
              {title} <b>{computable ? words.metOf(...counts) : notComputable}</b>
            </span>
            <span className="visually-hidden">
              {computable ? words.metOfWords(title, ...counts) : `${title}: ${notComputable}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

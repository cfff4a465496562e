/** The whole at a glance: points, level, counts, the best next step, and a card for each category. */
import * as React from 'react';
import type { Reading } from '../../state/pane-state';
import { mostPoints } from '../../words/level-words';
import { countToNextLevel, sumLevels } from '../parts/level-shares';
import { formatNumber } from '../../words/format-number';
import { CategoryCard } from './CategoryCard';
import { FirstSteps } from './FirstSteps';
import { LevelBadge } from '../parts/LevelBadge';
import { NextStepCallout } from './NextStepCallout';
import { usePane, viewHeadingId } from '../pane/pane-context';
import { PlanDay } from './PlanDay';
import { Ring } from './Ring';
import { toNextWords } from '../parts/to-next-words';
import { WorkLeft } from './WorkLeft';

export interface OverviewProps {
  readonly reading: Reading;
  /** As an ISO date. */
  readonly today: string;
}

export const Overview = React.memo(function Overview({ reading, today }: OverviewProps): JSX.Element {
  const pane = usePane();
  const { messages, language, rubric } = pane;
  const words = messages.pane.overview;
  const { overall, categories } = reading.assessment;
  const count = (value: number): string => formatNumber(value, language);
  const left =
    overall.level === null
      ? 0
      : countToNextLevel(sumLevels(categories.flatMap((category) => category.items)), overall.level);
  return (
    <>
      <section className="overall" aria-labelledby={viewHeadingId}>
        <h2 id={viewHeadingId} tabIndex={-1} className="visually-hidden">
          {words.heading}
        </h2>
        <Ring points={overall.points} most={mostPoints(rubric)} />
        <div className="overall-words">
          <LevelBadge level={overall.level} />
          <p className="overall-met">{words.met(count(overall.met), count(overall.applicable))}</p>
          <p className="muted">{words.notApplicable(count(overall.notApplicable))}</p>
          <p className="muted">
            {overall.obstacle !== null || overall.level === null
              ? messages.sheet.levels.obstacle[overall.obstacle ?? 'notAllCounted']
              : toNextWords(pane, overall.level, left)}
          </p>
        </div>
      </section>
      <FirstSteps reading={reading} />
      <WorkLeft reading={reading} today={today} />
      <PlanDay reading={reading} today={today} />
      <NextStepCallout steps={reading.steps} countsForWhole={overall.points !== null} />
      <section aria-labelledby="categories-heading">
        <h2 id="categories-heading" className="section-heading">
          {words.categories}
        </h2>
        {categories.map((category) => (
          <CategoryCard key={category.id} result={category} />
        ))}
      </section>
    </>
  );
});

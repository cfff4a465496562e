/**
 * For which day the plan on the summary is counted, where that day is over or none is there, and the press that counts it
 * today. Reading never writes it: a print of yesterday goes on saying what it said.
 */
import * as React from 'react';
import type { Reading } from '../../state/pane-state';
import { formatDue } from '../../words/dates';
import { PaperButton } from '../parts/PaperButton';
import { usePane } from '../pane/pane-context';

export interface PlanDayProps {
  readonly reading: Reading;
  /** As an ISO date. */
  readonly today: string;
}

export function PlanDay({ reading, today }: PlanDayProps): JSX.Element | null {
  const { store, messages, language } = usePane();
  const words = messages.pane.overview;
  const { planDay } = reading.snapshot;
  if (planDay === null || (planDay.day !== null && planDay.day >= today)) return null;
  const { day } = planDay;
  return (
    <div className="plan-day">
      <p>{day === null ? words.noPlanDay : words.planDay(formatDue(day, language))}</p>
      <PaperButton
        paper="planDay"
        text={words.countToday}
        busyText={words.countingToday}
        onPress={store.countPlanToday}
      />
    </div>
  );
}

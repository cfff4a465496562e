/** What the assessor's words come to, the list of differences, and what came back in lists: looked at first, then applied. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { unlooked } from '../../../core/assessment/verdict-attainment';
import { listDifferences } from '../../../core/papers/differences/plan-differences-sheet';
import { isoDay } from '../../../core/words/written-date';
import { assessorEn } from '../../words/assessor/assessor.en';
import { assessorTh } from '../../words/assessor/assessor.th';
import { formatPoints } from '../../words/format-number';
import { levelWords } from '../../words/level-words';
import type { RoundsViewProps } from '../compare/rounds-view';
import { SheetMade, type Made } from '../compare/SheetMade';
import { usePane } from '../pane/pane-context';
import { OwnerSheets } from './OwnerSheets';
import { ReturnedLists } from './ReturnedLists';

type AssessorPanelProps = Pick<RoundsViewProps, 'phase' | 'tools'>;

export function AssessorPanel({ phase, tools }: AssessorPanelProps): JSX.Element {
  const { store, index, rubric, messages, language } = usePane();
  const words = language === 'th' ? assessorTh : assessorEn;
  const [made, setMade] = React.useState<Made | null>(null);
  const { snapshot, assessment } = phase.reading;
  const { answers, profile } = snapshot;
  const { overall } = assessment;
  const { level, points } = overall.verdict;
  const reached =
    level === null ? messages.sheet.levels.notAllLooked : levelWords(index.rubric, level, messages);

  async function make(): Promise<void> {
    setMade({ kind: 'making' });
    const order = { rubric, profile, answers, overall, language, typeface: tools.findTypeface() };
    const outcome = await store.writeAlone('rounds', () =>
      tools.port.writeDifferences({ ...order, madeOn: isoDay(tools.now()), run: tools.newRun() }),
    );
    if (outcome === null) setMade({ kind: 'failed', what: words.busy });
    else if (outcome.ok)
      setMade({ kind: 'made', said: words.made(outcome.value.name), report: outcome.value });
    else setMade({ kind: 'failed', what: failureWords(outcome.failure, messages.failure).what });
  }

  return (
    <section className="assessor">
      <h4>{words.title}</h4>
      <p>{words.result(reached, String(overall.looked), String(unlooked(overall)))}</p>
      {points !== null && <p>{words.points(formatPoints(points, language))}</p>}
      <p>{words.differences(String(listDifferences(index, answers).length))}</p>
      <p className="muted">{words.why}</p>
      <p>
        <DefaultButton
          text={made?.kind === 'making' ? words.making : words.make}
          disabled={made?.kind === 'making'}
          allowDisabledFocus
          onClick={() => void make()}
        />
      </p>
      <SheetMade made={made} />
      <OwnerSheets phase={phase} tools={tools} words={words} />
      <ReturnedLists phase={phase} tools={tools} words={words} />
    </section>
  );
}

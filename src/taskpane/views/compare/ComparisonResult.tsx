/** What a comparison comes to: what moved a level first, levels and points, every criterion whose result changed. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { compare } from '../../../core/rounds/compare';
import { standingClasses, type ComparedCriterion, type Comparison } from '../../../core/rounds/comparison';
import { comparisonWords, type ComparedSide } from '../../../core/rounds/comparison-words';
import { isoDay } from '../../../core/words/written-date';
import { criterionName } from '../../words/criterion-names';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import type { RoundsViewProps } from './rounds-view';
import { SheetMade, type Made } from './SheetMade';

/** A pane is narrow; the sheet has all of them. */
const mostShown = 60;

interface ComparisonResultProps extends RoundsViewProps {
  readonly before: ComparedSide;
  /** Which comparison it is, where there are several. */
  readonly label?: string;
}

export function ComparisonResult({ before, phase, tools, words, label }: ComparisonResultProps): JSX.Element {
  const { store, index, rubric, messages, language } = usePane();
  const [made, setMade] = React.useState<Made | null>(null);
  const { snapshot, assessment } = phase.reading;
  const after = React.useMemo<ComparedSide>(() => {
    const { answers, profile } = snapshot;
    return { index, answers, profile, agencyType: profile.agencyType, assessment, title: '' };
  }, [index, snapshot, assessment]);
  const comparison = React.useMemo(() => compare(before, after), [before, after]);
  const said = comparisonWords(language);
  const changed = changedIn(comparison);
  const sides = { comparison, before, after };
  const number = (count: number): string => formatNumber(count, language);

  async function makeSheet(): Promise<void> {
    setMade({ kind: 'making' });
    const outcome = await store.writeAlone('rounds', () =>
      tools.port.writeComparison({
        rubric,
        comparison,
        before,
        after,
        language,
        typeface: tools.findTypeface(),
        madeOn: isoDay(tools.now()),
        run: tools.newRun(),
      }),
    );
    if (outcome === null) setMade({ kind: 'failed', what: words.busy });
    else if (outcome.ok)
      setMade({ kind: 'made', said: words.made(outcome.value.name), report: outcome.value });
    else setMade({ kind: 'failed', what: failureWords(outcome.failure, messages.failure).what });
  }

  return (
    <div role="region" aria-label={label ?? said.words.heading(rubric.title)}>
      <p>
        <strong>{said.moved(comparison, before, after)}</strong>
      </p>
      <p>{said.words.side(said.words.before, said.facts(before))}</p>
      <p>{said.words.side(said.words.after, said.facts(after))}</p>
      <FigureTable {...sides} />
      <p>{changed.length === 0 ? words.noneChanged : words.changed(number(changed.length))}</p>
      <ChangedCriteria {...sides} />
      {changed.length > mostShown && <p>{words.more(number(changed.length - mostShown))}</p>}
      <DefaultButton
        text={made?.kind === 'making' ? words.making : words.makeSheet}
        disabled={made?.kind === 'making'}
        allowDisabledFocus
        onClick={() => void makeSheet()}
      />
      <SheetMade made={made} />
    </div>
  );
}

interface ComparedProps {
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/** The whole and the categories. */
function FigureTable({ comparison, before, after }: ComparedProps): JSX.Element {
  const { language } = usePane();
  const said = comparisonWords(language);
  const { sheet } = said.messages;
  return (
    <table>
      <tbody>
        {[comparison.overall, ...comparison.categories].map((figure) => (
          <tr key={`${figure.kind} ${figure.id}`}>
            <th scope="row">
              {figure.kind === 'overall' ? sheet.summary.overall : sheet.sheetNames.category(figure.id)}
            </th>
            <td>{levels(said.level(before, figure.before), said.level(after, figure.after))}</td>
            <td>{figure.pointsChange === null ? '' : signed(figure.pointsChange)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first of them, each with the way to its row; what only the file has is named. */
function ChangedCriteria({ comparison, before }: ComparedProps): JSX.Element {
  const { store, index, language } = usePane();
  const { classes } = comparisonWords(language).words;
  return (
    <ul>
      {changedIn(comparison)
        .slice(0, mostShown)
        .map(({ change, before: old, after: id }) => (
          <li key={`${old ?? ''} ${id ?? ''}`}>
            {classes[change]}:{' '}
            {id === null ? (
              criterionName(before.index, old ?? '')
            ) : (
              <button type="button" className="jump" onClick={() => void store.goToCriterion(id)}>
                {criterionName(index, id)} <span aria-hidden="true">→</span>
              </button>
            )}
          </li>
        ))}
    </ul>
  );
}

function changedIn({ criteria }: Comparison): readonly ComparedCriterion[] {
  return criteria.filter(({ change }) => !standingClasses.includes(change));
}

/** A level that stayed is said once. */
function levels(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  return text === '0.0' ? text : `${points > 0 ? '+' : '−'}${text}`;
}

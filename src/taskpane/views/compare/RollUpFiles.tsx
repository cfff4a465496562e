/** Many files added up into a workbook of their own: they are chosen, then read beside the pane, and can be stopped. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { FileProblem, ListedUnit } from '../../../core/rollup/settle-units';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import { Thai } from '../parts/Thai';
import { workbookFileTypes } from '../parts/workbook-file-types';
import type { RoundsViewProps } from './rounds-view';
import { UnitList } from './UnitList';
import { useRollUp, type RollUpPhase } from './use-roll-up';

const filesInputId = 'rounds-many';
/** A pane is narrow; the workbook has all of them. */
const mostShown = 20;

type RollUpFilesProps = Pick<RoundsViewProps, 'tools' | 'words'>;

export function RollUpFiles(props: RollUpFilesProps): JSX.Element {
  const { words } = props;
  const { language } = usePane();
  const { phase, add, stop } = useRollUp(props);
  const [files, setFiles] = React.useState<readonly File[]>([]);
  const [list, setList] = React.useState<readonly ListedUnit[]>([]);
  const number = (count: number): string => formatNumber(count, language);
  const isBusy = phase.kind === 'reading' || phase.kind === 'making';
  return (
    <section>
      <h4>{words.rollUp}</h4>
      <p className="muted">
        <Thai text={words.rollUpWhy} />
      </p>
      <label htmlFor={filesInputId}>
        <Thai text={words.rollUpFiles} />
      </label>
      <input
        id={filesInputId}
        type="file"
        multiple
        accept={workbookFileTypes}
        onChange={({ target }) => setFiles([...(target.files ?? [])])}
      />
      <UnitList {...props} onList={setList} />
      <div className="buttons">
        {/* The focus stays on it while it is said to be off. */}
        <DefaultButton
          text={words.addUp(number(files.length))}
          disabled={isBusy || files.length === 0}
          allowDisabledFocus
          onClick={() => void add(files, list)}
        />
        {phase.kind === 'reading' && <DefaultButton text={words.stop} onClick={stop} />}
      </div>
      <Progress phase={phase} words={words} />
      {phase.kind === 'made' && <Problems problems={phase.problems} words={words} />}
    </section>
  );
}

/** How far the reading is, for the eye; said aloud is only that it began, and what came of it. */
function Progress({
  phase,
  words,
}: Pick<RoundsViewProps, 'words'> & { readonly phase: RollUpPhase }): JSX.Element {
  const { language } = usePane();
  const number = (count: number): string => formatNumber(count, language);
  return (
    <>
      <div role="status">
        {phase.kind === 'reading' && <span className="visually-hidden">{words.readingUnits}</span>}
        {phase.kind === 'making' && <p>{words.makingRollUp}</p>}
        {phase.kind === 'failed' && <p>{phase.what}</p>}
        {phase.kind === 'made' && <p>{phase.said}</p>}
      </div>
      {phase.kind === 'reading' && (
        <>
          <progress aria-label={words.readingUnits} max={phase.of} value={phase.done} />
          <p>{words.readingFiles(number(phase.done), number(phase.of))}</p>
        </>
      )}
    </>
  );
}

/** The files that do not count, each with the reason. */
function Problems({
  problems,
  words,
}: Pick<RoundsViewProps, 'words'> & { readonly problems: readonly FileProblem[] }): JSX.Element | null {
  const { language } = usePane();
  const number = (count: number): string => formatNumber(count, language);
  if (problems.length === 0) return null;
  return (
    <>
      <p>{words.fileProblems(number(problems.length))}</p>
      <ul>
        {problems.slice(0, mostShown).map(({ file, thai, english }, at) => (
          <li key={at}>
            {file}: {language === 'th' ? thai : english}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{words.moreProblems(number(problems.length - mostShown))}</p>}
    </>
  );
}

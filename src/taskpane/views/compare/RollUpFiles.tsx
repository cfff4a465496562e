/** Many files added up into a workbook of their own: one after the other, with how far it is, and a way to stop. */
import * as React from 'react';
import { Thai } from '../parts/Thai';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { failureWords } from '../../../core/failures/failure-words';
import { planRollUp } from '../../../core/rollup/plan-rollup';
import { rollUpFiles } from '../../../core/rollup/roll-up-files';
import type { FileProblem, ReadFile } from '../../../core/rollup/settle-units';
import { isoDay } from '../../../core/words/written-date';
import type { RoundsTools } from '../../store/rounds-contract';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import { workbookFileTypes } from '../parts/workbook-file-types';
import type { RoundsViewProps } from './rounds-view';

const filesInputId = 'rounds-many';
/** A pane is narrow; the workbook has all of them. */
const mostShown = 20;

type Phase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly what: string }
  | { readonly kind: 'made'; readonly said: string; readonly problems: readonly FileProblem[] };

type RollUpFilesProps = Pick<RoundsViewProps, 'tools' | 'words'>;

export function RollUpFiles(props: RollUpFilesProps): JSX.Element {
  const { words } = props;
  const { language } = usePane();
  const { phase, add, stop } = useRollUp(props);
  const number = (count: number): string => formatNumber(count, language);
  return (
    <section>
      <h4>{words.rollUp}</h4>
      <p className="muted">
        <Thai text={words.rollUpWhy} />
      </p>
      <label htmlFor={filesInputId}>{words.rollUpFiles}</label>
      <input
        id={filesInputId}
        type="file"
        multiple
        accept={workbookFileTypes}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void add(files);
        }}
      />
      <div role="status">
        {phase.kind === 'reading' && <p>{words.readingFiles(number(phase.done), number(phase.of))}</p>}
        {phase.kind === 'failed' && <p>{phase.what}</p>}
        {phase.kind === 'made' && <p>{phase.said}</p>}
      </div>
      {phase.kind === 'reading' && <DefaultButton text={words.stop} onClick={stop} />}
      {phase.kind === 'made' && <Problems problems={phase.problems} words={words} />}
    </section>
  );
}

interface RollUpRun {
  readonly phase: Phase;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly stop: () => void;
}

function useRollUp({ tools, words }: RollUpFilesProps): RollUpRun {
  const { index, messages, language } = usePane();
  const [phase, setPhase] = React.useState<Phase>({ kind: 'choosing' });
  /** Of the files that are read now; stopped with the view that shows them. */
  const stopping = React.useRef(new AbortController());
  React.useEffect(() => () => stopping.current.abort(), []);
  const number = (count: number): string => formatNumber(count, language);

  async function add(files: readonly File[]): Promise<void> {
    stopping.current.abort();
    const own = new AbortController();
    stopping.current = own;
    const onRead = (done: number): void => setPhase({ kind: 'reading', done, of: files.length });
    onRead(0);
    const read = await readAll(files, tools, own.signal, onRead);
    if (read === null) return;
    const rollUp = rollUpFiles(index, read, []);
    const madeOn = isoDay(tools.now());
    const plan = planRollUp(index, rollUp, { language, typeface: tools.findTypeface(), madeOn });
    const saved = await tools.saveRollUp(plan);
    if (own.signal.aborted) return;
    if (saved.ok) {
      const counted = number(rollUp.totals.units);
      const said = `${words.counted(counted, number(files.length))} ${words.handedOver[saved.value.way](saved.value.name)}`;
      setPhase({ kind: 'made', said, problems: rollUp.settled.problems });
    } else setPhase({ kind: 'failed', what: failureWords(saved.failure, messages.failure).what });
  }

  return {
    phase,
    add,
    stop: () => {
      stopping.current.abort();
      setPhase({ kind: 'choosing' });
    },
  };
}

/** The files that do not count, each with the reason. */
function Problems({
  problems,
  words,
}: Pick<RoundsViewProps, 'words'> & { readonly problems: readonly FileProblem[] }): JSX.Element | null {
  const { language } = usePane();
  if (problems.length === 0) return null;
  return (
    <>
      <p>{words.fileProblems(formatNumber(problems.length, language))}</p>
      <ul>
        {problems.slice(0, mostShown).map(({ file, thai, english }, at) => (
          <li key={at}>
            {file}: {language === 'th' ? thai : english}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Null when it was stopped. */
async function readAll(
  files: readonly File[],
  tools: RoundsTools,
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<readonly ReadFile[] | null> {
  const read: ReadFile[] = [];
  for (const [at, file] of files.entries()) {
    // Two of one name may come out of two folders.
    const name =
      files.findIndex((other) => other.name === file.name) === at ? file.name : `${file.name} (${at + 1})`;
    read.push(await tools.readUnit(file, name));
    if (signal.aborted) return null;
    onRead(read.length);
  }
  return read;
}

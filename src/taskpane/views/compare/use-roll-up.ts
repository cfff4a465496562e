/** Adding many files up, as steps: files and a list are chosen, files are read, a workbook of the sums is handed over. */
import * as React from 'react';
import { failureWords } from '../../../core/failures/failure-words';
import { planRollUp } from '../../../core/rollup/plan-rollup';
import { rollUpFiles } from '../../../core/rollup/roll-up-files';
import type { FileProblem, ListedUnit } from '../../../core/rollup/settle-units';
import { isoDay } from '../../../core/words/written-date';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import type { RoundsViewProps } from './rounds-view';

export type RollUpPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly what: string }
  | { readonly kind: 'made'; readonly said: string; readonly problems: readonly FileProblem[] };

export interface RollUpRun {
  readonly phase: RollUpPhase;
  /** Reads them and makes the workbook. */
  readonly add: (files: readonly File[], list: readonly ListedUnit[]) => Promise<void>;
  readonly stop: () => void;
}

export function useRollUp({ tools, words }: Pick<RoundsViewProps, 'tools' | 'words'>): RollUpRun {
  const { index, messages, language } = usePane();
  const [phase, setPhase] = React.useState<RollUpPhase>({ kind: 'choosing' });
  /** Of the files that are read now; stopped with the view that shows them. */
  const stopping = React.useRef(new AbortController());
  React.useEffect(() => () => stopping.current.abort(), []);
  const number = (count: number): string => formatNumber(count, language);

  async function add(files: readonly File[], list: readonly ListedUnit[]): Promise<void> {
    stopping.current.abort();
    const own = new AbortController();
    stopping.current = own;
    const of = files.length;
    setPhase({ kind: 'reading', done: 0, of });
    const onRead = (done: number): void => {
      if (!own.signal.aborted) setPhase({ kind: 'reading', done, of });
    };
    const read = await tools.readUnits(named(files), { onRead, signal: own.signal });
    if (read === null) return;
    setPhase({ kind: 'making' });
    const rollUp = rollUpFiles(index, read, list);
    const madeOn = isoDay(tools.now());
    const plan = planRollUp(index, rollUp, { language, typeface: tools.findTypeface(), madeOn });
    const saved = await tools.saveRollUp(plan);
    if (own.signal.aborted) return;
    if (!saved.ok)
      return setPhase({ kind: 'failed', what: failureWords(saved.failure, messages.failure).what });
    const { problems, missing } = rollUp.settled;
    const sentences = [
      words.counted(number(rollUp.totals.units), number(of)),
      list.length > 0 ? words.missing(number(missing.length), number(list.length)) : '',
      words.handedOver[saved.value.way](saved.value.name),
    ];
    setPhase({ kind: 'made', said: sentences.filter((each) => each !== '').join(' '), problems });
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

/** Two of one name may come out of two folders. */
function named(files: readonly File[]): { readonly file: File; readonly name: string }[] {
  const first = new Map<string, number>();
  return files.map((file, at) => {
    const isFirst = !first.has(file.name);
    if (isFirst) first.set(file.name, at);
    return { file, name: isFirst ? file.name : `${file.name} (${at + 1})` };
  });
}

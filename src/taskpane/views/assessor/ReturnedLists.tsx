/** What people wrote into dated lists, row by row beside what stands now; what is chosen is written by a press. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { Answer } from '../../../core/assessment/answers';
import {
  readReturnedLists,
  replacesPlan,
  type ReturnedChange,
  type ReturnedList,
} from '../../../core/editions/returned/returned-list';
import { failureWords } from '../../../core/failures/failure-words';
import { isDayField, type AnswerField } from '../../../core/layout/columns';
import type { SheetGrid } from '../../../core/sheet/sheet-grid';
import { isoDay } from '../../../core/words/written-date';
import type { assessorTh } from '../../words/assessor/assessor.th';
import { formatDue } from '../../words/dates';
import { usePane } from '../pane/pane-context';
import { fileFailureWords } from '../carry/file-words';
import { WorkbookInput } from '../parts/WorkbookInput';
import type { RoundsViewProps } from '../compare/rounds-view';

interface ReturnedListsProps extends Pick<RoundsViewProps, 'phase' | 'tools'> {
  readonly words: typeof assessorTh;
}

type Shown =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly said: string }
  | { readonly kind: 'lists'; readonly lists: readonly ReturnedList[] }
  | { readonly kind: 'said'; readonly said: readonly string[] };

const fileInputId = 'returned-file';

const keyOf = (list: ReturnedList, change: ReturnedChange): string => `${list.sheetName} ${change.id}`;

interface Returned {
  readonly shown: Shown;
  /** Keys of changes that were not chosen. */
  readonly left: ReadonlySet<string>;
  readonly leave: (left: ReadonlySet<string>) => void;
  readonly look: () => Promise<void>;
  readonly lookInto: (file: File) => Promise<void>;
  readonly apply: (changes: readonly ReturnedChange[]) => Promise<void>;
}

function useReturned({ phase, tools, words }: ReturnedListsProps): Returned {
  const { store, index, rubric, messages, language } = usePane();
  const [shown, setShown] = React.useState<Shown>({ kind: 'idle' });
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const { answers, profile } = phase.reading.snapshot;

  function show(grids: readonly SheetGrid[]): void {
    const context = { index, answers, language, today: isoDay(tools.now()) };
    const lists = readReturnedLists(grids, context);
    setLeft(
      new Set(lists.flatMap((list) => list.changes.filter(replacesPlan).map((each) => keyOf(list, each)))),
    );
    setShown(lists.length === 0 ? { kind: 'said', said: [words.nothing] } : { kind: 'lists', lists });
  }

  async function look(): Promise<void> {
    setShown({ kind: 'busy', said: words.looking });
    const outcome = await tools.port.readReturned();
    if (outcome.ok) show(outcome.value);
    else setShown({ kind: 'said', said: [failureWords(outcome.failure, messages.failure).what] });
  }

  async function lookInto(file: File): Promise<void> {
    setShown({ kind: 'busy', said: words.looking });
    const outcome = await tools.readLists(file);
    if (outcome.ok) show(outcome.value);
    else setShown({ kind: 'said', said: [fileFailureWords(outcome.failure, language).what] });
  }

  async function apply(changes: readonly ReturnedChange[]): Promise<void> {
    setShown({ kind: 'busy', said: words.applying });
    const order = { rubric, profile, changes, standing: answers, language, typeface: tools.findTypeface() };
    const outcome = await store.writeAlone('rounds', () =>
      tools.port.applyReturned({ ...order, madeOn: isoDay(tools.now()), run: tools.newRun() }),
    );
    if (outcome === null) setShown({ kind: 'said', said: [words.busy] });
    else if (!outcome.ok)
      setShown({ kind: 'said', said: [failureWords(outcome.failure, messages.failure).what] });
    else {
      const { written, leftovers } = outcome.value;
      const rest = leftovers === null ? [] : [words.leftOut(String(leftovers.count))];
      setShown({ kind: 'said', said: [words.applied(String(written.length)), ...rest] });
    }
  }
  return { shown, left, leave: setLeft, look, lookInto, apply };
}

export function ReturnedLists(props: ReturnedListsProps): JSX.Element {
  const { words } = props;
  const { shown, left, leave, look, lookInto, apply } = useReturned(props);
  const chosen =
    shown.kind === 'lists'
      ? shown.lists.flatMap((list) => list.changes.filter((each) => !left.has(keyOf(list, each))))
      : [];
  return (
    <div className="returned">
      <DefaultButton
        text={words.look}
        disabled={shown.kind === 'busy'}
        allowDisabledFocus
        onClick={() => void look()}
      />
      <p>
        <label htmlFor={fileInputId}>{words.fileBack}</label>
        <WorkbookInput id={fileInputId} onFile={(file) => void lookInto(file)} />
      </p>
      <div role="status">
        {shown.kind === 'busy' && <p>{shown.said}</p>}
        {shown.kind === 'said' && shown.said.map((line) => <p key={line}>{line}</p>)}
      </div>
      {shown.kind === 'lists' && (
        <>
          {shown.lists.map((list) => (
            <div key={list.sheetName} role="group" aria-label={words.list(list.sheetName)}>
              <p>{words.list(list.sheetName)}</p>
              <ul className="returned-list">
                {list.changes.map((change) => (
                  <ChangeLine
                    key={change.id}
                    change={change}
                    words={words}
                    checked={!left.has(keyOf(list, change))}
                    onChange={(checked) => leave(toggled(left, keyOf(list, change), checked))}
                  />
                ))}
              </ul>
            </div>
          ))}
          <PrimaryButton
            text={words.apply(String(chosen.length))}
            disabled={chosen.length === 0}
            onClick={() => void apply(chosen)}
          />
        </>
      )}
    </div>
  );
}

interface ChangeLineProps {
  readonly change: ReturnedChange;
  readonly words: typeof assessorTh;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function ChangeLine({ change, words, checked, onChange }: ChangeLineProps): JSX.Element {
  const { messages, language } = usePane();
  const { columns, verdict } = messages.sheet;
  const said = (answer: Answer, field: AnswerField): string => {
    const value = answer[field];
    if (typeof value === 'boolean') return value ? words.done : words.notDone;
    if (field === 'assessorMet' && (value === 'pass' || value === 'fail')) return verdict[value];
    if (value === '') return words.empty;
    return isDayField(field) ? formatDue(value, language) : value;
  };
  return (
    <li>
      <label>
        <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />{' '}
        {change.id}
      </label>
      {change.fields.map((field) => (
        <p key={field} className="row-item">
          {words.change(
            columns[field].replace(/\s+/gu, ' '),
            said(change.before, field),
            said(change.after, field),
          )}
        </p>
      ))}
    </li>
  );
}

function toggled(left: ReadonlySet<string>, key: string, checked: boolean): ReadonlySet<string> {
  return new Set(checked ? [...left].filter((each) => each !== key) : [...left, key]);
}

/** The list of units that are expected to send: asked for beside the files, and not needed. */
import * as React from 'react';
import type { UnitListFailure } from '../../../core/rollup/parse-unit-list';
import type { ListedUnit } from '../../../core/rollup/settle-units';
import { unitListWords } from '../../../core/rollup/unit-list-words';
import { formatNumber } from '../../words/format-number';
import { usePane } from '../pane/pane-context';
import { Thai } from '../parts/Thai';
import type { RoundsViewProps } from './rounds-view';

const listInputId = 'rounds-units';
const whyId = 'rounds-units-why';
/** A pane is narrow, and who mends the first ones finds the others. */
const mostShown = 5;

interface UnitListProps extends Pick<RoundsViewProps, 'tools' | 'words'> {
  /** Empty where none is chosen, and where what was chosen is no list. */
  readonly onList: (units: readonly ListedUnit[]) => void;
}

export function UnitList({ tools, words, onList }: UnitListProps): JSX.Element {
  const { language } = usePane();
  const [units, setUnits] = React.useState<readonly ListedUnit[]>([]);
  const [failure, setFailure] = React.useState<UnitListFailure | null>(null);
  /** Grows with every choice, so that one that took long never replaces a newer one. */
  const turn = React.useRef(0);

  async function choose(file: File | undefined): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    const read = file === undefined ? null : await tools.readUnitList(file);
    if (own !== turn.current) return;
    const found = read?.ok === true ? read.value : [];
    setFailure(read?.ok === false ? read.failure : null);
    setUnits(found);
    onList(found);
  }

  return (
    <>
      <label htmlFor={listInputId}>
        <Thai text={words.rollUpList} />
      </label>
      <p id={whyId} className="muted">
        <Thai text={words.rollUpListWhy} />
      </p>
      <input
        id={listInputId}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={whyId}
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      <div role="status">
        {units.length > 0 && <p>{words.listed(formatNumber(units.length, language))}</p>}
        {failure !== null && <ListFailed failure={failure} words={words} />}
      </div>
    </>
  );
}

function ListFailed({
  failure,
  words,
}: Pick<RoundsViewProps, 'words'> & { readonly failure: UnitListFailure }): JSX.Element {
  const { language } = usePane();
  if (failure.kind === 'notText') return <p>{words.listNotText}</p>;
  const { faults } = failure;
  return (
    <>
      <p>{words.listFaults(formatNumber(faults.length, language))}</p>
      <ul>
        {faults.slice(0, mostShown).map((fault, at) => {
          const { thai, english } = unitListWords(fault);
          const what = language === 'th' ? thai : english;
          return (
            <li key={at}>
              {fault.kind === 'noNameColumn'
                ? what
                : words.listLine(formatNumber(fault.line, language), what)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

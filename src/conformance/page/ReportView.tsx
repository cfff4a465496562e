/** What was found: counts first, then what differs, what could not be tried, and the rest; to be kept or copied. */
import * as React from 'react';
import type { Language } from '../../core/words/language';
import type { Words } from '../seen';
import { behaviours } from '../behaviours';
import { countVerdicts, type ConformanceReport, type RowReport, type Verdict } from '../report';
import { keepReport } from './keep-report';
import { pageWords, type PageWords } from './page-words';

export interface ReportViewProps {
  readonly language: Language;
  readonly report: ConformanceReport;
  readonly takesDownloads: boolean;
  readonly onAgain: () => void;
}

const order: readonly Verdict[] = ['different', 'untried', 'asHost'];

export function ReportView({ language, report, takesDownloads, onAgain }: ReportViewProps): JSX.Element {
  const words = pageWords[language];
  const { report: said } = words;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { asHost, different, untried } = countVerdicts(report.rows);
  const { client, leftBehind } = report;
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {said.title}
      </h2>
      {report.stopped && <p>{said.stopped}</p>}
      <p>
        <strong>{said.summary(asHost, different, untried)}</strong>
      </p>
      <p>{leftBehind.length === 0 ? said.clean : said.left(leftBehind.join(', '))}</p>
      <dl>
        <dt>{said.client}</dt>
        <dd>{client.host}</dd>
        <dt>{said.build}</dt>
        <dd>{client.build}</dd>
        <dt>{said.platform}</dt>
        <dd>{client.platform}</dd>
        <dt>{said.sets}</dt>
        <dd>{highestOfEach(client.requirementSets).join(', ')}</dd>
      </dl>
      <Keeping words={words} report={report} takesDownloads={takesDownloads} />
      <h2>{said.rows}</h2>
      <ol className="rows">
        {order.flatMap((verdict) =>
          report.rows
            .filter((row) => row.verdict === verdict)
            .map((row) => <Row key={row.id} row={row} language={language} />),
        )}
      </ol>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </>
  );
}

function Keeping({
  words: { report: said },
  report,
  takesDownloads,
}: {
  readonly words: PageWords;
  readonly report: ConformanceReport;
  readonly takesDownloads: boolean;
}): JSX.Element {
  const [told, setTold] = React.useState('');
  const details = React.useRef<HTMLDetailsElement>(null);
  const text = JSON.stringify(report, null, 2);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(said.copied);
    } catch {
      // Office on the web gives the frame of an add-in no clipboard: the person copies by hand.
      details.current?.setAttribute('open', '');
      setTold(said.byHand);
    }
  };
  return (
    <>
      {takesDownloads ? (
        <button type="button" className="first" onClick={() => keepReport(document, report)}>
          {said.download}
        </button>
      ) : (
        <p>{said.noDownload}</p>
      )}
      <button type="button" onClick={() => void copy()}>
        {said.copy}
      </button>
      <p role="status">{told}</p>
      <details ref={details}>
        <summary>{said.text}</summary>
        <textarea aria-label={said.text} readOnly value={text} onFocus={({ target }) => target.select()} />
      </details>
      <p className="small">{said.send}</p>
    </>
  );
}

function Row({ row, language }: { readonly row: RowReport; readonly language: Language }): JSX.Element {
  const { report: said, verdicts } = pageWords[language];
  return (
    <li className={row.verdict}>
      <strong>{verdicts[row.verdict]}</strong>
      {sentenceOf(row.id)[language]}
      {row.verdict === 'different' && (
        <p>
          {said.expected} <code>{JSON.stringify(row.expected)}</code>
        </p>
      )}
      {row.verdict !== 'untried' && (
        <p>
          {said.seen} <code>{JSON.stringify(row.seen)}</code>
        </p>
      )}
      {row.why !== null && <p>{row.why[language]}</p>}
      <div className="small">
        {row.id}
        {row.syncs > 0 && ` · ${said.cost(row.milliseconds, row.syncs)}`}
      </div>
    </li>
  );
}

function sentenceOf(id: string): Words {
  return behaviours.find((behaviour) => behaviour.id === id)?.words ?? { th: id, en: id };
}

/** Of sets such as `ExcelApi 1.1` … `ExcelApi 1.18` the last; the report itself has all. */
function highestOfEach(sets: readonly string[]): string[] {
  return [...new Map(sets.map((set) => [set.split(' ')[0], set])).values()];
}

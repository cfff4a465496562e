/**
 * The fidelity table as a page: what is known of each behaviour, what the host makes of it, and what was seen in the
 * Excels that people sent reports of. `fidelity.test.ts` holds docs/conformance/fidelity.md to it.
 */
import type { Behaviour, Ground } from '../../src/conformance/behaviour';
import type { ConformanceReport, RowReport } from '../../src/conformance/report';

const head = `# Fidelity

Made from the list in \`src/conformance\` (\`PMQA_FIDELITY=write npx jest test/conformance/fidelity\`); do not edit.
[How to run the same list inside your Excel](README.md).

- **host**: \`held\` when CI tries it in the embedded host each time; \`not tried\` where no program can, with the reason.
- **documented**: how it is known before anybody has tried it, and where it is written.
- **seen in Excel**: a column for each report in \`reports/\`.
`;

/** @param reports in the order of their columns */
export function fidelityPage(
  behaviours: readonly Behaviour[],
  reports: readonly ConformanceReport[],
): string {
  const columns = reports.length === 0 ? ['seen in Excel'] : reports.map(columnOf);
  const none =
    reports.length === 0 ? '\nNo report has come in yet: nothing here was compared with a real Excel.\n' : '';
  const areas = [...new Set(behaviours.map(areaOf))];
  const tables = areas.map((area) =>
    [
      `## ${area.charAt(0).toUpperCase()}${area.slice(1)}`,
      '',
      line(['behaviour', 'host', 'not modelled', 'documented', ...columns]),
      line(Array.from({ length: columns.length + 4 }, () => '---')),
      ...behaviours.filter((each) => areaOf(each) === area).map((each) => line(cellsOf(each, reports))),
    ].join('\n'),
  );
  return `${head}${none}\n${tables.join('\n\n')}\n`;
}

function columnOf({ client: { platform, build } }: ConformanceReport): string {
  return `seen in Excel ${build} (${platform})`;
}

function cellsOf(behaviour: Behaviour, reports: readonly ConformanceReport[]): string[] {
  const { id, words, trial, notModelled = '' } = behaviour;
  const host = trial.kind === 'program' ? 'held' : `not tried: ${trial.why.en}`;
  const seen =
    reports.length === 0
      ? ['no report yet']
      : reports.map(({ rows }) => seenIn(rows.find((row) => row.id === id)));
  return [`${words.en} (\`${id}\`)`, host, notModelled, groundOf(behaviour), ...seen];
}

const inWords: Readonly<Record<Ground, string>> = {
  documented: 'documentation',
  types: 'types of Office.js',
  client: 'what Microsoft’s client sends and accepts',
  measured: 'measured in another engine',
  reported: 'reported',
  inferred: 'inferred',
  'our rule': 'our rule',
};

function groundOf({ ground, source }: Behaviour): string {
  return source === null ? inWords[ground] : `[${inWords[ground]}](${source})`;
}

function seenIn(row: RowReport | undefined): string {
  if (row === undefined) return 'not in the report';
  if (row.verdict === 'asHost') return 'as the host';
  if (row.verdict === 'different') return `different: \`${JSON.stringify(row.seen)}\``;
  return `could not be tried: ${row.why?.en ?? ''}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function areaOf({ id }: Behaviour): string {
  return id.slice(0, id.indexOf('.'));
}

/** A report as somebody sent it: unknown until its format and its rows were looked at. */
import { reportFormat, type ConformanceReport } from '../../src/conformance/report';

/** The report, or in words what is wrong with it. */
export function parseReport(text: string): ConformanceReport | string {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return `It is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!isRecord(read) || read['format'] !== reportFormat) return `Its format is not ${reportFormat}.`;
  const { client, rows } = read;
  if (!isRecord(client) || typeof client['build'] !== 'string' || typeof client['platform'] !== 'string') {
    return 'client: it does not say which Excel it is from.';
  }
  if (!Array.isArray(rows)) return 'rows: there are none.';
  const broken = rows.findIndex((row) => !isRow(row));
  if (broken >= 0) return `rows[${broken}]: it has no id, or a verdict that is none.`;
  return read as unknown as ConformanceReport;
}

function isRow(row: unknown): boolean {
  return (
    isRecord(row) &&
    typeof row['id'] === 'string' &&
    ['asHost', 'different', 'untried'].includes(String(row['verdict']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

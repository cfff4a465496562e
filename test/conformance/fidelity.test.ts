/** docs/conformance/fidelity.md is what the list and the reports say. `PMQA_FIDELITY=write` writes it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { behaviours } from '../../src/conformance/behaviours';
import { fidelityPage } from './fidelity-page';
import { parseReport } from './parse-report';
import type { ConformanceReport } from '../../src/conformance/report';

const folder = join(process.cwd(), 'docs', 'conformance');
const page = join(folder, 'fidelity.md');

function readReports(): ConformanceReport[] {
  const files = readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const report = parseReport(readFileSync(join(folder, 'reports', name), 'utf8'));
    if (typeof report === 'string') throw new Error(`${name}: ${report}`);
    return report;
  });
}

const sample: ConformanceReport = {
  format: 'pmqa-conformance/1',
  startedAt: '2026-11-28T04:00:00.000Z',
  client: { host: 'Excel', platform: 'PC', build: '16.0.1', language: 'th-TH', requirementSets: [] },
  rows: [
    {
      id: 'typing.null',
      verdict: 'different',
      expected: null,
      seen: [['a|b']],
      why: null,
      milliseconds: 3,
      syncs: 2,
    },
    {
      id: 'typing.shape',
      verdict: 'untried',
      expected: null,
      seen: null,
      why: { th: 'ไม่มี', en: 'it is not there' },
      milliseconds: 0,
      syncs: 0,
    },
  ],
  stopped: false,
  leftBehind: [],
};

test('the page is what the list and the reports say', () => {
  const wanted = fidelityPage(behaviours, readReports());
  if (process.env['PMQA_FIDELITY'] === 'write') writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});

test('every behaviour is in it once, and while there is no report it says so', () => {
  const text = fidelityPage(behaviours, []);
  for (const { id } of behaviours) expect(text.split(`(\`${id}\`)`)).toHaveLength(2);
  expect(text).toContain('No report has come in yet');
});

test('a report gets a column: what differs with what was seen, what could not be tried with the reason', () => {
  const text = fidelityPage(behaviours, [sample]);
  expect(text).not.toContain('No report has come in yet');
  expect(text).toContain('| seen in Excel 16.0.1 (PC) |');
  expect(text).toContain('different: `[["a\\|b"]]` |');
  expect(text).toContain('could not be tried: it is not there |');
  expect(text).toContain('not in the report |');
});

test('a report is read back as it was sent, and what is none is refused with its place', () => {
  expect(parseReport(JSON.stringify(sample))).toEqual(sample);
  expect(parseReport('{')).toMatch(/^It is not JSON/);
  expect(parseReport('[]')).toBe('Its format is not pmqa-conformance/1.');
  expect(parseReport(JSON.stringify({ ...sample, client: {} }))).toMatch(/^client: /);
  expect(parseReport(JSON.stringify({ ...sample, rows: 3 }))).toMatch(/^rows: /);
  expect(parseReport(JSON.stringify({ ...sample, rows: [sample.rows[0], { id: 'x' }] }))).toMatch(
    /^rows\[1\]/,
  );
});

test('ids are the area and a word, each once; every row is said in Thai and English, with a source where there is one', () => {
  const ids = behaviours.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, words, source, trial, ground } of behaviours) {
    expect(id).toMatch(/^[a-z]+\.[a-zA-Z0-9]+$/);
    expect(words.th).toMatch(/[ก-๙]/);
    expect(words.en).toMatch(/^[A-Z0-9`]/);
    if (source !== null) expect(new URL(source).protocol).toBe('https:');
    if (ground === 'documented' || ground === 'reported') expect([id, source]).not.toEqual([id, null]);
    if (trial.kind === 'none') expect(trial.why.th).toMatch(/[ก-๙]/);
  }
});

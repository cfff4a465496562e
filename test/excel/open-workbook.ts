/** A workbook in the embedded host, opened through Microsoft's own client, with the adapter under test on it. */
import pmqaJson from '../../rubric/pmqa-4.0.json';
import { parseRubric } from '../../src/core/rubric/parse-rubric';
import type { Rubric } from '../../src/core/rubric/rubric';
import type { CreateProgress, CreateRequest, WorkbookPort } from '../../src/core/ports/workbook-port';
import type { Outcome } from '../../src/core/failures/outcome';
import type { EmbeddedHost, HostOptions, SavedState } from '../../src/embedded-host/contract';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import type { ExcelEnvironment } from '../../src/excel/office/excel-environment';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { sampleRubric, smallShape } from '../core/assessment/sample-rubric';

export interface OpenWorkbook {
  readonly host: EmbeddedHost;
  readonly environment: ExcelEnvironment;
  readonly workbook: WorkbookPort;
}

export const smallRubric = sampleRubric(smallShape);

/** As few rows as show every kind of write, for tests that make many workbooks. */
export const tinyRubric = sampleRubric({
  points: [300, 100],
  items: { '1': { '1.1': [2, 1] }, '2': { '2.1': [1, 1] } },
});
export const pmqaRubric = parsed(pmqaJson);

export async function openWorkbook(options: HostOptions = {}): Promise<OpenWorkbook> {
  const host = createEmbeddedHost(options, newFormulaEngine());
  const environment = await openClient(host, { checkboxShim: options.excelApi === '1.18' });
  host.traffic.reset();
  return { host, environment, workbook: createExcelWorkbook(environment) };
}

let run = 0;

export function createRequest(
  rubric: Rubric = smallRubric,
  over: Partial<CreateRequest> = {},
): CreateRequest {
  run += 1;
  return {
    rubric,
    profile: { agencyName: 'กรมตัวอย่าง', agencyType: 'department', fiscalYear: 2569, round: '1' },
    language: 'th',
    typeface: { name: 'TH Sarabun New', size: 16 },
    run: `run-${run}-1b9d6bcd`,
    now: Date.UTC(2026, 10, 23, 8, 15),
    ...over,
  };
}

export const noProgress: CreateProgress = { report: () => undefined, cancelled: () => false };

/** The value, or the failure as an error that names it. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) {
    throw new Error(JSON.stringify(outcome.failure));
  }
  return outcome.value;
}

export async function makeCreated(rubric: Rubric, options: HostOptions): Promise<OpenWorkbook> {
  const open = await openWorkbook(options);
  valueOf(await open.workbook.create(createRequest(rubric), noProgress));
  return open;
}

interface Made<Open> {
  readonly open: Open;
  readonly state: SavedState;
}

/**
 * Makes a workbook once a test file, by rubric and Excel, and puts it back for each test: making it takes longer than most of
 * them do. One at a time of a rubric and an Excel: the next one takes the place of the one before.
 */
export function madeOnce<Open extends OpenWorkbook>(
  make: (rubric: Rubric, options: HostOptions) => Promise<Open>,
): (rubric?: Rubric, options?: HostOptions) => Promise<Open> {
  const made = new Map<Rubric, Map<string, Made<Open>>>();
  return async (rubric = smallRubric, options = {}) => {
    const ofRubric = made.get(rubric) ?? new Map<string, Made<Open>>();
    made.set(rubric, ofRubric);
    const key = JSON.stringify(options);
    const known = ofRubric.get(key);
    if (known === undefined) {
      const open = await make(rubric, options);
      ofRubric.set(key, { open, state: open.host.save() });
      open.host.traffic.reset();
      return open;
    }
    const { open, state } = known;
    open.host.faults.clear();
    open.host.restore(state);
    open.host.traffic.reset();
    return open;
  };
}

export const openCreated = madeOnce(makeCreated);

export function sheetNamed(host: EmbeddedHost, name: string): SheetView {
  const sheet = host.workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(`No sheet ${name} among ${host.workbook.sheets.map((other) => other.name).join(', ')}`);
  }
  return sheet;
}

/** Everything a person would see of the workbook, to be compared as a whole. */
export function pictureOf(host: EmbeddedHost): unknown {
  const { sheets, names } = host.workbook;
  return {
    names: names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort(),
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      cells: cellsOf(sheet),
    })),
  };
}

/** Every cell with something in it: row, column, what the formula bar shows. */
export function cellsOf(sheet: SheetView): string[] {
  return [...sheet.filled()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, formula }) => (formula === '' ? [] : [`${row} ${column} ${formula}`]));
}

function parsed(json: unknown): Rubric {
  const outcome = parseRubric(json);
  if (!outcome.ok) {
    throw new Error(`The rubric has ${outcome.failure.length} problems`);
  }
  return outcome.value;
}

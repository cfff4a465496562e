/**
 * A whole assessment, made in the workbook to be tried and removed again: the add-in's own operations, as the pane asks
 * for them. Each step builds on the one before; where that could not be made, the next says so.
 */
import { assess } from '../../core/assessment/attainment';
import type { Outcome } from '../../core/failures/outcome';
import { columnOf } from '../../core/layout/columns';
import { isOurName } from '../../core/layout/names';
import { typefaces } from '../../core/plan/typeface';
import type { CreateRequest, WorkbookPort } from '../../core/ports/workbook-port';
import { indexRubric } from '../../core/rubric/rubric-index';
import type { Rubric } from '../../core/rubric/rubric';
import { compareFigures } from '../../core/snapshot/compare-figures';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { RepairRequest, UpkeepPort } from '../../core/ports/upkeep-port';
import type { Checkup, CheckRequest } from '../../core/upkeep/checkup';
import type { Place } from '../../core/sheet/sheet-grid';
import { noDecisions } from '../../core/standing/question';
import type { ExcelEnvironment } from '../../excel/office/excel-environment';
import { runBatch } from '../../excel/office/run-batch';
import { createUpkeep } from '../../excel/operations/create-upkeep';
import { createExcelWorkbook } from '../../excel/operations/excel-workbook';
import { unattended } from '../../excel/send/send';
import type { Seen } from '../seen';
import { Untried } from '../untried';

export interface ScratchAssessment {
  /** How many sheets were added, how many stood there already, and which looks Excel refused. */
  create(): Promise<Seen>;
  /** How many criteria were found, how many are met, and in how many figures workbook and core differ. */
  read(): Promise<Seen>;
  /** Ticks the first criterion, with evidence, and reads again. */
  tick(): Promise<Seen>;
  /** How many faults, questions and steps a check finds. */
  check(): Promise<Seen>;
  /** Writes over a formula of ours, checks, repairs all and checks again. */
  repair(): Promise<Seen>;
  /** Takes all of it out again. Names of what could not be removed. */
  remove(): Promise<string[]>;
}

export interface AssessmentOptions {
  readonly environment: ExcelEnvironment;
  readonly rubric: Rubric;
  /** Unique to this run. */
  readonly run: string;
  /** When it began, in milliseconds. */
  readonly now: number;
  /** Sheets and names that were there before; what is called so is never removed. */
  readonly before: ReadonlySet<string>;
}

const language = 'th';
const [typeface] = typefaces;

export function makeScratchAssessment(options: AssessmentOptions): ScratchAssessment {
  return new TriedAssessment(options);
}

class TriedAssessment implements ScratchAssessment {
  private readonly workbook: WorkbookPort;
  private readonly upkeep: UpkeepPort;
  private readonly asked: CheckRequest;
  /** Names of the sheets that were added. */
  private readonly made = new Set<string>();

  constructor(private readonly options: AssessmentOptions) {
    const { environment, rubric } = options;
    this.workbook = createExcelWorkbook(environment);
    this.upkeep = createUpkeep(environment);
    this.asked = { index: indexRubric(rubric), language, typeface, decisions: noDecisions };
  }

  async create(): Promise<Seen> {
    if ([...this.options.before].some(isOurName)) throw holdsOne();
    const created = await this.workbook.create(requestOf(this.options), unattended);
    const { added, kept, unset } = valueOf(created);
    for (const name of added) this.made.add(name);
    return { added: added.length, kept: kept.length, unset: unset.map(({ part }) => part) };
  }

  async read(): Promise<Seen> {
    const { answers, places, profile, notAllCounted, figures, problems } = await this.snapshot();
    const { index } = this.asked;
    const assessment = assess(index, answers, profile.agencyType, notAllCounted);
    return {
      criteria: places.size,
      met: [...answers.values()].filter(({ met }) => met).length,
      differences: compareFigures(index, assessment, figures).length,
      problems: problems.length,
    };
  }

  async tick(): Promise<Seen> {
    const met = firstPlace(await this.snapshot());
    await write(this.options.environment, met, [[true, 'ทดลอง: แผนปฏิบัติราชการประจำปี']]);
    return this.read();
  }

  async check(): Promise<Seen> {
    const { faults, questions, steps } = await this.checkup();
    return { faults: faults.length, questions: questions.length, steps: steps.length };
  }

  async repair(): Promise<Seen> {
    const met = firstPlace(await this.snapshot());
    // The status word in the same row is a formula of ours.
    const status = { ...met, column: met.column + columnOf('status') - columnOf('met') };
    await write(this.options.environment, status, [['ผ่าน']]);
    const found = await this.checkup();
    const repairing = repairOf(this.options, this.asked, found);
    const { done, leftovers } = valueOf(await this.upkeep.repair(repairing, unattended));
    if (leftovers !== null) this.made.add(leftovers.name);
    const { faults } = await this.checkup();
    return {
      found: found.faults.map(({ kind }) => kind),
      done: done.map(({ kind }) => kind),
      faults: faults.length,
    };
  }

  async remove(): Promise<string[]> {
    return removeAll(this.options.environment, [...this.made], this.options.before);
  }

  private async snapshot(): Promise<WorkbookSnapshot> {
    this.needsCreated();
    return valueOf(await this.workbook.read(this.options.rubric));
  }

  private async checkup(): Promise<Checkup> {
    this.needsCreated();
    return valueOf(await this.upkeep.check(this.asked));
  }

  private needsCreated(): void {
    if (this.made.size > 0) return;
    throw new Untried({
      th: 'ต้องสร้างแบบประเมินทดลองได้ก่อน',
      en: 'the scratch assessment was not created',
    });
  }
}

function requestOf({ rubric, run, now }: AssessmentOptions): CreateRequest {
  const profile = {
    agencyName: 'หน่วยงานทดลอง',
    agencyType: 'department',
    fiscalYear: 2569,
    round: '1',
  } as const;
  return { rubric, profile, language, typeface, run, now };
}

/** Everything the check offers. */
function repairOf(options: AssessmentOptions, asked: CheckRequest, { steps }: Checkup): RepairRequest {
  const { profile } = requestOf(options);
  const agreed = new Set(steps.map(({ key }) => key));
  const madeOn = new Date(options.now).toISOString().slice(0, 10);
  return { ...asked, profile, agreed, madeOn, run: `${options.run}-r` };
}

function holdsOne(): Untried {
  return new Untried({
    th: 'เวิร์กบุ๊กนี้มีแบบประเมินอยู่แล้ว จึงไม่สร้างแบบประเมินทดลองลงไป',
    en: 'this workbook holds an assessment already, and none is made beside it',
  });
}

function firstPlace({ places }: WorkbookSnapshot): Place {
  const [first] = places.values();
  if (first === undefined) throw new Error('No criterion was found in the scratch assessment.');
  return first;
}

/** A failure of ours is what was seen, by its kind. */
function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw Object.assign(new Error(JSON.stringify(outcome.failure)), { code: outcome.failure.kind });
}

async function write(
  environment: ExcelEnvironment,
  { sheetId, row, column }: Place,
  values: (string | boolean)[][],
): Promise<void> {
  const width = values[0]?.length ?? 1;
  valueOf(
    await runBatch(environment, 'wait', async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.getRangeByIndexes(row, column, values.length, width).values = values;
      await context.sync();
    }),
  );
}

/** Batch plan: one sync to list, one to remove, one to see what is left. */
async function removeAll(
  environment: ExcelEnvironment,
  sheets: readonly string[],
  before: ReadonlySet<string>,
): Promise<string[]> {
  if (sheets.length === 0) return [];
  const isOurs = (name: string): boolean => isOurName(name) && !before.has(name);
  const isSheetOfOurs = (name: string): boolean => sheets.includes(name) && !before.has(name);
  await runBatch(environment, 'wait', async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    worksheets.load('items/name');
    await context.sync();
    // By name and not by place in the list: each that goes moves those after it.
    for (const name of names.items.map((item) => item.name).filter(isOurs)) names.getItem(name).delete();
    for (const name of worksheets.items.map((sheet) => sheet.name).filter(isSheetOfOurs)) {
      const sheet = worksheets.getItem(name);
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
  const left = await runBatch(environment, 'wait', async (context) => {
    const names = context.workbook.names.load('items/name');
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return [
      ...worksheets.items.map(({ name }) => name).filter(isSheetOfOurs),
      ...names.items.map(({ name }) => name).filter(isOurs),
    ];
  });
  // What could not be removed is what is still there, whatever Excel said.
  return left.ok ? left.value : [...sheets];
}

/** What has to be true after self-check, repair and reading, whatever hands did before. */
import { emptyAnswer, type Answer } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import { indexRubric, type RubricIndex } from '../../src/core/rubric/rubric-index';
import type { Rubric } from '../../src/core/rubric/rubric';
import { noDecisions, type Decisions } from '../../src/core/standing/question';
import type { UpkeepPort } from '../../src/core/ports/upkeep-port';
import type { CheckRequest, Checkup } from '../../src/core/upkeep/checkup';
import { isErrorValue } from '../../src/core/sheet/error-value';
import { readAnswer } from '../../src/core/standing/read-answer';
import { meantVerdict } from '../../src/core/layout/category/verdict-cell';
import { answerFields, type AnswerField } from '../../src/core/layout/columns';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { CellValue } from '../../src/core/sheet/sheet-grid';
import type { EmbeddedHost } from '../../src/embedded-host/contract';
import { createRequest, noProgress, pictureOf, valueOf, type OpenWorkbook } from '../excel/open-workbook';
import { runBatch } from '../../src/excel/office/run-batch';
import { readCondition } from '../../src/excel/read/read-condition';
import { columnsOf } from '../../src/core/snapshot/read-category';
import { standingOf } from '../../src/core/standing/standing-of';
import { dataMarker } from '../../src/core/layout/markers';
import { answerTo } from './person';
import type { Shadow } from './shadow';

export interface Tools extends OpenWorkbook {
  readonly upkeep: UpkeepPort;
  readonly rubric: Rubric;
  readonly index: RubricIndex;
}

export interface Outcome {
  /** In words; empty when every law holds. */
  readonly broken: readonly string[];
  readonly questions: number;
  readonly steps: number;
  readonly faults: number;
}

export async function repairAndJudge(tools: Tools, truth: Shadow, pick: number): Promise<Outcome> {
  const { host, workbook, rubric } = tools;
  const before = standing(host, truth);
  const apart = await readingsApart(tools);
  const words = wordsIn(host);
  const { checkup, decisions, questions } = await checkAndDecide(tools, truth, pick);
  await repair(tools, checkup, decisions);
  host.hands.setCalculation('Automatic');
  const snapshot = valueOf(await workbook.read(rubric));
  const broken = [
    ...apart,
    ...misread(snapshot, before),
    ...differences(rubric, snapshot),
    ...lostWords(words, wordsIn(host)),
  ];
  const again = await check(tools, noDecisions);
  if (again.steps.length > 0)
    broken.push(`a second repair has something to do: ${JSON.stringify(again.steps)}`);
  if (again.questions.length > 0)
    broken.push(`a second check still asks: ${JSON.stringify(again.questions)}`);
  if (pick === 0) broken.push(...(await pressAgain(tools, checkup, decisions)));
  return { broken, questions, steps: checkup.steps.length, faults: checkup.faults.length };
}

/** A reading and a check look at the same workbook: they name the same sheets, columns and rows. */
async function readingsApart({ environment, workbook, rubric }: Tools): Promise<string[]> {
  const index = indexRubric(rubric);
  const snapshot = valueOf(await workbook.read(rubric));
  const { condition } = valueOf(await runBatch(environment, 'wait', readCondition));
  const { sheets, identified } = standingOf(index, condition, noDecisions);
  const read = {
    sheets: [...snapshot.sheets].map(([marker, { sheetId }]) => `${marker} ${sheetId}`),
    columns: [...snapshot.columns].flatMap(([marker, columns]) =>
      marker === dataMarker ? [] : [`${marker} ${JSON.stringify([...columns])}`],
    ),
    rows: [...snapshot.places].map(([id, { sheetId, row }]) => `${id} ${sheetId} ${row}`),
  };
  const checked = {
    sheets: [...sheets].map(([marker, { sheet }]) => `${marker} ${sheet.sheetId}`),
    columns: [...sheets.values()].flatMap((sheet) =>
      sheet.category === '' ? [] : [`${sheet.marker} ${JSON.stringify([...columnsOf(sheet)])}`],
    ),
    rows: [...index.criteria.keys()].flatMap((id) => {
      const row = identified.counted.has(id) ? identified.rows.get(id) : undefined;
      return row === undefined ? [] : [`${id} ${row.on.sheet.sheetId} ${row.row}`];
    }),
  };
  const [one, other] = [JSON.stringify(read), JSON.stringify(checked)];
  return one === other ? [] : [`reading and check differ: ${one} and ${other}`];
}

/** What a person does who is not sure that the press was taken: the same once more. */
async function pressAgain(tools: Tools, checkup: Checkup, decisions: Decisions): Promise<string[]> {
  const picture = JSON.stringify(pictureOf(tools.host));
  await repair(tools, checkup, decisions);
  return picture === JSON.stringify(pictureOf(tools.host))
    ? []
    : ['the same press once more changes something'];
}

/** Asks until nothing is open: one answer can bring up the next question. */
async function checkAndDecide(tools: Tools, truth: Shadow, pick: number) {
  const decisions = new Map<string, string>();
  let checkup = await check(tools, decisions);
  for (let round = 0; checkup.questions.length > 0 && round < 6; round += 1) {
    for (const question of checkup.questions) decisions.set(question.key, answerTo(question, truth, pick));
    checkup = await check(tools, decisions);
  }
  return { checkup, decisions, questions: decisions.size };
}

function requestOf(index: RubricIndex, decisions: Decisions): CheckRequest {
  return { index, language: 'th', typeface: { name: 'TH Sarabun New', size: 16 }, decisions };
}

async function check({ upkeep, index }: Tools, decisions: Decisions): Promise<Checkup> {
  return valueOf(await upkeep.check(requestOf(index, decisions)));
}

async function repair(
  { upkeep, rubric, index }: Tools,
  checkup: Checkup,
  decisions: Decisions,
): Promise<void> {
  if (checkup.steps.length === 0) return;
  const { profile, run } = createRequest(rubric);
  const agreed = new Set(checkup.steps.map(({ key }) => key));
  valueOf(
    await upkeep.repair(
      { ...requestOf(index, decisions), profile, agreed, madeOn: '2026-11-25', run },
      noProgress,
    ),
  );
}

/** By criterion: what its row holds, as it stands before anything is repaired; several where rows were copied. */
type Standing = ReadonlyMap<string, readonly StandingRow[]>;

interface StandingRow {
  readonly sheetId: string;
  readonly answer: Answer;
  /** Fields in which somebody pasted a formula: what it says may change with the numbers. */
  readonly computed: ReadonlySet<AnswerField>;
}

function standing(host: EmbeddedHost, truth: Shadow): Standing {
  const found = new Map<string, StandingRow[]>();
  for (const [sheetId, { owners, columns }] of truth) {
    const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) continue;
    owners.forEach((owner, row) => {
      if (owner === null) return;
      const computed = new Set<AnswerField>();
      const isError = (field: AnswerField): boolean => {
        const column = columns.indexOf(field);
        return column !== -1 && isErrorValue(sheet.content(row, column).value);
      };
      const cellOf = (field: AnswerField): CellValue => {
        const column = columns.indexOf(field);
        if (column === -1) return null;
        const { value, formula } = sheet.content(row, column);
        if (formula.startsWith('=')) computed.add(field);
        return value;
      };
      const { answer } = readAnswer(cellOf, isError, false);
      // Repair writes out an assessor's word that is clear: TRUE typed where Excel keeps it as text.
      const assessorMet = isError('assessorMet') ? '' : (meantVerdict(cellOf('assessorMet')) ?? '');
      const meant = { ...answer, assessorMet };
      found.set(owner, [...(found.get(owner) ?? []), { sheetId, answer: meant, computed }]);
    });
  }
  return found;
}

function misread(snapshot: WorkbookSnapshot, before: Standing): string[] {
  const counted = new Set([...snapshot.sheets.values()].map(({ sheetId }) => sheetId));
  return [...snapshot.answers].flatMap(([id, answer]) => {
    // Of a copied sheet only the one that counts is read.
    const rows = (before.get(id) ?? []).filter(({ sheetId }) => counted.has(sheetId));
    const candidates = rows.length === 0 ? [nothing] : rows;
    if (candidates.some((row) => textOf(row.answer, row.computed) === textOf(answer, row.computed)))
      return [];
    const held = candidates.map((row) => textOf(row.answer)).join(' or ');
    return [`${id} is read as ${textOf(answer)}, and its row held ${held}`];
  });
}

const nothing: StandingRow = { sheetId: '', answer: emptyAnswer, computed: new Set() };

function textOf(answer: Answer, without: ReadonlySet<AnswerField> = nothing.computed): string {
  return JSON.stringify(answerFields.map((field) => (without.has(field) ? null : answer[field])));
}

function differences(rubric: Rubric, snapshot: WorkbookSnapshot): string[] {
  const index = indexRubric(rubric);
  const missing = [...index.criteria.keys()].filter((id) => !snapshot.answers.has(id));
  const figures = compareFigures(
    index,
    assess(index, snapshot.answers, snapshot.profile.agencyType),
    snapshot.figures,
  );
  // Left to a person: nobody but them knows what was meant.
  const toPeople = new Set([
    'agencyTypeUnknown',
    'tickUnreadable',
    'verdictUnreadable',
    'cellError',
    'dayUnclear',
    'reasonBlank',
    'rowUnknown',
  ]);
  const problems = snapshot.problems.filter(({ kind }) => !toPeople.has(kind));
  return [
    ...(missing.length > 0 ? [`no row of ${missing.join(', ')}`] : []),
    ...(figures.length > 0 ? [`the numbers differ: ${JSON.stringify(figures.slice(0, 4))}`] : []),
    ...(problems.length > 0 ? [`still a problem: ${JSON.stringify(problems.slice(0, 4))}`] : []),
  ];
}

/** Everything a person typed that is still to be seen somewhere. */
function wordsIn(host: EmbeddedHost): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of host.workbook.sheets) {
    for (const { formula } of sheet.filled()) {
      for (const word of formula.match(/พิมพ์\d+|คิด\d+|9\d{5}/gu) ?? []) found.add(word);
    }
  }
  return found;
}

function lostWords(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  const lost = [...before].filter((word) => !after.has(word));
  return lost.length === 0 ? [] : [`what was typed is gone: ${lost.join(', ')}`];
}

/**
 * A catalogue of what hands do to a small workbook: what is read of it, what a check says and what repair would write, on
 * pages kept beside it (test/core/approved.ts).
 * @slow 9 s: some ninety damages of a workbook, each read, checked and planned for repair
 */
import type { Answer } from '../../../src/core/assessment/answers';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { noDecisions, type Decisions } from '../../../src/core/standing/question';
import { checkWorkbook } from '../../../src/core/upkeep/check-workbook';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import { planProbes } from '../../../src/core/upkeep/diff';
import { surveyWorkbook } from '../../../src/core/upkeep/survey-sheets';
import { expectApproved } from '../approved';
import { sampleRubric } from '../assessment/sample-rubric';
import { planOf } from '../layout/rubrics';
import { checkupLines, findingLines } from './checkup-page';
import { conditionOf, fromFirstContent } from './condition-of';
import { damaged } from './damaged';
import { cellDamages, rowChoices } from './damages-of-cells';
import { columnDamages, rowDamages, sheetDamages } from './damages-of-form';
import { dataTab, firstTab, summaryTab, type NamedDamage } from './named-damages';

const index = indexRubric(
  sampleRubric({
    points: [300, 100],
    items: { '1': { '1.1': [2, 1], '1.2': [1, 0] }, '2': { '2.1': [1, 1] } },
  }),
);
/** Every row says whose it is. */
const answers = new Map(
  [...index.criteria.keys()].map((id, at): [string, Answer] => [
    id,
    {
      met: at % 2 === 0,
      evidence: `หลักฐาน ${id}`,
      link: '',
      owner: `ผู้รับผิดชอบ ${id}`,
      due: '2026-03-31',
      doneOn: '2026-03-20',
      note: `หมายเหตุ ${id}`,
      notApplicable: '',
      assessorMet: at % 3 === 0 ? 'pass' : at % 3 === 1 ? 'fail' : '',
      assessorNote: '',
    },
  ]),
);
const plan = planOf(index, 'th', { answers });
const intact = conditionOf(plan);
const [summary = 0, category = 0, , data = 0] = plan.sheets.map(({ cells }) => cells.length);

function checkOf(condition: WorkbookCondition, decisions: Decisions): Checkup {
  const typeface = { name: 'TH Sarabun New', size: 16 } as const;
  const survey = surveyWorkbook({ index, language: 'th', typeface, decisions }, condition);
  return checkWorkbook(
    survey,
    planProbes(survey).map(() => true),
  );
}

interface Decided {
  readonly decisions: Decisions;
  readonly checkup: Checkup;
}

/** Until nothing more is asked, the same option of each question. */
function decide(condition: WorkbookCondition, chosen: number | undefined): Decided {
  let decisions = noDecisions;
  let checkup = checkOf(condition, decisions);
  for (let round = 0; chosen !== undefined && round < 3 && checkup.questions.length > 0; round += 1) {
    decisions = new Map([
      ...decisions,
      ...checkup.questions.map(({ key, options }) => {
        return [key, options[Math.min(chosen, options.length - 1)]?.key ?? ''] as const;
      }),
    ]);
    checkup = checkOf(condition, decisions);
  }
  return { decisions, checkup };
}

function read({ sheets, names }: WorkbookCondition, decisions: Decisions): WorkbookSnapshot {
  const grids = sheets.flatMap(({ cells }) => cells?.grid ?? []);
  const unfinished = new Set(sheets.flatMap(({ sheetId, isFinished }) => (isFinished ? [] : [sheetId])));
  return readSnapshot(index, grids, { names, decisions, unfinished });
}

/** What is read otherwise than from a workbook as it was made. */
function misreadLines(snapshot: WorkbookSnapshot): string[] {
  return [...answers].flatMap(([id, wanted]) => {
    const found = snapshot.answers.get(id);
    if (found === undefined) return [`${id} is not read`];
    const fields = Object.entries(found).filter(([key, value]) => wanted[key as keyof Answer] !== value);
    return fields.map(([key, value]) => `${id} ${key} reads ${JSON.stringify(value)}`);
  });
}

function pageOf(damages: readonly NamedDamage[], withLooks = false): string[] {
  return damages.flatMap(({ name, hands, chooses }) => {
    const condition = hands(intact);
    const { decisions, checkup } = decide(condition, chooses);
    const snapshot = read(condition, decisions);
    // Nothing has computed the figures.
    const problems = snapshot.problems.filter(({ kind }) => !kind.startsWith('figure'));
    const lines = [
      ...misreadLines(snapshot),
      ...findingLines(problems, checkup.faults),
      ...checkupLines(checkup, withLooks),
    ];
    return [`# ${name}`, ...lines.map((line) => `  ${line}`)];
  });
}

it.each([
  ['rows', rowDamages([summary, category, data])],
  ['columns', columnDamages()],
  ['cells', cellDamages()],
  ['sheets', sheetDamages(intact.names.length)],
  ['choices', rowChoices()],
] as const)('%s', (page, damages) => {
  expectApproved(`upkeep/approved/${page}.txt`, pageOf(damages));
});

it('the same is found and written wherever the used range of a sheet begins', () => {
  const moved = (condition: WorkbookCondition): WorkbookCondition =>
    damaged(
      condition,
      [summaryTab, firstTab, dataTab].flatMap((sheet) => [
        { kind: 'insert', sheet, axis: 'row', at: 0 },
        { kind: 'insert', sheet, axis: 'row', at: 0 },
        { kind: 'insert', sheet, axis: 'column', at: 0 },
      ]),
    );
  const wanted =
    /^(?:row 9 of category 1 is deleted|column 5 of category 1 is deleted|1\.1\.B1 is there twice, alike; the first|row 4 of the summary|a note is written into|a row of the person|column 2 of the hidden)/u;
  const damages = [
    ...rowDamages([summary, category, data]),
    ...columnDamages(),
    ...cellDamages(),
    ...rowChoices(),
  ].filter(({ name }) => wanted.test(name));
  const from = (begin: (condition: WorkbookCondition) => WorkbookCondition): string[] =>
    pageOf(
      damages.map(({ hands, ...rest }) => ({ ...rest, hands: (sheets) => begin(moved(hands(sheets))) })),
      true,
    );
  expect(damages).toHaveLength(7);
  expect(from(fromFirstContent)).toEqual(from((condition) => condition));
});

it('what is inserted looks as it was made', () => {
  const wanted =
    /^(?:row (?:1|2|4|8|9|10) of category 1 is deleted|row 7 of category 1 is emptied|column (?:0|2|5|8|13) of category 1 is deleted|row (?:4|12|20) of the summary is deleted|sheet 1|three rows)/u;
  const all = [...rowDamages([summary, category, data]), ...columnDamages()];
  expectApproved(
    'upkeep/approved/looks.txt',
    pageOf(
      all.filter(({ name }) => wanted.test(name)),
      true,
    ),
  );
});

it('boxes, lists and colours are laid again where they are gone', () => {
  const typeface = { name: 'TH Sarabun New', size: 16 } as const;
  const survey = surveyWorkbook({ index, language: 'th', typeface, decisions: noDecisions }, intact);
  const probes = planProbes(survey);
  const lines = probes.flatMap(({ sheetId, asks, area, rules }, gone) => [
    `# ${sheetId} ${asks} ${JSON.stringify(area)} ${rules} rules`,
    ...formLines(
      checkWorkbook(
        survey,
        probes.map((_, at) => at !== gone),
      ),
    ).map((line) => `  ${line}`),
  ]);
  expectApproved('upkeep/approved/forms.txt', lines);
});

function formLines(checkup: Checkup): string[] {
  return [...findingLines([], checkup.faults), ...checkupLines(checkup, true)];
}

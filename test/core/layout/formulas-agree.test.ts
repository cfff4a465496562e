/**
 * The workbook's own formulas, computed by a spreadsheet engine, say what the core says. All of it.
 * @slow 7 s: every formula of many workbooks, computed by an engine
 */
import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { planCounts, planFigures, sumOfPlan } from '../../../src/core/assessment/plan-counts';
import { planRowKeys } from '../../../src/core/layout/deadlines/add-plan-table';
import { overallId } from '../../../src/core/layout/figures/figure-columns';
import { serialFromIsoDate } from '../../../src/core/sheet/excel-date';
import { itemResultsById } from '../assessment/item-results-by-id';
import { criterionStatus } from '../../../src/core/assessment/status';
import { messagesFor } from '../../../src/core/words/messages';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { answerCell } from '../../../src/core/layout/answer-cells';
import { answerFields, columnOf } from '../../../src/core/layout/columns';
import { compareFigures } from '../../../src/core/snapshot/compare-figures';
import { figureKeys } from '../../../src/core/snapshot/figures';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { planDayName, profileNames } from '../../../src/core/layout/names';
import type { CellContent, WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import { readSnapshot } from '../../../src/core/snapshot/read-snapshot';
import { howOften, replay } from '../../fuzz/how-often';
import { randomAssessment } from '../assessment/random-assessment';
import { sampleRubric } from '../assessment/sample-rubric';
import { ComputedWorkbook } from './computed-workbook';
import { oftenBlankText, randomAgencyType, randomAnswers } from './random-answers';
import { bothRubrics, planOf, pmqaIndex, twoByFiveIndex } from './rubrics';

/** Row of every criterion on its own category's sheet. */
function criterionRows(plan: WorkbookPlan, index: RubricIndex): Map<string, { marker: string; row: number }> {
  const rows = new Map<string, { marker: string; row: number }>();
  for (const sheet of plan.sheets) {
    if (sheet.role.kind !== 'category') continue;
    sheet.cells.forEach(([id], row) => {
      if (typeof id === 'string' && index.criteria.has(id)) rows.set(id, { marker: sheet.marker, row });
    });
  }
  return rows;
}

function answer(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
): void {
  for (const [id, { marker, row }] of criterionRows(workbook.plan, index)) {
    const given = answers.get(id) ?? emptyAnswer;
    for (const field of answerFields) workbook.set(marker, row, columnOf(field), answerCell(given, field));
    // In either language, in any case, or as older layouts had it.
    const ways = given.assessorMet === 'pass' ? ['ผ่าน', 'Pass', true] : ['ไม่ผ่าน', 'Fail', 'FAIL'];
    const word = given.assessorMet === '' ? (row % 2 === 0 ? null : false) : (ways[row % 3] ?? null);
    workbook.set(marker, row, columnOf('assessorMet'), word);
  }
  const title = index.rubric.agencyTypes.find(({ id }) => id === agencyType)?.title ?? 'องค์การมหาชน';
  const cell = workbook.plan.names.find(({ name }) => name === profileNames.agencyTypeTitle)?.area;
  workbook.set(summaryMarker, cell?.row ?? 0, cell?.column ?? 0, title);
  workbook.evaluate();
}

/** Everything that the workbook and the core say differently about these answers. */
function disagreements(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  language: 'th' | 'en',
  answers: Answers,
  agencyType: string | null,
  notAllCounted: ReadonlySet<string> = new Set(),
): string[] {
  const assessment = assess(index, answers, agencyType, notAllCounted);
  const snapshot = readSnapshot(index, [workbook.grid(dataMarker)]);
  const found = compareFigures(index, assessment, snapshot.figures).map(
    ({ kind, id, field, workbook: theirs, core }) => `${kind} ${id} ${field}: ${theirs}, not ${core}`,
  );
  for (const key of figureKeys(index)) {
    if (!snapshot.figures.has(key)) found.push(`${key} is not a figure`);
  }
  const items = itemResultsById(assessment);
  const words = messagesFor(language).sheet.status;
  for (const [id, { marker, row }] of criterionRows(workbook.plan, index)) {
    const entry = index.criteria.get(id);
    const item = items.get(entry?.item.id ?? '');
    if (entry === undefined || item === undefined) throw new Error(`No ${id}`);
    const word = words[criterionStatus(entry, answers.get(id) ?? emptyAnswer, agencyType, item)];
    const shown = workbook.value(marker, row, columnOf('status'));
    if (shown !== word) found.push(`${id} status: ${String(shown)}, not ${word}`);
  }
  return found;
}

/** Everything of the plan that the workbook counts otherwise on this day. */
function planDisagreements(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  answers: Answers,
  agencyType: string | null,
  day: string,
): string[] {
  const serial = serialFromIsoDate(day) ?? 0;
  const place = workbook.plan.names.find(({ name }) => name === planDayName)?.area;
  workbook.set(summaryMarker, place?.row ?? 0, place?.column ?? 0, serial);
  workbook.evaluate();
  const assessment = assess(index, answers, agencyType);
  const figures = planFigures({ index, answers, agencyType, assessment }, day);
  const ofCategories = [...figures].map(([id, each]) => [id, each.figures] as const);
  const expected = new Map([[overallId, sumOfPlan(figures.values())], ...ofCategories]);
  const rows = workbook.grid(dataMarker).values.filter(([key]) => key === planRowKeys.counts);
  expect(rows).toHaveLength(index.categories.size + 1);
  return rows.flatMap(([, id, ...counts]) =>
    planCounts.flatMap((count, at) => {
      const core = expected.get(String(id))?.[count];
      return counts[at] === core ? [] : [`${String(id)} ${count}: ${String(counts[at])}, not ${core}`];
    }),
  );
}

/** Days about which many answers are due: some before, some soon, some long after. */
const randomDay = fc
  .date({ min: new Date('2000-03-01'), max: new Date('2099-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The same answers, due within a few weeks of a day. */
function dueAround(answers: Answers, day: string): Answers {
  const shift = (days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return new Map(
    [...answers].map(([id, answer], at) => [
      id,
      {
        ...answer,
        due: at % 3 === 0 ? answer.due : shift((at % 67) - 33),
        doneOn: at % 4 === 0 ? answer.doneOn : shift((at % 5) - 2),
      },
    ]),
  );
}

/** Empties or fills one cell of criteria's rows, and puts back what was planned where that is asked. */
function change(
  workbook: ComputedWorkbook,
  index: RubricIndex,
  ids: readonly string[],
  column: number,
  content: CellContent | { readonly asPlanned: true },
): void {
  const rows = criterionRows(workbook.plan, index);
  for (const id of ids) {
    const place = rows.get(id);
    if (place === undefined) throw new Error(`No row of ${id}`);
    const { marker, row } = place;
    const planned =
      workbook.plan.sheets.find((sheet) => sheet.marker === marker)?.cells[row]?.[column] ?? null;
    workbook.set(
      marker,
      row,
      column,
      content !== null && typeof content === 'object' && 'asPlanned' in content ? planned : content,
    );
  }
  workbook.evaluate();
}

/** Of what formulas do with one row, table or name no rubric is different: a small one is computed in a fifth of the time. */
const smallIndex = indexRubric(
  sampleRubric({
    points: [300, 100, 100],
    items: {
      '1': { '1.1': [3, 2, 4], '1.2': [2, 1, 1] },
      '2': { '2.1': [1, 2, 1] },
      '3': { '3.1': [1, 2, 1], '3.2': [2, 0, 1] },
    },
    limits: { '2.1.A2': ['province'] },
  }),
);

/** Everything done, so that whatever is not counted would make full marks. */
function allDone(index: RubricIndex): Answers {
  return new Map(
    [...index.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true, evidence: 'รายงาน' }]),
  );
}

function wordsOn(workbook: ComputedWorkbook, marker: string): string[] {
  return workbook
    .grid(marker)
    .values.flat()
    .filter((value): value is string => typeof value === 'string');
}

function errorsIn(workbook: ComputedWorkbook): unknown[] {
  return workbook.plan.sheets.flatMap((sheet) =>
    workbook
      .grid(sheet.marker)
      .values.flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value)),
  );
}

describe.each(bothRubrics)('the planned formulas of %s', (name, index, language) => {
  const workbook = new ComputedWorkbook(planOf(index, language));

  it('give every figure and every status word that the core gives, for random answers', () => {
    fc.assert(
      fc.property(randomAnswers(index, oftenBlankText), randomAgencyType(index), (answers, agencyType) => {
        answer(workbook, index, answers, agencyType);
        expect(disagreements(workbook, index, language, answers, agencyType)).toEqual([]);
      }),
      {
        ...replay,
        numRuns: howOften(name === 'PMQA 4.0' ? { push: 4, fuzz: 150 } : { push: 10, fuzz: 400 }),
      },
    );
  });

  it('count the plan on any day as the core does, and without one say in words that it is not counted', () => {
    const cases = fc.tuple(randomAnswers(index), randomAgencyType(index), randomDay);
    fc.assert(
      fc.property(cases, ([random, agencyType, day]) => {
        const answers = dueAround(random, day);
        answer(workbook, index, answers, agencyType);
        expect(planDisagreements(workbook, index, answers, agencyType, day)).toEqual([]);
      }),
      {
        ...replay,
        numRuns: howOften(name === 'PMQA 4.0' ? { push: 2, fuzz: 100 } : { push: 6, fuzz: 300 }),
      },
    );
    const place = workbook.plan.names.find((each) => each.name === planDayName)?.area;
    for (const notYet of [null, 'สิ้นปี']) {
      workbook.set(summaryMarker, place?.row ?? 0, place?.column ?? 0, notYet);
      workbook.evaluate();
      const { noDate } = messagesFor(language).sheet.plan;
      expect(wordsOn(workbook, summaryMarker).filter((text) => text === noDate)).toHaveLength(1);
    }
  });

  it('know a day of the plan that was typed in the Buddhist era, and count words that are none by themselves', () => {
    const [first, second] = [...criterionRows(workbook.plan, index)];
    const due = columnOf('due');
    answer(workbook, index, new Map(), null);
    // 31/12/2569 in an Excel that takes the year literally, and a day in words.
    workbook.set(first?.[1].marker ?? '', first?.[1].row ?? 0, due, 244_714);
    workbook.set(second?.[1].marker ?? '', second?.[1].row ?? 0, due, '31 ธ.ค. 2569');
    const place = workbook.plan.names.find((each) => each.name === planDayName)?.area;
    for (const [day, overdue, dueSoon] of [
      [46_388, 1, 0],
      [46_387, 0, 1],
      [244_715, 1, 0],
      [46_357, 0, 1],
      [46_356, 0, 0],
    ]) {
      workbook.set(summaryMarker, place?.row ?? 0, place?.column ?? 0, day ?? null);
      workbook.evaluate();
      const row = workbook.grid(dataMarker).values.find(([key]) => key === planRowKeys.counts);
      expect(row?.slice(2, 4)).toEqual([overdue, dueSoon]);
      expect(row?.[6]).toBe(1);
      const { noDay } = messagesFor(language).sheet.plan;
      expect(wordsOn(workbook, summaryMarker).join('\n')).toContain(`${noDay}1`);
    }
  });

  it('agree where nothing is answered and where everything is', () => {
    const full = { ...emptyAnswer, met: true, evidence: 'คำสั่งแต่งตั้งคณะทำงาน' };
    const none = { ...emptyAnswer, notApplicable: 'ไม่มีภารกิจนี้' };
    for (const each of [emptyAnswer, full, none]) {
      const answers = new Map([...index.criteria.keys()].map((id) => [id, each]));
      answer(workbook, index, answers, null);
      expect(disagreements(workbook, index, language, answers, null)).toEqual([]);
    }
  });

  it('leave no error in any cell of any sheet', () => {
    answer(workbook, index, new Map(), null);
    expect(errorsIn(workbook)).toEqual([]);
  });
});

describe('the planned formulas of any rubric', () => {
  it('agree with the core, also where there is only one of something', () => {
    fc.assert(
      fc.property(randomAssessment, ({ rubric, answers, agencyType }) => {
        const index = indexRubric(rubric);
        const workbook = new ComputedWorkbook(planOf(index, 'th'));
        answer(workbook, index, answers, agencyType);
        expect(disagreements(workbook, index, 'th', answers, agencyType)).toEqual([]);
        expect(errorsIn(workbook)).toEqual([]);
      }),
      { ...replay, numRuns: howOften({ push: 6, fuzz: 250 }) },
    );
  });
});

describe('the comparison', () => {
  const plan = planOf(twoByFiveIndex, 'en');
  const answers = new Map(
    [...twoByFiveIndex.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true, evidence: 'x' }]),
  );

  /** The plan with one formula put in place of another. */
  function mutated(
    marker: string,
    where: (row: readonly CellContent[]) => number,
    formula: string,
  ): WorkbookPlan {
    let changes = 0;
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => {
        const column = sheet.marker === marker && changes === 0 ? where(row) : -1;
        if (column < 0) return row;
        changes += 1;
        return row.map((content, position) => (position === column ? { formula } : content));
      }),
    }));
    if (changes === 0) throw new Error('Nothing was changed');
    return { ...plan, sheets };
  }

  function found(broken: WorkbookPlan): string[] {
    const workbook = new ComputedWorkbook(broken);
    answer(workbook, twoByFiveIndex, answers, 'ministry');
    return disagreements(workbook, twoByFiveIndex, 'en', answers, 'ministry');
  }

  it('finds nothing in the plan as it is', () => {
    expect(found(plan)).toEqual([]);
  });

  it('finds a count that is off by one', () => {
    const broken = mutated(dataMarker, (row) => (row[0] === 'level' ? 3 : -1), '=0');
    expect(found(broken)).not.toEqual([]);
  });

  it('finds a mean that covers too few rows', () => {
    const broken = mutated(dataMarker, (row) => (row[0] === 'overall' ? 6 : -1), '=PMQA_AgencyType');
    expect(found(broken)).not.toEqual([]);
  });

  it('finds a status word that is not the one', () => {
    const first = twoByFiveIndex.rubric.categories[0]?.id ?? '';
    const broken = mutated(
      categoryMarker(first),
      ([id]) => (typeof id === 'string' && twoByFiveIndex.criteria.has(id) ? columnOf('status') : -1),
      '="Do first"',
    );
    expect(found(broken)).not.toEqual([]);
  });
});

describe('a level of which not every criterion is counted', () => {
  const index = smallIndex;
  const done = allDone(index);
  const words = messagesFor('th').sheet;
  const said = `${words.levels.notComputable}: ${words.levels.wayOut.notAllCounted}`;

  it('is no level and no points, nor is what holds it, whichever keys are cleared', () => {
    const workbook = new ComputedWorkbook(planOf(index, 'th'));
    const limited = [...index.criteria.values()].filter(({ criterion }) => criterion.appliesTo === null);
    fc.assert(
      fc.property(fc.subarray(limited, { minLength: 1, maxLength: 8 }), (entries) => {
        answer(workbook, index, done, 'department');
        const ids = entries.map(({ criterion }) => criterion.id);
        change(workbook, index, ids, columnOf('level'), null);
        const lost = new Set(entries.map(({ item, levelNumber }) => `${item.id}/${levelNumber}`));
        const figures = readSnapshot(index, [workbook.grid(dataMarker)]).figures;
        const found = compareFigures(index, assess(index, done, 'department', lost), figures);
        change(workbook, index, ids, columnOf('level'), { asPlanned: true });
        expect(found).toEqual([]);
        expect(figures.get('overall overall')).toMatchObject({ obstacle: 'notAllCounted', points: null });
      }),
      { ...replay, numRuns: howOften({ push: 6, fuzz: 250 }) },
    );
  });

  it('is said with the way out in the heading of the item, on the summary, and in the row that lost its key', () => {
    const workbook = new ComputedWorkbook(planOf(pmqaIndex, 'th'));
    answer(workbook, pmqaIndex, allDone(pmqaIndex), 'department');
    const ids = [...pmqaIndex.criteria.keys()].filter((id) => id.startsWith('1.1.B'));
    change(workbook, pmqaIndex, ids, columnOf('level'), null);
    expect(wordsOn(workbook, categoryMarker('1'))).toContain(said);
    expect(wordsOn(workbook, categoryMarker('1'))).toContain(words.status.notComputable);
    const onSummary = wordsOn(workbook, summaryMarker);
    expect(onSummary.filter((word) => word === words.levels.notComputable).length).toBeGreaterThanOrEqual(4);
    expect(onSummary).toContain(words.levels.wayOut.notAllCounted);
    expect(onSummary).toContain(`${words.sheetNames.category('1')} (${words.levels.notComputable})`);
    expect(errorsIn(workbook)).toEqual([]);
  });

  it('is any whose names are lost, and then no cell of any sheet shows an error', () => {
    const plan = planOf(index, 'th');
    for (const lost of ['_Level', '_Met', '_NotApplicable']) {
      const names = plan.names.filter(({ name }) => name !== `PMQA_Category_3${lost}`);
      const workbook = new ComputedWorkbook({ ...plan, names });
      answer(workbook, index, done, 'department');
      const levels = new Set([...index.itemLevels.keys()].filter((id) => id.startsWith('3.')));
      expect(disagreements(workbook, index, 'th', done, 'department', levels)).toEqual([]);
      expect(errorsIn(workbook)).toEqual([]);
    }
  });

  it('is any with a row more than it has criteria', () => {
    const workbook = new ComputedWorkbook(planOf(index, 'th'));
    answer(workbook, index, done, 'department');
    change(workbook, index, ['1.1.A1'], columnOf('level'), '1.1/1');
    const lost = new Set(['1.1/1', '1.1/2']);
    const figures = readSnapshot(index, [workbook.grid(dataMarker)]).figures;
    expect(compareFigures(index, assess(index, done, 'department', lost), figures)).toEqual([]);
  });

  it('shows no figures but words when the table itself cannot be reached', () => {
    const plan = planOf(index, 'th');
    const names = plan.names.filter(({ name }) => !name.startsWith('PMQA_Items_'));
    const workbook = new ComputedWorkbook({ ...plan, names });
    answer(workbook, index, done, 'department');
    expect(wordsOn(workbook, categoryMarker('1'))).toContain(said);
    expect(wordsOn(workbook, summaryMarker)).toContain(words.levels.wayOut.notAllCounted);
  });
});

describe('an error in the cell of evidence or link', () => {
  it('is no evidence, and hides none in the cell beside it', () => {
    const workbook = new ComputedWorkbook(planOf(smallIndex, 'th'));
    const words = messagesFor('th').sheet.status;
    answer(workbook, smallIndex, allDone(smallIndex), 'department');
    const status = (): unknown => {
      const { marker, row } = criterionRows(workbook.plan, smallIndex).get('1.1.B1') ?? {
        marker: '',
        row: 0,
      };
      return workbook.value(marker, row, columnOf('status'));
    };
    change(workbook, smallIndex, ['1.1.B1'], columnOf('link'), { formula: '=NA()' });
    expect(status()).toBe(words.met);
    change(workbook, smallIndex, ['1.1.B1'], columnOf('evidence'), { formula: '=1/0' });
    expect(status()).toBe(words.withoutEvidence);
    change(workbook, smallIndex, ['1.1.B1'], columnOf('link'), 'https://example.go.th/a.pdf');
    expect(status()).toBe(words.met);
  });
});

describe('the type of agency', () => {
  const blanks = fc.array(fc.constantFrom(' ', '\u00A0', '\u200B', '\n', '  '), { maxLength: 3 });

  it('is understood by formulas and core alike, with whatever blanks it was typed', () => {
    const workbook = new ComputedWorkbook(planOf(smallIndex, 'th'));
    const titles = smallIndex.rubric.agencyTypes.map(({ title }) => title);
    const cell = workbook.plan.names.find(({ name }) => name === profileNames.agencyTypeTitle)?.area;
    const typed = fc.record({
      title: fc.constantFrom(...titles, 'องค์การมหาชน', ''),
      before: blanks,
      after: blanks,
    });
    fc.assert(
      fc.property(typed, fc.boolean(), ({ title, before, after }, inside) => {
        const text = `${before.join('')}${inside ? title.replace(/^./u, '$&\u200B') : title}${after.join('')}`;
        workbook.set(summaryMarker, cell?.row ?? 0, cell?.column ?? 0, text);
        workbook.evaluate();
        const grids = [summaryMarker, dataMarker].map((marker) => workbook.grid(marker));
        const [formulas] = grids
          .slice(1)
          .map((grid) => grid.values.find(([key]) => key === 'agencyType')?.[1]);
        expect(readSnapshot(smallIndex, grids).profile.agencyType ?? '').toBe(formulas);
      }),
      { ...replay, numRuns: howOften({ push: 6, fuzz: 250 }) },
    );
  });
});

/** The formulas of the .xlsx file, computed by LibreOffice, say what the core says: every number, every word. */
import { join } from 'node:path';
import { emptyAnswer, type Answers } from '../../src/core/assessment/answers';
import { columnOf } from '../../src/core/layout/columns';
import type { CellContent, WorkbookPlan } from '../../src/core/plan/sheet-plan';
import { pmqaIndex, twoByFiveIndex } from '../core/layout/rubrics';
import { howOften, shareInTurn, seed } from '../fuzz/how-often';
import { bookOf, randomBooksOfBothRubrics, writeBook, type Book } from './books';
import { readGrids } from './computed-grids';
import { compareWithCore } from './disagreements';
import { emptyFolder, runOffice, type Order } from './office';

async function compute(folder: string, books: readonly Book[]): Promise<void> {
  const orders: Order[] = [];
  for (const book of books) {
    const file = await writeBook(folder, book);
    orders.push(['open', file], ['values', join(folder, `${book.name}.csv`)], ['close']);
  }
  runOffice(orders);
}

describe('workbook files recalculated by LibreOffice', () => {
  const folder = emptyFolder('agreement');
  const count = { real: howOften({ push: 5, fuzz: 42 }), small: howOften({ push: 4, fuzz: 20 }) };
  const books = [
    ...randomBooksOfBothRubrics(seed, count.real, count.small),
    bookOf('pmqa-blank', pmqaIndex, new Map(), 'department'),
    bookOf('two-by-five-blank', twoByFiveIndex, new Map(), null),
  ];

  it(`give every figure, summary and status word of the core, for ${count.real + count.small} random assessments (seed ${seed})`, async () => {
    const begun = Date.now();
    await compute(folder, books);
    const results = books.map((book) => ({
      book: book.name,
      ...compareWithCore(book, readGrids(join(folder, `${book.name}.csv`))),
    }));
    const compared = results.reduce((sum, result) => sum + result.compared, 0);
    process.stdout.write(
      `${books.length} workbooks, ${compared} numbers and words, ${((Date.now() - begun) / 1000).toFixed(1)} s, seed ${seed}\n`,
    );
    expect(results.filter(({ disagreements }) => disagreements.length > 0)).toEqual([]);
    // Nothing agrees by not being there.
    expect(compared).toBeGreaterThan(count.real * 1000);
  });

  it('keep every tick a Boolean, which a format can turn into the numbers 1 and 0', () => {
    const grids = readGrids(join(folder, 'pmqa-blank.csv'));
    const rows = grids.flatMap(({ values }) =>
      values.filter(([id]) => typeof id === 'string' && pmqaIndex.criteria.has(id)),
    );
    expect(rows).toHaveLength(pmqaIndex.criteria.size);
    for (const row of rows) {
      expect(row[columnOf('met')]).toBe(false);
    }
  });
});

describe('one formula put wrong in the file', () => {
  const folder = emptyFolder('mutations');
  const book = bookOf('sound', pmqaIndex, unevenAnswers(), 'department');

  /** What is put wrong, the beginning of a formula of that kind, and what makes it wrong. */
  const mutations: readonly (readonly [string, RegExp, (formula: string) => string])[] = [
    ['applicable of a level', /^=IFERROR\(COUNTIFS\((?!.*TRUE)/, (formula) => `${formula}+1`],
    ['met of a level', /^=IFERROR\(COUNTIFS\(.*TRUE\),-1/, (formula) => formula.replace(',"",', ',"x",')],
    ['level of a level', /^=IF\(AND\(E\d+,F\d+=1\)/, (formula) => formula.replace('=1)', '=2)')],
    ['points of a level', /^=IF\(H\d+<1,"",IF\(F\d+=1,IF/, (formula) => formula.replace('100*', '101*')],
    ['sum of an item', /^=SUMIFS\(/, (formula) => formula.replace('SUMIFS(', '1+SUMIFS(')],
    ['level of a category', /MIN\(F/, (formula) => formula.replace('MIN(F', 'MAX(F')],
    ['points of a category', /AVERAGE\(/, (formula) => formula.replace('AVERAGE', 'SUM')],
    ['status word', /^=IF\(A\d+="",/, (formula) => formula.replaceAll('=TRUE,', '=FALSE,')],
    ['heading of an item', /ROUND\(/, (formula) => formula.replace(',1)&', ',1)+1&')],
    ['progress of a level', /&"\/"&/, (formula) => formula.replace('"/"', '":"')],
    [
      'cell of a progress',
      /^=IFERROR\(INDEX\(PMQA_Levels_Progress/,
      (formula) => formula.replace('"1.1/', '"1.4/'),
    ],
    ['word of a tick', /"รอระดับล่าง","ผ่าน"\)$/, (formula) => formula.replace('<1', '<9')],
    ['word of what is open', /<2,"ระดับถัดไป","ต้องทำก่อน"\)$/, (formula) => formula.replace('<2', '<9')],
    ['next step on the summary', /\+2\)&/, (formula) => formula.replace('+2)', '+1)')],
    ['level word on the summary', /^=IFERROR\(INDEX\(PMQA_LevelNames,\$C\d+\+1\)/, () => '="Basic?"'],
    ['whether a level can be computed', /^=IF\(D\d+<0,-1/, (formula) => formula.replace(',1,-1)', ',-1,1)')],
    ['whether an item can be computed', /^=MIN\(H/, (formula) => `${formula}-1`],
    ['points of an item', /^=IF\(H\d+<1,"",SUMIFS/, (formula) => formula.replace('<1', '<2')],
    ['way out of an item', /^=IF\(H\d+<0,/, (formula) => formula.replace('<0', '<2')],
    ['label of the chart', /^=IF\(E\d+="","/, (formula) => formula.replace('=""', '<>""')],
    ['passed of a level', /Verdict,TRUE\),0\)$/, (formula) => formula.replace(',"",', ',"x",')],
    ['looked at of a level', /^=IFERROR\(M\d+\+COUNTIFS/, (formula) => `${formula}+1`],
    [
      'level by the assessor',
      /^=IF\(AND\(H\d+=1,L\d+=C\d+\)/,
      (formula) => formula.replace(',1,0)', ',1,1)'),
    ],
    [
      'points by the assessor',
      /^=IF\(H\d+<1,"",IF\(L\d+<C\d+,"",IF\(C/,
      (formula) => formula.replace('300*', '301*'),
    ],
    ['level by the assessor on the summary', /VerdictLevel<0/, (formula) => formula.replace('<0', '>0')],
    ['not looked at on the summary', /Applicable.*-.*Looked/, (formula) => `${formula}+1`],
    [
      'overdue on the day',
      /Status,C\d+,PMQA_Category_1_Due,">="&F/,
      (formula) => formula.replace('"<"&', '"<="&'),
    ],
    ['nobody named', /Owner,""\)/, (formula) => formula.replace('""),', '"x"),')],
    ['gaps on the summary', /Applicable.*-.*Met[,)]?/, (formula) => `${formula}+1`],
  ];

  it('is found, whichever kind of formula it is', async () => {
    const tried = shareInTurn(mutations, 3, 'formulas put wrong');
    const broken = tried.map(([kind, pattern, change], number): Book => {
      return { ...book, name: `mutation-${number}`, plan: mutated(kind, book.plan, pattern, change) };
    });
    await compute(folder, [book, ...broken]);
    const found = (each: Book) =>
      compareWithCore(each, readGrids(join(folder, `${each.name}.csv`))).disagreements;
    expect(found(book)).toEqual([]);
    const missed = tried.filter((_, number) => {
      const each = broken[number];
      return each === undefined || found(each).length === 0;
    });
    expect(missed.map(([kind]) => kind)).toEqual([]);
  });
});

/** So uneven that every formula matters: item 1.1 in the middle of its last level, 1.4 at nothing, the rest done. */
function unevenAnswers(): Answers {
  const done = { ...emptyAnswer, met: true, evidence: 'รายงานผลการดำเนินงาน', assessorMet: 'pass' } as const;
  return new Map(
    [...pmqaIndex.criteria].map(([id, { item, levelNumber, position }]) => {
      const open = item.id === '1.4' || (item.id === '1.1' && levelNumber === 3 && position % 2 === 0);
      const isFailed = item.id === '1.1' && levelNumber === 1 && position === 1;
      if (open) return [id, { ...emptyAnswer, due: item.id === '1.4' ? '2028-02-29' : '' }];
      return [id, isFailed ? { ...done, assessorMet: 'fail' as const } : done];
    }),
  );
}

/** The plan with the first formula of that kind changed, and only that. */
function mutated(
  kind: string,
  plan: WorkbookPlan,
  pattern: RegExp,
  change: (formula: string) => string,
): WorkbookPlan {
  const isSought = (content: CellContent): content is { readonly formula: string } =>
    content !== null && typeof content === 'object' && pattern.test(content.formula);
  const sought = plan.sheets.flatMap(({ cells }) => cells.flat()).find(isSought);
  if (sought === undefined) throw new Error(`No formula for ${kind}`);
  const formula = change(sought.formula);
  if (formula === sought.formula) throw new Error(`${kind}: nothing changed in ${formula}`);
  // By identity: a formula of the same words may stand elsewhere.
  const changed = (content: CellContent): CellContent => (content === sought ? { formula } : content);
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map(changed)),
  }));
  return { ...plan, sheets };
}

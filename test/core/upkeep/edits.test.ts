/** What is amended beside the plan, and what one edit needs of others. */
import { openCells } from '../../../src/core/upkeep/expected-plan';
import { runMarkText } from '../../../src/core/creation/run-mark';
import { columnsToLeaveOut } from '../../../src/core/layout/category/paper-columns';
import { categoryColumns, columnOf, idColumn } from '../../../src/core/layout/columns';
import { categoryMarker } from '../../../src/core/layout/markers';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { noDecisions, type Decisions } from '../../../src/core/standing/question';
import { checkWorkbook } from '../../../src/core/upkeep/check-workbook';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import { planProbes } from '../../../src/core/upkeep/diff';
import { planLookRepairs } from '../../../src/core/upkeep/looks/diff-looks';
import { leftOutColumns } from '../../../src/core/upkeep/paper/left-out';
import { looksWanted } from '../../../src/core/plan/kept-looks';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { probesOf } from '../../../src/core/upkeep/diff-forms';
import { surveyWorkbook } from '../../../src/core/upkeep/survey-sheets';
import { messagesFor } from '../../../src/core/words/messages';
import { planOf, twoByFiveIndex } from '../layout/rubrics';
import { conditionOf, editSheet, lineAt, rowOf, type Edited } from './condition-of';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;
const [first, second] = twoByFiveIndex.rubric.categories.map(({ id }) => categoryMarker(id));
const [one, two] = [first ?? '', second ?? ''];
const intact = conditionOf(planOf(twoByFiveIndex, 'en'));
const [id = '', next = ''] = [...twoByFiveIndex.criteria.keys()];

function check(
  condition: WorkbookCondition,
  decisions: Decisions = noDecisions,
  agreed: ReadonlySet<string> | null = null,
): Checkup {
  const request = { index: twoByFiveIndex, language: 'en', typeface, decisions } as const;
  const survey = surveyWorkbook(request, condition);
  const answers = planProbes(survey).map(() => true);
  return checkWorkbook(survey, answers, agreed);
}

function cellsOf({ plan }: Checkup, marker: string): readonly object[] {
  return plan.sheets.find(({ sheetId }) => sheetId === marker)?.cells ?? [];
}

function linesOf({ sheets }: WorkbookCondition, marker: string) {
  return sheets.find(({ sheetId }) => sheetId === marker)?.cells?.formulas.map((line) => [...line]) ?? [];
}

test('a tick typed as a word is told once and becomes one where it stands; what is no word for it is only told', () => {
  const typed = editSheet(intact, one, (cells) => {
    lineAt(cells, rowOf(cells, id))[columnOf('met')] = 'จริง';
    lineAt(cells, rowOf(cells, next))[columnOf('met')] = 'x?';
  });
  const checkup = check(typed);
  expect(checkup.faults.map(({ kind }) => kind)).toEqual(['tickTyped', 'tickUnreadable']);
  const row = rowOf(linesOf(typed, one), id);
  expect(cellsOf(checkup, one)).toEqual([{ row, column: columnOf('met'), content: true }]);
  expect(checkup.plan.leftovers).toEqual([]);
});

test('of two columns with one key the one that was not chosen loses it, and nothing else', () => {
  const column = columnOf('evidence');
  const copied = editSheet(intact, one, (cells) => {
    cells.forEach((line, row) => line.splice(column, 0, row === 0 ? 'evidence' : null));
    lineAt(cells, rowOf(cells, id))[column] = 'last year';
  });
  const [question] = check(copied).questions;
  expect(question).toMatchObject({ kind: 'whichColumn' });
  for (const [option, left] of [
    [0, column + 1],
    [1, column],
  ] as const) {
    const keys = question?.options.map(({ key }) => key) ?? [];
    const decisions = new Map([[question?.key ?? '', keys[option] ?? '']]);
    const checkup = check(copied, decisions);
    const emptied = cellsOf(checkup, one).filter((cell) => 'content' in cell && cell.content === null);
    expect(emptied).toEqual([{ row: 0, column: left, content: null }]);
  }
});

/** The row in which the titles of the columns stand. */
const titles = linesOf(intact, one).findIndex(
  (line, row) => row > 0 && line[columnOf('met')] === messagesFor('en').sheet.columns.met,
);

test('while it is open which of two columns counts, neither their words nor any formula beside them is touched', () => {
  const column = columnOf('evidence');
  const beside = (change: (cells: Edited, row: number) => void): WorkbookCondition =>
    editSheet(intact, one, (cells) => {
      cells.forEach((line, row) => line.splice(column, 0, row === 0 ? 'evidence' : null));
      change(cells, rowOf(cells, id));
    });
  const changes: ((cells: Edited, row: number) => void)[] = [
    () => undefined,
    (cells) => (lineAt(cells, titles)[column] = 'ours'),
    (cells) => (lineAt(cells, titles)[column + 1] = 'ours'),
    (cells, row) => (lineAt(cells, row)[columnOf('status') + 1] = '=1+1'),
  ];
  for (const change of changes) {
    const { questions, plan } = check(beside(change));
    expect(questions.map(({ kind }) => kind)).toEqual(['whichColumn']);
    expect(plan.sheets.flatMap(({ cells }) => cells)).toEqual([]);
  }
});

test('what was written over a cell of ours is kept with the criterion of its row, over a heading with none', () => {
  const keptOf = (row: (cells: Edited) => number, column: number): (string | undefined)[] => {
    const typed = editSheet(intact, one, (cells) => {
      lineAt(cells, row(cells))[column] = 'ours';
    });
    return check(typed).plan.leftovers.map((kept) => kept.id);
  };
  expect(keptOf((cells) => rowOf(cells, id), columnOf('status'))).toEqual([id]);
  expect(keptOf(() => titles, columnOf('met'))).toEqual(['']);
});

test('of two sheets with one mark the one that was not chosen loses it, once somebody has chosen', () => {
  const sheets = intact.sheets.flatMap((sheet) =>
    sheet.sheetId === one ? [sheet, { ...sheet, sheetId: 'copy', name: `${sheet.name} (2)` }] : [sheet],
  );
  const open = check({ ...intact, sheets });
  expect(open.steps).toEqual([]);
  const [question] = open.questions;
  const decisions = new Map([[question?.key ?? '', one]]);
  const decided = check({ ...intact, sheets }, decisions);
  expect(decided.steps.map(({ kind }) => kind)).toEqual(['setSheetAside']);
  expect(cellsOf(decided, 'copy')).toEqual([{ row: 0, column: 0, content: null }]);
});

test('where the row of the keys was copied down before its sheet was, every mark of the copy goes: one left would be asked about again', () => {
  const doubled = editSheet(intact, one, (cells) => {
    cells.splice(1, 0, [...lineAt(cells, 0)]);
  });
  const copy = doubled.sheets
    .filter(({ sheetId }) => sheetId === one)
    .map((sheet) => ({ ...sheet, sheetId: 'copy', name: `${sheet.name} (2)` }));
  const sheets = [...intact.sheets, ...copy];
  const [question] = check({ ...intact, sheets }).questions;
  const decisions = new Map([[question?.key ?? '', one]]);
  expect(cellsOf(check({ ...intact, sheets }, decisions), 'copy')).toEqual([
    { row: 0, column: 0, content: null },
    { row: 1, column: 0, content: null },
  ]);
});

test('a mark that was moved far down alone is written at the top, and goes from there', () => {
  const at = 20;
  const moved = editSheet(intact, one, (cells) => {
    cells.splice(0, 1);
    cells.splice(at, 0, [one]);
  });
  const checkup = check(moved);
  expect(checkup.plan.sheets[0]?.insertRows).toEqual([0]);
  expect(cellsOf(checkup, one)).toContainEqual({ row: 0, column: idColumn, content: one });
  expect(cellsOf(checkup, one)).toContainEqual({ row: at + 1, column: idColumn, content: null });
});

describe('a criterion that stands on the sheet of another category', () => {
  const away = (() => {
    const from = linesOf(intact, one);
    const line = [...lineAt(from, rowOf(from, id))];
    line[columnOf('assessorNote')] = 'seen';
    const gone = editSheet(intact, one, (cells) => cells.splice(rowOf(cells, id), 1));
    return editSheet(gone, two, (cells) => cells.push(line));
  })();
  const there = rowOf(linesOf(away, two), id);

  test('comes home with its answer, and is not known any more where it stood', () => {
    const checkup = check(away);
    expect(checkup.steps.map(({ kind }) => kind)).toContain('bringHome');
    expect(cellsOf(checkup, one)).toContainEqual(
      expect.objectContaining({ column: columnOf('assessorNote'), content: 'seen' }),
    );
    expect(cellsOf(checkup, two)).toContainEqual({ row: there, column: idColumn, content: null });
  });

  test('stays where it is as long as a column is not agreed to that its answer needs', () => {
    const broken = editSheet(away, one, (cells) => {
      for (const line of cells) line.splice(columnOf('assessorNote'), 1);
    });
    const agreed = new Set(check(broken).steps.map(({ key }) => key));
    expect([...agreed].filter((key) => key.startsWith('insertColumn'))).toHaveLength(1);
    const without = new Set([...agreed].filter((key) => !key.startsWith('insertColumn')));
    const checkup = check(broken, noDecisions, without);
    expect(checkup.steps.map(({ kind }) => kind)).not.toContain('bringHome');
    expect(cellsOf(checkup, two)).toEqual([]);
    expect(check(broken, noDecisions, agreed).steps.map(({ key }) => key)).toEqual([...agreed]);
  });
});

test('a level key with signs nobody sees in it is told as marred, another one as gone', () => {
  const column = columnOf('level');
  const broken = editSheet(intact, one, (cells) => {
    const row = rowOf(cells, id);
    lineAt(cells, row)[column] = `${String(lineAt(cells, row)[column])}\u200b`;
    lineAt(cells, rowOf(cells, next))[column] = null;
  });
  const checkup = check(broken);
  expect(checkup.faults).toMatchObject([{ kind: 'keyMarred' }, { kind: 'idGone', id: next }]);
  expect(checkup.steps.map(({ kind }) => kind)).toEqual(['restoreId']);
});

test('a lost name is told beside the first row it should lead to', () => {
  const index = intact.names.findIndex(({ name }) => name.endsWith('_Met'));
  const names = intact.names.map((name, at) => (at === index ? { ...name, formula: '=#REF!' } : name));
  const planned = planOf(twoByFiveIndex, 'en').names[index];
  const { row, column } = planned?.area ?? {};
  expect(check({ ...intact, names }).faults).toMatchObject([{ kind: 'nameGone', place: { row, column } }]);
});

test('boxes are asked about where their own rows stand, each column for itself', () => {
  const request = {
    index: twoByFiveIndex,
    language: 'en',
    typeface,
    decisions: noDecisions,
  } as const;
  const layout = surveyWorkbook(request, intact).layouts.get(one);
  if (layout === undefined) throw new Error('No sheet');
  const [met, seen] = [columnOf('met'), columnOf('assessorMet')];
  const checkboxes = [
    { row: 5, rows: 2, column: met, columns: 1 },
    { row: 7, rows: 1, column: met, columns: 1 },
    { row: 9, rows: 1, column: seen, columns: 1 },
  ];
  const plan = { ...layout.plan, checkboxes, validations: [], conditionalFormats: [] };
  const asked = probesOf({ ...layout, plan }).map(({ area }) => area);
  expect(asked).toEqual([
    { row: 5, rows: 3, column: met, columns: 1 },
    { row: 9, rows: 1, column: seen, columns: 1 },
  ]);
});

test('people write into every cell of an area that stays open, and into none beside it', () => {
  const area = { row: 2, column: 3, rows: 2, columns: 3 };
  const isOpen = openCells({ styles: [{ areas: [area], style: { locked: false } }] });
  const open = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => (isOpen(row, column) ? `${row} ${column}` : [])).flat(),
  ).flat();
  expect(open).toEqual(['2 3', '2 4', '2 5', '3 3', '3 4', '3 5']);
});

test('an assessor’s cell is put in the words of the workbook where it can mean only one thing, and told once', () => {
  const verdict = messagesFor('en').sheet.verdict;
  const ids = [...twoByFiveIndex.criteria.keys()].slice(0, 9);
  const column = columnOf('assessorMet');
  const typed: readonly CellValue[] = [null, true, ' pass ', false, '☐', '=1=1', '?', 'ผ่าน', verdict.fail];
  const condition = editSheet(intact, one, (cells) => {
    ids.forEach((each, at) => {
      lineAt(cells, rowOf(cells, each))[column] = typed[at] ?? null;
    });
  });
  const lines = linesOf(condition, one);
  const written = [
    [ids[1], verdict.pass],
    [ids[2], verdict.pass],
    [ids[3], null],
    [ids[4], null],
  ] as const;
  const checkup = check(condition);
  expect(cellsOf(checkup, one)).toMatchObject(
    written.map(([each = '', content]) => ({ row: rowOf(lines, each), column, content })),
  );
  const place = { row: rowOf(lines, ids[1] ?? ''), column };
  expect(checkup.faults.filter(({ kind }) => kind === 'verdictsUnworded')).toMatchObject([
    { cells: 4, place },
  ]);
  expect(cellsOf(check(intact), one)).toEqual([]);
});

test('nobody’s word is put right while it is open whose row or which column it is', () => {
  const column = columnOf('assessorMet');
  const sorted = editSheet(intact, one, (cells) => {
    const [line, other] = [lineAt(cells, rowOf(cells, id)), lineAt(cells, rowOf(cells, next))];
    [line[0], other[0]] = [next, id];
    line[column] = true;
  });
  expect(kindsOf(check(sorted))).toContain('idAndText');
  expect(kindsOf(check(sorted))).not.toContain('verdictsUnworded');
  const copied = editSheet(intact, one, (cells) => {
    for (const line of cells) line.splice(column + 1, 0, line[column] ?? null);
    lineAt(cells, rowOf(cells, id))[column] = true;
  });
  expect(kindsOf(check(copied))).toContain('columnTwice');
  expect(kindsOf(check(copied))).not.toContain('verdictsUnworded');
  const gone = editSheet(intact, one, (cells) => {
    for (const line of cells) line.splice(column, 1);
  });
  expect(kindsOf(check(gone))).not.toContain('verdictsUnworded');
});

function kindsOf({ faults }: Checkup): string[] {
  return faults.map(({ kind }) => kind);
}

describe('looks that Excel refused', () => {
  const { sheets } = planOf(twoByFiveIndex, 'en');
  const wanted = (kind: string) => looksWanted(sheets.find(({ role }) => role.kind === kind) ?? failing());
  function failing(): never {
    throw new Error('No such sheet');
  }

  it('are wanted where a sheet has them: a chart on the summary, paper for what is shown', () => {
    const paper = ['paper', 'printArea', 'footer', 'pageBreaks'];
    expect(wanted('summary')).toEqual(['hidden', 'tabColour', 'chart', ...paper]);
    expect(wanted('category')).toEqual(['frozenPanes', 'hidden', 'rowHeights', 'tabColour', ...paper]);
    expect(wanted('data')).toEqual(['hidden', 'tabColour']);
  });

  it('are told with the place of what remembers them, and offered again to whoever agrees', () => {
    const mark = runMarkText({
      ...{ run: 'r1', finished: true, startedAt: null },
      unset: ['footer', 'chart', 'frozenPanes'],
    });
    const marked = editSheet(intact, one, (cells) => {
      lineAt(cells, 0)[categoryColumns.length + 2] = mark;
    });
    const request = { index: twoByFiveIndex, language: 'en', typeface, decisions: noDecisions } as const;
    const survey = surveyWorkbook(request, marked);
    const { faults, steps } = check(marked);
    expect(faults).toMatchObject([{ kind: 'looksUnset', parts: ['frozenPanes', 'footer'] }]);
    const agreed = new Set(steps.map(({ key }) => key));
    expect(planLookRepairs(survey, agreed)).toMatchObject([
      {
        parts: ['frozenPanes', 'footer'],
        run: 'r1',
        mark: { sheetId: one, row: 0, column: categoryColumns.length + 2 },
      },
    ]);
    expect(planLookRepairs(survey, new Set())).toEqual([]);
    const done = editSheet(intact, one, (cells) => {
      lineAt(cells, 0)[categoryColumns.length + 2] = 'run r1 done without chart';
    });
    expect(kindsOf(check(done))).toEqual([]);
  });
});

describe('columns left out of what is printed', () => {
  const request = { index: twoByFiveIndex, language: 'en', typeface, decisions: noDecisions } as const;
  const leftOut = (edit: (cells: Edited) => void): string[] => {
    const layout = surveyWorkbook(request, editSheet(intact, one, edit)).layouts.get(one);
    return layout === undefined ? [] : [...leftOutColumns(layout)].sort();
  };
  const all = [...columnsToLeaveOut].sort();
  const allBut = (field: string) => all.filter((each) => each !== field);

  it('are those in which nobody has written, in rows of ours or of their own', () => {
    expect(leftOut(() => undefined)).toEqual(all);
    for (const field of columnsToLeaveOut) {
      const inRow = (row: (cells: Edited) => number) =>
        leftOut((cells) => {
          lineAt(cells, row(cells))[columnOf(field)] = 'written';
        });
      expect(inRow((cells) => rowOf(cells, next))).toEqual(allBut(field));
      expect(
        leftOut((cells) => {
          cells.push(categoryColumns.map((_, at) => (at === columnOf(field) ? 'written' : null)));
        }),
      ).toEqual(allBut(field));
      // What stands in a heading of ours says nothing of the columns under it.
      expect(inRow((cells) => rowOf(cells, id) - 1)).toEqual(all);
    }
  });

  it('are those that are gone, and an assessor’s in which open boxes stand', () => {
    const box = (content: CellValue) =>
      leftOut((cells) => {
        lineAt(cells, rowOf(cells, id))[columnOf('assessorMet')] = content;
      });
    expect(box(false)).toEqual(all);
    expect(box('')).toEqual(all);
    expect(box(true)).toEqual(allBut('assessorMet'));
    expect(
      leftOut((cells) => {
        lineAt(cells, rowOf(cells, id))[columnOf('note')] = false;
      }),
    ).toEqual(allBut('note'));
    expect(
      leftOut((cells) => {
        lineAt(cells, rowOf(cells, id))[columnOf('owner')] = 'Somchai';
        for (const line of cells) line.splice(columnOf('owner'), 1);
      }),
    ).toContain('owner');
  });
});

import { checkWorkbook } from '../../../src/core/upkeep/check-workbook';
import { planProbes } from '../../../src/core/upkeep/diff';
import { surveyWorkbook } from '../../../src/core/upkeep/survey-sheets';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { noDecisions, type Decisions } from '../../../src/core/standing/question';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import { columnOf, idColumn } from '../../../src/core/layout/columns';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { bothRubrics, planOf, pmqaIndex } from '../layout/rubrics';
import { conditionOf, editSheet, lineAt, rowOf } from './condition-of';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;
const firstSheet = categoryMarker('1');
const intact = conditionOf(planOf(pmqaIndex, 'th'));

function check(condition: WorkbookCondition, decisions: Decisions = noDecisions): Checkup {
  const request = { index: pmqaIndex, language: 'th', typeface, decisions } as const;
  const survey = surveyWorkbook(request, condition);
  return checkWorkbook(
    survey,
    planProbes(survey).map(() => true),
  );
}

function kinds(checkup: Checkup): string[] {
  return checkup.faults.map(({ kind }) => kind);
}

describe('a workbook as it was made', () => {
  it.each(bothRubrics)('of %s has no fault and nothing to be done', (_, index, language) => {
    for (const asked of ['th', 'en'] as const) {
      const request = { index, language: asked, typeface, decisions: noDecisions };
      const condition = conditionOf(planOf(index, language));
      const survey = surveyWorkbook(request, condition);
      const probes = planProbes(survey);
      expect(
        checkWorkbook(
          survey,
          probes.map(() => true),
        ),
      ).toEqual({ faults: [], questions: [], steps: [], plan: { sheets: [], names: [], leftovers: [] } });
    }
  });

  it('has none either when it was made to be printed, with rows that say what goes on', () => {
    expect(kinds(check(conditionOf(planOf(pmqaIndex, 'th', { print: { forPaper: true } }))))).toEqual([]);
  });

  it('has none either when its rows show their codes alone, as they once did', () => {
    const before = editSheet(intact, firstSheet, (cells) => {
      cells.forEach((line, row) => {
        const [, code] = /^\d\.\d ([A-Z]+\d+)$/u.exec(String(line[columnOf('code')])) ?? [];
        if (code !== undefined) cells[row] = line.map((cell, at) => (at === columnOf('code') ? code : cell));
      });
      expect(cells[rowOf(cells, '1.1.B2')]?.[columnOf('code')]).toBe('B2');
    });
    expect(kinds(check(before))).toEqual([]);
  });

  it('has none either when it was made in the other language than the pane speaks', () => {
    expect(kinds(check(conditionOf(planOf(pmqaIndex, 'en'))))).toEqual([]);
  });
});

describe('what people do without harm', () => {
  it('is no fault: rows inserted, moved and sorted, answers, notes beside the table', () => {
    const changed = editSheet(intact, firstSheet, (cells) => {
      const row = rowOf(cells, '1.1.B2');
      const [line] = cells.splice(row, 1);
      cells.splice(row + 2, 0, line ?? []);
      cells.splice(
        row,
        0,
        ['', '', null, 'แถวของเราเอง'].map((each) => (each === '' ? null : each)),
      );
      lineAt(cells, rowOf(cells, '1.1.B1'))[columnOf('evidence')] = 'หลักฐาน';
      lineAt(cells, row + 6)[20] = 'หมายเหตุ';
    });
    // The formulas of moved rows would have followed them; here they still say their old rows.
    expect(kinds(check(changed)).filter((kind) => kind !== 'formulaChanged')).toEqual([]);
  });
});

describe('what is broken', () => {
  it('a criterion whose row is gone comes back in its place', () => {
    const broken = editSheet(intact, firstSheet, (cells) => cells.splice(rowOf(cells, '1.1.B3'), 1));
    const checkup = check(broken);
    expect(kinds(checkup)).toContain('criterionMissing');
    const sheet = checkup.plan.sheets.find(({ sheetId }) => sheetId === firstSheet);
    const before = broken.sheets.find(({ sheetId }) => sheetId === firstSheet);
    const above = before?.cells?.formulas.findIndex(([first]) => first === '1.1.B2') ?? -1;
    expect(sheet?.insertRows).toEqual([above + 1]);
    expect(sheet?.cells).toContainEqual({ row: above + 1, column: idColumn, content: '1.1.B3' });
    expect(sheet?.cells).toContainEqual({ row: above + 1, column: columnOf('met'), content: false });
  });

  it('an id that was wiped out is known again by the words of its row', () => {
    const broken = editSheet(intact, firstSheet, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B3'))[idColumn] = null;
    });
    const { faults, plan } = check(broken);
    expect(faults).toMatchObject([{ kind: 'idGone', id: '1.1.B3', found: '' }]);
    expect(plan.sheets[0]?.cells).toMatchObject([{ column: idColumn, content: '1.1.B3' }]);
  });

  it('words written over are put back, and what had been written goes to the leftovers', () => {
    const broken = editSheet(intact, firstSheet, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B3'))[columnOf('text')] = 'ข้อความที่มีคนแก้';
    });
    const { faults, plan } = check(broken);
    expect(faults).toMatchObject([{ kind: 'textChanged', found: 'ข้อความที่มีคนแก้' }]);
    expect(plan.leftovers).toMatchObject([{ id: '1.1.B3', cells: [{ content: 'ข้อความที่มีคนแก้' }] }]);
  });

  it('a number over a formula is found on every sheet', () => {
    const sheets = [
      [firstSheet, 20],
      [dataMarker, 60],
      [summaryMarker, 9],
    ] as const;
    for (const [marker, from] of sheets) {
      const broken = editSheet(intact, marker, (cells) => {
        const row = cells.findIndex(
          (line, at) => at >= from && line.some((content) => String(content).startsWith('=')),
        );
        const line = lineAt(cells, row);
        line[line.findIndex((content) => String(content).startsWith('='))] = 5;
      });
      expect([marker, kinds(check(broken))]).toEqual([marker, ['formulaChanged']]);
    }
  });

  it('a heading, a description and a key that are gone come back', () => {
    const broken = editSheet(intact, firstSheet, (cells) => {
      const row = rowOf(cells, '1.1.B1');
      cells.splice(row - 2, 2);
      lineAt(cells, 0)[columnOf('owner')] = null;
    });
    const checkup = check(broken);
    expect(kinds(checkup).filter((kind) => kind !== 'formulaChanged')).toEqual([
      'keyGone',
      'rowMissing',
      'rowMissing',
    ]);
  });

  it('what is gone where more rows stand empty fills those next to its neighbours, and none is inserted', () => {
    // The heading of an item and the description above its first criterion; that description alone; a criterion.
    for (const [id, gone, filled] of [
      ['1.1.B1', [-2, -1], [-3, -1]],
      ['1.1.B1', [-1], [-1]],
      ['1.1.B3', [0], [-1]],
    ] as const) {
      let below = 0;
      const empty: number[] = [];
      const broken = editSheet(intact, firstSheet, (cells) => {
        const at = rowOf(cells, id);
        for (const each of gone) lineAt(cells, at + each).fill(null);
        cells.splice(at + gone[0], 0, lineAt(cells, at + gone[0]).slice());
        below = at + 1;
        cells.forEach((line, row) => {
          if (line.every((content) => content === null)) empty.push(row);
        });
      });
      const sheet = check(broken).plan.sheets.find(({ sheetId }) => sheetId === firstSheet);
      expect([id, sheet?.insertRows]).toEqual([id, []]);
      const written = empty.filter((row) => sheet?.cells.some((cell) => cell.row === row));
      expect([id, written]).toEqual([id, filled.map((row) => below + row)]);
    }
  });

  it('two rows with one id are both kept, and a person chooses', () => {
    const broken = editSheet(intact, firstSheet, (cells) => {
      const row = rowOf(cells, '1.1.B3');
      const copy = [...lineAt(cells, row)];
      copy[columnOf('evidence')] = 'ของอีกแถว';
      cells.splice(row + 1, 0, copy);
    });
    const open = check(broken);
    const [question] = open.questions;
    expect(question).toMatchObject({ kind: 'whichRow', id: '1.1.B3' });
    expect(open.steps.filter(({ kind }) => kind === 'setRowAside')).toEqual([]);
    const second = question?.options[1]?.key ?? '';
    const decided = check(broken, new Map([[question?.key ?? '', second]]));
    expect(decided.questions).toEqual([]);
    const row = rowOf(broken.sheets[1]?.cells?.formulas.map((line) => [...line]) ?? [], '1.1.B3');
    expect(decided.plan.sheets[0]?.cells).toContainEqual({ row, column: idColumn, content: null });
    expect(decided.plan.sheets[0]?.cells).not.toContainEqual(
      expect.objectContaining({ row: row + 1, column: idColumn }),
    );
  });

  it('rows whose words were sorted without their ids are asked about, once for the sheet', () => {
    const broken = editSheet(intact, firstSheet, (cells) => {
      const [one, other] = [rowOf(cells, '1.1.B1'), rowOf(cells, '1.1.B2')];
      const [first, second] = [lineAt(cells, one), lineAt(cells, other)];
      cells[one] = [...first.slice(0, 2), ...second.slice(2, -1), first.at(-1) ?? null];
      cells[other] = [...second.slice(0, 2), ...first.slice(2, -1), second.at(-1) ?? null];
    });
    const { questions } = check(broken);
    expect(questions).toMatchObject([{ kind: 'idOrText', rows: [{}, {}] }]);
    const byWords = check(broken, new Map([[questions[0]?.key ?? '', 'text']]));
    expect(byWords.steps.map(({ kind }) => kind)).toEqual(['restoreId']);
    const ids = byWords.plan.sheets[0]?.cells.filter(({ column }) => column === idColumn);
    const cells = broken.sheets.find(({ sheetId }) => sheetId === firstSheet)?.cells?.formulas ?? [];
    // Each row gets the id that its words say.
    expect(ids?.map(({ row, content }) => [cells[row]?.[columnOf('code')], content])).toEqual(
      expect.arrayContaining([
        ['1.1 B1', '1.1.B1'],
        ['1.1 B2', '1.1.B2'],
      ]),
    );
  });

  it('a name that leads nowhere, or that stops short of a row, is pointed again', () => {
    const lost = {
      ...intact,
      names: intact.names.map((name, at) => (at === 5 ? { ...name, formula: '=#REF!' } : name)),
    };
    expect(kinds(check(lost))).toEqual(['nameGone']);
    const names = intact.names.map((name) =>
      name.name === 'PMQA_Category_1_Met' ? { ...name, formula: name.formula.replace(/\d+$/u, '20') } : name,
    );
    const { faults, plan } = check({ ...intact, names });
    expect(faults).toMatchObject([{ kind: 'nameNarrow', name: 'PMQA_Category_1_Met' }]);
    expect(plan.names).toMatchObject([{ name: 'PMQA_Category_1_Met', exists: true }]);
  });

  it('names that reach far enough but not alike are pointed again: a tick would count for another row', () => {
    const wider = (name: string): string => name.replace(/\$(\d+):/u, (_, row) => `$${Number(row) - 1}:`);
    const move = (wanted: (name: string) => boolean) => ({
      ...intact,
      names: intact.names.map((each) =>
        wanted(each.name) ? { ...each, formula: wider(each.formula) } : each,
      ),
    });
    const ofCategory = (name: string): boolean => name.startsWith('PMQA_Category_1_');
    expect(kinds(check(move(ofCategory)))).toEqual([]);
    const { faults } = check(move((name) => name === 'PMQA_Category_1_Level'));
    expect(faults).toMatchObject([{ kind: 'nameNarrow', name: 'PMQA_Category_1_Level' }]);
  });

  it('a sheet name within a formula may be that of a sheet as it was called when the formula was made', () => {
    const named = editSheet(intact, summaryMarker, (cells) => {
      for (const line of cells) {
        line.forEach((content, column) => {
          if (typeof content === 'string' && content.startsWith('=') && content.includes('"หมวด 1'))
            line[column] = content.replaceAll('"หมวด 1', '"ด้านการนำ');
        });
      }
    });
    expect(kinds(check(named))).toEqual([]);
  });

  it('a sheet that is missing is one fault, not one for each of its rows', () => {
    const sheets = intact.sheets.filter(({ sheetId }) => sheetId !== firstSheet);
    expect(kinds(check({ ...intact, sheets }))).toEqual(['sheetMissing']);
  });

  it('calculation by hand, hidden, renamed and moved sheets are told and left to the person', () => {
    const [summary, first, second, ...rest] = intact.sheets;
    if (summary === undefined || first === undefined || second === undefined) throw new Error('No sheets');
    const sheets = [summary, second, { ...first, visible: false, name: 'การนำองค์การ' }, ...rest];
    const names = intact.names.map((name) => ({
      ...name,
      formula: name.formula.replace("'หมวด 1'", "'การนำองค์การ'"),
    }));
    const checkup = check({ sheets, names, computesByItself: false });
    expect(kinds(checkup).sort()).toEqual(['computesByHand', 'sheetHidden', 'sheetMoved', 'sheetRenamed']);
    expect(checkup.steps).toEqual([]);
  });

  it('boxes and colours that are gone are laid again over just those rows', () => {
    const request = { index: pmqaIndex, language: 'th', typeface, decisions: noDecisions } as const;
    const survey = surveyWorkbook(request, intact);
    const probes = planProbes(survey);
    const at = probes.findIndex(({ asks }) => asks === 'colours');
    const ticks = probes.findIndex(({ asks }) => asks === 'ticks');
    const answers = probes.map((_, number) => number !== ticks && number !== at);
    const { faults, plan } = checkWorkbook(survey, answers);
    expect(faults.map(({ kind }) => kind).sort()).toEqual(['coloursGone', 'ticksGone']);
    expect(plan.sheets[0]?.ticks).toEqual([probes[ticks]?.area]);
    expect(plan.sheets[0]?.colours.every(({ area }) => area.row === probes[at]?.area.row)).toBe(true);
  });

  it('a box that is laid again over a blank cell is not ticked, and one that holds an answer keeps it', () => {
    const request = { index: pmqaIndex, language: 'th', typeface, decisions: noDecisions } as const;
    let [blank, ticked] = [0, 0];
    const broken = editSheet(intact, firstSheet, (cells) => {
      [blank, ticked] = [rowOf(cells, '1.1.B1'), rowOf(cells, '1.1.B2')];
      lineAt(cells, blank)[columnOf('met')] = null;
      lineAt(cells, ticked)[columnOf('met')] = true;
    });
    const survey = surveyWorkbook(request, broken);
    const { plan } = checkWorkbook(
      survey,
      planProbes(survey).map(({ asks }) => asks !== 'ticks'),
    );
    const boxes = plan.sheets.flatMap(({ cells }) =>
      cells.filter(({ column }) => column === columnOf('met')),
    );
    expect(boxes).toEqual([{ row: blank, column: columnOf('met'), content: false }]);
    expect(ticked).toBe(blank + 1);
  });

  it('a workbook of a newer layout or another edition is left alone', () => {
    const set = (key: string, value: string | number) =>
      editSheet(intact, dataMarker, (cells) => {
        const line = cells.find(([first]) => first === key);
        if (line !== undefined) line[1] = value;
      });
    expect(check(set('layoutVersion', 99))).toMatchObject({ faults: [{ kind: 'layoutNewer' }], steps: [] });
    expect(check(set('rubricEdition', '9'))).toMatchObject({ faults: [{ kind: 'otherEdition' }], steps: [] });
    expect(check(set('layoutVersion', 0))).toMatchObject({
      faults: [{ kind: 'layoutOlder' }],
      steps: [{ kind: 'raiseLayout' }],
    });
  });
});

describe('the hidden table', () => {
  it('is written anew where it stands, from its mark on, and told as few things when it was pushed apart', () => {
    const pushed = editSheet(intact, dataMarker, (cells) => cells.splice(40, 0, []));
    const { faults, plan } = check(pushed);
    expect(faults.length).toBeLessThan(8);
    const [table] = plan.sheets;
    expect(table).toMatchObject({ sheetId: dataMarker, insertRows: [], insertColumns: [] });
    const below = pushed.sheets.find(({ sheetId }) => sheetId === dataMarker)?.cells?.formulas.length ?? 0;
    // What was pushed below its end is of the table as well, and nobody's.
    expect(table?.cells).toContainEqual({ row: below - 1, column: 0, content: null });
    expect(plan.leftovers.filter(({ cells }) => typeof cells[0]?.content !== 'number')).toEqual([]);
  });

  it('keeps what a person wrote into it', () => {
    const noted = editSheet(intact, dataMarker, (cells) => {
      lineAt(cells, 50)[3] = 'ของกองแผน';
      lineAt(cells, 51)[20] = 'ข้างตาราง';
    });
    const { plan } = check(noted);
    expect(plan.leftovers).toMatchObject([{ cells: [{ content: 'ของกองแผน' }] }]);
    expect(plan.sheets.flatMap(({ cells }) => cells).filter(({ column }) => column > 12)).toEqual([]);
  });
});

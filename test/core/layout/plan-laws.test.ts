/**
 * What every plan keeps to, whatever the rubric.
 * @slow 5 s: every cell of both rubrics, on screen and for paper
 */
import { areaContains, areasOverlap, type CellArea } from '../../../src/core/sheet/cell-area';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { answerFields, categoryColumns, columnOf } from '../../../src/core/layout/columns';
import { messagesFor } from '../../../src/core/words/messages';
import { titleWithId } from '../../../src/core/layout/plan-context';
import { dataMarker } from '../../../src/core/layout/markers';
import { categoryNames } from '../../../src/core/layout/names';
import type { CellStyle, SheetPlan, WorkbookPlan } from '../../../src/core/plan/sheet-plan';
import type { Typeface } from '../../../src/core/plan/typeface';
import { highestRow, lineHeight, measureLines } from '../../../src/core/plan/text-metrics';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';
import { shareInTurn } from '../../fuzz/how-often';
import { bothRubrics, planOf, sampleProfile } from './rubrics';

/** Those that every engine and every Excel since 2007 computes alike; why each is here: docs/decisions/0018. */
const allowedFunctions = [
  ...['COUNTIFS', 'SUMIFS', 'IF', 'AND', 'MIN', 'AVERAGE', 'INDEX', 'MATCH', 'ROUND'],
  ...['IFERROR', 'TRIM', 'SUBSTITUTE', 'CHAR', 'COUNT', 'SUM', 'INT', 'DATE', 'YEAR', 'MONTH', 'DAY'],
];
const typefaces = [
  { name: 'TH Sarabun New', size: 16 },
  { name: 'Leelawadee UI', size: 11 },
  { name: 'Tahoma', size: 11 },
] as const;

function formulasOf(sheet: SheetPlan): string[] {
  const inCells = sheet.cells
    .flat()
    .flatMap((content) => (content !== null && typeof content === 'object' ? [content.formula] : []));
  return [...inCells, ...sheet.conditionalFormats.map(({ formula }) => formula)];
}

function allFormulas(plan: WorkbookPlan): string[] {
  return plan.sheets.flatMap(formulasOf);
}

/** Without the texts between quotes, which are words for people. */
function code(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '');
}

/** Width in which a cell's text is shown: its own columns, or those of the merge it begins. */
function shownWidth(sheet: SheetPlan, row: number, column: number): number {
  const merge = sheet.merges.find((area) => area.row === row && area.column === column);
  const columns = sheet.columns.slice(column, column + (merge?.columns ?? 1));
  return columns.reduce((sum, { width }) => sum + width, 0);
}

function styleAt(sheet: SheetPlan, row: number, column: number): CellStyle {
  return sheet.styles
    .filter(({ areas }) => areas.some((area) => areaContains(area, row, column)))
    .reduce<CellStyle>((style, { style: next }) => ({ ...style, ...next }), {});
}

/** Texts that their rows are too low for, by the font and width in which they are shown. */
function cutTexts({ sheets }: WorkbookPlan, typeface: Typeface): string[] {
  return sheets
    .filter(({ visibility }) => visibility !== 'hidden')
    .flatMap((sheet) =>
      sheet.cells.flatMap((row, rowNumber) => {
        const height = sheet.rowHeights[rowNumber] ?? 0;
        expect(height).toBeLessThanOrEqual(highestRow);
        return row.filter((content, column): content is string => {
          const width = shownWidth(sheet, rowNumber, column);
          if (typeof content !== 'string' || height === 0 || width === 0) return false;
          const style = styleAt(sheet, rowNumber, column);
          const face = { name: typeface.name, size: style.fontSize ?? typeface.size };
          const wrapped = measureLines(content, width, { typeface: face, bold: style.bold ?? false });
          const lines = style.wrap === false ? 1 : wrapped;
          return height < Math.min(lines * lineHeight(face), highestRow);
        });
      }),
    );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function inside(inner: CellArea, outer: CellArea): boolean {
  return (
    areaContains(outer, inner.row, inner.column) &&
    areaContains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(bothRubrics)('the plan of %s', (_name, index, language) => {
  const plan = planOf(index, language);
  const categories = plan.sheets.filter(({ role }) => role.kind === 'category');

  it('has the summary, a sheet per category in order, and one hidden sheet', () => {
    expect(plan.sheets.map(({ role }) => (role.kind === 'category' ? role.category : role.kind))).toEqual([
      'summary',
      ...index.rubric.categories.map(({ id }) => id),
      'data',
    ]);
    expect(
      plan.sheets.filter(({ visibility }) => visibility === 'hidden').map(({ marker }) => marker),
    ).toEqual([dataMarker]);
  });

  it('marks every sheet in its first cell, in a hidden row', () => {
    for (const sheet of plan.sheets) {
      expect(sheet.cells[0]?.[0]).toBe(sheet.marker);
      if (sheet.visibility === 'visible') expect(sheet.rowHeights[0]).toBe(0);
    }
  });

  it('is rectangular', () => {
    for (const sheet of plan.sheets) {
      expect(sheet.rowHeights).toHaveLength(sheet.cells.length);
      expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([sheet.columns.length]));
    }
  });

  it('holds every criterion exactly once, on the sheet of its category, with its own text', () => {
    const found = categories.flatMap((sheet) =>
      sheet.cells.flatMap((row) =>
        typeof row[0] === 'string' && row[0] !== sheet.marker
          ? [{ id: row[0], sheet: sheet.role, text: row[columnOf('text')] }]
          : [],
      ),
    );
    expect(found.map(({ id }) => id)).toEqual([...index.criteria.keys()]);
    for (const { id, sheet, text } of found) {
      const entry = index.criteria.get(id);
      expect(sheet).toEqual({ kind: 'category', category: entry?.category.id });
      expect(text).toMatch(new RegExp(`^${escaped(entry?.criterion.text ?? '?')}`));
    }
  });

  it('lets the named ranges reach from the heading to a row beyond the last criterion', () => {
    const names = categoryNames(index.rubric);
    for (const sheet of categories) {
      const own = names.get(sheet.role.kind === 'category' ? sheet.role.category : '');
      const rows = sheet.cells.flatMap((row, number) => (row[0] !== null && number > 0 ? [number] : []));
      for (const name of [own?.level, own?.met, own?.notApplicable]) {
        const area = plan.names.find((each) => each.name === name)?.area;
        if (area === undefined) throw new Error(`No area for ${String(name)}`);
        expect(area.row).toBeLessThan(Math.min(...rows));
        expect(area.row + area.rows - 1).toBeGreaterThan(Math.max(...rows));
      }
    }
  });

  it('points every name into its own sheet, and defines none twice', () => {
    for (const { marker, area } of plan.names) {
      const sheet = plan.sheets.find((each) => each.marker === marker);
      expect(sheet).toBeDefined();
      expect(
        inside(area, {
          row: 0,
          column: 0,
          rows: sheet?.cells.length ?? 0,
          columns: sheet?.columns.length ?? 0,
        }),
      ).toBe(true);
    }
    const names = plan.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('names nothing that Excel takes for a cell or refuses', () => {
    for (const { name } of plan.names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}[0-9]+$/);
      expect(name).not.toMatch(/^[Rr][0-9]*[Cc][0-9]*$/);
    }
  });

  it('computes with the allowed functions alone', () => {
    const formulas = allFormulas(plan);
    expect(formulas.length).toBeGreaterThan(index.criteria.size);
    const functions = new Set(
      formulas.flatMap((formula) =>
        [...code(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name),
      ),
    );
    expect([...functions].filter((name) => !allowedFunctions.includes(name ?? ''))).toEqual([]);
    for (const formula of formulas) {
      expect(formula.startsWith('=')).toBe(true);
      // Short enough to be read in the formula bar; Excel allows 8,192.
      expect(formula.length).toBeLessThan(400);
      expect(code(formula)).not.toMatch(/!|\[|--|@|#/);
    }
  });

  it('uses only names that it defines', () => {
    const defined = new Set(plan.names.map(({ name }) => name));
    const used = new Set(
      allFormulas(plan).flatMap((formula) => [...code(formula).matchAll(/PMQA_\w+/g)].map(([name]) => name)),
    );
    expect(used.size).toBeGreaterThan(0);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('merges only along a row, never twice, and never a criterion', () => {
    for (const { merges, cells, marker } of plan.sheets) {
      merges.forEach((merge, position) => {
        expect(merge.rows).toBe(1);
        for (const other of merges.slice(position + 1)) expect(areasOverlap(merge, other)).toBe(false);
        if (marker.includes('category')) expect(cells[merge.row]?.[0] ?? null).toBeNull();
      });
    }
  });

  it('prints everything it holds, the category sheets with their headings repeated', () => {
    for (const { print, cells, columns } of plan.sheets) {
      expect(print.area).toEqual({ row: 0, column: 0, rows: cells.length, columns: columns.length });
      expect(print.fitToPagesWide).toBe(1);
    }
    for (const sheet of categories) expect(sheet.print.titleRows?.first).toBe(sheet.frozenRows - 1);
    expect(plan.sheets[0]?.print.fitToPagesTall).toBe(1);
    expect(plan.sheets[0]?.print.scale).toBeNull();
  });

  it('ends no page of a category with a heading or the description of a level', () => {
    for (const print of [{}, { forPaper: true }, { pagePerItem: true }]) {
      for (const sheet of planOf(index, language, { print }).sheets) {
        if (sheet.role.kind !== 'category') continue;
        for (const row of sheet.print.pageBreakRows) {
          const [above, first] = [sheet.roles[row - 1], sheet.roles[row]];
          const isHeading = above?.criterion === null && above.group.length > 0;
          expect(isHeading && above.group[0] === first?.group[0]).toBe(false);
        }
      }
    }
  });

  it('begins a page with every item where a person asks for that', () => {
    planOf(index, language, { print: { pagePerItem: true } })
      .sheets.filter(({ role }) => role.kind === 'category')
      .forEach((sheet, position) => {
        const items = index.rubric.categories[position]?.items ?? [];
        const begun = sheet.print.pageBreakRows.map((row) => sheet.cells[row]?.[columnOf('code')]);
        for (const { id, title } of items.slice(1)) expect(begun).toContain(titleWithId(id, title));
      });
  });

  it('says on paper at the head of a page which item goes on', () => {
    const paper = planOf(index, language, { print: { forPaper: true } });
    const goesOn = messagesFor(language).sheet.category.continued;
    for (const sheet of paper.sheets) {
      for (const row of sheet.print.pageBreakRows) {
        const [id] = sheet.roles[row]?.group ?? [];
        const item = id === undefined ? undefined : index.items.get(id)?.item;
        if (item === undefined) continue;
        const title = titleWithId(item.id, item.title);
        const isBegun = sheet.roles[row - 1]?.group[0] !== id;
        const head = sheet.cells[row]?.[columnOf('code')];
        const isSaid = typeof head === 'string' && head.startsWith(goesOn(title));
        expect(isBegun ? head === title : isSaid).toBe(true);
      }
    }
  });

  it('leaves out on paper the columns in which nothing stands, and shows all others', () => {
    const paper = (answers: Answers) =>
      planOf(index, language, { answers, print: { forPaper: true } }).sheets.filter(
        ({ role }) => role.kind === 'category',
      );
    const shown = (sheet: SheetPlan | undefined) =>
      categoryColumns
        .filter(({ key }) => (sheet?.columns[columnOf(key)]?.width ?? 0) > 0)
        .map(({ key }) => key);
    const always = ['code', 'text', 'met', 'evidence', 'status'];
    for (const sheet of paper(new Map())) expect(shown(sheet)).toEqual(always);
    for (const field of answerFields.filter((each) => !always.includes(each))) {
      const [id = ''] = index.criteria.keys();
      const answer = { ...emptyAnswer, [field]: field === 'assessorMet' ? 'pass' : 'x' };
      const [first, ...others] = paper(new Map([[id, answer]]));
      expect(shown(first)).toContain(field);
      for (const sheet of others) expect(shown(sheet)).not.toContain(field);
    }
  });

  it('shows the first box of every category on a small screen, without scrolling', () => {
    // Of 1366 × 768 pixels the window of Excel leaves about 456 for rows, at 96 to the inch.
    const screen = (456 * 72) / 96;
    for (const { checkboxes, rowHeights } of categories) {
      const [box] = checkboxes;
      const down = rowHeights.slice(0, (box?.row ?? Number.POSITIVE_INFINITY) + 1);
      expect(down.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(screen);
    }
  });

  it('prints category sheets at a size at which all of their columns stand on one page across', () => {
    const a4Across = 842;
    for (const { print, columns } of categories) {
      const width = columns.reduce((sum, column) => sum + column.width, 0);
      const printed = (width * (print.scale ?? 100)) / 100 + print.margins.left + print.margins.right;
      expect(printed).toBeLessThanOrEqual(a4Across * 0.97);
      expect(printed).toBeGreaterThan(a4Across * 0.93);
    }
  });

  it('prints the agency’s name in the footer, not a code that it happens to contain', () => {
    for (const { print, visibility } of plan.sheets) {
      if (visibility === 'visible') expect(print.footer.left).toContain('กรมส่งเสริมการเกษตร && สหกรณ์');
    }
  });

  it('says in the footer of when it is: fiscal year, round, and the day of print where it is known', () => {
    const words = messagesFor(language).sheet.print;
    const dated = planOf(index, language, { print: { printedOn: '2026-11-28' } });
    dated.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .forEach(({ print }, position) => {
        // Upright pages have a line for the agency alone.
        const left = print.footer.left.replace('\n', ' · ');
        expect(left).toContain(` · ${words.fiscalYear('2569')} · ${words.round('1')}`);
        expect(print.footer.center).toContain(language === 'th' ? '28 พ.ย. 2569' : '28 Nov 2026');
        expect(plan.sheets[position]?.print.footer.center.trim()).toBe('&A');
      });
  });

  it.each(typefaces)('makes every row as high as its fullest text needs in $name', (typeface) => {
    expect(cutTexts(planOf(index, language, { typeface }), typeface)).toEqual([]);
  });

  it('opens the cells people fill in and no other', () => {
    for (const sheet of categories) {
      sheet.cells.forEach((row, rowNumber) => {
        const criterion = rowNumber > 0 && row[0] !== null;
        for (let column = 0; column < row.length; column += 1) {
          const open = styleAt(sheet, rowNumber, column).locked === false;
          expect(open).toBe(criterion && column >= columnOf('met') && column < columnOf('status'));
        }
      });
    }
  });

  it('gives every criterion a tick cell that holds FALSE, and an empty one for the assessor’s word', () => {
    for (const sheet of categories) {
      const cellsOf = (areas: readonly CellArea[]) =>
        areas.flatMap((area) =>
          Array.from({ length: area.rows }, (_, offset) => [area.row + offset, area.column] as const),
        );
      const cells = cellsOf(sheet.checkboxes);
      expect(cells.every(([row, column]) => sheet.cells[row]?.[column] === false)).toBe(true);
      expect(cells).toHaveLength(sheet.cells.filter((row, number) => number > 0 && row[0] !== null).length);
      const [list] = sheet.role.kind === 'category' ? sheet.validations : [];
      const words = cellsOf(list?.areas ?? []);
      expect(words).toHaveLength(cells.length);
      expect(words.every(([row, column]) => sheet.cells[row]?.[column] === null)).toBe(true);
    }
  });

  it('writes text that looks like a number as text, and no formula into a text cell', () => {
    for (const sheet of plan.sheets) {
      sheet.cells.forEach((row, rowNumber) =>
        row.forEach((content, column) => {
          const text = styleAt(sheet, rowNumber, column).numberFormat === '@';
          if (content !== null && typeof content === 'object') expect(text).toBe(false);
          if (typeof content === 'string' && /^[\d.,/-]+$/.test(content)) expect(text).toBe(true);
        }),
      );
    }
  });

  it('keeps what people wrote from ever becoming a formula', () => {
    const wicked = '=HYPERLINK("http://example.com")';
    const answer = { ...emptyAnswer, evidence: wicked, owner: wicked, due: wicked, notApplicable: wicked };
    const filled = planOf(index, language, {
      profile: { ...sampleProfile, agencyName: wicked, round: wicked },
      answers: new Map([...index.criteria.keys()].map((id) => [id, answer])),
    });
    expect(allFormulas(filled)).toEqual(allFormulas(plan));
  });

  it('colours text legibly: at least 4.5 to 1 on every fill', () => {
    const pairs = new Set<string>();
    for (const sheet of plan.sheets) {
      sheet.cells.forEach((row, rowNumber) =>
        row.forEach((_, column) => {
          const { fontColor, fill } = styleAt(sheet, rowNumber, column);
          pairs.add(`${fontColor ?? '#000000'} ${fill ?? '#FFFFFF'}`);
        }),
      );
      // A rule without a colour leaves each cell of a criterion its own, on the fill of the rule.
      const criteria = sheet.roles.flatMap(({ criterion }, row) => (criterion === null ? [] : [row]));
      for (const { area, fontColor, fill } of sheet.conditionalFormats) {
        const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
        const own = criteria.flatMap((row) => columns.map((column) => styleAt(sheet, row, column).fontColor));
        for (const color of fontColor === null ? new Set(own) : [fontColor]) {
          pairs.add(`${color ?? '#000000'} ${fill ?? '#FFFFFF'}`);
        }
      }
    }
    expect(pairs.size).toBeGreaterThan(8);
    for (const pair of pairs) {
      const [text = '', fill = ''] = pair.split(' ');
      expect({ pair, legible: contrast(text, fill) >= 4.5 }).toEqual({ pair, legible: true });
    }
  });

  it('draws the radar from short labels beside the points of each category', () => {
    const [summary] = plan.sheets;
    const [chart] = summary?.charts ?? [];
    if (summary === undefined || chart === undefined) throw new Error('No chart');
    expect(chart.labels.rows).toBe(index.rubric.categories.length);
    expect(chart.values).toEqual({ ...chart.labels, column: chart.labels.column + 1 });
    expect(summary.columns[chart.labels.column]?.width).toBeGreaterThan(0);
    expect(chart.maximum).toBe(index.rubric.levels.reduce((sum, level) => sum + level.points, 0));
    expect(inside(chart.labels, chart.over) && inside(chart.values, chart.over)).toBe(true);
  });

  it('prints the matrix of items and levels where the rubric has one', () => {
    index.rubric.categories.forEach(({ overview }, position) => {
      const texts = new Set(categories[position]?.cells.flat());
      const wanted =
        overview === null ? [] : [overview.title, ...overview.rows.flatMap(({ cells }) => cells)];
      expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
    });
    expect(index.rubric.categories.some(({ overview }) => overview !== null)).toBe(true);
  });

  it('says the rule and its source on the summary', () => {
    const texts = plan.sheets[0]?.cells.flat().filter((content) => typeof content === 'string') ?? [];
    const { name, source } = index.rubric.scoring;
    expect(texts.some((text) => text.includes(name) && text.includes(source))).toBe(true);
  });

  it('is the same plan for the same request', () => {
    expect(planOf(index, language)).toEqual(plan);
  });
});

describe('the agency’s own cells', () => {
  it('refuse a fiscal year of the common era with the hint to add 543', () => {
    const [summary] = planOf(bothRubrics[0]?.[1] ?? failing(), 'th').sheets;
    const rule = summary?.validations.find(({ kind }) => kind === 'wholeNumber');
    expect(rule).toMatchObject({ minimum: 2400, maximum: 2700 });
    expect(rule?.message).toContain('543');
  });

  it('offer the agency types by their titles', () => {
    const index = bothRubrics[0]?.[1] ?? failing();
    const [summary] = planOf(index, 'th').sheets;
    const rule = summary?.validations.find(({ kind }) => kind === 'list');
    expect(rule).toMatchObject({ values: index.rubric.agencyTypes.map(({ title }) => title) });
  });
});

function failing(): never {
  throw new Error('No rubric');
}

test('a name of any length has room, one that takes a line more because it is bold as well', () => {
  const [typeface] = typefaces;
  const small = indexRubric(sampleRubric(smallShape));
  // Every fourth length at a push, others each time.
  const lengths = Array.from({ length: 240 }, (_, at) => at + 1);
  for (const letters of shareInTurn(lengths, 4, 'lengths of a name')) {
    const profile = { ...sampleProfile, agencyName: 'ก'.repeat(letters) };
    expect(cutTexts(planOf(small, 'th', { typeface, profile }), typeface)).toEqual([]);
  }
});

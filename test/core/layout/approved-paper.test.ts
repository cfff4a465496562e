/** What lies on a desk: the sheets as they are for paper, line by line where they differ from those that are filled in. */
import { expectApproved } from '../approved';
import { planPage } from './plan-page';
import { planOf, pmqaIndex, twoByFiveIndex } from './rubrics';
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { columnsToLeaveOut } from '../../../src/core/layout/category/paper-columns';
import { categoryColumns, columnOf, type AnswerField } from '../../../src/core/layout/columns';
import { titleWithId } from '../../../src/core/layout/plan-context';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import type { PrintWishes } from '../../../src/core/layout/plan-context';

/** Items of forty criteria, so that they run over several pages. */
function longIndex() {
  const { rubric } = twoByFiveIndex;
  const categories = rubric.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({
        ...level,
        criteria: level.criteria.flatMap((criterion) =>
          Array.from({ length: 6 }, (_, at) => ({
            ...criterion,
            id: at === 0 ? criterion.id : `${criterion.id}x${at}`,
            code: at === 0 ? criterion.code : `${criterion.code}x${at}`,
          })),
        ),
      })),
    })),
  }));
  return indexRubric({ ...rubric, categories });
}

const pages = (print: Partial<PrintWishes>) =>
  planOf(longIndex(), 'en', { print }).sheets.flatMap((sheet) => planPage(sheet));

it.each<[string, Partial<PrintWishes>]>([
  ['for-paper', { forPaper: true, printedOn: '2026-11-28' }],
  ['page-per-item', { pagePerItem: true }],
  ['left-out', { leftOut: new Map([['LEAD', new Set(['link', 'owner'] as const)]]) }],
])('%s: lines that differ', (page, print) => {
  const before = new Set(pages({}));
  expectApproved(
    `layout/approved/long-${page}.txt`,
    pages(print).filter((line) => !before.has(line) || line.includes('breaks')),
  );
});

it('a title has its id in front of it once', () => {
  expect(titleWithId('1.1', 'การนำองค์กร')).toBe('1.1 การนำองค์กร');
  expect(titleWithId('1.1', '1.1 การนำองค์กร')).toBe('1.1 การนำองค์กร');
  expect(titleWithId('1.1', '')).toBe('1.1');
});

it('what the items ask for is listed alike whether a title begins with the id of its item or not', () => {
  const { rubric } = twoByFiveIndex;
  const texts = (titled: (item: string, title: string) => string) => {
    const categories = rubric.categories.map((category) => {
      const { overview } = category;
      if (overview === null) return category;
      const rows = overview.rows.map((row) => ({ ...row, title: titled(row.item, row.title) }));
      return { ...category, overview: { ...overview, rows } };
    });
    const { sheets } = planOf(indexRubric({ ...rubric, categories }), 'en', { print: { forPaper: true } });
    return sheets.flatMap(({ cells }) => cells.flat().filter((cell) => typeof cell === 'string'));
  };
  expect(texts((item, title) => `${item} ${title}`)).toEqual(texts((_, title) => title));
  expect(texts((_, title) => title)).toContain('Direction');
});

it('of criterion and evidence the one with more to say gets more of the paper', () => {
  const widths = (evidence: string) => {
    const answers = new Map(
      [...pmqaIndex.criteria.keys()].map((id) => [id, { ...emptyAnswer, met: true, evidence }]),
    );
    const { sheets } = planOf(pmqaIndex, 'th', { answers, print: { forPaper: true } });
    const columns = sheets.find(({ role }) => role.kind === 'category')?.columns ?? [];
    return [columns[columnOf('text')]?.width ?? 0, columns[columnOf('evidence')]?.width ?? 0] as const;
  };
  const [text, shortEvidence] = widths('แผน');
  const [shorterText, evidence] = widths('รายงานผลการดำเนินงานตามแผนปฏิบัติราชการประจำปี '.repeat(20));
  expect(text).toBeGreaterThan(shortEvidence);
  expect(evidence).toBeGreaterThan(shorterText);
  expect(shorterText + evidence).toBe(text + shortEvidence);
});

it('from the day when it is due on there is room for the figures of an item, whatever is left out', () => {
  const widthsWith = (shown: readonly AnswerField[]): number[] => {
    const leftOut = new Set(columnsToLeaveOut.filter((field) => !shown.includes(field)));
    const print = { forPaper: true, leftOut: new Map([['LEAD', leftOut]]) };
    const sheet = planOf(twoByFiveIndex, 'en', { print }).sheets.find(({ role }) => role.kind === 'category');
    return sheet?.columns.map(({ width }) => width) ?? [];
  };
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const bare = widthsWith([]);
  const room = sum(bare.slice(columnOf('due')));
  const ownOf = (key: string): number => categoryColumns.find((column) => column.key === key)?.width ?? 0;
  for (const field of columnsToLeaveOut) {
    const widths = widthsWith([field]);
    expect(widths[columnOf(field)]).toBe(ownOf(field));
    const own = columnOf(field) < columnOf('due') ? 0 : ownOf(field);
    expect(sum(widths.slice(columnOf('due')))).toBe(Math.max(room, own + ownOf('status')));
    expect(sum(widths)).toBe(sum(bare));
  }
});

it('a long matrix goes on over pages, and none begins between its headings and its first line', () => {
  const { rubric } = twoByFiveIndex;
  const breaksWith = (lines: number): { readonly breaks: readonly number[]; readonly closing: number } => {
    const categories = rubric.categories.map((category) => {
      const { overview } = category;
      if (overview === null) return category;
      const rows = Array.from({ length: lines }, () => overview.rows)
        .flat()
        .slice(0, lines);
      return { ...category, overview: { ...overview, rows } };
    });
    const sheet = planOf(indexRubric({ ...rubric, categories }), 'en').sheets[1];
    const closing =
      sheet?.cells.findIndex((line, row) => row > 0 && line.every((cell) => cell === null)) ?? -1;
    return { closing, breaks: sheet?.print.pageBreakRows.filter((row) => row > closing) ?? [] };
  };
  const { breaks, closing } = breaksWith(60);
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) expect(row).toBeGreaterThan(closing + 2);
  expect(breaksWith(3).breaks).toEqual([]);
});

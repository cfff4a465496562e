/** The matrix of what each level is about: the columns of a category are shared out to as many levels as there are. */
import { parseRubric } from '../../../src/core/rubric/parse-rubric';
import { indexRubric, type RubricIndex } from '../../../src/core/rubric/rubric-index';
import { columnOf } from '../../../src/core/layout/columns';
import twoByFive from '../../fixtures/rubric-two-by-five.json';
import { planOf } from './rubrics';

const [levelsFrom, levelsTo] = [columnOf('met'), columnOf('status')];
const most = levelsTo - levelsFrom + 1;

/** The rubric of five levels with more of them, without criteria. */
function withLevels(count: number): RubricIndex {
  const more = Array.from({ length: count - twoByFive.levels.length }, (_, number) => `more-${number + 1}`);
  const parsed = parseRubric({
    ...twoByFive,
    levels: [...twoByFive.levels, ...more.map((id) => ({ id, title: id, phase: '', points: 1 }))],
    categories: twoByFive.categories.map((category) => ({
      ...category,
      overview: category.overview === null ? null : widened(category.overview, more),
      items: category.items.map((item) => ({
        ...item,
        levels: [
          ...item.levels,
          ...more.map((level) => ({ level, description: `What ${level} is`, criteria: [] })),
        ],
      })),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return indexRubric(parsed.value);
}

function widened<Overview extends { readonly rows: readonly { readonly cells: readonly string[] }[] }>(
  overview: Overview,
  more: readonly string[],
): Overview {
  return { ...overview, rows: overview.rows.map((row) => ({ ...row, cells: [...row.cells, ...more] })) };
}

/** Where the heads of the levels stand, in the row that has the last of them. */
function headColumns(count: number): number[] {
  const index = withLevels(count);
  const titles = index.rubric.levels.map(({ title, phase }) =>
    phase === '' ? title : `${title} (${phase})`,
  );
  const sheet = planOf(index, 'en').sheets.find(({ marker }) => marker === 'pmqa:category:LEAD');
  const row = sheet?.cells.find((cells) => titles.every((title) => cells.includes(title)));
  return row === undefined ? [] : titles.map((title) => row.indexOf(title));
}

test.each([5, 6, most])('of %i levels each has columns of its own, from the first to the last', (count) => {
  const heads = headColumns(count);
  expect(heads).toHaveLength(count);
  expect(heads).toEqual([...heads].sort((one, other) => one - other));
  expect(heads[0]).toBe(levelsFrom);
  expect(heads.at(-1)).toBeLessThanOrEqual(levelsTo);
});

test('where there are as many levels as columns, each has one, and with more there is no matrix', () => {
  expect(headColumns(most)).toEqual(Array.from({ length: most }, (_, at) => levelsFrom + at));
  expect(headColumns(most + 1)).toEqual([]);
});

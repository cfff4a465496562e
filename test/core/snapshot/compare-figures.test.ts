import { emptyAnswer } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { compareFigures } from '../../../src/core/snapshot/compare-figures';
import { figureKeys } from '../../../src/core/snapshot/figures';
import { coreFigures } from './core-figures';
import { bothRubrics, pmqaIndex } from '../layout/rubrics';

const answers = new Map([['1.1.B1', { ...emptyAnswer, met: true }]]);
const assessment = assess(pmqaIndex, answers, 'department');
const figures = coreFigures(pmqaIndex, assessment);

describe('the workbook’s figures and the core’s', () => {
  it.each(bothRubrics)('have the same keys for %s', (_name, index) => {
    const keys = [...coreFigures(index, assess(index, new Map(), null)).keys()];
    expect(keys).toEqual(figureKeys(index));
    expect(keys.at(-1)).toBe('overall overall');
  });

  it('agree when they are the same, or differ by less than rounding shows', () => {
    expect(compareFigures(pmqaIndex, assessment, figures)).toEqual([]);
    const rounded = new Map(
      [...figures].map(([key, each]) => [key, { ...each, points: (each.points ?? NaN) + 1e-9 }]),
    );
    expect(compareFigures(pmqaIndex, assessment, rounded)).toEqual([]);
  });

  it('are named one by one where they differ', () => {
    const item = figures.get('item 1.1');
    if (item === undefined) throw new Error('No figure');
    const changed = new Map([...figures, ['item 1.1', { ...item, level: 2, met: item.met + 1 }] as const]);
    expect(compareFigures(pmqaIndex, assessment, changed)).toEqual([
      { kind: 'item', id: '1.1', field: 'met', workbook: item.met + 1, core: item.met },
      { kind: 'item', id: '1.1', field: 'level', workbook: 2, core: 0 },
    ]);
  });

  it('are not compared where the workbook’s could not be read', () => {
    expect(compareFigures(pmqaIndex, assessment, new Map())).toEqual([]);
  });
});

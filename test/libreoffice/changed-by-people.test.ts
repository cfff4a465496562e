/**
 * Workbooks whose rows LibreOffice itself inserted, moved, deleted and sorted, and whose sheets it renamed, before
 * it computed them again, still say what the core says.
 */
import { join } from 'node:path';
import { readSnapshot } from '../../src/core/snapshot/read-snapshot';
import { howOften, seed } from '../fuzz/how-often';
import { randomBooksOfBothRubrics, writeBook } from './books';
import { readGrids } from './computed-grids';
import { compareWithCore } from './disagreements';
import { emptyFolder, runOffice, type Order } from './office';
import { changedBooks } from './people';

describe('workbook files that people changed', () => {
  const folder = emptyFolder('changed');
  const count = howOften({ push: 8, fuzz: 20 });
  const books = changedBooks(randomBooksOfBothRubrics(seed, count, count), seed);
  const valuesOf = (name: string) => join(folder, `${name}.csv`);

  beforeAll(async () => {
    const orders: Order[] = [];
    for (const { written, orders: changes } of books) {
      const file = await writeBook(folder, written);
      orders.push(['open', file], ...changes, ['values', valuesOf(written.name)], ['close']);
    }
    runOffice(orders);
  });

  it(`agree with the core after ${2 * count} random sets of changes (seed ${seed})`, () => {
    const results = books.map(({ expected, deleted }) => ({
      book: expected.name,
      ...compareWithCore(expected, readGrids(valuesOf(expected.name)), deleted),
    }));
    const compared = results.reduce((sum, result) => sum + result.compared, 0);
    process.stdout.write(`${books.length} changed workbooks, ${compared} numbers and words, seed ${seed}\n`);
    expect(results.filter(({ disagreements }) => disagreements.length > 0)).toEqual([]);
  });

  it('were really changed: rows stand elsewhere, some are gone, every sheet has another name', () => {
    for (const { written, expected, deleted } of books) {
      const grids = readGrids(valuesOf(written.name));
      expect(grids.every(({ name }) => name.startsWith('ชุด'))).toBe(true);
      const { places } = readSnapshot(expected.index, grids);
      const left = [...expected.index.criteria.keys()].filter((id) => !deleted.has(id));
      expect([...places.keys()].sort()).toEqual(left.sort());
    }
    const verbs = new Set(books.flatMap(({ orders }) => orders.map(([verb]) => verb)));
    expect([...verbs].sort()).toEqual(
      ['deleteRows', 'insertRows', 'moveRow', 'rename', 'sortRows', 'tick', 'type'].sort(),
    );
  });
});

import { readWithPool, type Reader } from '../../src/cli/rollup/reader-pool';
import type { ReadHead } from '../../src/core/rollup/settle-units';

const files = Array.from({ length: 20 }, (_, at) => `${at}.xlsx`);
const head = (file: string): ReadHead => ({ file, sha256: file, profile: null, problems: [] });

/** A reader that dies of one file, as of one that exhausts its memory. */
function mortal(deadly: string, log: string[]): () => Reader {
  return () => {
    let isDead = false;
    log.push('begin');
    return {
      read: (file) => {
        if (isDead) throw new Error('a dead reader was asked');
        isDead = file === deadly;
        return isDead ? Promise.reject(new Error('out of memory')) : Promise.resolve(head(file));
      },
      end: () => Promise.resolve(void log.push('end')),
    };
  };
}

it.each([1, 2, 7, 40])('%d readers read every file once', async (count) => {
  const log: string[] = [];
  const done: number[] = [];
  const heads = await readWithPool(files, count, mortal('none', log), (read) => done.push(read));
  expect(heads.map(({ file }) => file).sort()).toEqual([...files].sort());
  expect(done).toEqual(files.map((_, at) => at + 1));
  const readers = Math.min(count, files.length);
  expect(log.filter((each) => each === 'begin')).toHaveLength(readers);
  expect(log.filter((each) => each === 'end')).toHaveLength(readers);
});

it('a reader that dies takes nothing but its file with it', async () => {
  const log: string[] = [];
  const heads = await readWithPool(files, 3, mortal('7.xlsx', log), () => {});
  const failed = heads.filter(({ problems }) => problems.length > 0);
  expect(failed).toMatchObject([{ file: '7.xlsx', sha256: '', problems: [{ kind: 'readerFailed' }] }]);
  expect(heads).toHaveLength(files.length);
  expect(log.filter((each) => each === 'begin')).toHaveLength(4);
  expect(log.filter((each) => each === 'end')).toHaveLength(4);
});

import { readAhead } from '../../src/cli/rollup/read-ahead';

it('reads every item once, in their order, some of them before it is their turn', async () => {
  const items = Array.from({ length: 30 }, (_, at) => at);
  const asked: number[] = [];
  const got: (readonly [number, string])[] = [];
  const early: number[] = [];
  const read = async (item: number): Promise<string> => {
    asked.push(item);
    return `read ${item}`;
  };
  for await (const each of readAhead(items, read)) {
    got.push(each);
    early.push(asked.length - got.length);
  }
  expect(asked).toEqual(items);
  expect(got).toEqual(items.map((item) => [item, `read ${item}`]));
  expect(Math.max(...early)).toBe(7);
});

it('tells what went wrong with an item when it is its turn, and of nothing behind it', async () => {
  const read = async (item: number): Promise<number> => {
    if (item >= 2) throw new Error(`item ${item}`);
    return item;
  };
  const got: number[] = [];
  const all = async (): Promise<void> => {
    for await (const [item] of readAhead([0, 1, 2, 3], read)) got.push(item);
  };
  await expect(all()).rejects.toThrow('item 2');
  expect(got).toEqual([0, 1]);
});

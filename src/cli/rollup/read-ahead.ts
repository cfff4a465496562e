/** What is asked for next is fetched while the one before is worked on: the processor need not wait for the disk. */
const ahead = 8;

/** In the order of the items. @throws what `read` throws, when it is the item's turn */
export async function* readAhead<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<readonly [Item, Read]> {
  const begun: Promise<readonly PromiseSettledResult<Read>[]>[] = [];
  for (const [at, item] of items.entries()) {
    for (const next of items.slice(at + begun.length, at + ahead)) {
      // Nobody may be there any more to hear what went wrong with it.
      begun.push(Promise.allSettled([read(next)]));
    }
    for (const result of (await begun.shift()) ?? []) {
      if (result.status === 'rejected') throw result.reason;
      yield [item, result.value];
    }
  }
}

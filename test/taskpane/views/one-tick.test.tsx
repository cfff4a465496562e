/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
/** What one tick costs the pane, counted: it must not grow with the rubric. */
import { act, screen } from '@testing-library/react';
import { quietTime } from '../../../src/taskpane/state/waits';
import { sampleRubric } from '../../core/assessment/sample-rubric';
import { renderPane } from './render-pane';

/** Counts how often any format of the browser is asked to write a number. */
function countNumbers(): { stop(): number } {
  const owner = Intl.NumberFormat.prototype;
  const own = Object.getOwnPropertyDescriptor(owner, 'format');
  if (own?.get === undefined) throw new Error('Numbers are written in another way here');
  const read = own.get;
  let count = 0;
  Object.defineProperty(owner, 'format', {
    ...own,
    get(this: Intl.NumberFormat): unknown {
      count += 1;
      return read.call(this);
    },
  });
  return {
    stop: () => {
      Object.defineProperty(owner, 'format', own);
      return count;
    },
  };
}

/** Numbers that the pane writes while one tick is followed. */
async function numbersWritten(categories: number): Promise<number> {
  const items = Object.fromEntries(
    Array.from({ length: categories }, (_none, position) => [
      String(position + 1),
      { [`${position + 1}.1`]: [3, 2, 2], [`${position + 1}.2`]: [2, 2, 1] },
    ]),
  );
  const pane = await renderPane({ rubric: sampleRubric({ points: [300, 100, 100], items }) });
  const counted = countNumbers();
  await act(async () => {
    pane.workbook.tick('1.1.B1');
    await pane.clock.turn(quietTime);
  });
  const count = counted.stop();
  expect(pane.store.getState().phase).toMatchObject({ freshness: { kind: 'fresh' } });
  expect(screen.getByText(/^ผ่าน 1 จาก/)).toBeTruthy();
  pane.page.unmount();
  return count;
}

it('one tick writes as many numbers in a large rubric as in a small one', async () => {
  const small = await numbersWritten(2);
  expect(small).toBeGreaterThan(0);
  expect(await numbersWritten(20)).toBe(small);
});

it('what a tick did not change is the same element as before, not drawn again', async () => {
  const pane = await renderPane();
  const anew = jest.spyOn(Number.prototype, 'toLocaleString');
  const untouched = screen.getByRole('button', { name: /^หมวด 2 / }).closest('article');
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  if (untouched === null) throw new Error('No card of category 2');
  observer.observe(untouched, { attributes: true, childList: true, characterData: true, subtree: true });
  await act(async () => {
    pane.workbook.tick('1.1.B1');
    await pane.clock.turn(quietTime);
  });
  observer.disconnect();
  expect(changes).toBe(0);
  // It would make a format for every number.
  expect(anew).not.toHaveBeenCalled();
  anew.mockRestore();
});

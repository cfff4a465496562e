/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
import { restfulDrawing } from '../../../src/embedded-host/preview/restful-drawing';

/** A page of which each drawing takes so long, by a clock that goes on only where it is told to. */
function openPage(cost: number) {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  let time = 0;
  const drawn: number[] = [];
  const drawing = restfulDrawing(
    () => {
      const rest = drawing.begin();
      drawn.push(time);
      time += cost;
      rest();
    },
    () => time,
  );
  const pass = (milliseconds: number): void => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      time += 10;
      jest.advanceTimersByTime(10);
    }
  };
  return { drawing, drawn, pass };
}

afterEach(() => jest.useRealTimers());

it('draws in the next frame, and many changes once', () => {
  const { drawing, drawn, pass } = openPage(0);
  for (let change = 0; change < 100; change += 1) drawing.ask();
  pass(30);
  expect(drawn).toHaveLength(1);
  drawing.ask();
  pass(30);
  expect(drawn).toHaveLength(2);
});

it('takes at most half of the time while changes come without end, and draws the last of them', () => {
  const { drawing, drawn, pass } = openPage(50);
  for (let change = 0; change < 100; change += 1) {
    drawing.ask();
    pass(10);
  }
  const before = drawn.length;
  expect(before).toBeLessThanOrEqual(1_000 / 50);
  drawing.ask();
  pass(200);
  expect(drawn.length).toBeGreaterThan(before);
});

it('lets nobody wait longer than a moment after a drawing that took very long', () => {
  const { drawing, drawn, pass } = openPage(2_000);
  drawing.ask();
  pass(30);
  drawing.ask();
  pass(230);
  expect(drawn).toHaveLength(2);
});

it('draws no more once it is stopped', () => {
  const { drawing, drawn, pass } = openPage(50);
  drawing.ask();
  drawing.stop();
  pass(100);
  expect(drawn).toEqual([]);
});

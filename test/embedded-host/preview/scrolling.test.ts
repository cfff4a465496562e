import { keepScroll } from '../../../src/embedded-host/preview/grid/scrolling';

/** As a page that draws `sheetId`: a shorter sheet takes the scrolling back by itself. */
function open(area: { scrollTop: number; scrollLeft: number }, kept: ReturnType<typeof keepScroll>) {
  return (sheetId: string, selection: string, height = 10_000): void => {
    kept.leave(sheetId);
    area.scrollTop = Math.min(area.scrollTop, height);
    kept.enter(sheetId);
    kept.follow(sheetId, selection, () => {
      area.scrollTop = 500;
    });
  };
}

it('shows each sheet where it was left, although a shorter one was shown in between', () => {
  const area = { scrollTop: 0, scrollLeft: 0 };
  const show = open(area, keepScroll(area));
  show('long', 'E40');
  expect(area.scrollTop).toBe(500);
  Object.assign(area, { scrollTop: 2_000, scrollLeft: 30 });
  show('short', 'A1', 100);
  expect(area).toEqual({ scrollTop: 500, scrollLeft: 0 });
  show('long', 'E40');
  expect(area).toEqual({ scrollTop: 2_000, scrollLeft: 30 });
});

it('brings a selection into sight once, and again when it is another or all sizes are', () => {
  const area = { scrollTop: 0, scrollLeft: 0 };
  const kept = keepScroll(area);
  const show = open(area, kept);
  show('one', 'E40');
  area.scrollTop = 2_000;
  show('one', 'E40');
  expect(area.scrollTop).toBe(2_000);
  show('one', 'E41');
  expect(area.scrollTop).toBe(500);
  area.scrollTop = 2_000;
  kept.forget();
  show('one', 'E41');
  expect(area.scrollTop).toBe(500);
});

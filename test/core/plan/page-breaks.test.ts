import fc from 'fast-check';
import { pageRoom, planPageBreaks, printScale } from '../../../src/core/plan/page-breaks';

const margins = { top: 28, bottom: 40, left: 24, right: 24 };

const across = { orientation: 'landscape', margins } as const;
/** Of A4 across, between these margins, in points. */
const paperWidth = 842 - 24 - 24;

describe('the size of what is printed', () => {
  it('lets all columns stand on one page across, and wastes less than a percent more than it must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7000 }), (width) => {
        const printed = (width * printScale(across, width)) / 100;
        expect(printed).toBeLessThanOrEqual(paperWidth * 0.96);
        if (width > paperWidth) expect(printed).toBeGreaterThan(paperWidth * 0.96 - width / 100);
      }),
    );
  });

  it('is never above a sheet’s own, nor below what Excel takes', () => {
    expect(printScale(across, 100)).toBe(100);
    expect(printScale(across, 100_000)).toBe(10);
  });

  it('is reckoned by the short side of upright paper', () => {
    expect(printScale({ orientation: 'portrait', margins }, 1000)).toBe(Math.floor((595 - 48) * 0.096));
  });
});

describe('the room on a page', () => {
  it('grows as the sheet is made smaller to fit the width, and is less where headings are repeated', () => {
    const whole = pageRoom(across, 100, 0);
    expect(whole.first).toBeCloseTo(527 * 0.98);
    expect(pageRoom(across, 50, 0).first).toBeCloseTo(2 * 527 * 0.98);
    expect(pageRoom(across, 100, 30).later).toBeCloseTo(whole.first - 30);
    expect(pageRoom({ orientation: 'portrait', margins }, 100, 0).first).toBeCloseTo(774 * 0.98);
  });
});

describe('page breaks', () => {
  it('come where a page is full', () => {
    expect(planPageBreaks([40, 40, 40, 40], new Set(), { first: 100, later: 90 })).toEqual([2]);
    expect(planPageBreaks([40, 40, 40], new Set(), { first: 120, later: 90 })).toEqual([]);
  });

  it('never come after the last row, though what stands in it is higher than a page', () => {
    expect(planPageBreaks([200], new Set(), { first: 100, later: 90 })).toEqual([]);
    expect(planPageBreaks([40, 200], new Set(), { first: 100, later: 90 })).toEqual([1]);
  });

  it('take a heading along to the next page', () => {
    expect(planPageBreaks([40, 40, 40, 40], new Set([1]), { first: 100, later: 100 })).toEqual([1, 3]);
  });

  it('leave no heading at the foot of a page and no page over its room, unless one block is higher than it', () => {
    const rows = fc.array(fc.record({ height: fc.integer({ min: 10, max: 60 }), heading: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const heights = list.map(({ height }) => height);
        // The last row of a list is no heading: a group without rows is never planned.
        const kept = new Set(
          list.flatMap(({ heading }, row) =>
            heading && row < list.length - 1 && !list[row + 1]?.heading ? [row] : [],
          ),
        );
        const room = { first: 200, later: 160 };
        const breaks = planPageBreaks(heights, kept, room);
        for (const row of breaks) expect(kept.has(row - 1)).toBe(false);
        [0, ...breaks].forEach((from, page, starts) => {
          const height = heights.slice(from, starts[page + 1]).reduce((sum, each) => sum + each, 0);
          expect(height).toBeLessThanOrEqual(page === 0 ? room.first : room.later);
        });
      }),
    );
  });
});

/** axe in a page with real colours and a real layout, and the pane in the width it may have. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { OpenPreview } from './open-preview';
import { settleAnimations } from './settle-animations';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, as `rule: elements`; empty when all is well.
 * @param leftOut a selector of what is like the rest, where the whole takes long
 * @param rules all when not given
 */
export async function violations(
  target: Frame | Page,
  leftOut?: string,
  rules?: readonly string[],
): Promise<readonly string[]> {
  await settleAnimations(target);
  if (!(await target.evaluate(() => 'axe' in globalThis))) await target.evaluate(axeSource);
  const results = await target.evaluate(
    async ([exclude, only]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: object, options: object) => Promise<AxeResults> };
      };
      // Each frame is judged by itself, so that a finding names the page it is on.
      return axe.run(exclude === undefined ? document : { exclude: [[exclude]] }, {
        iframes: false,
        ...(only === undefined ? {} : { runOnly: only }),
      });
    },
    [leftOut, rules] as const,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

export function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is not open');
  return frame;
}

/** Gives the pane a size of its own, whatever the window has. */
export async function resizePane(
  { page }: OpenPreview,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.locator('iframe').evaluate((element, { width, height }) => {
    Object.assign((element as HTMLElement).style, {
      width: `${width}px`,
      height: `${height}px`,
      flex: 'none',
    });
  }, size);
}

/** Pixels by which something sticks out sideways. */
export function overflowOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Reading a large file, or many, takes more than half a second. On the pane's own thread it would be one task; in a worker
 * there is none of 50 on a machine that does nothing else (51 were seen on two busy cores).
 */
export const farFromReading = 250;

/** Tasks of more than 50 ms, which is where Chromium begins to call one long; told by their milliseconds. */
export async function watchLongTasks(frame: Frame): Promise<() => Promise<readonly number[]>> {
  await frame.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { longTasks: long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

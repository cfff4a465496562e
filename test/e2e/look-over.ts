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
        // Only what is wrong is asked for, and nothing that needs style sheets fetched once more.
        resultTypes: ['violations'],
        preload: false,
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

/** Text as large as a person may have it, whatever the width of the pane. */
export function setTextSize(frame: Frame, share: number): Promise<void> {
  return frame.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, share * 100);
}

/** What does not fit: controls that stick out or are cut off, and words that are broken in two. Empty when all is well. */
export function misfits(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const found = new Set<string>();
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.add('the pane is wider than its window');
    const isUnseen = (element: Element): boolean => element.closest('[hidden], .visually-hidden') !== null;
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary, a[href]',
    );
    for (const control of controls) {
      if (isUnseen(control) || control.getClientRects().length === 0) continue;
      const { left, right } = control.getBoundingClientRect();
      const words = `${control.tagName} ${control.textContent}`.slice(0, 80);
      if (left < -1 || right > width + 1) found.add(`sticks out: ${words}`);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = control;
      const isBlock = getComputedStyle(control).display !== 'inline' && control.tagName !== 'TEXTAREA';
      if (isBlock && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2))
        found.add(`is cut off: ${words}`);
    }
    const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      // The seal is no word, and the code of a failure neither.
      if (
        around === null ||
        isUnseen(around) ||
        around.closest('style, script, option, .seal, code') !== null
      )
        continue;
      const text = node.textContent ?? '';
      for (const { segment, index, isWordLike } of segmenter.segment(text)) {
        if (isWordLike !== true || segment.length < 2) continue;
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 6)));
        if (lines.size > 1) found.add(`is broken: ${segment} in ${text.slice(0, 60)}`);
      }
    }
    return [...found];
  });
}

/** True where keys would go to the page itself: what had the focus is gone, and nothing has it instead. */
export async function hasLostFocus(frame: Frame): Promise<boolean> {
  const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body;
  if (!(await frame.evaluate(isLost))) return false;
  // What is gone is missed a moment later.
  await frame.waitForTimeout(150);
  return frame.evaluate(isLost);
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

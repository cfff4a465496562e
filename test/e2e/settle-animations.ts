import type { Frame, Page } from 'playwright-core';

/** Fabric fades its messages in: half-way a colour is not yet what it will be. Spinners never end and are let be. */
export async function settleAnimations(target: Frame | Page): Promise<void> {
  await target.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

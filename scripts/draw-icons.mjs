/**
 * Draws assets/*.png from assets/*.svg with a headless Chromium, on a transparent ground. Run it by hand after a
 * change of a drawing (`node scripts/draw-icons.mjs`) and commit the pictures: a clone needs no browser to build.
 *
 * A drawing called `name-16.svg` serves 16 px, where `name.svg` would blur; `name.svg` serves every other size.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');

/** 16, 32 and 80 px are what a ribbon button asks for; 64 is the add-in's own icon, 128 the one of the README. */
const pictures = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128] },
  { name: 'create', sizes: [16, 32, 80] },
  { name: 'next-gap', sizes: [16, 32, 80] },
  { name: 'recalculate', sizes: [16, 32, 80] },
];

const executablePath = await findChromium();
if (executablePath === null) {
  console.error('No Chromium or Chrome found. Set PMQA_CHROMIUM to the path of one.');
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const { name, sizes } of pictures) {
    for (const size of sizes) {
      await draw(page, name, size);
    }
  }
} finally {
  await browser.close();
}

async function draw(page, name, size) {
  const source = readFileSync(join(assets, size === 16 ? `${name}-16.svg` : `${name}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: transparent } svg { display: block; width: ${size}px; height: ${size}px }</style>${source}`,
  );
  const path = join(assets, `${name}-${size}.png`);
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}

/**
 * Which font the sheets should name. A cell can name only one, and neither Excel nor the browser lists fonts; but
 * a text is as wide as the fallback's exactly when the named font is missing.
 */
import { typefaces, type Typeface } from '../core/plan/typeface';

/** Width of a sample text in a CSS font; only differences matter. */
export type MeasureText = (font: string, text: string) => number;

/** Thai with marks above and below, and Latin: fonts differ in both. */
const sample = 'แบบประเมินหน่วยงานที่ยั่งยืน PMQA 4.0';
const fallbacks = ['monospace', 'serif'] as const;

const [best, common, everywhere] = typefaces;

export function findTypeface(measure: MeasureText): Typeface {
  return [best, common].find(({ name }) => isInstalled(name, measure)) ?? everywhere;
}

/** Two fallbacks, since a font may happen to be as wide as one of them. */
function isInstalled(name: string, measure: MeasureText): boolean {
  return fallbacks.some(
    (fallback) => measure(`40px '${name}', ${fallback}`, sample) !== measure(`40px ${fallback}`, sample),
  );
}

/** Measures on a canvas; where there is none every width is 0, so that no font counts as found. */
export function canvasMeasure(page: Document): MeasureText {
  const pen = page.createElement('canvas').getContext('2d');
  return (font, text) => {
    if (pen === null) return 0;
    pen.font = font;
    return pen.measureText(text).width;
  };
}

/**
 * Advance widths of TH Sarabun New in thousandths of the font size. Made from the metrics of Laksaman 0.7.3
 * (Debian package fonts-tlwg-laksaman, which is the same design drawn one and a half times as large: its widths
 * times two thirds are those that PDF font definition files of TH Sarabun list, compared for space, digits,
 * brackets and punctuation). Only numbers are taken, nothing of the outlines.
 */

/** U+0020 to U+007E. */
export const latinWidths: readonly number[] = [
  216, 147, 208, 404, 362, 586, 424, 120, 190, 190, 285, 412, 162, 216, 162, 271, 363, 363, 363, 363, 363,
  363, 363, 363, 363, 363, 162, 162, 412, 412, 412, 283, 537, 401, 379, 407, 432, 351, 351, 426, 442, 147,
  265, 377, 353, 549, 442, 487, 379, 488, 380, 353, 380, 467, 391, 589, 419, 367, 425, 196, 263, 196, 413,
  353, 204, 345, 402, 331, 402, 375, 206, 311, 391, 143, 155, 317, 200, 603, 391, 399, 402, 402, 217, 283,
  238, 391, 341, 508, 319, 337, 321, 208, 153, 208, 417,
];

/** U+0E01 to U+0E5B. Vowels and tone marks above and below the line have no width of their own. */
export const thaiWidths: readonly number[] = [
  387, 379, 383, 394, 394, 409, 295, 368, 378, 379, 383, 520, 520, 426, 426, 343, 462, 533, 544, 392, 392,
  379, 431, 335, 421, 429, 429, 382, 382, 448, 448, 426, 401, 376, 323, 379, 382, 426, 335, 394, 439, 382,
  428, 455, 388, 373, 392, 357, 0, 317, 317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 412, 203, 378, 237, 243, 245,
  205, 400, 0, 0, 0, 0, 0, 0, 0, 0, 451, 450, 450, 450, 450, 450, 450, 450, 450, 450, 450, 523, 699,
];

/** Other characters that Thai official texts use. */
export const otherWidths: ReadonlyMap<number, number> = new Map([
  [0x00a0, 216],
  [0x00ab, 299],
  [0x00b0, 212],
  [0x00b7, 162],
  [0x00bb, 295],
  [0x00d7, 412],
  [0x2013, 361],
  [0x2014, 722],
  [0x2018, 247],
  [0x2019, 247],
  [0x201c, 371],
  [0x201d, 371],
  [0x2022, 216],
  [0x2026, 480],
]);

/** How many lines a text takes in a cell, by text, width and typeface, on a page kept beside it (test/core/approved.ts). */
import { lineHeight, measureLines, measureText, rowHeight } from '../../../src/core/plan/text-metrics';
import type { Typeface } from '../../../src/core/plan/typeface';
import { expectApproved } from '../approved';

const faces: readonly Typeface[] = [
  { name: 'TH Sarabun New', size: 16 },
  { name: 'Leelawadee UI', size: 11 },
  { name: 'Tahoma', size: 11 },
];
const sentence = 'ถ่ายทอดเชื่อมโยงแผนยุทธศาสตร์ไปสู่การจัดทำแผนปฏิบัติการที่ชัดเจน';
const texts: readonly string[] = [
  '',
  'B1',
  'a word and another',
  sentence,
  `${sentence}\n${sentence}`,
  `https://www.doae.go.th/${'a'.repeat(60)}`,
  `ที่นี่ ${'ก'.repeat(80)} และต่อ`,
  'e\u0301a\u0300 “ข้อ” ‘ก’ – 5 × 3 · 20 °C … • ฿ 😀 漢字',
  'คำสั้น '.repeat(120),
  '\r\n\r',
];

it('widths, lines and heights', () => {
  const lines = faces.flatMap((typeface) =>
    texts.flatMap((text, at) => {
      const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
      const width = (bold: boolean): string => measureText(text, { typeface, bold }).toFixed(3);
      const counts = [0, 12, 40, 84, 150, 280].map((each) => measureLines(text, each, { typeface }));
      const few = [1, 2, 3].map((enough) => measureLines(text, 84, { typeface, bold: true }, enough));
      return [
        `${typeface.name} ${at} ${JSON.stringify(shown)}: ${width(false)}, bold ${width(true)}`,
        `  lines ${counts.join(' ')}, at most ${few.join(' ')}; ${rowHeight([{ text, width: 84 }], typeface)} points high`,
      ];
    }),
  );
  const heights = faces.map(
    (typeface) => `a line of ${typeface.name} is ${lineHeight(typeface)} points high`,
  );
  expectApproved('plan/approved/metrics.txt', [...heights, ...lines]);
});

import { formatNotes, formatProblems } from '../../src/cli/problems/format-problems';

const note = (n: number, kind = 'a') => ({ where: `f!A${n}`, thai: `ไทย ${n}`, english: `note ${n}`, kind });
const many = (count: number, kind?: string) => Array.from({ length: count }, (_, n) => note(n, kind));

it('notes of one kind are one note with a count, and a few stand each with its place', () => {
  const said = formatNotes([...many(100), ...many(3, 'b')]);
  expect(said.match(/^f!/gm)).toHaveLength(4);
  expect(said).toContain(
    'f!A0\n  ไทย 0\n  (และอีก 99 แห่งแบบเดียวกัน)\n  note 0\n  (and 99 more places like it)\n',
  );
  expect(said).toContain('4 notes on the workbook');
});

it('problems stand each with its place, the first hundred of them, and all are counted', () => {
  const rest = { where: 'f $', thai: 'อีก', english: 'more', count: 5_000 };
  const said = formatProblems([...many(1_000), rest], 'computed');
  expect(said.match(/^f!/gm)).toHaveLength(100);
  expect(said).toContain('  … และอีก 5900 รายการ\n  … and 5900 more\n');
  expect(said).toContain('6000 problems found; nothing was computed');
  expect(formatProblems(many(1), 'written')).toMatch(/1 problem found; nothing was written\n$/);
});

import { failureMessagesFor, failureWords } from '../../../src/core/failures/failure-words';
import { neverComputed } from '../../../src/core/failures/never-computed';
import { eachOnce } from '../../../src/core/ports/unset-look';

test('of many formulas that were never computed the first five are named, and all are counted', () => {
  const places = Array.from({ length: 8 }, (_, row) => ({ sheetName: 'หมวด 1', row, column: 4 }));
  expect(neverComputed(places)).toMatchObject({
    cells: ['หมวด 1!E1', 'หมวด 1!E2', 'หมวด 1!E3', 'หมวด 1!E4', 'หมวด 1!E5'],
    count: 8,
  });
});

test('a failure is said in the language asked for', () => {
  const failure = { kind: 'cellEditMode' } as const;
  const [thai, english] = (['th', 'en'] as const).map((language) =>
    Object.values(failureWords(failure, failureMessagesFor(language))).join(' '),
  );
  expect(thai).toMatch(/^[ก-๛]/u);
  expect(english).toMatch(/^[A-Z]/u);
});

test('what was refused on several sheets is told once, with the first cause', () => {
  const [first, later] = [{ kind: 'readOnly' } as const, { kind: 'tooLarge' } as const];
  expect(
    eachOnce([
      { part: 'footer', cause: first },
      { part: 'chart', cause: later },
      { part: 'footer', cause: later },
    ]),
  ).toEqual([
    { part: 'footer', cause: first },
    { part: 'chart', cause: later },
  ]);
});

import { failureInAddress, wordsInAddress } from '../../src/commands/failure-in-address';
import type { Failure } from '../../src/core/failures/failures';

const failures: readonly Failure[] = [
  { kind: 'cellEditMode' },
  { kind: 'accessDenied', sheet: 'หมวด 1 & 2 #3' },
  { kind: 'unexpected', code: 'GeneralException', message: 'ข้อความ "ยาว" <b>' },
  { kind: 'halfWritten', remains: ['สรุป', 'หมวด 1'], cause: { kind: 'connectionLost' } },
];

test.each(failures)('$kind comes through the address as it was', (failure) => {
  const hash = `#${encodeURIComponent(JSON.stringify(failure))}`;
  expect(failureInAddress(hash)).toEqual(failure);
});

test.each([
  ['nothing', ''],
  ['no JSON', '#hello'],
  ['a broken escape', '#%E0%B8'],
  ['another object', `#${encodeURIComponent('{"kind":"toString"}')}`],
  ['a field of the wrong sort', `#${encodeURIComponent('{"kind":"accessDenied","sheet":{"a":1}}')}`],
])('%s in the address shows our own words for the unknown', (_, hash) => {
  expect(failureInAddress(hash).kind).toBe('unexpected');
});

test('the words are Thai and English', () => {
  const hash = `#${encodeURIComponent(JSON.stringify({ kind: 'noAssessment' }))}`;
  expect(wordsInAddress(hash, 'th').what).toMatch(/[ก-๙]/);
  expect(wordsInAddress(hash, 'en').what).toMatch(/^[ -~]+$/);
});

import { documentPlace, placeInside, placePath, placeText } from '../../../src/core/json/json-place';

it('places are written as in JavaScript, with brackets where a name needs them', () => {
  const answer = placeInside(placeInside(documentPlace, 'answers'), '1.1.B1');
  expect(placeText(placeInside(answer, 'met'))).toBe('answers["1.1.B1"].met');
  expect(placeText(placeInside(placeInside(documentPlace, 'items'), 2))).toBe('items[2]');
  expect(placeText(placeInside(documentPlace, 0))).toBe('$[0]');
  expect(placeText(placeInside(documentPlace, 'a "b"'))).toBe('$["a \\"b\\""]');
});

it('a long name is shortened in words, and whole on the way to it', () => {
  const name = 'ก'.repeat(1_000);
  const place = placeInside(placeInside(documentPlace, name), 3);
  expect(placeText(place)).toBe(`$["${'ก'.repeat(60)}…"][3]`);
  expect(placePath(place)).toEqual([name, 3]);
});

import { documentPlace, placeInside } from '../../../src/core/json/json-place';

it('places are written as in JavaScript, with brackets where a name needs them', () => {
  const answer = placeInside(placeInside(documentPlace, 'answers'), '1.1.B1');
  expect(placeInside(answer, 'met')).toBe('answers["1.1.B1"].met');
  expect(placeInside(placeInside(documentPlace, 'items'), 2)).toBe('items[2]');
  expect(placeInside(documentPlace, 0)).toBe('$[0]');
  expect(placeInside(documentPlace, 'a "b"')).toBe('$["a \\"b\\""]');
});

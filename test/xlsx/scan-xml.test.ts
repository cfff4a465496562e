import fc from 'fast-check';
import { scanXml, XmlFault } from '../../src/xlsx/package/scan-xml';

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.:-]{0,6}$/);
const value = fc.string({
  unit: fc.constantFrom('a', '=', ' ', '>', '/', 'ก', "'", '&', 'r', '\n'),
  maxLength: 8,
});
const space = fc.constantFrom(' ', '\n', '\t', '  ');
const written = fc.record({ value, before: space, around: fc.constantFrom('', ' ', '\n') });

function attributesOf(xml: string, asked: readonly string[]) {
  const found: unknown[] = [];
  scanXml(xml, {
    open: (_, attributes) =>
      void found.push(
        attributes.names(),
        asked.map((each) => [each, attributes.has(each), attributes.get(each)]),
      ),
  });
  return found;
}

it('gives every attribute its value, whatever stands in it and around it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, written, { maxKeys: 5, noNullPrototype: true }),
      fc.boolean(),
      (given, closed) => {
        const all = Object.entries(given);
        const text = all.map(([key, each]) => {
          const escaped = each.value.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
          return `${each.before}${key}${each.around}=${each.around}'${escaped}'`;
        });
        const xml = `<c${text.join('')}${closed ? '/>' : '></c>'}`;
        const names = all.map(([key]) => key);
        const expected = [
          names,
          [...all.map(([key, each]) => [key, true, each.value]), ['none', false, undefined]],
        ];
        expect(attributesOf(xml, [...names, 'none'])).toEqual(expected);
      },
    ),
  );
});

it('takes no part of a name, nor what stands in a value, for an attribute', () => {
  expect(attributesOf('<c xr="1" r2=\'2\' d="a r=3"/>', ['r', 'xr', 'd'])).toEqual([
    ['xr', 'r2', 'd'],
    [
      ['r', false, undefined],
      ['xr', true, '1'],
      ['d', true, 'a r=3'],
    ],
  ]);
  expect(attributesOf('<c/>', ['c'])).toEqual([[], [['c', false, undefined]]]);
  expect(attributesOf('<c r=1 s="2"/>', ['r', 's'])).toEqual([
    ['s'],
    [
      ['r', false, undefined],
      ['s', true, '2'],
    ],
  ]);
});

it.each([
  ['<a><b></b ></a>', ['b', 'a']],
  ['<x:a><x:b/></x:a\n>', ['b', 'a']],
  ['<a><ab></ab></a>', ['ab', 'a']],
])('closes what was opened, with spaces behind the name: %j', (xml, expected) => {
  const closed: string[] = [];
  scanXml(xml, { close: (each) => void closed.push(each) });
  expect(closed).toEqual(expected);
});

it.each([
  '<a></ab>',
  '<ab></a>',
  '<a></ a b>',
  '</a>',
  '<a></a',
  '<a></a></a>',
  '<a',
  '<a b="></a>',
  '<></>',
])('refuses %j', (xml) => {
  expect(() => scanXml(xml, {})).toThrow(XmlFault);
});

import fc from 'fast-check';
import { parseJsonText, type JsonDocument } from '../../../src/core/json/json-text';

function accepted(text: string): JsonDocument {
  const document = parseJsonText(text);
  if (!document.ok) throw new Error(`refused: ${JSON.stringify(document.failure)}`);
  return document.value;
}

describe('JSON text', () => {
  it('gives its value and the line and column of every place in it', () => {
    const text =
      '{\r\n  "agency": {"name": "กรมทดสอบ"},\n\n  "answers": {"1.1.B1": {"met": true}},\n  "list": [1, {"a": 2}]\n}';
    const document = accepted(text);
    expect(document.value).toEqual(JSON.parse(text));
    expect(document.duplicates).toEqual([]);
    expect(document.positionOf([])).toEqual({ line: 1, column: 1 });
    expect(document.positionOf(['agency'])).toEqual({ line: 2, column: 3 });
    expect(document.positionOf(['agency', 'name'])).toEqual({ line: 2, column: 14 });
    expect(document.positionOf(['answers', '1.1.B1', 'met'])).toEqual({ line: 4, column: 26 });
    expect(document.positionOf(['list', 1, 'a'])).toEqual({ line: 5, column: 16 });
    expect(document.positionOf(['answers', '1.1.B2'])).toBeUndefined();
    expect(document.positionOf(['list', 2])).toBeUndefined();
    expect(document.positionOf(['agency', 'name', 'more'])).toBeUndefined();
  });

  it('names what stands twice, with both positions, and nothing inside the second as twice', () => {
    const document = accepted(
      '{"answers": {"1.1.B1": {"met": true},\n "1.1.B1": {"met": false},\n "1.1.\\u00421": {}}}',
    );
    expect(document.duplicates).toEqual([
      { place: 'answers["1.1.B1"]', at: { line: 2, column: 2 }, first: { line: 1, column: 14 } },
      // B written as an escape is the same name.
      { place: 'answers["1.1.B1"]', at: { line: 3, column: 2 }, first: { line: 1, column: 14 } },
    ]);
  });

  it('does not call equal names in different objects twice', () => {
    expect(accepted('{"a": {"met": 1}, "b": {"met": 1}, "c": [{"met": 1}, {"met": 1}]}').duplicates).toEqual(
      [],
    );
  });

  it.each([
    ['', 'value', '', 1, 1],
    ['{', 'key', '', 1, 2],
    ['{"a": 1,}', 'key', '}', 1, 9],
    ["{'a': 1}", 'key', "'", 1, 2],
    ['{“a”: 1}', 'key', '“', 1, 2],
    ['{"a" 1}', 'colon', '1', 1, 6],
    ['{"a": 1\n "b": 2}', 'commaOrBrace', '"', 2, 2],
    ['[1 2]', 'commaOrBracket', '2', 1, 4],
    ['[1,]', 'value', ']', 1, 4],
    ['{"a": tru}', 'value', 't', 1, 7],
    ['{"a": 012}', 'commaOrBrace', '1', 1, 8],
    ['{"a": "ข้อความ', 'closingQuote', '', 1, 15],
    ['{"a": "บรรทัด\nใหม่"}', 'visibleCharacter', '\n', 1, 14],
    ['{"a": "C:\\แฟ้ม"}', 'escape', '\\', 1, 10],
    ['{} {}', 'end', '{', 1, 4],
    ['[👍]', 'value', '👍', 1, 2],
  ])('%j is refused where it goes wrong', (text, expected, found, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(parseJsonText(text)).toEqual({ ok: false, failure: { at: { line, column }, expected, found } });
  });

  it('is refused, and exhausts nothing, when nested without end', () => {
    expect(parseJsonText('['.repeat(1_000_000))).toMatchObject({
      ok: false,
      failure: { expected: 'lessDepth' },
    });
  });

  it('is read as JSON.parse reads it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(accepted(text).value).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is refused exactly when JSON.parse refuses it', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', '{', '}', ']', ':', '\\', '0', 'e', '-', ' ', '\n', '\u00A0'),
        fc.nat(2),
      )
      .map(([text, at, inserted, removed]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + inserted + text.slice(place + removed);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parseJsonText(text).ok).toBe(valid);
      }),
      { numRuns: 500 },
    );
  });

  it('says of every member and element where it stands, however the text is spaced', () => {
    const space = fc.stringMatching(/^[ \t\n\r]{0,3}$/);
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.array(space, { minLength: 7 }), (json, spaces) => {
        const value = JSON.parse(json) as unknown;
        let used = 0;
        const text = spaced(value, () => spaces[(used += 1) % spaces.length] ?? '');
        const document = accepted(text);
        const starts = lineStartsOf(text);
        for (const [path, written] of placesOf(value)) {
          const { line, column } = document.positionOf(path) ?? { line: 0, column: 0 };
          const offset = (starts[line - 1] ?? Number.NaN) + column - 1;
          expect(text.slice(offset, offset + written.length)).toBe(written);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lists the first thousand names that stand twice, and counts all', () => {
    const text = `{${Array.from({ length: 1_002 }, () => '"a": 1').join(',')}}`;
    expect(accepted(text).duplicateCount).toBe(1_001);
    expect(accepted(text).duplicates).toHaveLength(1_000);
    expect(accepted('{"a": 1, "a": 2}').duplicates).toHaveLength(1);
  });

  it('may be 64 deep, and no deeper', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(parseJsonText(nested(64)).ok).toBe(true);
    expect(parseJsonText(nested(65))).toMatchObject({
      ok: false,
      failure: { expected: 'lessDepth', at: { column: 66 } },
    });
    const named = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect([parseJsonText(named(64)).ok, parseJsonText(named(65)).ok]).toEqual([true, false]);
  });

  it('finds a name that is written with escapes, and that holds a quote', () => {
    const document = accepted('{"x": 0, "1.1.\\u00421": {"a": 1}, "q\\"r": [2, 3]}');
    expect(document.positionOf(['1.1.B1', 'a'])).toEqual({ line: 1, column: 26 });
    expect(document.positionOf(['q"r'])).toEqual({ line: 1, column: 35 });
    expect(document.positionOf(['q"r', 1])).toEqual({ line: 1, column: 47 });
  });
});

/** The value as text, with white space wherever JSON allows it. */
function spaced(value: unknown, space: () => string): string {
  const around = (text: string): string => space() + text + space();
  if (Array.isArray(value))
    return around(`[${space()}${value.map((each) => spaced(each, space)).join(',')}]`);
  if (typeof value !== 'object' || value === null) return around(JSON.stringify(value));
  const members = Object.entries(value).map(
    ([name, each]) => `${around(JSON.stringify(name))}:${spaced(each, space)}`,
  );
  return around(`{${space()}${members.join(',')}}`);
}

/** Every place, and the first of what stands there: the name of a member, the beginning of an element. */
function placesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly [typeof path, string])[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, at) => {
      const here = [...path, at];
      return [[here, JSON.stringify(each).charAt(0)] as const, ...placesOf(each, here)];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const here = [...path, name];
    return [[here, JSON.stringify(name)] as const, ...placesOf(each, here)];
  });
}

function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

/**
 * The shape a JSON document should have, declared once, and the one reader that walks it. A shape always gives a value
 * of its type, its empty one where there was a problem, so that reading goes on and every problem is found; whoever
 * asked throws the value away when anything was reported. Only declared members are entered, so depth and cycles of a
 * hostile document do not matter.
 */
import { placeInside, type JsonPlace } from './json-place';
import { excerpt, type JsonExpected, type JsonFault } from './json-problem';

export type Report<Fault> = (place: JsonPlace, fault: Fault) => void;

export interface JsonShape<Value, Fault> {
  /** What is given where nothing can be read. */
  readonly empty: Value;
  readonly read: (value: unknown, place: JsonPlace, report: Report<Fault>) => Value;
}

/** Takes note of what is wrong with a value that has the right type. */
export type Check<Value, Fault> = (value: Value, report: (fault: Fault) => void) => void;

export interface JsonMember<Value, Fault> {
  readonly needed: boolean;
  /** Given when the member is left out. */
  readonly absent: Value;
  readonly shape: JsonShape<Value, Fault>;
}

export function needed<Value, Fault>(shape: JsonShape<Value, Fault>): JsonMember<Value, Fault> {
  return { needed: true, absent: shape.empty, shape };
}

export function optional<Value, Fault>(
  shape: JsonShape<Value, Fault>,
  absent: Value = shape.empty,
): JsonMember<Value, Fault> {
  return { needed: false, absent, shape };
}

/** Null, in the document as well, where there is none. */
export function optionalOrNull<Value, Fault>(
  shape: JsonShape<Value, Fault>,
): JsonMember<Value | null, Fault> {
  const orNull: JsonShape<Value | null, Fault> = {
    empty: shape.empty,
    read: (value, place, report) => (value === null ? null : shape.read(value, place, report)),
  };
  return { needed: false, absent: null, shape: orNull };
}

/** Names that may stand in any object and are not read: a schema's address, and a note to the reader. */
const ignoredNames: readonly string[] = ['$schema', '$comment'];

type Members<Value, Fault> = { readonly [Name in keyof Value]: JsonMember<Value[Name], Fault> };

/** An object with these members and no others. A member that is undefined counts as missing. */
export function objectShape<Value extends object, Fault>(
  members: Members<Value, Fault | JsonFault>,
): JsonShape<Value, Fault | JsonFault> {
  const entries = Object.entries<JsonMember<unknown, Fault | JsonFault>>(members);
  const known = entries.map(([name]) => name);
  const names = new Set([...known, ...ignoredNames]);
  const build = (valueOf: (name: string, member: JsonMember<unknown, Fault | JsonFault>) => unknown) =>
    // One value for each declared member, of that member's type: more than TypeScript can follow.
    Object.fromEntries(entries.map(([name, member]) => [name, valueOf(name, member)])) as Value;
  const empty = build((_, member) => member.absent);
  return {
    empty,
    read: (value, place, report) => {
      if (!isJsonObject(value)) return refuse('object', value, empty, place, report);
      const unknown = Object.keys(value).filter((name) => !names.has(name));
      for (const name of unknown) report(placeInside(place, name), { kind: 'unknownKey', known });
      const given = new Map(entries.map(([name]) => [name, ownMember(value, name)]));
      for (const [name, member] of entries) {
        if (member.needed && given.get(name) === undefined)
          report(placeInside(place, name), { kind: 'missing' });
      }
      return build((name, { absent, shape }) => {
        const found = given.get(name);
        return found === undefined ? absent : shape.read(found, placeInside(place, name), report);
      });
    },
  };
}

/** An object whose names are data, in the order of the document. */
export function recordShape<Value, Fault>(
  element: JsonShape<Value, Fault | JsonFault>,
  checkName: Check<string, Fault>,
): JsonShape<ReadonlyMap<string, Value>, Fault | JsonFault> {
  const empty: ReadonlyMap<string, Value> = new Map();
  return {
    empty,
    read: (value, place, report) => {
      if (!isJsonObject(value)) return refuse('object', value, empty, place, report);
      const read = new Map<string, Value>();
      for (const name of Object.keys(value)) {
        const inside = placeInside(place, name);
        checkName(name, (fault) => report(inside, fault));
        // Read even when the name is refused: its members may hold problems of their own.
        read.set(name, element.read(ownMember(value, name), inside, report));
      }
      return read;
    },
  };
}

/** A list; at most `limit` of its elements are read. */
export function listShape<Value, Fault>(
  element: JsonShape<Value, Fault | JsonFault>,
  { limit, mayBeEmpty = false }: { readonly limit: number; readonly mayBeEmpty?: boolean },
): JsonShape<readonly Value[], Fault | JsonFault> {
  return {
    empty: [],
    read: (value, place, report) => {
      if (!Array.isArray(value)) return refuse('list', value, [], place, report);
      const { length } = value;
      if (length === 0 && !mayBeEmpty) report(place, { kind: 'emptyList' });
      if (length > limit) report(place, { kind: 'tooMany', count: length, limit });
      // Array.from and not map: a hole in the list is an element that is undefined, and is reported as such.
      return Array.from(value.slice(0, limit) as readonly unknown[], (found, position) =>
        element.read(found, placeInside(place, position), report),
      );
    },
  };
}

// Line feed, carriage return and tab are the only control characters XML, and so a workbook file, can hold;
// a half of a surrogate pair is no character at all.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;

interface TextOptions<Fault> {
  readonly limit: number;
  readonly mayBeEmpty?: boolean;
  /** Such as a text that nobody can see for the empty one. */
  readonly clean?: (text: string) => string;
  readonly check?: Check<string, Fault>;
}

/** Any text that a workbook can hold. One that is too long is not looked into. */
export function textShape<Fault = never>({
  limit,
  mayBeEmpty = false,
  clean = (text) => text,
  check,
}: TextOptions<Fault>): JsonShape<string, Fault | JsonFault> {
  return {
    empty: '',
    read: (value, place, report) => {
      if (typeof value !== 'string') return refuse('text', value, '', place, report);
      const text = clean(value);
      if (text.length > limit) {
        report(place, { kind: 'tooLong', length: text.length, limit });
        return '';
      }
      if (!mayBeEmpty && text.trim() === '') report(place, { kind: 'emptyText' });
      const bad = unwritable.exec(text)?.[0].codePointAt(0);
      if (bad !== undefined) {
        report(place, { kind: 'badCharacter', code: `U+${bad.toString(16).toUpperCase().padStart(4, '0')}` });
        return '';
      }
      if (text.trim() !== '') check?.(text, (fault) => report(place, fault));
      return text;
    },
  };
}

/** JSON has no infinity, but 1e999 is read as one: a check has to refuse it. */
export function numberShape<Fault = never>(
  check: Check<number, Fault>,
  expected: 'number' | 'wholeNumber' = 'number',
): JsonShape<number, Fault | JsonFault> {
  return {
    empty: 0,
    read: (value, place, report) => {
      if (typeof value !== 'number' || (expected === 'wholeNumber' && !Number.isInteger(value)))
        return refuse(expected, value, 0, place, report);
      check(value, (fault) => report(place, fault));
      return value;
    },
  };
}

export const flagShape: JsonShape<boolean, JsonFault> = {
  empty: false,
  read: (value, place, report) =>
    typeof value === 'boolean' ? value : refuse('trueOrFalse', value, false, place, report),
};

function refuse<Value>(
  expected: JsonExpected,
  value: unknown,
  instead: Value,
  place: JsonPlace,
  report: Report<JsonFault>,
): Value {
  report(place, { kind: 'wrongType', expected, found: excerpt(value) });
  return instead;
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Not what every JavaScript object has, such as `toString`. */
function ownMember(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

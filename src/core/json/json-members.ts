/**
 * Reads members of a JSON object one by one and reports each that is not as it should be. A reader always
 * returns a value of its type, empty when there was a problem, so that reading goes on and every problem is
 * found; the caller throws the result away when anything was reported. Only known members are entered, so depth
 * and cycles of a hostile document do not matter.
 */
import { placeInside } from './json-place';
import { idFaults, type IdUse } from '../rubric/id-fault';
import { rubricLimits } from '../rubric/rubric-limits';
import type { JsonType, RubricProblem } from '../rubric/rubric-problem';

export type Report = (problem: RubricProblem) => void;

export interface Members {
  readonly place: string;
  readonly values: ReadonlyMap<string, unknown>;
  readonly report: Report;
}

export interface ListElement {
  readonly place: string;
  readonly value: unknown;
}

/** Keys that may stand in any object and are not read: a schema's address, and a note to the reader. */
const ignoredKeys: readonly string[] = ['$schema', '$comment'];

export function jsonType(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'object':
      return 'object';
    case 'string':
      return 'string';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'undefined':
      return 'undefined';
    default:
      return 'other';
  }
}

/** Opens an object; null, and reported, when it is none. A member that is undefined counts as missing. */
export function readMembers(
  value: unknown,
  place: string,
  keys: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  report: Report,
): Members | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report({ kind: 'wrongType', place, expected: 'object', found: jsonType(value) });
    return null;
  }
  const known = [...keys.required, ...(keys.optional ?? [])];
  const values = new Map<string, unknown>();
  for (const [key, member] of Object.entries(value)) {
    if (known.includes(key)) {
      if (member !== undefined) values.set(key, member);
    } else if (!ignoredKeys.includes(key)) {
      report({ kind: 'unknownKey', place: placeInside(place, key), key, known });
    }
  }
  for (const key of keys.required) {
    if (!values.has(key)) report({ kind: 'missing', place: placeInside(place, key) });
  }
  return { place, values, report };
}

/** Any text that a workbook can hold. `mayBeEmpty` texts may also be left out. */
export function readText(members: Members, key: string, limit: number, mayBeEmpty = false): string {
  if (!members.values.has(key)) return '';
  return checkText(
    members.values.get(key),
    placeInside(members.place, key),
    limit,
    mayBeEmpty,
    members.report,
  );
}

export function readId(members: Members, key: string, use: IdUse = 'plain'): string {
  const limit = use === 'category' ? rubricLimits.categoryIdLength : rubricLimits.idLength;
  if (!members.values.has(key)) return '';
  const place = placeInside(members.place, key);
  const value = members.values.get(key);
  if (typeof value !== 'string' || value === '' || value.length > limit) {
    return checkText(value, place, limit, false, members.report);
  }
  for (const fault of idFaults(value, use)) members.report({ kind: 'badId', place, id: value, fault });
  return value;
}

/** The elements with their places; at most `limit` of them. Empty when absent or not a list. */
export function readList(
  members: Members,
  key: string,
  limit: number,
  mayBeEmpty = false,
): readonly ListElement[] {
  if (!members.values.has(key)) return [];
  const place = placeInside(members.place, key);
  const value: unknown = members.values.get(key);
  if (!Array.isArray(value)) {
    members.report({ kind: 'wrongType', place, expected: 'array', found: jsonType(value) });
    return [];
  }
  if (value.length === 0 && !mayBeEmpty) members.report({ kind: 'emptyList', place });
  if (value.length > limit) members.report({ kind: 'tooMany', place, count: value.length, limit });
  // Array.from and not map: a hole in the list is an element that is undefined, and is reported as such.
  return Array.from(value.slice(0, limit) as readonly unknown[], (element, index) => ({
    place: placeInside(place, index),
    value: element,
  }));
}

/** A list of texts. An element that is none is reported and read as an empty text, so that positions hold. */
export function readTexts(
  members: Members,
  key: string,
  countLimit: number,
  textLimit: number,
): readonly string[] {
  return readList(members, key, countLimit).map(({ place, value }) =>
    checkText(value, place, textLimit, false, members.report),
  );
}

// Line feed, carriage return and tab are the only control characters XML, and so a workbook file, can hold.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;

function checkText(
  value: unknown,
  place: string,
  limit: number,
  mayBeEmpty: boolean,
  report: Report,
): string {
  if (typeof value !== 'string') {
    report({ kind: 'wrongType', place, expected: 'string', found: jsonType(value) });
    return '';
  }
  if (value.length > limit) {
    report({ kind: 'tooLong', place, length: value.length, limit });
    return '';
  }
  if (value.trim() === '' && !mayBeEmpty) report({ kind: 'emptyText', place });
  const bad = unwritable.exec(value)?.[0].codePointAt(0);
  if (bad !== undefined) {
    report({ kind: 'badCharacter', place, code: `U+${bad.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  return value;
}

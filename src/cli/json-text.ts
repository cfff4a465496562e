/**
 * JSON with the places that a person needs to mend it: line and column of a mistake, of every member, and of
 * names that stand twice. JSON.parse alone says no line, and of two equal names silently keeps the second.
 */
import { documentPlace, placeInside } from '../core/json/json-place';
import type { JsonExpectation } from './words/cli.th';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';

/** Both count from 1; columns in UTF-16 units, as editors count them. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface JsonSyntaxFault {
  readonly at: TextPosition;
  readonly expected: JsonExpectation;
  /** The character that stands there; empty at the end of the text. */
  readonly found: string;
}

export interface DuplicateName {
  readonly place: string;
  readonly at: TextPosition;
  readonly first: TextPosition;
}

export interface JsonDocument {
  readonly value: unknown;
  /** Names that stand more than once in one object, in the order of the text. */
  readonly duplicates: readonly DuplicateName[];
  /** Where a place such as `answers["1.1.B1"].met` stands; null when the document has no such place. */
  readonly find: (place: string) => TextPosition | null;
}

/** Deeper than any answers file or rubric; keeps a hostile file from exhausting the stack. */
const maxDepth = 64;

export function parseJsonText(text: string): Outcome<JsonDocument, JsonSyntaxFault> {
  const scan = new JsonScan(text);
  const positionAt = positionFinder(text);
  try {
    scan.document();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const code = text.codePointAt(error.offset);
    const found = code === undefined ? '' : String.fromCodePoint(code);
    return failed({ at: positionAt(error.offset), expected: error.expected, found });
  }
  return succeeded({
    value: JSON.parse(text) as unknown,
    duplicates: scan.duplicates.map(({ place, offset, first }) => ({
      place,
      at: positionAt(offset),
      first: positionAt(first),
    })),
    find: (place) => {
      const offset = scan.offsets.get(place);
      return offset === undefined ? null : positionAt(offset);
    },
  });
}

class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: JsonExpectation,
  ) {
    super(expected);
  }
}

class JsonScan {
  /** Offset of each place: of a member its name, of an element its value. */
  readonly offsets = new Map<string, number>();
  readonly duplicates: { place: string; offset: number; first: number }[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.skipSpace();
    this.offsets.set(documentPlace, this.at);
    this.value(documentPlace, 0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail('end');
  }

  private value(place: string, depth: number): void {
    if (depth > maxDepth) this.fail('lessDepth');
    const first = this.text[this.at];
    if (first === '{') this.object(place, depth);
    else if (first === '[') this.list(place, depth);
    else if (first === '"') this.string();
    else this.word();
  }

  private object(place: string, depth: number): void {
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return;
    const names = new Map<string, number>();
    do {
      this.skipSpace();
      const start = this.at;
      if (this.text[start] !== '"') this.fail('key');
      this.string();
      const member = placeInside(place, JSON.parse(this.text.slice(start, this.at)) as string);
      const first = names.get(member);
      if (first === undefined) names.set(member, start);
      else this.duplicates.push({ place: member, offset: start, first });
      // The last of equal names is the one whose value JSON.parse keeps.
      this.offsets.set(member, start);
      this.skipSpace();
      if (!this.take(':')) this.fail('colon');
      this.skipSpace();
      this.value(member, depth + 1);
      this.skipSpace();
    } while (this.take(','));
    if (!this.take('}')) this.fail('commaOrBrace');
  }

  private list(place: string, depth: number): void {
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return;
    let position = 0;
    do {
      this.skipSpace();
      const element = placeInside(place, position);
      this.offsets.set(element, this.at);
      this.value(element, depth + 1);
      this.skipSpace();
      position += 1;
    } while (this.take(','));
    if (!this.take(']')) this.fail('commaOrBracket');
  }

  private string(): void {
    this.at += 1;
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined) this.fail('closingQuote');
      if (character < ' ') this.fail('visibleCharacter');
      if (character === '\\') this.escape();
      else this.at += 1;
      if (character === '"') return;
    }
  }

  private escape(): void {
    const match = this.match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y);
    if (!match) this.fail('escape');
  }

  private word(): void {
    if (!this.match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) this.fail('value');
  }

  private skipSpace(): void {
    this.match(/[ \t\n\r]*/y);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  private fail(expected: JsonExpectation): never {
    throw new SyntaxFault(this.at, expected);
  }
}

/** Finds positions by the starts of all lines, taken once: a file may hold very many problems. */
function positionFinder(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return (offset) => {
    let line = 0;
    let beyond = starts.length;
    // Invariant: the start of `line` is at or before the offset, that of `beyond` after it.
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

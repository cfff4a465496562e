/**
 * JSON with the places that a person needs to mend it: line and column of a mistake, of every member, and of
 * names that stand twice. JSON.parse alone says no line, and of two equal names silently keeps the second.
 */
import { failed, succeeded, type Outcome } from '../failures/outcome';
import { JsonOffsets, nameBetween } from './json-offsets';
import { documentPlace, placeInside, placeText, type JsonPlace } from './json-place';
import type { PositionOf, TextPosition } from './text-position';

/** What a JSON text should have at the place where it goes wrong. */
export type JsonExpectation =
  | 'value'
  | 'key'
  | 'colon'
  | 'commaOrBrace'
  | 'commaOrBracket'
  | 'closingQuote'
  | 'escape'
  | 'visibleCharacter'
  | 'end'
  | 'lessDepth';

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
  /** Names that stand more than once in one object, in the order of the text; the first of very many. */
  readonly duplicates: readonly DuplicateName[];
  /** How many there are, listed or not. */
  readonly duplicateCount: number;
  readonly positionOf: PositionOf;
}

/** Deeper than any answers file or rubric; keeps a hostile file from exhausting the stack. */
const maxDepth = 64;
const mostDuplicates = 1_000;

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
      place: placeText(place),
      at: positionAt(offset),
      first: positionAt(first),
    })),
    duplicateCount: scan.duplicateCount,
    positionOf: (path) => {
      const offset = scan.offsets.find(path);
      return offset === null ? undefined : positionAt(offset);
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
  readonly offsets: JsonOffsets;
  readonly duplicates: { place: JsonPlace; offset: number; first: number }[] = [];
  duplicateCount = 0;
  private at = 0;

  constructor(private readonly text: string) {
    this.offsets = new JsonOffsets(text);
  }

  document(): void {
    this.skipSpace();
    const whole = this.offsets.open(this.at);
    this.value(documentPlace, 0);
    this.offsets.close(whole);
    this.skipSpace();
    if (this.at < this.text.length) this.fail('end');
  }

  private value(place: JsonPlace, depth: number): void {
    if (depth > maxDepth) this.fail('lessDepth');
    const first = this.text[this.at];
    if (first === '{') this.object(place, depth);
    else if (first === '[') this.list(place, depth);
    else if (first === '"') this.string();
    else this.word();
  }

  private object(place: JsonPlace, depth: number): void {
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return;
    const names = new Map<string, number>();
    do {
      this.skipSpace();
      const start = this.at;
      if (this.text[start] !== '"') this.fail('key');
      this.string();
      const name = nameBetween(this.text, start, this.at);
      const member = placeInside(place, name);
      const first = names.get(name);
      if (first === undefined) names.set(name, start);
      else this.duplicate(member, start, first);
      const inside = this.offsets.open(start);
      this.skipSpace();
      if (!this.take(':')) this.fail('colon');
      this.skipSpace();
      this.value(member, depth + 1);
      this.offsets.close(inside);
      this.skipSpace();
    } while (this.take(','));
    if (!this.take('}')) this.fail('commaOrBrace');
  }

  private list(place: JsonPlace, depth: number): void {
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return;
    let position = 0;
    do {
      this.skipSpace();
      const inside = this.offsets.open(this.at);
      this.value(placeInside(place, position), depth + 1);
      this.offsets.close(inside);
      this.skipSpace();
      position += 1;
    } while (this.take(','));
    if (!this.take(']')) this.fail('commaOrBracket');
  }

  private duplicate(place: JsonPlace, offset: number, first: number): void {
    this.duplicateCount += 1;
    if (this.duplicateCount <= mostDuplicates) this.duplicates.push({ place, offset, first });
  }

  private string(): void {
    this.at += 1;
    for (;;) {
      // Everything that needs no look, at once.
      this.match(/[^"\\\u0000-\u001F]*/y);
      const character = this.text[this.at];
      if (character === '"') {
        this.at += 1;
        return;
      }
      if (character !== '\\') this.fail(character === undefined ? 'closingQuote' : 'visibleCharacter');
      this.escape();
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
    // Most values follow their comma at once.
    if ((this.text[this.at] ?? 'x') <= ' ') this.match(/[ \t\n\r]*/y);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private fail(expected: JsonExpectation): never {
    throw new SyntaxFault(this.at, expected);
  }
}

/** Finds positions by the starts of all lines, taken once: a file may hold very many problems. */
function positionFinder(text: string): (offset: number) => TextPosition {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
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

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}

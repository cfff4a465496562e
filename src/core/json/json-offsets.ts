/**
 * Where each member and element of a JSON text stands. Kept as two lists of numbers in the order of the text, because a
 * file of some megabytes has a million of them and only those with a problem are ever asked for.
 */
export class JsonOffsets {
  /** Of a member its name, of an element its value; of the document its first character. */
  private readonly offsets: number[] = [];
  /** Index of what follows, all that is inside left out. */
  private readonly ends: number[] = [];
  /** What was asked for last, by depth: problems come in the order of the text, so the next is often beside it. */
  private readonly opened: {
    readonly index: number;
    readonly inside: ReadonlyMap<string | number, number>;
  }[] = [];

  constructor(private readonly text: string) {}

  /** @returns what `close` takes when all that is inside has been added */
  open(offset: number): number {
    this.ends.push(0);
    return this.offsets.push(offset) - 1;
  }

  close(index: number): void {
    this.ends[index] = this.offsets.length;
  }

  /** Null when the document has no such place. */
  find(path: readonly (string | number)[]): number | null {
    let index = 0;
    for (const [depth, key] of path.entries()) {
      const inside = this.insideOf(index, depth, typeof key === 'string').get(key);
      if (inside === undefined) return null;
      index = inside;
    }
    return this.offsets[index] ?? null;
  }

  private insideOf(index: number, depth: number, named: boolean): ReadonlyMap<string | number, number> {
    const before = this.opened[depth];
    if (before?.index === index) return before.inside;
    const inside = new Map<string | number, number>();
    const end = this.ends[index] ?? 0;
    for (let at = index + 1; at < end; at = this.ends[at] ?? end) {
      // The last of equal names is the one whose value JSON.parse keeps.
      inside.set(named ? this.nameAt(this.offsets[at] ?? 0) : inside.size, at);
    }
    this.opened[depth] = { index, inside };
    return inside;
  }

  private nameAt(start: number): string {
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    return nameBetween(this.text, start, end + 1);
  }
}

/** A name as it is meant: `B` may be written as an escape. */
export function nameBetween(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : raw;
}

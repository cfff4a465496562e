/** The timers that Node and every browser have; this layer is compiled for neither. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
/** Not in browsers. A timer of no delay takes a millisecond in Node, and most of what tests wait for is such a turn. */
declare const setImmediate: ((callback: () => void) => unknown) | undefined;

export function later(milliseconds: number, act: () => void): void {
  if (milliseconds === 0 && typeof setImmediate === 'function') setImmediate(act);
  else setTimeout(act, milliseconds);
}

/** Length in UTF-8 bytes, as the text travels. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a surrogate pair counts 2, the pair 4.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** Of the body of a request, which should be text. */
export function bodyBytes(body: unknown): number {
  return typeof body === 'string' ? utf8Length(body) : 0;
}

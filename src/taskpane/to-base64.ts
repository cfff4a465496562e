/** Bytes as Excel takes a whole file: in base 64. */

/** As many as a call takes as arguments in every browser. */
const bytesAtOnce = 8_192;

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    letters += String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce));
  }
  return btoa(letters);
}

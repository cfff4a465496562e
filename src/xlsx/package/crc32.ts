/** The check sum of zip archives. */

/** For each byte, and for the same followed by one, two and three zero bytes: four bytes are then one step. */
const crcTables = ((): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] => {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const shifted = (before: Uint32Array): Uint32Array =>
    before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = shifted(first);
  const third = shifted(second);
  return [first, second, third, shifted(third)];
})();

/** @param before sum of the bytes that went before these; 0 when they are the first */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  const [first, second, third, fourth] = crcTables;
  const whole = bytes.length - (bytes.length % 4);
  // By index: iterators cost ten times as much here, and parts are megabytes.
  for (let at = 0; at < whole; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (first[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

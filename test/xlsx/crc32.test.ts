import { crc32 } from '../../src/xlsx/package/crc32';

it.each([
  [[], 0],
  [[0x61], 0xe8b7be43],
  [[0x61, 0x62], 0x9e83486d],
  [[0x61, 0x62, 0x63], 0x352441c2],
  [[0x61, 0x62, 0x63, 0x64], 0xed82cd11],
  [[0xff, 0x00, 0xff, 0x80, 0x7f], 0x49e7f09a],
  [[0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39], 0xcbf43926],
])('the check sum of %j is that of zlib', (bytes, sum) => {
  expect(crc32(Uint8Array.from(bytes))).toBe(sum);
});

it('the check sum of bytes in pieces is that of the whole', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, at) => (at * 37) % 251);
  for (let cut = 0; cut <= bytes.length; cut += 7) {
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
  }
});

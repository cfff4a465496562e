export const sumsName: string;

export function releaseArchive(
  folder: string,
  files: Iterable<readonly [string, Uint8Array | string]>,
): Uint8Array;

export function sha256(bytes: Uint8Array | string): string;

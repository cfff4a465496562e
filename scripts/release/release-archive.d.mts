export const sumsName: string;

export function releaseArchive(
  folder: string,
  moment: Date,
  files: Iterable<readonly [string, Uint8Array | string]>,
): Uint8Array;

export function momentOf(changelog: string): Date;

export function sha256(bytes: Uint8Array | string): string;

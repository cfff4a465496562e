export function guidePages(
  root: string,
  version: string,
): readonly (readonly [string, string | Uint8Array])[];

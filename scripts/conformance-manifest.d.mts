/** Types of conformance-manifest.mjs, for the tests. */
export const conformanceId: string;
export function conformanceManifest(xml: string): string;

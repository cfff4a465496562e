/** Types of manifest-rules.mjs, for the tests. */
export interface ManifestUnderTest {
  readonly xml: string;
  /** Folder that the addresses of the manifest are served from. */
  readonly root: string;
  /** Names of the ribbon functions that the code associates. */
  readonly associated: readonly string[];
}

/** Problems as sentences; empty for a good manifest. */
export function checkManifest(manifest: ManifestUnderTest): Promise<string[]>;
export function associatedNames(source: string): string[];

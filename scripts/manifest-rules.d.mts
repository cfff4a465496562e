/** Types of manifest-rules.mjs, for the tests. */
export interface ManifestUnderTest {
  readonly xml: string;
  /** Folder that the addresses of the manifest are served from. */
  readonly root: string;
  /** Names of the functions that the code associates. */
  readonly associated: readonly string[];
  /** Text of the file of keys. */
  readonly shortcuts: string;
}

/** Problems as sentences; empty for a good manifest. */
export function checkManifest(manifest: ManifestUnderTest): Promise<string[]>;
/** Of each. */
export function checkManifests(manifests: readonly ManifestUnderTest[]): Promise<string[][]>;
export function associatedNames(source: string): string[];

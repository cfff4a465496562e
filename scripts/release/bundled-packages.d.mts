export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly notice: string;
}

export function packageFolder(modulePath: string): string | null;

export function bundledPackages(root: string, modules: Iterable<string>): readonly BundledPackage[];

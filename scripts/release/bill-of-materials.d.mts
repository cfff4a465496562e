import type { BundledPackage } from './bundled-packages.mjs';

export function billOfMaterials(root: string, packages: readonly BundledPackage[]): string;

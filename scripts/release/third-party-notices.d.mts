import type { BundledPackage } from './bundled-packages.mjs';

export function thirdPartyNotices(packages: readonly BundledPackage[]): string;

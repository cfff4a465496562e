/**
 * What this Excel can do, asked once. Batch plan: none; `isSetSupported` answers without a round trip.
 *
 * Everything the adapter uses is in ExcelApi 1.9 (the manifest's minimum); the members above it stand behind a
 * tier found here.
 */
import type { HostTier } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from './excel-environment';

/** Highest first. Compared as names, never as numbers: 1.10 is above 1.9. */
const knownSets = [
  '1.21',
  '1.20',
  '1.19',
  '1.18',
  '1.17',
  '1.16',
  '1.15',
  '1.14',
  '1.13',
  '1.12',
  '1.11',
  '1.10',
  '1.9',
];

export function findHostTier(environment: ExcelEnvironment): HostTier {
  const supports = (version: string): boolean =>
    environment.Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    api: knownSets.find(supports) ?? '',
    nativeCheckboxes: supports('1.18'),
  };
}

/** What the address of the preview page may ask for. Anything unknown falls back to the newest tier and Thai. */
import type { HostOptions } from '../contract';

export interface PreviewOptions {
  readonly excelApi: NonNullable<HostOptions['excelApi']>;
  readonly locale: 'th-TH' | 'en-US';
}

const TIERS = ['1.9', '1.14', '1.15', '1.18'] as const;

export function readPreviewOptions(search: string): PreviewOptions {
  const asked = new URLSearchParams(search);
  return {
    excelApi: TIERS.find((tier) => tier === asked.get('api')) ?? '1.18',
    locale: asked.get('ui')?.toLowerCase() === 'en-us' ? 'en-US' : 'th-TH',
  };
}

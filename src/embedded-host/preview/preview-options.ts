/** What the address of the preview page may ask for. Anything unknown falls back to the newest tier and Thai. */
import type { HostOptions } from '../contract';

export interface PreviewOptions {
  readonly excelApi: NonNullable<HostOptions['excelApi']>;
  readonly locale: 'th-TH' | 'en-US';
  /** 1 shows the sheet at its own size. */
  readonly zoom: number;
  /** The page in the pane: the add-in, or what tries the workbook it is opened in. */
  readonly pane: 'taskpane.html' | 'conformance.html';
}

/** What the page offers; 75 shows a whole category sheet beside the pane in a window 1,440 pixels wide. */
export const ZOOM_PERCENTS = [50, 75, 90, 100, 125, 150] as const;

const TIERS = ['1.9', '1.14', '1.15', '1.18'] as const;

export function readPreviewOptions(search: string): PreviewOptions {
  const asked = new URLSearchParams(search);
  return {
    excelApi: TIERS.find((tier) => tier === asked.get('api')) ?? '1.18',
    zoom: (ZOOM_PERCENTS.find((percent) => String(percent) === asked.get('zoom')) ?? 100) / 100,
    pane: asked.get('pane') === 'conformance' ? 'conformance.html' : 'taskpane.html',
    locale: asked.get('ui')?.toLowerCase() === 'en-us' ? 'en-US' : 'th-TH',
  };
}

import type { sheetTh } from './sheet.th';

export const sheetEn: typeof sheetTh = {};

import type { paneTh } from './pane.th';

export const paneEn: typeof paneTh = {};

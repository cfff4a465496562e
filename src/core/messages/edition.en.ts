/** English for `edition.th.ts`, key by key. */
import type { editionTh } from './edition.th';

export const editionEn: typeof editionTh = {};

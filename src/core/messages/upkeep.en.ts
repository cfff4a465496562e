/** English for `upkeep.th.ts`, key by key. */
import type { upkeepTh } from './upkeep.th';

export const upkeepEn: typeof upkeepTh = {};

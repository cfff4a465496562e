import type { problemTh } from './problem.th';

export const problemEn: typeof problemTh = {};

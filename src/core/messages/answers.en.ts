import type { answersTh } from './answers.th';

export const answersEn: typeof answersTh = {};

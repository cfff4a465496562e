/** Type of disable-with-reason.mjs, for the tests. */
import type { Rule } from 'eslint';

export const disableWithReason: Rule.RuleModule;

/** Type of no-sync-in-loop.mjs, for the tests. */
import type { Rule } from 'eslint';

export const noSyncInLoop: Rule.RuleModule;

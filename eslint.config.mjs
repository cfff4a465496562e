/**
 * Lint of the whole tree; warnings are errors (`npm run lint`). Layout is oxfmt's business and is not checked
 * here; layers are TypeScript's (`tsc -b`). What is left is what neither of them sees: errors that are swallowed, and
 * round trips to Excel inside a loop. What needs types (promises that nobody waits for, conditions that cannot be) is
 * asked of oxlint, which takes a fifth of the time (.oxlintrc.json). docs/decisions/0010-lint.md tells which rules
 * were left out, and why.
 */
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { disableWithReason } from './eslint-rules/disable-with-reason.mjs';
import { noSyncInLoop } from './eslint-rules/no-sync-in-loop.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const source = ['src/**/*.ts', 'src/**/*.tsx'];

/** An error that somebody caught and dropped. ESLint's own rule is content with a comment in the block; we are not. */
const swallowedErrors = [
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'Handle the error, turn it into a Failure, or let it pass.',
  },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > :matches(ArrowFunctionExpression, FunctionExpression) > BlockStatement[body.length=0]",
    message: 'Handle the error, turn it into a Failure, or let it pass.',
  },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression > :matches(Identifier[name='undefined'], Literal[raw='null'])",
    message: 'Handle the error, turn it into a Failure, or let it pass.',
  },
];

/** Text of a workbook must never be read as markup. */
const markup = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Render text as text.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Use textContent, or build elements.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Use textContent, or build elements.',
  },
];

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'performance', 'fetch'].map(
    (name) => [name, 'readonly'],
  ),
);

export default defineConfig(
  globalIgnores(['node_modules', 'build', 'dist', 'coverage', 'docs']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'pmqa/everything',
    plugins: {
      pmqa: { rules: { 'disable-with-reason': disableWithReason, 'no-sync-in-loop': noSyncInLoop } },
    },
    rules: {
      'pmqa/disable-with-reason': 'error',
      'no-restricted-syntax': ['error', ...swallowedErrors],
    },
  },
  {
    name: 'pmqa/scripts',
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
  {
    name: 'pmqa/commonjs',
    files: ['**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  {
    name: 'pmqa/typescript',
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strict],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Where `\x00` stands in a pattern it was written with intent: files and XML forbid control characters.
      'no-control-regex': 'off',
      // oxlint asks it too, in a hundredth of the time.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    name: 'pmqa/source',
    files: source,
    // Their ready-made configurations name a parser that is undefined and leave .tsx out: only the rules are used.
    plugins: { 'office-addins': officeAddins, regexp },
    rules: {
      // Cells hold 32,767 letters that strangers wrote: a pattern that goes back and forth over them never ends.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'pmqa/no-sync-in-loop': ['error', { functions: ['readBatch', 'runBatch', 'runBatchIn'] }],
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/call-sync-after-load': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...swallowedErrors, ...markup],
    },
  },
  {
    name: 'pmqa/command line',
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);

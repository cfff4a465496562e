import { RuleTester } from 'eslint';
import { disableWithReason } from '../../eslint-rules/disable-with-reason.mjs';

const tester = new RuleTester({
  languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
  // The directives below switch off rules that find nothing there; that is not what is tested.
  linterOptions: { reportUnusedDisableDirectives: 'off' },
});

tester.run('disable-with-reason', disableWithReason, {
  valid: [
    {
      name: 'a reason after two dashes',
      code: '// eslint-disable-next-line no-console -- the command line speaks there\nf();',
    },
    { name: 'a block with a reason', code: '/* eslint-disable no-empty -- written by a generator */\nf();' },
    { name: 'a comment that only speaks of eslint-disable', code: '// never use eslint-disable here\nf();' },
  ],
  invalid: [
    {
      name: 'no reason',
      code: '// eslint-disable-next-line no-console\nf();',
      errors: [{ messageId: 'reason' }],
    },
    {
      name: 'dashes and nothing after them',
      code: '/* eslint-disable no-console -- ok */\nf();',
      errors: [{ messageId: 'reason' }],
    },
    {
      name: 'no name of a rule',
      code: 'f(); // eslint-disable-line -- because it was quicker to do\n',
      errors: [{ messageId: 'name', data: { line: 1 } }],
    },
    {
      name: 'no name of a rule, for the whole file: the directive does not silence its own report',
      code: '/* eslint-disable */\nf();',
      errors: [{ messageId: 'name', data: { line: 1 } }],
    },
  ],
});

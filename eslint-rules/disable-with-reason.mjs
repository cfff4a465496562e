/**
 * A switched-off rule says why, after two dashes, as ESLint and oxlint read it:
 * `// eslint-disable-next-line no-console -- the command line speaks there`.
 */
const directive = /^\s*(?:eslint|oxlint)-disable(?:-next-line|-line)?\b/;
const reason = /\s-{2,}\s+\S.{9,}/s;

/** A directive without a name would silence a report made at its own place. */
const beforeAnything = { line: 0, column: 0 };

export const disableWithReason = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Refuse a switched-off rule without a reason or without the name of the rule' },
    messages: {
      reason: 'Say why the rule is switched off: "eslint-disable-next-line rule -- the reason".',
      name: 'Line {{line}}: name the rule that is switched off; a directive without a name switches off all of them.',
    },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!directive.test(comment.value)) continue;
          const { loc } = comment;
          const rules = comment.value.replace(directive, '').split(/\s-{2,}\s/)[0];
          if (rules.trim() === '')
            context.report({ loc: beforeAnything, messageId: 'name', data: loc.start });
          else if (!reason.test(comment.value)) context.report({ loc, messageId: 'reason' });
        }
      },
    };
  },
};

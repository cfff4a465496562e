/** Functions that are longer than a screen, and whether a comment at them says why. */
import ts from 'typescript';

/** What a comment at a long function has to say: “Long because it is one table of all kinds.” */
const reason = /\blong because\b/iu;

/**
 * @param {{ path: string, text: string }} source
 * @param {number} limit lines a function may have, its first and last one included
 * @returns {{ place: string, lines: number, hasReason: boolean }[]}
 */
export function findLongFunctions({ path, text }, limit) {
  // Half of the sources: nothing in them can be longer than they are, and to take them apart is what takes the time.
  if (text.split(/[\r\n\u2028\u2029]/u).length <= limit) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const first = lineOf(node.getStart(file));
      const lines = lineOf(node.end) - first + 1;
      if (lines > limit) {
        found.push({
          place: `${path}:${first} ${nameOf(node)}`,
          lines,
          hasReason: reason.test(commentsAt(node, text)),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function nameOf(node) {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named === undefined ? 'function' : named.getText();
}

/** Comments before the function, or before the statement that gives it a name. */
function commentsAt(node, text) {
  const nodes = [node];
  for (let at = node; !ts.isBlock(at) && !ts.isSourceFile(at) && at.parent !== undefined; at = at.parent)
    nodes.push(at);
  return nodes
    .flatMap((one) => ts.getLeadingCommentRanges(text, one.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .join('\n');
}

/** Mutants of a source: one small edit of its syntax tree each, of the kinds that people get wrong. */
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

const operators = new Map([
  [Kind.LessThanToken, ['<=', '>=']],
  [Kind.LessThanEqualsToken, ['<', '>']],
  [Kind.GreaterThanToken, ['>=', '<=']],
  [Kind.GreaterThanEqualsToken, ['>', '<']],
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
  [Kind.QuestionQuestionToken, ['&&']],
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
  [Kind.PlusEqualsToken, ['-=']],
  [Kind.MinusEqualsToken, ['+=']],
]);

/** Methods with a twin of the same shape. */
const methods = new Map(
  [
    ['some', 'every'],
    ['startsWith', 'endsWith'],
    ['min', 'max'],
    ['floor', 'ceil'],
  ].flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** Methods without which the list stays as it is. */
const dropped = new Set([
  'filter',
  'sort',
  'reverse',
  'slice',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'toSorted',
]);

/**
 * @typedef {object} Mutant
 * @property {string} path
 * @property {number} start where in the text
 * @property {number} end
 * @property {string} was
 * @property {string} becomes
 * @property {number} line from 1
 * @property {number} reach where a note tells that a test came here: the beginning of the function around it, 0 for the
 *   whole module
 * @property {string} inside name of the function, with a number when it has the same edit several times
 */

/** @returns {Mutant[]} in the order of the text */
export function makeMutants(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const counted = new Map();
  const add = (node, becomes, start = node.getStart(file), end = node.end) => {
    const was = text.slice(start, end);
    const name = functionAround(node);
    const key = JSON.stringify([name, was, becomes]);
    counted.set(key, (counted.get(key) ?? 0) + 1);
    const nth = counted.get(key);
    mutants.push({
      path,
      start,
      end,
      was,
      becomes,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      reach: reachOf(node, file),
      inside: nth === 1 ? name : `${name} #${nth}`,
    });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const [becomes, start, end] of editsOf(node, file)) add(node, becomes, start, end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Each edit as what is put in the place of the node, or of a part of it. */
function editsOf(node, file) {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken } = node;
    return (operators.get(operatorToken.kind) ?? []).map((becomes) => [
      becomes,
      operatorToken.getStart(file),
      operatorToken.end,
    ]);
  }
  if (ts.isIfStatement(node)) {
    const { expression } = node;
    return ['true', 'false'].map((becomes) => [becomes, expression.getStart(file), expression.end]);
  }
  if (ts.isConditionalExpression(node)) {
    return [[node.whenTrue.getText(file)], [node.whenFalse.getText(file)]];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) {
    return [[node.operand.getText(file)]];
  }
  if (node.kind === Kind.TrueKeyword) return [['false']];
  if (node.kind === Kind.FalseKeyword) return [['true']];
  if (ts.isNumericLiteral(node)) return [[`${Number(node.text) + 1}`]];
  if (ts.isStringLiteral(node) && isWords(node)) return [[node.text === '' ? "'mutant'" : "''"]];
  if (ts.isExpressionStatement(node)) return [[';']];
  if (ts.isSpreadElement(node)) return [['...[]']];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isJudgement(node.body)) {
    return [[`!(${node.body.getText(file)})`, node.body.getStart(file), node.body.end]];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const twin = methods.get(name.text);
    return [
      ...(twin === undefined ? [] : [[twin, name.getStart(file), name.end]]),
      ...(dropped.has(name.text) ? [[expression.getText(file)]] : []),
    ];
  }
  return [];
}

/** A text that is said or compared, not the name of a member, a kind in a type, or a module. */
function isWords(node) {
  const { parent } = node;
  return (
    !ts.isLiteralTypeNode(parent) &&
    !ts.isImportDeclaration(parent) &&
    !ts.isExportDeclaration(parent) &&
    !(ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** Whether it plainly says yes or no: a call or a name may be anything. */
function isJudgement(body) {
  return ts.isBinaryExpression(body) && /^(?:===|!==|<|>|<=|>=)$/u.test(body.operatorToken.getText());
}

/** Just inside the braces of the innermost function that has some. */
function reachOf(node, file) {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at) && at.body !== undefined && ts.isBlock(at.body)) {
      // What stands among the parameters is made whether or not the body is reached: that is the outer function's.
      if (node.pos >= at.body.pos) return at.body.getStart(file) + 1;
    }
  }
  return 0;
}

function functionAround(node) {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if ((ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) && at.name) return at.name.getText();
    if (ts.isVariableDeclaration(at) && ts.isSourceFile(at.parent.parent.parent)) return at.name.getText();
  }
  return 'module';
}

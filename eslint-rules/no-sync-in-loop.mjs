/**
 * One round trip to Excel per row is what makes add-ins slow: 319 criteria are 319 waits instead of one. This rule
 * reports every `.sync()`, whatever its receiver is called, and every `Excel.run()` (which ends in a sync), that
 * can run once per turn:
 *
 *   - inside a loop statement: its body, and the parts that are evaluated at every turn;
 *   - inside a function given to an iteration method (`forEach`, `map`, `reduce`, `Array.from` …);
 *   - through any number of functions in between, because a function made in a loop is there to run per turn;
 *   - by way of a function of the same file that syncs, called in such a place or given to such a method.
 *
 * It looks at one file and at names, not at types. Functions that sync and are imported are named by the option
 * `functions`; a sync behind any other import or method is caught by the tests that count round trips.
 */

const iterationMethods = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
  'sort',
  'toSorted',
]);

/** Parts of each loop statement that are evaluated at every turn. */
const repeatedParts = {
  ForStatement: ['body', 'test', 'update'],
  ForInStatement: ['body'],
  ForOfStatement: ['body'],
  WhileStatement: ['body', 'test'],
  DoWhileStatement: ['body', 'test'],
};

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export const noSyncInLoop = {
  meta: {
    type: 'problem',
    docs: { description: 'Refuse a round trip to Excel inside a loop or an iteration callback' },
    messages: {
      direct: 'A round trip to Excel at every turn of {{place}}. Queue the whole block, then sync once.',
      indirect: '"{{name}}" syncs with Excel, and runs at every turn of {{place}}. Sync once, outside.',
    },
    schema: [
      {
        type: 'object',
        properties: { functions: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ functions: [] }],
  },
  create(context) {
    const functions = new Set(context.options[0].functions);
    /** Calls that are a round trip themselves. */
    const roundTrips = [];
    /** Uses of a name as what is called, or as what is given to an iteration method. */
    const uses = [];

    return {
      CallExpression(node) {
        if (isRoundTrip(node, functions)) roundTrips.push(node);
        if (node.callee.type === 'Identifier') uses.push({ name: node.callee, place: node });
        if (iterationName(node) !== null) {
          for (const argument of node.arguments) {
            if (argument.type === 'Identifier') uses.push({ name: argument, place: argument });
          }
        }
      },
      'Program:exit'() {
        for (const node of roundTrips) {
          const place = repeatingPlace(node);
          if (place !== null) context.report({ node, messageId: 'direct', data: { place } });
        }
        const syncing = syncingFunctions(roundTrips, uses, context.sourceCode);
        for (const { name, place: node } of uses) {
          if (!syncing.has(functionBehind(name, context.sourceCode))) continue;
          const place = repeatingPlace(node);
          if (place !== null) {
            context.report({ node, messageId: 'indirect', data: { name: name.name, place } });
          }
        }
      },
    };
  },
};

function isRoundTrip({ callee }, functions) {
  if (callee.type === 'Identifier') return functions.has(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const method = memberName(callee);
  return method === 'sync' || (method === 'run' && lastName(callee.object) === 'Excel');
}

/** `Excel` of `Excel` and of `environment.Excel`. */
function lastName(expression) {
  return expression.type === 'MemberExpression' ? memberName(expression) : expression.name;
}

/** `sync` of `a.sync`, `a?.sync` and `a['sync']`; null when it is computed. */
function memberName({ property, computed }) {
  if (!computed) return property.name;
  return property.type === 'Literal' ? property.value : null;
}

/** Name of the iteration method that a call is, as in `rows.map`, or null. */
function iterationName({ callee }) {
  if (callee.type !== 'MemberExpression') return null;
  const method = memberName(callee);
  if (iterationMethods.has(method)) return method;
  const ofArray = callee.object.name === 'Array' && (method === 'from' || method === 'fromAsync');
  return ofArray ? `Array.${method}` : null;
}

/** Words for the innermost thing around a node that makes it run again and again, or null. */
function repeatingPlace(node) {
  // A name given to an iteration method is called by it, although no function stands around it.
  let insideFunction = node.type === 'Identifier';
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    const parts = repeatedParts[parent.type];
    if (parts?.some((part) => parent[part] === child)) return 'a loop';
    if (functionTypes.has(child.type)) insideFunction = true;
    if (parent.type === 'CallExpression' && insideFunction && parent.arguments.includes(child)) {
      const method = iterationName(parent);
      if (method !== null) return `${method}()`;
    }
  }
  return null;
}

/** Functions of this file that sync: themselves, or through another of them, to any depth. */
function syncingFunctions(roundTrips, uses, sourceCode) {
  const syncing = new Set(roundTrips.map(enclosingFunction).filter((found) => found !== null));
  let grown = true;
  while (grown) {
    grown = false;
    for (const { name, place } of uses) {
      const outer = enclosingFunction(place);
      if (outer === null || syncing.has(outer) || !syncing.has(functionBehind(name, sourceCode))) continue;
      syncing.add(outer);
      grown = true;
    }
  }
  return syncing;
}

function enclosingFunction(node) {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (functionTypes.has(parent.type)) return parent;
  }
  return null;
}

/** The function that a name stands for, when it is declared once in this file; undefined otherwise. */
function functionBehind(identifier, sourceCode) {
  let scope = sourceCode.getScope(identifier);
  while (scope !== null && !scope.set.has(identifier.name)) scope = scope.upper;
  const definitions = scope?.set.get(identifier.name)?.defs ?? [];
  if (definitions.length !== 1) return undefined;
  const { node } = definitions[0];
  const declared = node.type === 'VariableDeclarator' ? node.init : node;
  return functionTypes.has(declared?.type) ? declared : undefined;
}

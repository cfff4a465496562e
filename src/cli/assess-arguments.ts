/** The arguments of `assess`, all mistakes in them found and not only the first. */
import { parseArgs } from 'node:util';
import { argumentProblem, type CliProblem } from './problem';

export interface AssessArguments {
  readonly help: boolean;
  /** Paths and agency type as given; null when not. */
  readonly answers: string | null;
  readonly rubric: string | null;
  readonly agency: string | null;
  readonly problems: readonly CliProblem[];
}

const options = {
  answers: { type: 'string' },
  rubric: { type: 'string' },
  agency: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const known = Object.keys(options).map((name) => `--${name}`);

export function parseAssessArguments(argv: readonly string[]): AssessArguments {
  // Not strict: in strict mode the first mistake is thrown and the others stay unknown.
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const problems: CliProblem[] = [];
  const values = new Map<string, string>();
  const seen = new Set<string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(argumentProblem(token.value, { kind: 'strayWord' }));
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) {
      problems.push(argumentProblem(rawName, { kind: 'unknownOption', known }));
    } else if (seen.has(name)) {
      problems.push(argumentProblem(rawName, { kind: 'givenTwice' }));
    } else if (name === 'help') {
      help = true;
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
      // `--answers --rubric file`: what follows is the next option and not a path.
      problems.push(argumentProblem(rawName, { kind: 'missingValue' }));
    } else {
      values.set(name, value);
    }
    seen.add(name);
  }
  if (!seen.has('answers')) problems.unshift(argumentProblem('--answers', { kind: 'missingOption' }));
  return {
    help,
    answers: values.get('answers') ?? null,
    rubric: values.get('rubric') ?? null,
    agency: values.get('agency') ?? null,
    problems,
  };
}

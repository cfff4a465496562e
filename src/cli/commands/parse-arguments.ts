/** The arguments of a command, all mistakes in them found and not only the first. */
import { parseArgs } from 'node:util';
import { argumentProblem, type CliProblem } from '../problems/cli-problem';

/** Options by name, without the dashes: `text` takes a value, `flag` takes none. `--help` is always known. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

export interface GivenArguments<Options extends OptionKinds> {
  readonly help: boolean;
  /** As given; null when not. */
  readonly text: (name: TextName<Options>) => string | null;
  readonly flag: (name: FlagName<Options>) => boolean;
  /** Whether the option was written, with a value or without. */
  readonly written: (name: keyof Options & string) => boolean;
  /** What stands by itself and is no value of an option. */
  readonly words: readonly string[];
  readonly problems: readonly CliProblem[];
}

type TextName<Options> = {
  [Name in keyof Options & string]: Options[Name] extends 'text' ? Name : never;
}[keyof Options & string];
type FlagName<Options> = {
  [Name in keyof Options & string]: Options[Name] extends 'flag' ? Name : never;
}[keyof Options & string];

/** @param mostWords how many words may stand by themselves */
export function parseArguments<Options extends OptionKinds>(
  argv: readonly string[],
  kinds: Options,
  mostWords = 0,
): GivenArguments<Options> {
  const all: OptionKinds = { ...kinds, help: 'flag' };
  const known = Object.keys(all).map((name) => `--${name}`);
  // Not strict: in strict mode the first mistake is thrown and the others stay unknown.
  const { tokens } = parseArgs({ args: [...argv], options: toNode(all), strict: false, tokens: true });
  const problems: CliProblem[] = [];
  const words: string[] = [];
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (words.length < mostWords) words.push(token.value);
      else problems.push(argumentProblem(token.value, { kind: 'strayWord' }));
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(all, name)) {
      problems.push(argumentProblem(rawName, { kind: 'unknownOption', known }));
    } else if (seen.has(name)) {
      problems.push(argumentProblem(rawName, { kind: 'givenTwice' }));
    } else if (all[name] === 'flag') {
      if (value !== undefined) problems.push(argumentProblem(rawName, { kind: 'takesNoValue' }));
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
      // `--answers --rubric file`: what follows is the next option and not a path.
      problems.push(argumentProblem(rawName, { kind: 'missingValue' }));
    } else {
      texts.set(name, value);
    }
    seen.add(name);
  }
  return {
    help: seen.has('help'),
    text: (name) => texts.get(name) ?? null,
    flag: (name) => seen.has(name),
    written: (name) => seen.has(name),
    words,
    problems,
  };
}

/** Of options that are needed, those that were not written. */
export function missingOptions<Options extends OptionKinds>(
  given: GivenArguments<Options>,
  names: readonly (keyof Options & string)[],
): CliProblem[] {
  return names
    .filter((name) => !given.written(name))
    .map((name) => argumentProblem(`--${name}`, { kind: 'missingOption' }));
}

/** The value of an option that takes one of these; null when none of them was given, which is noted. */
export function oneOf<Options extends OptionKinds, Word extends string>(
  given: GivenArguments<Options>,
  name: TextName<Options>,
  known: readonly Word[],
  problems: CliProblem[],
): Word | null {
  const word = given.text(name);
  const found = known.find((each) => each === word) ?? null;
  if (word !== null && found === null) {
    problems.push(argumentProblem(`--${name}`, { kind: 'noneOf', options: known }));
  }
  return found;
}

function toNode(kinds: OptionKinds) {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      kind === 'text'
        ? { type: 'string' as const }
        : { type: 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
}

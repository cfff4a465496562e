/**
 * How the house is built, in numbers: circles of imports, the order of the rooms, how much lies in a folder, how long
 * files and functions are, names that exist twice, folders without a word about them, pages that name what is not there,
 * what nobody uses. Prints a table, then each breach with its place, and fails when there is one. Part of `npm run check`
 * and of CI.
 */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findCircles } from './house/circles.mjs';
import { findLongFunctions } from './house/long-functions.mjs';
import { findMissingFiles } from './house/named-files.mjs';
import { filesBelow, readSources } from './house/read-sources.mjs';
import { rooms } from './house/rooms.mjs';
import { findUnused } from './house/unused.mjs';
import { findUpwardImports } from './house/upward-imports.mjs';

const limits = {
  filesInFolder: 20,
  filesWithoutReadme: 5,
  fileLines: 300,
  medianLines: 79,
  functionLines: 60,
  longFunctions: 5,
};

/** Of these there is one in many folders. */
const namesOfMany = /^(?:index|tsconfig|README)\b/u;

/**
 * @param {string} root folder that holds `src`
 * @returns {{ measure: string, found: number, limit: number, breaches: string[] }[]}
 */
export function surveyHouse(root, order = rooms) {
  const files = filesBelow(root, 'src');
  const sources = readSources(root);
  const circles = findCircles(sources).map((circle) => circle.join(' <-> '));
  return [
    none('circles of imports', circles),
    none('imports up', findUpwardImports(sources, order)),
    ...measureFolders(files),
    ...measureFiles(sources),
    ...measureFunctions(sources),
    none('names that exist twice', findTwins(sources)),
    none('files named and not there', findMissingFiles(root)),
  ];
}

/** Of what there may be none. */
function none(measure, breaches) {
  return { measure, found: breaches.length, limit: 0, breaches };
}

function measureFolders(files) {
  const folders = [...groupBy(files, (file) => dirname(file))];
  const sizes = folders.map(([folder, inside]) => ({ folder, size: inside.filter(isSource).length }));
  const unexplained = folders
    .filter(([folder, inside]) => !inside.includes(`${folder}/README.md`))
    .map(([folder, inside]) => ({ folder, size: inside.length }))
    .filter(({ size }) => size > limits.filesWithoutReadme);
  return [
    {
      measure: 'most sources in a folder',
      found: Math.max(0, ...sizes.map(({ size }) => size)),
      limit: limits.filesInFolder,
      breaches: sizes
        .filter(({ size }) => size > limits.filesInFolder)
        .map(({ folder, size }) => `${folder} has ${size} sources`),
    },
    none(
      'folders without a README',
      unexplained.map(({ folder, size }) => `${folder} has ${size} files and no README.md`),
    ),
  ];
}

function measureFiles(sources) {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    {
      measure: 'longest source, lines',
      found: sorted.at(-1) ?? 0,
      limit: limits.fileLines,
      breaches: lengths
        .filter(({ lines }) => lines > limits.fileLines)
        .map(({ path, lines }) => `${path} has ${lines} lines`),
    },
    {
      measure: 'median source, lines',
      found: median,
      limit: limits.medianLines,
      breaches: median > limits.medianLines ? [`half of the sources have ${median} lines or more`] : [],
    },
  ];
}

function measureFunctions(sources) {
  const long = sources.flatMap((source) => findLongFunctions(source, limits.functionLines));
  return [
    {
      measure: `functions over ${limits.functionLines} lines`,
      found: long.length,
      limit: limits.longFunctions,
      breaches:
        long.length > limits.longFunctions
          ? long.map(({ place, lines }) => `${place} has ${lines} lines`)
          : [],
    },
    none(
      'of them without a reason',
      long
        .filter(({ hasReason }) => !hasReason)
        .map(({ place }) => `${place} has no comment “Long because …”`),
    ),
  ];
}

function findTwins(sources) {
  const paths = sources.map(({ path }) => path).filter((path) => !namesOfMany.test(nameOf(path)));
  return [...groupBy(paths, (path) => nameOf(path).toLowerCase())]
    .filter(([, twins]) => twins.length > 1)
    .map(([, twins]) => twins.join(' and '));
}

/** `src/core/words/en.ts` is `en`, `failure.en.ts` is `failure.en`. */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/u, '');
}

function isSource(path) {
  return /\.tsx?$/u.test(path);
}

function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/**
 * @param {readonly import('./check-house.mjs').Measure[]} measures
 * @returns {{ code: number, text: string }} the table, below it each breach; 1 when there is one
 */
export function judgeHouse(measures) {
  const breaches = measures.flatMap(({ breaches }) => breaches);
  const lines = [
    ...measures.map(
      ({ measure, found, limit }) => `${measure.padEnd(28)} ${String(found).padStart(5)}   at most ${limit}`,
    ),
    ...breaches.map((breach) => `  ${breach}`),
  ];
  return { code: breaches.length > 0 ? 1 : 0, text: `${lines.join('\n')}\n` };
}

async function main() {
  const { code, text } = judgeHouse([
    ...surveyHouse(dirname(dirname(fileURLToPath(import.meta.url)))),
    none('unused exports and files', await findUnused()),
  ]);
  process.stdout.write(text);
  process.exitCode = code;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void main();

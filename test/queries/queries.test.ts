/**
 * The queries that no engine runs here, read by a parser of their language: a slip of the pen is found before somebody
 * presses Run. Those for DuckDB are run (test/cli/rollup.test.ts).
 * @slow 6 s: the grammars of Spark and Power Query are large
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark';

const folder = join(__dirname, '..', '..', 'queries');

function queriesIn(engine: string, ending: string): (readonly [name: string, text: string])[] {
  const names = readdirSync(join(folder, engine)).filter((name) => name.endsWith(ending));
  return names.map((name) => [name, readFileSync(join(folder, engine, name), 'utf8')] as const);
}

afterEach(() => jest.restoreAllMocks());

const spark = new SparkSQL();

function sparkFaults(text: string): string[] {
  return spark.validate(text).map(({ startLine, message }) => `${startLine}: ${message}`);
}

async function powerQueryFault(text: string): Promise<string | null> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, text);
  return TaskUtils.isError(task) ? task.error.message : null;
}

describe('a query for Spark', () => {
  it.each(queriesIn('spark', '.sql'))('%s is one that Spark can read', (_, text) => {
    expect(sparkFaults(text)).toEqual([]);
  });

  it.each(queriesIn('spark', '.sql'))('%s that lost its tables, a word or a bracket is none', (_, text) => {
    const broken = [
      text.replaceAll('FROM parquet.', 'FROM FROM parquet.'),
      text.replace(/\bSELECT\b/u, 'SELEC'),
      text.replace(')', ''),
      text.replace(/GROUP BY/u, 'GROUP'),
    ].filter((each) => each !== text);
    // The parser also says each fault aloud.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(broken.length).toBeGreaterThan(2);
    for (const each of broken) expect(sparkFaults(each)).not.toEqual([]);
  });

  it('asks what the one for DuckDB asks: the same columns of the same tables', () => {
    const asked = (engine: string): Map<string, ReadonlySet<string>> =>
      new Map(
        queriesIn(engine, '.sql').map(([name, text]) => {
          const words = text
            .replaceAll(/--.*$/gmu, '')
            .match(/\b[a-z]+(?:_[a-z]+)+\b|\b(?:due|met|owner)\b/gu);
          return [name, new Set((words ?? []).filter((word) => !ofOneEngine.has(word)))] as const;
        }),
      );
    expect(asked('spark')).toEqual(asked('duckdb'));
  });
});

/** Functions and settings that the other does not have. */
const ofOneEngine: ReadonlySet<string> = new Set(['read_parquet', 'hive_partitioning', 'try_cast']);

describe('a query for Power Query', () => {
  it.each(queriesIn('power-query', '.pq'))('%s is one that Excel and Power BI can read', async (_, text) => {
    expect(await powerQueryFault(text)).toBeNull();
  });

  it.each(queriesIn('power-query', '.pq'))(
    '%s that lost a word, a comma or a bracket is none',
    async (_, text) => {
      for (const broken of [
        text.replace(/\nin\n/u, '\n'),
        text.replace('",\n', '"\n'),
        text.replace('SharePoint.Files(', 'SharePoint.Files'),
      ]) {
        expect(broken).not.toBe(text);
        expect(await powerQueryFault(broken)).not.toBeNull();
      }
    },
  );
});

import { collect, runSideBySide, type Part, type Result } from '../../scripts/side-by-side.mjs';

/** Parts that end when the test says so. */
function openParts() {
  const events: string[] = [];
  const ends = new Map<string, (result: Result) => void>();
  const part = (name: string, after: readonly string[] = []): Part => ({
    name,
    after,
    run: () => {
      events.push(`begin ${name}`);
      return new Promise((resolve) => ends.set(name, resolve));
    },
  });
  const end = async (name: string, result: Result = { code: 0 }): Promise<void> => {
    events.push(`end ${name}`);
    ends.get(name)?.(result);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { events, part, end };
}

/** All that was written, without the seconds. */
function openPage() {
  const written: string[] = [];
  return { write: (text: string) => void written.push(text.replace(/\d+\.\d s/gu, '… s')), written };
}

test('as many parts run at a time as may, in their order; who waits for another lets the next go', async () => {
  const { events, part, end } = openParts();
  const { write } = openPage();
  const run = runSideBySide([part('a'), part('after b', ['b']), part('b'), part('c')], { atOnce: 2, write });
  await end('a');
  await end('b');
  await end('c');
  await end('after b');
  expect([...(await run).keys()]).toEqual(['a', 'b', 'c', 'after b']);
  expect(events).toEqual([
    'begin a',
    'begin b',
    'end a',
    'begin c',
    'end b',
    'begin after b',
    'end c',
    'end after b',
  ]);
});

test('what succeeded is a line with its note; what failed shows all that it said', async () => {
  const { written, write } = openPage();
  const done = (result: Result) => () => Promise.resolve(result);
  const results = await runSideBySide(
    [
      { name: 'good', run: done({ code: 0, output: 'chatter', note: 'one\ntwo\n' }) },
      { name: 'bad', run: done({ code: 2, output: 'first\nlast\n' }) },
      { name: 'thrown', run: () => Promise.reject(new Error('no such program')) },
      { name: 'away', run: done({ code: 0, leftOut: 'nobody has it' }) },
    ],
    { write, atOnce: 1 },
  );
  expect([...results.values()].map(({ code }) => code)).toEqual([0, 2, 1, 0]);
  const text = written.join('');
  expect(text).toContain('ok   good (… s)\n       one\n       two\n');
  expect(text).not.toContain('chatter');
  expect(text).toContain('\nfirst\nlast\nFAIL bad (… s)\n');
  expect(text).toMatch(/Error: no such program\n[\s\S]*FAIL thrown/u);
  expect(text).toContain('--   away: nobody has it\n');
});

test('what waits for a part that failed is not run, has failed too, and so has what waits for that', async () => {
  const { events, part } = openParts();
  const { written, write } = openPage();
  const failing: Part = { name: 'build', run: () => Promise.resolve({ code: 1, output: 'broken' }) };
  const results = await runSideBySide([part('pages', ['bundle']), part('bundle', ['build']), failing], {
    write,
  });
  expect(events).toEqual([]);
  expect([...results].map(([name, { code }]) => [name, code])).toEqual([
    ['build', 1],
    ['bundle', 1],
    ['pages', 1],
  ]);
  expect(written.join('')).toContain('FAIL bundle: not run, because build failed\n');
});

test('a part that waits for one that is not among the parts does not wait', async () => {
  const alone: Part = { name: 'bundle', after: ['build'], run: () => Promise.resolve({ code: 0 }) };
  expect([...(await runSideBySide([alone], { write: () => undefined })).keys()]).toEqual(['bundle']);
});

test('parts that wait for each other are said, and not waited for', async () => {
  const { part } = openParts();
  await expect(runSideBySide([part('a', ['b']), part('b', ['a'])])).rejects.toThrow(
    'wait for each other: a, b',
  );
});

test('a program gives its code, all it said, and its standard output alone', async () => {
  const talk = "console.error('e'); console.log('o'); process.exitCode = 3;";
  const { code, output, stdout } = await collect(process.execPath, ['-e', talk]);
  expect([code, stdout]).toEqual([3, 'o\n']);
  expect([...output].sort().join('')).toBe('\n\neo');
  const ended = await collect(process.execPath, ['-e', "process.kill(process.pid, 'SIGKILL')"]);
  expect([ended.code, ended.output]).toEqual([1, '\nended by SIGKILL']);
  await expect(collect('/no/such/program', [])).rejects.toThrow('ENOENT');
});

/** What counts as a round trip per turn, and what does not. */
import { RuleTester } from 'eslint';
import { noSyncInLoop } from '../../eslint-rules/no-sync-in-loop.mjs';

const tester = new RuleTester({ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } });

/** The body of an async function, as the code of an add-in stands in one. */
const inside = (body: string) => `async function work(context, ctx, rows) { ${body} }`;

tester.run('no-sync-in-loop', noSyncInLoop, {
  valid: [
    {
      name: 'one sync in Excel.run',
      code: 'Excel.run(async (context) => { await context.sync(); });',
    },
    {
      name: 'a loop that only queues, and one sync after it',
      code: inside('for (const row of rows) row.load("values"); await context.sync();'),
    },
    {
      name: 'a callback that only queues, and one sync after it',
      code: inside('rows.forEach((row) => { row.load("values"); }); await context.sync();'),
    },
    {
      name: 'the list of a for-of, which is evaluated once',
      code: inside('for (const row of await read(ctx.sync())) use(row);'),
    },
    {
      name: 'the start of a for, which is evaluated once',
      code: inside('for (let i = await ctx.sync(); i < 3; i += 1) use(i);'),
    },
    {
      name: 'the receiver of an iteration method, which is evaluated once',
      code: inside('(await load(ctx.sync())).map((row) => row.id);'),
    },
    {
      name: 'the second value of a reduce, which is evaluated once',
      code: inside('rows.reduce((sum, row) => sum + row, await ctx.sync());'),
    },
    {
      name: 'a callback that is no iteration',
      code: inside('await withHandlers(async () => { await context.sync(); });'),
    },
    {
      name: 'a function called sync that is not a method',
      code: inside('for (const row of rows) sync(row);'),
    },
    {
      name: 'a property called sync that is not called',
      code: inside('for (const row of rows) use(row.sync);'),
    },
    {
      name: 'a function that syncs, called once',
      code: 'async function flush(c) { await c.sync(); } async function work(c, rows) { rows.map(use); await flush(c); }',
    },
    {
      name: 'another function of the same name in an inner scope',
      code: 'async function flush(c) { await c.sync(); } function work(rows) { const flush = (row) => row.id; return rows.map((row) => flush(row)); }',
    },
    {
      name: 'an imported function that nobody named',
      code: "import { runBatch } from './run-batch'; for (const row of rows) { await runBatch(row); }",
    },
    { name: 'another run', code: inside('for (const row of rows) tasks.run(row);') },
  ],
  invalid: [
    ...[
      ['for-of', 'for (const row of rows) { await context.sync(); }'],
      ['for', 'for (let i = 0; i < 3; i += 1) { await context.sync(); }'],
      ['for-in', 'for (const key in rows) { await context.sync(); }'],
      ['while', 'while (rows.length) { await context.sync(); }'],
      ['do-while', 'do { await context.sync(); } while (rows.length);'],
      ['for await', 'for await (const row of rows) { await context.sync(); }'],
      ['a condition that is evaluated at every turn', 'while (await context.sync()) { rows.pop(); }'],
      [
        'a step that is evaluated at every turn',
        'for (let i = 0; i < 3; i += await ctx.sync()) { rows.pop(); }',
      ],
      ['another receiver', 'for (const row of rows) { await ctx.sync(); }'],
      ['a receiver of two names', 'for (const row of rows) { await row.context.sync(); }'],
      ['this', 'for (const row of rows) { await this.context.sync(); }'],
      ['an optional call', 'for (const row of rows) { await context?.sync?.(); }'],
      ['a computed name', "for (const row of rows) { await context['sync'](); }"],
      ['a sync that is not awaited', 'for (const row of rows) { pending.push(context.sync()); }'],
      [
        'a condition in between',
        'for (const row of rows) { if (row) { try { await ctx.sync(); } finally { done(); } } }',
      ],
      [
        'a function made in a loop',
        'for (const row of rows) { later.push(async () => { await ctx.sync(); }); }',
      ],
      [
        'functions inside functions inside a loop',
        'for (const row of rows) { a(() => { b(function () { ctx.sync(); }); }); }',
      ],
      ['the inner of two loops', 'for (const a of rows) { for (const b of a) { await ctx.sync(); } }'],
      [
        'an Excel.run of an environment',
        'for (const row of rows) { await host.Excel.run(async (c) => { row.write(c); }); }',
      ],
      ['a whole Excel.run', 'for (const row of rows) { await Excel.run(async (c) => { row.write(c); }); }'],
    ].map(([name, body]) => ({
      name: name ?? '',
      code: inside(body ?? ''),
      errors: [{ messageId: 'direct', data: { place: 'a loop' } }],
    })),
    ...[
      'every',
      'filter',
      'find',
      'findIndex',
      'findLast',
      'flatMap',
      'forEach',
      'map',
      'some',
      'toSorted',
    ].map((method) => ({
      name: `a callback of ${method}`,
      code: inside(`rows.${method}(async (row) => { row.load(); await ctx.sync(); });`),
      errors: [{ messageId: 'direct', data: { place: `${method}()` } }],
    })),
    {
      name: 'a callback of reduce, chained promises',
      code: inside('rows.reduce((before, row) => before.then(() => ctx.sync()), start);'),
      errors: [{ messageId: 'direct', data: { place: 'reduce()' } }],
    },
    {
      name: 'all rows at once are still a round trip each',
      code: inside('await Promise.all(rows.map(function (row) { return ctx.sync(); }));'),
      errors: [{ messageId: 'direct', data: { place: 'map()' } }],
    },
    {
      name: 'Array.from with a callback',
      code: inside('Array.from(rows, () => ctx.sync());'),
      errors: [{ messageId: 'direct', data: { place: 'Array.from()' } }],
    },
    {
      name: 'a wrapped callback',
      code: inside('rows.forEach(once(async () => { await ctx.sync(); }));'),
      errors: [{ messageId: 'direct', data: { place: 'forEach()' } }],
    },
    {
      name: 'a function of this file that syncs, called in a loop',
      code: 'async function flush(c) { await c.sync(); } async function work(c, rows) { for (const row of rows) await flush(c); }',
      errors: [{ messageId: 'indirect', data: { name: 'flush', place: 'a loop' } }],
    },
    {
      name: 'an arrow of this file that syncs, given to forEach by name',
      code: 'const flush = async (row) => { await row.context.sync(); }; export const work = (rows) => rows.forEach(flush);',
      errors: [{ messageId: 'indirect', data: { name: 'flush', place: 'forEach()' } }],
    },
    {
      name: 'a function that syncs through another one',
      code: 'const flush = (c) => c.sync(); function save(c) { return flush(c); } function work(c, rows) { rows.map(() => save(c)); }',
      errors: [{ messageId: 'indirect', data: { name: 'save', place: 'map()' } }],
    },
    {
      name: 'an imported function that is known to sync',
      code: "import { runBatch } from './run-batch'; for (const row of rows) { await runBatch(row); }",
      options: [{ functions: ['runBatch'] }],
      errors: [{ messageId: 'direct', data: { place: 'a loop' } }],
    },
    {
      name: 'two round trips in one loop are two reports',
      code: inside('for (const row of rows) { await ctx.sync(); await ctx.sync(); }'),
      errors: [{ messageId: 'direct' }, { messageId: 'direct' }],
    },
  ],
});

/**
 * Plans of much text and many rows keep within what a planning officer waits for and an old machine holds.
 * @slow 5 s: programs of their own, one with 45,000 criteria
 */
import { runWithin, type Budget } from './run-within';

const budgets: readonly (readonly [string, string, Budget])[] = [
  ['four cells of 32,767 Thai letters', 'cells', { cpuSeconds: 3, megabytes: 250 }],
  ['319 criteria with 10,000 letters of evidence each', 'evidence', { cpuSeconds: 3, megabytes: 300 }],
  ['a rubric of 45,000 criteria, indexed, assessed and planned', 'rubric', { cpuSeconds: 5, megabytes: 400 }],
];

test.each(budgets)('%s are planned within the budget', async (_name, task, budget) => {
  const run = await runWithin(['--import', 'tsx', 'test/budget/large-plan.ts', task], budget);
  expect({ exceeded: run.exceeded, stderr: run.stderr, status: run.status }).toEqual({
    exceeded: [],
    stderr: '',
    status: 0,
  });
});

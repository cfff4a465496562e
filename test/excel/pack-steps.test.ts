/** @slow 2 s: a report pack of a rubric too large for one request */
import fc from 'fast-check';
import { pack } from '../../src/excel/office/pack';
import { passingName } from '../../src/excel/write/write-workbook';
import { createRequest, noProgress, openWorkbook, valueOf } from './open-workbook';
import { sampleRubric } from '../core/assessment/sample-rubric';
import type { Rubric } from '../../src/core/rubric/rubric';

const step = (bytes: number) => ({ bytes, write: () => undefined });

test('what fits into one request is one request', () => {
  const steps = [step(100), step(200), step(300)];
  expect(pack(steps, 600)).toEqual([steps]);
});

test('steps stay in order, none is lost, and only a single step may be over the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 })), (sizes) => {
      const steps = sizes.map(step);
      const requests = pack(steps, 400);
      expect(requests.flat()).toEqual(steps);
      for (const request of requests) {
        const bytes = request.reduce((sum, one) => sum + one.bytes, 0);
        expect(request.length === 1 || bytes <= 400).toBe(true);
      }
    }),
  );
});

test('a passing name is one that Excel takes, whatever the run is called', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (run, number) => {
      const name = passingName(run, `old${number}`);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).toMatch(/^~pmqa-[0-9A-Za-z]*-old\d+$/);
    }),
  );
});

test('a rubric too large for one request goes in several, each under the limit of Excel on the web', async () => {
  const rubric = wordy(
    sampleRubric({ points: [300], items: { '1': { '1.1': [250] }, '2': { '2.1': [250] } } }),
  );
  const { host, workbook } = await openWorkbook();
  const stages: string[] = [];
  valueOf(
    await workbook.create(createRequest(rubric), { ...noProgress, report: (stage) => stages.push(stage) }),
  );
  expect(host.traffic.requestBytes).toBeGreaterThan(3_000_000);
  expect(host.traffic.largestRequestBytes).toBeLessThan(2_500_000);
  expect(host.traffic.roundTrips).toBeGreaterThan(3);
  // Two turns looked and one gave the sheets their looks, which is told as finishing; the first is told before it is sent.
  const writing = host.traffic.roundTrips - 3;
  expect(stages.filter((stage) => stage === 'writing').length).toBe(writing + 1);
  const snapshot = valueOf(await workbook.read(rubric));
  expect(snapshot.places.size).toBe(500);
  expect(snapshot.problems).toEqual([]);
}, 30_000);

/** The same rubric with 2,000 letters in each criterion. */
function wordy(rubric: Rubric): Rubric {
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({
        ...item,
        levels: item.levels.map((level) => ({
          ...level,
          criteria: level.criteria.map((criterion) => ({ ...criterion, text: 'ข้อเกณฑ์ '.repeat(222) })),
        })),
      })),
    })),
  };
}

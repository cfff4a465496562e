/**
 * Random hands on the .xlsx file, done by LibreOffice itself: rows and columns inserted and deleted, rows sorted, sheets
 * renamed and copied. The same sequences are done on the embedded host, which says where every answer then stands.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/core/assessment/attainment';
import { emptyAnswer, type Answer, type Answers } from '../../src/core/assessment/answers';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import { answerFields } from '../../src/core/layout/columns';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { readWorkbookFile } from '../../src/xlsx/read-xlsx';
import { sampleProfile } from '../core/layout/rubrics';
import { openBench, type FuzzBench } from '../fuzz/bench';
import { anyAction, type Action } from '../fuzz/actions';
import { fuzzRubric } from '../fuzz/fuzz-rubric';
import { howOften, seed } from '../fuzz/how-often';
import { valueOf } from '../excel/open-workbook';
import { RandomHands } from '../fuzz/random-hands';
import { bookOf, writeBook } from './books';
import { emptyFolder, runOffice, type Order } from './office';
import { recordHands } from './recorded-hands';

const count = howOften({ push: 15, fuzz: 200 });
const index = indexRubric(fuzzRubric);

/** What LibreOffice can be asked in the same words. Whole rows only: it sorts by rows of a block as Excel does. */
const told: ReadonlySet<Action['do']> = new Set([
  'insertRows',
  'deleteRows',
  'insertColumn',
  'sort',
  'rename',
  'copySheet',
]);

function isTold(action: Action): boolean {
  return told.has(action.do) && (action.do !== 'sort' || action.shape === 'rows');
}

interface Played {
  readonly name: string;
  readonly file: string;
  readonly log: readonly string[];
  /** As the host reads it after the same sequence. */
  readonly expected: WorkbookSnapshot;
}

describe('the same sequences in LibreOffice', () => {
  const folder = emptyFolder('same-sequences');
  const played: Played[] = [];
  let bench: FuzzBench;

  beforeAll(async () => {
    bench = await openBench();
    const sequences = fc.sample(fc.array(anyAction.filter(isTold), { minLength: 3, maxLength: 12 }), {
      seed,
      numRuns: count,
    });
    const orders: Order[] = [];
    for (const [number, actions] of sequences.entries()) {
      const name = `sequence-${number}`;
      const { log, moves, expected, answers } = await play(actions);
      const book = bookOf(name, index, answers, 'department', sampleProfile);
      const file = join(folder, `${name}-after.xlsx`);
      orders.push(['open', await writeBook(folder, book)], ...moves, ['save', file], ['close']);
      played.push({ name, file, log, expected });
    }
    runOffice(orders);
  });

  async function play(actions: readonly Action[]) {
    bench.putBack();
    const { host, workbook } = bench.tools;
    // The file holds our sheets alone, in the order of the plan.
    for (const sheet of host.workbook.sheets) {
      if (!['สรุป', 'หมวด 1', 'หมวด 2', '_pmqa'].includes(sheet.name)) host.hands.deleteSheet(sheet.id);
    }
    const answers = valueOf(await workbook.read(fuzzRubric)).answers;
    const moves: Order[] = [];
    const hands = new RandomHands(recordHands(host, moves), bench.start);
    for (const action of actions) hands.do(action);
    return { log: hands.log, moves, answers, expected: valueOf(await workbook.read(fuzzRubric)) };
  }

  it(`every answer is read back under its right id (${count} sequences, seed ${seed})`, async () => {
    const wrong: string[] = [];
    let answers = 0;
    let figures = 0;
    for (const { name, file, log, expected } of played) {
      const snapshot = await readFile(file);
      const found = differing(expected.answers, snapshot.answers);
      answers += expected.answers.size;
      figures += snapshot.figures.size;
      const numbers = compareFigures(
        index,
        assess(index, snapshot.answers, snapshot.profile.agencyType),
        snapshot.figures,
      );
      // Where the host's own numbers differ (a row of figures deleted), the file's may as well.
      const isSound = expected.problems.every(
        ({ kind }) => kind !== 'figureMissing' && kind !== 'figureUnreadable',
      );
      if (found.length > 0) wrong.push(`${name}: ${found.join('; ')} after ${log.join(', ')}`);
      if (isSound && numbers.length > 0 && agreesInHost(expected)) {
        wrong.push(`${name}: ${JSON.stringify(numbers.slice(0, 3))} after ${log.join(', ')}`);
      }
    }
    process.stdout.write(
      `${played.length} sequences in LibreOffice, ${answers} answers and ${figures} figures read back, seed ${seed}\n`,
    );
    expect(wrong).toEqual([]);
  });

  it('were really carried out: most files have rows, columns or sheets elsewhere than before', () => {
    const moved = played.filter(({ log }) => log.some((line) => !line.startsWith('refused')));
    expect(moved.length).toBeGreaterThan(played.length / 2);
  });
});

async function readFile(file: string): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbookFile(index, readFileSync(file));
  if (!outcome.ok) throw new Error(`${file}: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

function agreesInHost({ answers, figures, profile }: WorkbookSnapshot): boolean {
  return compareFigures(index, assess(index, answers, profile.agencyType), figures).length === 0;
}

function differing(expected: Answers, found: Answers): string[] {
  return [...index.criteria.keys()].flatMap((id) => {
    const [one, other] = [textOf(expected.get(id)), textOf(found.get(id))];
    return one === other ? [] : [`${id}: ${other}, not ${one}`];
  });
}

function textOf(answer: Answer = emptyAnswer): string {
  return JSON.stringify(answerFields.map((field) => answer[field]));
}

/** Whatever a checklist looks like: no tick that was not given, none that was given lost, every row accounted for. */
import fc from 'fast-check';
import { carryAnswers, proposedDecisions } from '../../src/core/editions/carry';
import { proposeCarry } from '../../src/core/editions/propose-carry';
import { readSource } from '../../src/core/editions/read-source';
import { comparableText } from '../../src/core/text/comparable-text';
import { pmqaIndex } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';
import { randomChecklist } from './random-checklist';

const runs = { ...replay, numRuns: howOften({ push: 60, fuzz: 2_000 }) };

it('a checklist made by hand gives the ticks that were given, and keeps every row', () => {
  fc.assert(
    fc.property(randomChecklist(pmqaIndex), ({ grid, ticked, rows, evidence }) => {
      const source = readSource(pmqaIndex, { title: '', grids: [grid] });
      const proposal = proposeCarry(pmqaIndex, source, new Map());
      const { answers, leftovers } = carryAnswers(pmqaIndex, proposal, proposedDecisions(proposal));
      const carried = [...answers].filter(([, { answer }]) => answer.met).map(([id]) => id);
      const left = leftovers.filter(({ answer }) => answer?.met === true).map(({ row }) => row?.text ?? '');
      // A criterion whose words several rows or criteria share is asked about, never given to another.
      for (const id of carried) expect([id, ticked.has(id)]).toEqual([id, true]);
      for (const id of ticked) {
        const words = pmqaIndex.criteria.get(id)?.criterion.text ?? '';
        const isLeft = left.some((text) => comparableText(text) === comparableText(words));
        expect([id, carried.includes(id) || isLeft]).toEqual([id, true]);
      }
      const said = JSON.stringify([[...answers.values()], leftovers]);
      for (const word of evidence) expect([word, said.includes(`${word}"`)]).toEqual([word, true]);
      const [account] = source.sheets;
      const { held = 0, unanswered = 0, headings = 0, notAnswers = 0 } = account ?? {};
      expect([account?.rows, held + unanswered + headings + notAnswers]).toEqual([rows, rows]);
    }),
    runs,
  );
});

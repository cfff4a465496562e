/** Each parser of files, given what no program writes: an outcome in words, never a crash and never without end. */
import fc from 'fast-check';
import { readDueDay } from '../../src/core/sheet/due-day';
import { readSource } from '../../src/core/editions/read-source';
import { numberFormat, shownNumber } from '../../src/xlsx/cells/number-format';
import { scanXml, XmlFault } from '../../src/xlsx/package/scan-xml';
import { readFileGrids } from '../../src/xlsx/read-xlsx';
import { pmqaIndex } from '../core/layout/rubrics';
import { howOften, replay } from '../fuzz/how-often';
import { makeZip, partsOf } from '../xlsx/zip-file';
import { bytesOf } from './read-incoming';

const often = (push: number) => ({ ...replay, numRuns: howOften({ push, fuzz: 2_000 }) });

let parts: { name: string; content: string }[] = [];
let packed: Uint8Array = new Uint8Array();
beforeAll(async () => {
  packed = bytesOf('links-behind-words/hand.xlsx');
  parts = [...(await partsOf(packed))].map(([name, content]) => ({ name, content }));
});

/** The text with a stretch cut out, doubled, or replaced by another. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(40),
  by: fc.oneof(
    fc.constantFrom(
      '',
      '<',
      '>',
      '&',
      '"',
      '</c>',
      '<c r="A1"',
      't="s"',
      '<v>1e999</v>',
      '<f/>',
      's="99"',
      '\u0000',
    ),
    fc.string({ maxLength: 12 }),
  ),
});

async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  const outcome = await readFileGrids(bytes);
  if (outcome.ok) readSource(pmqaIndex, { title: '', ...outcome.value });
  else expect(outcome.failure.kind).toMatch(/^[a-zA-Z]+$/);
}

it('the parts of a workbook with stretches of their XML changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 4 }), async (which, edits) => {
      const changed = parts.map((part, number) => {
        if (number !== which % parts.length) return part;
        const content = edits.reduce((text, { at, length, by }) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + by + text.slice(from + length);
        }, part.content);
        return { ...part, content };
      });
      await readsOrRefuses(makeZip(changed));
    }),
    often(40),
  );
});

it('the archive with bytes changed, or cut off', async () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.option(fc.nat()), async (changes, cut) => {
      const bytes = packed.slice(0, cut === null ? packed.length : cut % (packed.length + 1));
      for (const [at, byte] of changes) bytes[at % Math.max(1, bytes.length)] = byte;
      await readsOrRefuses(bytes);
    }),
    often(40),
  );
});

it('any text as XML, as a number format, as a due date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.double(), (text, number) => {
      try {
        scanXml(`<a>${text}</a>`, {});
      } catch (error) {
        expect(error).toBeInstanceOf(XmlFault);
      }
      const shown = shownNumber(number, numberFormat(200, text), false);
      expect(shown === null || typeof shown === 'string').toBe(true);
      expect(typeof readDueDay(text).due).toBe('string');
    }),
    often(200),
  );
});

/** A sheet that goes between the list of sheets and its cells: whoever was reading reads once more, and is told nothing. */
import type { Outcome } from '../../src/core/failures/outcome';
import type { SavedState } from '../../src/embedded-host/contract';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { createCarryPort } from '../../src/excel/operations/carry-in';
import { createUpkeep } from '../../src/excel/operations/create-upkeep';
import { createRequest, noProgress, sheetNamed, tinyRubric, valueOf } from '../excel/open-workbook';
import type { HeldClient } from './held-client';
import { holdPress } from './moved-rows';
import { openTwoPeople, type TwoPeople } from './two-people';

let two: TwoPeople;
/** Nothing but the sheet that Excel opens with. */
let newWorkbook: SavedState;
beforeAll(async () => {
  two = await openTwoPeople();
  newWorkbook = two.host.save();
});
afterAll(() => two.close());

const listRequest = { ...createRequest(tinyRubric), answers: new Map(), madeOn: '2026-11-25' };
const index = indexRubric(tinyRubric);
const checkRequest = { ...createRequest(tinyRubric), index, decisions: new Map() };

const readings: Record<string, (client: HeldClient) => Promise<Outcome<unknown>>> = {
  'the pane reads': ({ workbook }) => workbook.read(tinyRubric),
  'the pane checks': ({ environment }) => createUpkeep(environment).check(checkRequest),
  'a person creates': ({ workbook }) => workbook.create(createRequest(tinyRubric), noProgress),
  'a person asks for a list of gaps': ({ workbook }) => workbook.writeGapSheet(listRequest),
  'a person carries in': ({ environment }) => createCarryPort(environment).readOwnSheets(),
};

test.each(Object.keys(readings))('%s while a colleague deletes a sheet of their own', async (reading) => {
  const { host, somchai, malee } = two;
  host.restore(newWorkbook);
  valueOf(await somchai.workbook.create(createRequest(tinyRubric), noProgress));
  const draft = sheetNamed(host, 'Sheet1');
  const press = holdPress(malee, () => readings[reading]?.(malee) ?? Promise.reject(new Error(reading)));
  await press.next();
  host.hands.deleteSheet(draft.id);
  expect(await press.finish()).toMatchObject({ ok: true });
});

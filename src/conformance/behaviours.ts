/** The one list: what the embedded host is held to in CI, and what is tried in a real Excel. In the order it is run. */
import type { Behaviour } from './behaviour';
import { boxesRows } from './list/boxes-rows';
import { chartsRows } from './list/charts-rows';
import { eventsRows } from './list/events-rows';
import { formulasRows } from './list/formulas-rows';
import { freezingRows } from './list/freezing-rows';
import { heightsRows } from './list/heights-rows';
import { limitsRows } from './list/limits-rows';
import { linesRows } from './list/lines-rows';
import { namesRows } from './list/names-rows';
import { peopleRows } from './list/people-rows';
import { printingRows } from './list/printing-rows';
import { productRows } from './list/product-rows';
import { protectionRows } from './list/protection-rows';
import { rulesRows } from './list/rules-rows';
import { sheetsRows } from './list/sheets-rows';
import { sortingRows } from './list/sorting-rows';
import { typingRows } from './list/typing-rows';
import { undoRows } from './list/undo-rows';
import { validationsRows } from './list/validations-rows';
import { wireRows } from './list/wire-rows';

export const behaviours: readonly Behaviour[] = [
  ...typingRows,
  ...formulasRows,
  ...namesRows,
  ...rulesRows,
  ...validationsRows,
  ...boxesRows,
  ...linesRows,
  ...sortingRows,
  ...freezingRows,
  ...printingRows,
  ...heightsRows,
  ...chartsRows,
  ...eventsRows,
  ...limitsRows,
  ...sheetsRows,
  ...protectionRows,
  ...wireRows,
  ...peopleRows,
  ...productRows,
  // Last: it waits for a person.
  ...undoRows,
];

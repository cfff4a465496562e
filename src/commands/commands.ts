/** Entry of the page behind the ribbon buttons: joins the commands to Excel and to the names in the manifest. */
import rubricJson from '../../rubric/pmqa-4.0.json';
import type { Failure } from '../core/failures/failures';
import { parseRubric } from '../core/rubric/parse-rubric';
import { createExcelWorkbook } from '../excel/operations/excel-workbook';
import { readSelection } from '../excel/read/read-selection';
import { createRibbonCommands } from './ribbon-commands';
import { showFailure } from './show-failure';

async function start(): Promise<void> {
  await Office.onReady();
  const rubric = parseRubric(rubricJson);
  if (!rubric.ok) {
    // The rubric is part of the build and held by its tests; a broken one must not pass for an idle button.
    throw new Error(`The built-in rubric has ${rubric.failure.length} problems`);
  }
  const environment = { Excel, Office };
  const page = new URL('message.html', window.location.href).href;
  const commands = createRibbonCommands(
    { ...createExcelWorkbook(environment), readSelection: () => readSelection(environment) },
    rubric.value,
    (failure: Failure) => showFailure(Office, page, failure),
  );
  Office.actions.associate('nextGap', (event: Office.AddinCommands.Event) => {
    void commands.nextGap(event);
  });
  Office.actions.associate('recalculate', (event: Office.AddinCommands.Event) => {
    void commands.recalculate(event);
  });
}

void start();

import { showFailure } from '../../src/commands/show-failure';
import { openWorkbook } from '../excel/open-workbook';

test('where there are no dialogs the command ends all the same', async () => {
  const { environment } = await openWorkbook();
  expect(environment.Office.context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  await expect(
    showFailure(environment.Office, 'https://localhost/message.html', { kind: 'noAssessment' }),
  ).resolves.toBeUndefined();
});

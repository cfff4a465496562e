/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
import { downloadFile } from '../../src/taskpane/download-file';

test('a file is handed over under its name and leaves nothing on the page', () => {
  jest.useFakeTimers();
  const made: Blob[] = [];
  const forgotten: string[] = [];
  // jsdom knows neither of the two.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made.push(blob);
      return 'blob:copy';
    },
    revokeObjectURL: (address: string) => forgotten.push(address),
  });
  const pressed: string[] = [];
  document.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement)
      pressed.push(`${event.target.download} ${event.target.href}`);
  });
  const content = new Blob(['x']);
  downloadFile(document, 'แบบประเมิน 2569.xlsx', content);
  expect(pressed).toEqual(['แบบประเมิน 2569.xlsx blob:copy']);
  expect(made).toEqual([content]);
  expect(document.querySelector('a')).toBeNull();
  expect(forgotten).toEqual([]);
  jest.runAllTimers();
  expect(forgotten).toEqual(['blob:copy']);
  jest.useRealTimers();
});

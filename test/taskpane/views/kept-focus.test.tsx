/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
/** The focus never drops to the page: what it goes to when what had it is gone. */
import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useKeptFocus } from '../../../src/taskpane/views/pane/use-kept-focus';

type Ending = 'gone' | 'hidden' | 'off' | 'folded';

/** A button that ends in some way when it is pressed, beside another, under a heading. */
function Part({ ending }: { readonly ending: Ending }): JSX.Element {
  useKeptFocus();
  const [isPressed, setPressed] = React.useState(false);
  const press = (): void => setPressed(true);
  return (
    <main className="pane">
      <h1>หน้า</h1>
      <section>
        <h2>ส่วน</h2>
        <div>
          <p>ไม่มีปุ่ม</p>
          <details open={!(isPressed && ending === 'folded')}>
            <summary>พับได้</summary>
            <div hidden={isPressed && ending === 'hidden'}>
              {!(isPressed && ending === 'gone') && (
                <button type="button" disabled={isPressed && ending === 'off'} onClick={press}>
                  กด
                </button>
              )}
            </div>
          </details>
        </div>
      </section>
    </main>
  );
}

/** No page of a test has the focus of a window. */
function givePageTheFocus(): void {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
}

function press(ending: Ending): void {
  render(<Part ending={ending} />);
  const button = screen.getByRole('button', { name: 'กด' });
  button.focus();
  fireEvent.click(button);
}

const focused = (): string => document.activeElement?.textContent ?? '';

afterEach(() => jest.restoreAllMocks());

it.each([
  ['gone', 'พับได้'],
  ['hidden', 'พับได้'],
  ['off', 'พับได้'],
  ['folded', 'พับได้'],
] as const)('goes on to what stands nearest when the button is %s', async (ending, expected) => {
  givePageTheFocus();
  press(ending);
  await waitFor(() => expect(focused()).toBe(expected));
});

function Alone({ withHeading }: { readonly withHeading: boolean }): JSX.Element {
  useKeptFocus();
  const [isThere, setThere] = React.useState(true);
  return (
    <main className="pane">
      <h1>หน้า</h1>
      <section>
        {withHeading && <h2>ส่วน</h2>}
        {isThere && (
          <p>
            <button type="button" onClick={() => setThere(false)}>
              กด
            </button>
          </p>
        )}
        <button type="button">อื่น</button>
      </section>
    </main>
  );
}

it.each([
  [true, 'ส่วน'],
  [false, 'หน้า'],
])('else to the heading of the part that is left (%s)', async (withHeading, expected) => {
  givePageTheFocus();
  render(<Alone withHeading={withHeading} />);
  const button = screen.getByRole('button', { name: 'กด' });
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(focused()).toBe(expected));
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
});

const moment = () => new Promise((resolve) => setTimeout(resolve, 120));

it('stays away from whoever has left by their own will, and whoever has moved it first', async () => {
  givePageTheFocus();
  render(<Alone withHeading />);
  const [button, other] = screen.getAllByRole('button');
  button?.focus();
  button?.blur();
  await moment();
  expect(document.activeElement).toBe(document.body);
  // What had it before is gone later, and nobody is called back to it.
  if (button !== undefined) fireEvent.click(button);
  await moment();
  expect(document.activeElement).toBe(document.body);
  other?.focus();
  await moment();
  expect(document.activeElement).toBe(other);
});

it('takes nothing from Excel: a pane whose window has not the focus leaves it there', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  press('gone');
  await moment();
  expect(document.activeElement).toBe(document.body);
});

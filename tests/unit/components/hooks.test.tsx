// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from '../../../components/parts/hooks';

/** A part with a button that goes when it has done its work, and one beside it. */
function View({ off }: { off: boolean }) {
  const part = useKeptFocus<HTMLElement>(off);
  return (
    <>
      <main ref={part} tabIndex={-1}>
        {off ? <button id="on">Switch on</button> : <p>Read</p>}
      </main>
      <button id="beside">Settings</button>
    </>
  );
}
const draw = (off: boolean): void =>
  void act(() => {
    render(<View off={off} />, document.body);
  });
const focus = (id: string): void =>
  void act(() => {
    document.getElementById(id)?.focus();
  });

afterEach(() => {
  render(null, document.body);
});

it('takes the focus to the part when the button that had it is gone', () => {
  draw(true);
  focus('on');
  draw(false);
  expect(document.activeElement?.localName).toBe('main');
});

it('leaves the focus where it is, and takes none that was elsewhere', () => {
  draw(true);
  focus('beside');
  draw(false);
  expect(document.activeElement?.id).toBe('beside');
  draw(true);
  (document.activeElement as HTMLElement).blur();
  draw(false);
  expect(document.activeElement).toBe(document.body);
});

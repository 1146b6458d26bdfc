// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Walk } from '../../../page/walk';

/** A walk over `names` names; `at` is the card that is seen. */
function walkOver(names: number) {
  const state = { at: 0, total: names, entered: 0, button: false };
  const walk = new Walk(window, {
    total: () => state.total,
    first: () => 1,
    at: () => state.at,
    go: (mention) => (state.at = mention),
    onButton: () => state.button,
    enter: () => state.entered++,
  });
  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    walk.key(new KeyboardEvent('keydown', { key, ...more }));
  return { walk, state, press };
}

describe('the walk by keyboard', () => {
  it('begins at the first name in view and goes round at both ends', () => {
    const { walk, state, press } = walkOver(3);
    expect(walk.start()).toBe(true);
    expect(state.at).toBe(1);
    press('ArrowRight');
    press('n');
    expect(state.at).toBe(0);
    press('ArrowUp');
    expect(state.at).toBe(2);
    press('Home');
    expect(state.at).toBe(0);
    press('End');
    expect(state.at).toBe(2);
    // Its own keys again: one name on.
    walk.start();
    expect(state.at).toBe(0);
  });

  it('goes on from the card that is seen, when names have come in before it', () => {
    const { walk, state, press } = walkOver(3);
    walk.start();
    state.total = 9;
    state.at = 6;
    press('ArrowRight');
    expect(state.at).toBe(7);
  });

  it('leaves Enter to a button, and everything with Ctrl, Alt or Meta to the page', () => {
    const { walk, state, press } = walkOver(3);
    walk.start();
    state.button = true;
    expect(press('Enter')).toBe(false);
    state.button = false;
    expect(press('Enter')).toBe(true);
    expect(state.entered).toBe(1);
    expect(press('n', { ctrlKey: true })).toBe(false);
    expect(press('x')).toBe(false);
  });

  it('is over after its end, and never begins where nothing is marked', () => {
    const { walk, press } = walkOver(3);
    expect(press('ArrowRight')).toBe(false);
    walk.start();
    walk.end(false);
    expect(press('ArrowRight')).toBe(false);
    expect(walkOver(0).walk.start()).toBe(false);
  });
});

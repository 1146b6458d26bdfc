// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Pointing } from '../../../page/pointer';
import type { Hit } from '../../../page/pointer';

/** A block at 100,100 of 200 × 40, moved and sized by the tests, with names 0 and 1 in it. */
const box = (x: number, y: number, width: number, height: number): DOMRect =>
  ({ left: x, top: y, right: x + width, bottom: y + height, width, height }) as DOMRect;
const NAMES = [box(110, 100, 50, 18), box(110, 120, 60, 18)];

describe('following a pointer', () => {
  let block: Element;
  let at: DOMRect;
  const measured = vi.fn((mention: number) => [NAMES[mention] ?? box(0, 0, 0, 0)]);
  const exact = vi.fn<(x: number, y: number) => Hit | null>();
  let pointing: Pointing;

  beforeEach(() => {
    document.body.innerHTML = '<p><a href="#">names</a></p><div>none</div>';
    block = document.body.firstElementChild ?? document.body;
    at = box(100, 100, 200, 40);
    block.getBoundingClientRect = () => at;
    measured.mockClear();
    exact.mockReset();
    exact.mockImplementation((_, y) => ({ mention: y < 119 ? 0 : 1, rects: [] }));
    pointing = new Pointing({
      members: (el) => (el === block ? [0, 1] : null),
      rects: measured,
      exact,
    });
  });

  it('asks nothing where no block around the element has names', () => {
    expect(pointing.at(120, 105, document.body.lastElementChild ?? block)).toBeNull();
    expect(measured).not.toHaveBeenCalled();
    expect(exact).not.toHaveBeenCalled();
  });

  it('measures a block once, and asks the caret once a name', () => {
    const link = block.firstElementChild ?? block;
    expect(pointing.at(200, 105, link)).toBeNull();
    expect(exact).not.toHaveBeenCalled();
    expect(pointing.at(120, 105, link)?.mention).toBe(0);
    expect(pointing.at(121, 106, link)?.mention).toBe(0);
    expect(pointing.at(121, 126, link)?.mention).toBe(1);
    expect(exact).toHaveBeenCalledTimes(2);
    expect(measured).toHaveBeenCalledTimes(2);
  });

  it('goes with a block that has moved, and measures one that has changed its size anew', () => {
    expect(pointing.at(120, 105, block)?.mention).toBe(0);
    at = box(100, 400, 200, 40);
    expect(pointing.at(120, 105, block)).toBeNull();
    expect(pointing.at(120, 405, block)?.mention).toBe(0);
    expect(measured).toHaveBeenCalledTimes(2);
    at = box(100, 400, 150, 80);
    pointing.at(120, 405, block);
    expect(measured).toHaveBeenCalledTimes(4);
  });

  it('leaves the last word to the caret: something may lie over the name', () => {
    exact.mockImplementation(() => null);
    expect(pointing.at(120, 105, block)).toBeNull();
    expect(pointing.at(121, 105, block)).toBeNull();
    expect(exact).toHaveBeenCalledTimes(2);
  });

  it('measures anew after it was told to forget', () => {
    pointing.at(120, 105, block);
    pointing.forget();
    pointing.at(120, 105, block);
    expect(measured).toHaveBeenCalledTimes(4);
    expect(exact).toHaveBeenCalledTimes(2);
  });
});

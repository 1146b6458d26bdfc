import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE, isToward, placeCard, roomFor } from '../../../page/card-place';
import type { Box } from '../../../page/card-place';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placing the card', () => {
  it('goes below, flips above at the bottom edge, and clamps at the right', () => {
    const card = { width: 340, height: 300 };
    expect(placeCard([box(100, 100)], null, card, view, false)).toMatchObject({ side: 'below', left: 100 });
    expect(placeCard([box(100, 700)], null, card, view, false).side).toBe('above');
    expect(placeCard([box(950, 100)], null, card, view, false).left).toBe(1000 - 340 - EDGE);
  });

  it('starts at the name’s start on right-to-left pages', () => {
    expect(placeCard([box(600, 100)], null, { width: 340, height: 300 }, view, true).left).toBe(680 - 340);
  });

  it('takes the line that the pointer is on where a name is broken', () => {
    const rects = [box(900, 100), box(10, 122)];
    const place = placeCard(rects, { x: 20, y: 130 }, { width: 340, height: 300 }, view, false);
    expect(place.left).toBe(10);
    expect(place.top).toBeGreaterThanOrEqual(142);
  });

  it('never covers the name or the pointer on it, and stays in the window, wherever the name is', () => {
    const arb = fc.record({
      left: fc.integer({ min: 0, max: 920 }),
      top: fc.integer({ min: 0, max: 780 }),
      height: fc.integer({ min: 60, max: 420 }),
      rtl: fc.boolean(),
    });
    fc.assert(
      fc.property(arb, ({ left, top, height, rtl }) => {
        const name = box(left, top);
        let size = { width: 348, height };
        let place = placeCard([name], null, size, view, rtl);
        const room = roomFor(place, [name], view);
        if (height > room) {
          size = { width: 348, height: room };
          place = placeCard([name], null, size, view, rtl);
        }
        const card = box(place.left, place.top, size.width, size.height);
        const apart =
          card.left >= name.right ||
          card.right <= name.left ||
          card.top >= name.bottom ||
          card.bottom <= name.top;
        expect(apart).toBe(true);
        expect(card.left).toBeGreaterThanOrEqual(EDGE);
        expect(card.right).toBeLessThanOrEqual(view.width);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});

describe('the way to the card', () => {
  const card = box(100, 200, 340, 300);
  it('is one that comes nearer', () => {
    expect(isToward({ x: 150, y: 150 }, { x: 160, y: 170 }, card)).toBe(true);
    expect(isToward({ x: 150, y: 170 }, { x: 150, y: 150 }, card)).toBe(false);
    expect(isToward({ x: 700, y: 150 }, { x: 900, y: 150 }, card)).toBe(false);
  });
});

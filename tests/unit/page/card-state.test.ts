import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadline, HIDDEN, shownMention, step, TIMING } from '../../../page/card-state';
import type { CardEvent, CardState } from '../../../page/card-state';

const point = (mention: number | null, t: number, speed = 0, toward = false): CardEvent => ({
  type: 'point',
  mention,
  speed,
  toward,
  t,
});
const run = (events: readonly CardEvent[], from: CardState = HIDDEN): CardState =>
  events.reduce((s, e) => step(s, e), from);

describe('hover intent', () => {
  it('prepares after 150 ms, shows after the delay, in that order', () => {
    let s = run([point(3, 0)]);
    expect(s).toEqual({ is: 'ghost', mention: 3, since: 0, prepared: false });
    expect(deadline(s)).toBe(TIMING.prepare);
    s = step(s, { type: 'tick', t: TIMING.prepare });
    expect(s).toMatchObject({ is: 'ghost', prepared: true });
    expect(deadline(s)).toBe(TIMING.delay);
    expect(step(s, { type: 'tick', t: TIMING.delay - 1 }).is).toBe('ghost');
    expect(step(s, { type: 'tick', t: TIMING.delay })).toMatchObject({ is: 'hover', mention: 3 });
  });

  it('ignores a pointer that passes by', () => {
    expect(run([point(3, 0, 2)])).toBe(HIDDEN);
    expect(run([point(3, 0), point(3, 10, 2)])).toBe(HIDDEN);
  });

  it('starts anew on another name', () => {
    expect(run([point(3, 0), point(4, 200)])).toMatchObject({ is: 'ghost', mention: 4, since: 200 });
  });

  it('goes 300 ms after the pointer has left, and stays if it comes back', () => {
    const shown = run([point(3, 0), { type: 'tick', t: 400 }]);
    const leaving = step(shown, point(null, 1000));
    expect(deadline(leaving)).toBe(1300);
    expect(step(leaving, { type: 'tick', t: 1300 })).toBe(HIDDEN);
    expect(deadline(step(leaving, { type: 'enter', t: 1200 }))).toBeNull();
    expect(deadline(step(leaving, point(3, 1200)))).toBeNull();
  });

  it('gives a pointer on its way to the card more time, and no other name a turn', () => {
    const shown = run([point(3, 0), { type: 'tick', t: 400 }]);
    const under = run([point(null, 1000), point(5, 1200, 0, true)], shown);
    expect(under).toMatchObject({ is: 'hover', mention: 3, leaveAt: 1500, next: null });
  });

  it('passes on to a name on which the pointer has come to rest', () => {
    const shown = run([point(3, 0), { type: 'tick', t: 400 }]);
    const waiting = step(shown, point(5, 1000));
    const gone = step(waiting, { type: 'tick', t: 1300 });
    expect(gone).toMatchObject({ is: 'ghost', mention: 5, since: 1000 });
    expect(step(gone, { type: 'tick', t: 1350 })).toMatchObject({ is: 'hover', mention: 5 });
  });

  it('keeps a pinned card whatever the pointer does, until it is let go or closed', () => {
    const pinned = run([point(3, 0), { type: 'tick', t: 400 }, { type: 'pin' }]);
    expect(run([point(null, 500), point(8, 900), { type: 'tick', t: 9000 }], pinned)).toBe(pinned);
    expect(step(pinned, { type: 'pin' })).toMatchObject({ is: 'hover' });
    expect(step(pinned, { type: 'close' })).toBe(HIDDEN);
  });

  it('opens by touch, and closes by a tap elsewhere', () => {
    const touch = run([{ type: 'tap', mention: 2 }]);
    expect(touch).toEqual({ is: 'touch', mention: 2 });
    expect(step(touch, { type: 'tap', mention: null })).toBe(HIDDEN);
    expect(step(touch, point(null, 10))).toBe(touch);
  });
});

describe('mentions that are made anew', () => {
  const shift = (by: number): CardEvent => ({ type: 'renumber', of: (m) => m + by });
  const gone: CardEvent = { type: 'renumber', of: () => null };
  it('keep a card on what is the same mention, in every state, and what was waited for', () => {
    const ghost = run([point(3, 0)]);
    expect(step(ghost, shift(2))).toEqual({ ...ghost, mention: 5 });
    expect(run([shift(2), { type: 'tick', t: 350 }], ghost)).toMatchObject({ is: 'hover', mention: 5 });
    const pinned = run([point(3, 0), { type: 'tick', t: 400 }, { type: 'pin' }]);
    expect(step(pinned, shift(-1))).toEqual({ is: 'pinned', mention: 2, by: 'pin' });
    expect(step(pinned, shift(0))).toBe(pinned);
    expect(step(HIDDEN, shift(1))).toBe(HIDDEN);
  });
  it('leave another name that the pointer had come to rest on to the next move', () => {
    const hover = run([point(3, 0), { type: 'tick', t: 400 }, point(7, 500)]);
    expect(step(hover, shift(0))).toMatchObject({ is: 'hover', mention: 3, next: null });
  });
  it('close a card whose mention is gone', () => {
    expect(step(run([point(3, 0), { type: 'tick', t: 400 }]), gone)).toBe(HIDDEN);
    expect(step(run([{ type: 'tap', mention: 2 }]), gone)).toBe(HIDDEN);
  });
});

const mention = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
const ofReaders: fc.Arbitrary<(t: number) => CardEvent> = fc.oneof(
  fc
    .record({ mention, speed: fc.constantFrom(0, 0.1, 3), toward: fc.boolean() })
    .map((p) => (t: number) => ({ type: 'point' as const, ...p, t })),
  fc
    .constantFrom('enter' as const, 'leave' as const, 'tick' as const)
    .map((type) => (t: number) => ({ type, t })),
  fc.constantFrom('pin' as const, 'close' as const).map((type) => () => ({ type })),
  fc.integer({ min: 0, max: 3 }).map((m) => () => ({ type: 'walk' as const, mention: m })),
  mention.map((m) => () => ({ type: 'tap' as const, mention: m })),
);
const event = fc.oneof(
  ofReaders,
  fc
    .array(mention, { minLength: 4, maxLength: 4 })
    .map((now) => () => ({ type: 'renumber' as const, of: (m: number) => now[m] ?? null })),
);
const historyOf = (events: typeof event) =>
  fc.array(fc.tuple(events, fc.integer({ min: 0, max: 500 })), { maxLength: 60 });
const history = historyOf(event);
const play = (events: readonly [(t: number) => CardEvent, number][]): { state: CardState; t: number } => {
  let t = 0;
  let state: CardState = HIDDEN;
  for (const [make, after] of events) {
    t += after;
    state = step(state, make(t));
  }
  return { state, t };
};

describe('no sequence of events', () => {
  it('leaves a card that closing does not close', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(step(play(events).state, { type: 'close' })).toBe(HIDDEN);
      }),
    );
  });

  it('leaves a hover card that stays when the pointer has left for good', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { state, t } = play(events);
        let now = step(state, { type: 'leave', t });
        for (let i = 0; i < 10; i++) {
          const due = deadline(now);
          if (due === null) break;
          now = step(now, { type: 'tick', t: Math.max(due, t) });
        }
        // Only what the reader opened on purpose stays: each has its own way to close.
        expect(['hidden', 'pinned', 'touch']).toContain(now.is);
      }),
    );
  });

  it('leaves a state that waits for a tick which changes nothing', () => {
    fc.assert(
      fc.property(history, (events) => {
        const { state, t } = play(events);
        const due = deadline(state);
        if (due === null) return;
        expect(step(state, { type: 'tick', t: Math.max(due, t) })).not.toBe(state);
      }),
    );
  });

  it('shows a card of a name that the pointer never rested on', () => {
    fc.assert(
      fc.property(historyOf(ofReaders), (events) => {
        const { state } = play(events);
        const shown = shownMention(state);
        if (shown === null) return;
        expect(
          events.some(([make]) => {
            const e = make(0);
            return 'mention' in e && e.mention === shown;
          }),
        ).toBe(true);
      }),
    );
  });
});

/**
 * When a card shows and when it goes: one pure state machine. Times are ms of any monotonic clock; the caller feeds
 * events, and a `tick` when `deadline` comes.
 */

/** How long the pointer waits before anything happens, and how long the card waits before it goes. */
export interface Timing {
  /** Rest before the card is made ready, unseen. */
  readonly prepare: number;
  /** Rest before it shows. */
  readonly delay: number;
  /** After the pointer has left, before it goes. */
  readonly grace: number;
  /** Above this speed the pointer is passing by, px per ms. */
  readonly fast: number;
}
export const TIMING: Timing = { prepare: 150, delay: 350, grace: 300, fast: 0.5 };

export type CardState =
  | { readonly is: 'hidden' }
  /** The pointer rests on a name; from `prepared` on the card is ready, but not seen. */
  | { readonly is: 'ghost'; readonly mention: number; readonly since: number; readonly prepared: boolean }
  /** Shown. `leaveAt`: when it goes, if the pointer does not come back. `next`: another name it has come to rest on. */
  | {
      readonly is: 'hover';
      readonly mention: number;
      readonly leaveAt: number | null;
      readonly next: { readonly mention: number; readonly since: number } | null;
    }
  /** Stays until it is closed: pinned by the reader, or opened by the keyboard. */
  | { readonly is: 'pinned'; readonly mention: number; readonly by: 'pin' | 'keys' }
  /** Opened by touch: stays until a tap elsewhere or a swipe. */
  | { readonly is: 'touch'; readonly mention: number };

export type CardEvent =
  /** The pointer is on a name (or none), outside the card. `toward`: it is on its way to the card. */
  | {
      readonly type: 'point';
      readonly mention: number | null;
      readonly speed: number;
      readonly toward: boolean;
      readonly t: number;
    }
  /** The pointer is in the card. */
  | { readonly type: 'enter'; readonly t: number }
  /** The pointer has left the window, or the name has scrolled away from under it. */
  | { readonly type: 'leave'; readonly t: number }
  | { readonly type: 'tick'; readonly t: number }
  | { readonly type: 'pin' }
  | { readonly type: 'walk'; readonly mention: number }
  | { readonly type: 'tap'; readonly mention: number | null }
  /** The mentions have been made anew: what each is now, or null if it is gone. */
  | { readonly type: 'renumber'; readonly of: (mention: number) => number | null }
  /** Escape, the close button, a swipe down, a press outside, the page hidden, the mentions gone. */
  | { readonly type: 'close' };

export const HIDDEN: CardState = { is: 'hidden' };

function pointed(state: CardState, event: CardEvent & { type: 'point' }, timing: Timing): CardState {
  const { mention, speed, toward, t } = event;
  const passing = speed > timing.fast;
  switch (state.is) {
    case 'hidden':
      return mention === null || passing ? state : { is: 'ghost', mention, since: t, prepared: false };
    case 'ghost':
      if (mention === null || passing) return HIDDEN;
      return mention === state.mention ? state : { is: 'ghost', mention, since: t, prepared: false };
    case 'hover': {
      if (mention === state.mention) return { ...state, leaveAt: null, next: null };
      const leaveAt = toward ? t + timing.grace : (state.leaveAt ?? t + timing.grace);
      if (mention === null || passing || toward) return { ...state, leaveAt, next: null };
      const next = state.next?.mention === mention ? state.next : { mention, since: t };
      return { ...state, leaveAt, next };
    }
    default:
      return state;
  }
}

function ticked(state: CardState, t: number, timing: Timing): CardState {
  if (state.is === 'ghost') {
    if (t >= state.since + timing.delay) {
      return { is: 'hover', mention: state.mention, leaveAt: null, next: null };
    }
    return t >= state.since + timing.prepare && !state.prepared ? { ...state, prepared: true } : state;
  }
  if (state.is === 'hover') {
    if (state.next !== null && t >= state.next.since + timing.delay) {
      return { is: 'hover', mention: state.next.mention, leaveAt: null, next: null };
    }
    // A pointer that has come to rest on another name keeps the card until that name's turn.
    if (state.leaveAt !== null && t >= state.leaveAt) {
      return state.next === null ? HIDDEN : { is: 'ghost', ...state.next, prepared: false };
    }
  }
  return state;
}

/** The state after an event. Returns the same object if nothing has changed. */
export function step(state: CardState, event: CardEvent, timing: Timing = TIMING): CardState {
  switch (event.type) {
    case 'point':
      return pointed(state, event, timing);
    case 'enter':
      if (state.is === 'hover') return { ...state, leaveAt: null, next: null };
      return state;
    case 'leave':
      if (state.is === 'ghost') return HIDDEN;
      if (state.is === 'hover')
        return { ...state, leaveAt: state.leaveAt ?? event.t + timing.grace, next: null };
      return state;
    case 'tick':
      return ticked(state, event.t, timing);
    case 'pin':
      if (state.is === 'hover') return { is: 'pinned', mention: state.mention, by: 'pin' };
      if (state.is === 'pinned' && state.by === 'pin') {
        return { is: 'hover', mention: state.mention, leaveAt: null, next: null };
      }
      return state;
    case 'walk':
      return { is: 'pinned', mention: event.mention, by: 'keys' };
    case 'tap':
      return event.mention === null
        ? state.is === 'touch'
          ? HIDDEN
          : state
        : { is: 'touch', mention: event.mention };
    case 'renumber': {
      if (state.is === 'hidden') return state;
      const mention = event.of(state.mention);
      if (mention === null) return HIDDEN;
      // A next name is found again when the pointer moves.
      if (state.is === 'hover' && state.next !== null) return { ...state, mention, next: null };
      return mention === state.mention ? state : { ...state, mention };
    }
    case 'close':
      return state.is === 'hidden' ? state : HIDDEN;
  }
}

/** When the next `tick` is due; null if none is. */
export function deadline(state: CardState, timing: Timing = TIMING): number | null {
  if (state.is === 'ghost')
    return state.since + (state.prepared ? timing.delay : Math.min(timing.prepare, timing.delay));
  if (state.is !== 'hover') return null;
  const due = [state.leaveAt, state.next === null ? null : state.next.since + timing.delay].filter(
    (x): x is number => x !== null,
  );
  return due.length === 0 ? null : Math.min(...due);
}

/** The mention whose card is seen; null if none is. */
export function shownMention(state: CardState): number | null {
  return state.is === 'hidden' || state.is === 'ghost' ? null : state.mention;
}

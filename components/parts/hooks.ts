import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly value: T | null; readonly message: string };

/**
 * Loads a value and loads it again when a dependency changes; an answer that comes late, after a newer question,
 * is dropped. While a newer one is under way the old value stays, unless `key` (what it is about) changed.
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, deps: readonly unknown[]): Loaded<T> {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<T> }>({
    key,
    loaded: { state: 'loading', value: null },
  });
  useEffect(() => {
    let late = false;
    const now = (loaded: Loaded<T>): void => {
      if (!late) setHeld({ key, loaded });
    };
    load().then(
      (value) => now({ state: 'ready', value }),
      (e: unknown) =>
        now({ state: 'failed', value: null, message: e instanceof Error ? e.message : String(e) }),
    );
    return () => {
      late = true;
    };
  }, [key, ...deps]);
  return held.key === key ? held.loaded : { state: 'loading', value: null };
}

/** `value`, once it has stood still for `ms`. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/**
 * For a part of a view whose buttons go when they have done their work: the focus then comes to the part itself, instead of
 * being lost. `what`: what the part shows; looked at when it changes.
 * @returns the part's `ref`; it needs `tabIndex={-1}`
 */
export function useKeptFocus<E extends HTMLElement>(what: unknown): RefObject<E | null> {
  const part = useRef<E | null>(null);
  const within = useRef(false);
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      within.current = event.target instanceof Node && part.current?.contains(event.target) === true;
    };
    addEventListener('focusin', follow);
    return () => removeEventListener('focusin', follow);
  }, []);
  useLayoutEffect(() => {
    if (within.current && isFocusLost()) part.current?.focus({ preventScroll: true });
  }, [what]);
  return part;
}

/** Has the element gone that had the focus? */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** A function that is the same for ever and always calls the newest `f`. */
export function useStable<A extends readonly unknown[], R>(f: (...args: A) => R): (...args: A) => R {
  const newest = useRef(f);
  newest.current = f;
  return useRef((...args: A): R => newest.current(...args)).current;
}

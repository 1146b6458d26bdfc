import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateAnswers } from '../../../service/frames';
import { KeptPages, type Frames, type SessionArea } from '../../../service/kept';
import { Pages } from '../../../service/pages';
import { emptyRecord as record } from './records';

function area(limit = Infinity): SessionArea & { readonly held: Map<string, unknown>; writes: number } {
  const held = new Map<string, unknown>();
  return {
    held,
    writes: 0,
    get: (key) => Promise.resolve(held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
    set(values) {
      this.writes++;
      if (JSON.stringify(values).length > limit)
        return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      for (const [key, value] of Object.entries(values)) held.set(key, value);
      return Promise.resolve();
    },
    remove: (key) => Promise.resolve(void held.delete(key)),
    clear: () => {
      held.clear();
      return Promise.resolve();
    },
  };
}

describe('casts that outlive the worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are written once for many changes, as they are then, and come back', async () => {
    const session = area();
    const kept = new KeptPages(session);
    let frames: Frames = [];
    for (const doc of ['a', 'b', 'c']) {
      frames = [{ frameId: 0, record: record(doc) }];
      kept.keep(7, () => frames);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.writes).toBe(1);
    expect(await new KeptPages(session).recall(7)).toEqual(frames);
    expect(await kept.recall(8)).toEqual([]);
  });

  it('are none of a page that was read anew since, until it is written', async () => {
    const session = area();
    const kept = new KeptPages(session);
    const now = [{ frameId: 0, record: { ...record('a'), lang: 'fr' } }];
    kept.keep(7, () => [{ frameId: 0, record: record('a') }]);
    await vi.advanceTimersByTimeAsync(1000);
    kept.keep(7, () => now);
    // A worker that starts here, after this one was ended, asks the page.
    expect(await new KeptPages(session).recall(7)).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await new KeptPages(session).recall(7)).toEqual(now);
  });

  it('end with the tab, also while they wait to be written', async () => {
    const session = area();
    const kept = new KeptPages(session);
    kept.keep(7, () => [{ frameId: 0, record: record('a') }]);
    kept.forget(7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await kept.recall(7)).toEqual([]);
    expect(session.held.size).toBe(0);
  });

  it('make room by leaving where there is none, and break nothing', async () => {
    const session = area(400);
    const kept = new KeptPages(session);
    kept.keep(1, () => [{ frameId: 0, record: record('a') }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.held.size).toBe(1);
    kept.keep(2, () => [{ frameId: 0, record: record('b'.repeat(1000)) }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.held.size).toBe(0);
    const refused = new KeptPages({ ...session, get: () => Promise.reject(new Error('no access')) });
    expect(await refused.recall(1)).toEqual([]);
  });
});

describe('second answers', () => {
  it('are given once, to whoever names the turn of this worker', async () => {
    const turns = new LateAnswers<string>();
    const turn = turns.add(Promise.resolve('briefs'));
    expect(new LateAnswers<string>().take(turn)).toBeNull();
    expect(await turns.take(turn)).toBe('briefs');
    expect(turns.take(turn)).toBeNull();
  });

  it('that nobody fetches do not pile up', () => {
    const turns = new LateAnswers<number>();
    const names = Array.from({ length: 300 }, (_, i) => turns.add(Promise.resolve(i)));
    const held = names.filter((name) => turns.take(name) !== null);
    expect(held.length).toBeLessThanOrEqual(100);
    expect(held.at(-1)).toBe(names.at(-1));
  });
});

describe('facts that come after the names', () => {
  it('count for the last reading of a frame only', () => {
    const pages = new Pages();
    const first = pages.expect(1, 0, 'a');
    const second = pages.expect(1, 0, 'a');
    expect(pages.set(1, 0, { ...record('a'), lang: 'fr' }, second)).toBe(true);
    expect(pages.set(1, 0, record('a'), first)).toBe(false);
    expect(pages.top(1)?.lang).toBe('fr');
  });

  it('are not wanted of a frame that was switched off or closed meanwhile', () => {
    const pages = new Pages();
    const off = pages.expect(1, 0, 'a');
    pages.drop(1, 0, 'a');
    expect(pages.set(1, 0, record('a'), off)).toBe(false);
    const closed = pages.expect(2, 0, 'b');
    pages.dropTab(2);
    expect(pages.set(2, 0, record('b'), closed)).toBe(false);
  });

  it('are wanted of the next page while that before it is forgotten', () => {
    const pages = new Pages();
    pages.set(1, 0, record('a'));
    pages.set(1, 4, record('a-frame'));
    const next = pages.expect(1, 0, 'b');
    pages.forget(1);
    expect(pages.frames(1)).toEqual([]);
    expect(pages.set(1, 0, record('b'), next)).toBe(true);
    expect(pages.frames(1).map((f) => f.record.doc)).toEqual(['b']);
  });
});

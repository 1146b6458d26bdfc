/** The walk by keyboard: in the page, in its frames only where the page itself has nothing to walk over, else a word why. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardText, TabPage } from '../../../platform/messages';

const sent: { readonly type: string; readonly frameId: number | null }[] = [];
const drawn: { readonly tabId: number; readonly text: unknown; readonly css: unknown }[] = [];
let answer: (frameId: number) => Promise<unknown>;
let script: () => Promise<unknown>;
let opened = 0;
let press: (command: string, tab?: { readonly id?: number }) => void = () => undefined;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'dramatis' },
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
    action: {
      openPopup: () => {
        opened++;
        return Promise.resolve();
      },
    },
    scripting: {
      executeScript: ({ target, args }: { target: { tabId: number }; args: unknown[] }) => {
        drawn.push({ tabId: target.tabId, text: args[0], css: args[2] });
        return script();
      },
    },
    tabs: {
      sendMessage: (_tab: number, { type }: { type: string }, to?: { frameId: number }) => {
        sent.push({ type, frameId: to?.frameId ?? null });
        return answer(to?.frameId ?? -1);
      },
    },
  },
}));
const { answerWalkKeys, startWalk, walkNote } = await import('../../../service/walk');

const at = (frameId: number) => ({ type: 'walk/start', frameId });
const ok = (started: boolean) => () => Promise.resolve({ ok: { started } });
const PAGE: TabPage = {
  tabId: 3,
  access: 'ok',
  origin: null,
  host: 'news.example.org',
  mode: 'automatic',
  status: 'on',
  error: null,
  title: null,
  lang: 'en',
  published: null,
  story: null,
  cast: [],
  store: { status: 'ready', progress: 1, message: null, packs: [] },
};
const CARD: CardText = {
  lang: 'en',
  of: { 'walk.none': 'None.', 'walk.paused': 'Paused.' },
  css: '.note {}',
};
let page = PAGE;
let paused = false;
const duties = {
  frames: () => Promise.resolve([4, 9]),
  page: () => Promise.resolve(page),
  isPaused: () => Promise.resolve(paused),
  card: () => Promise.resolve(CARD),
};

beforeEach(() => {
  sent.length = 0;
  drawn.length = 0;
  opened = 0;
  page = PAGE;
  paused = false;
  script = () => Promise.resolve([]);
});

it('stays in the page where it has begun there: two cards would fight over the focus', async () => {
  answer = ok(true);
  expect(await startWalk(3, duties.frames)).toBe(true);
  expect(sent).toEqual([at(0)]);
});

it('goes to the frames one by one where the page marks nothing, or runs nothing of ours', async () => {
  answer = (frameId) =>
    frameId === 0 ? Promise.reject(new Error('Could not establish connection')) : ok(frameId === 4)();
  expect(await startWalk(3, duties.frames)).toBe(true);
  expect(sent).toEqual([at(0), at(4)]);
  sent.length = 0;
  answer = ok(false);
  expect(await startWalk(3, duties.frames)).toBe(false);
  expect(sent).toEqual([at(0), at(4), at(9)]);
});

it('begins with its own keys only, and where there is a tab', async () => {
  answer = ok(true);
  answerWalkKeys(duties);
  press('other', { id: 3 });
  press('walk-mentions');
  expect(sent).toEqual([]);
  press('walk-mentions', { id: 3 });
  await vi.waitFor(() => expect(sent).toEqual([at(0)]));
  expect(drawn).toEqual([]);
});

describe('where there is nothing to walk over', () => {
  beforeEach(() => {
    answer = ok(false);
    answerWalkKeys(duties);
  });

  it('says so on the page', async () => {
    press('walk-mentions', { id: 3 });
    await vi.waitFor(() => expect(drawn).toEqual([{ tabId: 3, text: 'None.', css: '.note {}' }]));
    paused = true;
    press('walk-mentions', { id: 3 });
    await vi.waitFor(() => expect(drawn.at(-1)?.text).toBe('Paused.'));
    expect(opened).toBe(0);
  });

  it('opens the popup where the browser lets no extension say anything', async () => {
    script = () => Promise.reject(new Error('Cannot access contents of the page'));
    press('walk-mentions', { id: 3 });
    await vi.waitFor(() => expect(opened).toBe(1));
    page = { ...PAGE, access: 'impossible' };
    drawn.length = 0;
    press('walk-mentions', { id: 3 });
    await vi.waitFor(() => expect(opened).toBe(2));
    expect(drawn).toEqual([]);
  });

  it('tells one reason from another', () => {
    expect(walkNote({ ...PAGE, mode: 'never' }, true)).toBe('paused');
    expect(walkNote({ ...PAGE, mode: 'never', status: 'off' }, false)).toBe('off');
    expect(walkNote({ ...PAGE, status: 'not-article' }, false)).toBe('not-article');
    expect(walkNote({ ...PAGE, status: 'error' }, false)).toBe('error');
    expect(walkNote({ ...PAGE, store: { ...PAGE.store, status: 'preparing' } }, false)).toBe('preparing');
    expect(walkNote({ ...PAGE, reading: true }, false)).toBe('reading');
    expect(walkNote(PAGE, false)).toBe('none');
  });
});

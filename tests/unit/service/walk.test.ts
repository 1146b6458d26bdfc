/** The walk by keyboard: in the page, and in its frames only where the page itself has nothing to walk over. */
import { beforeEach, expect, it, vi } from 'vitest';

const sent: { readonly type: string; readonly frameId: number | null }[] = [];
let answer: () => Promise<unknown>;
let press: (command: string, tab?: { readonly id?: number }) => void = () => undefined;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'dramatis' },
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
    tabs: {
      sendMessage: (_tab: number, { type }: { type: string }, to?: { frameId: number }) => {
        sent.push({ type, frameId: to?.frameId ?? null });
        return answer();
      },
    },
  },
}));
const { answerWalkKeys, startWalk } = await import('../../../service/walk');

beforeEach(() => {
  sent.length = 0;
});
const ALL = { type: 'walk/start', frameId: null };
const TOP = { type: 'walk/start', frameId: 0 };

it('stays in the page where it has begun there: two cards would fight over the focus', async () => {
  answer = () => Promise.resolve({ ok: { started: true } });
  await startWalk(3);
  expect(sent).toEqual([TOP]);
});

it('goes to the frames where the page marks nothing, or runs nothing of ours', async () => {
  answer = () => Promise.resolve({ ok: { started: false } });
  await startWalk(3);
  answer = () => Promise.reject(new Error('Could not establish connection'));
  await startWalk(3);
  expect(sent).toEqual([TOP, ALL, TOP, ALL]);
});

it('begins with its own keys only, and where there is a tab', () => {
  answer = () => Promise.resolve({ ok: { started: true } });
  answerWalkKeys();
  press('other', { id: 3 });
  press('walk-mentions');
  expect(sent).toEqual([]);
  press('walk-mentions', { id: 3 });
  expect(sent).toEqual([TOP]);
});

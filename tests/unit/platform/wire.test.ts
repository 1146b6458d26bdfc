import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(envelope: unknown) => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const { askBackground, RpcError } = await import('../../../platform/wire');

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

describe('a question to the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('is asked again when it reached nobody', async () => {
    sendMessage.mockRejectedValueOnce(LOST).mockResolvedValueOnce({ ok: { entity: null, query: null } });
    const answer = askBackground('panel/hello', { tabId: 1 });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ entity: null, query: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is asked again when the worker ended over it', async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: null });
    const answer = askBackground('tab/force', { tabId: 1 });
    await vi.runAllTimersAsync();
    expect(await answer).toBeNull();
  });

  it('is given up after a few tries', async () => {
    sendMessage.mockRejectedValue(LOST);
    const answer = expect(askBackground('tab/get', { tabId: 1 })).rejects.toThrow('Receiving end');
    await vi.runAllTimersAsync();
    await answer;
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('is asked once where it may have been carried out, and where the extension is gone', async () => {
    sendMessage.mockRejectedValue(new Error('the message channel closed before a response was received'));
    await expect(askBackground('data/erase', {})).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(askBackground('tab/get', { tabId: 1 })).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('takes a refusal as the answer', async () => {
    sendMessage.mockResolvedValue({ error: 'no' });
    await expect(askBackground('tab/get', { tabId: 1 })).rejects.toThrow(RpcError);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

/** The reader's language, and who is told when it becomes another. */
import { expect, it, vi } from 'vitest';
import { FakeStorage } from '../store/fake-browser';

const storage = new FakeStorage();
vi.mock('wxt/browser', () => ({ browser: { storage: storage.api, i18n: { getUILanguage: () => 'fr-CA' } } }));
const { followLang, readerLang } = await import('../../../service/reader');

it('is told of when it becomes another, not with every setting', async () => {
  let changes = 0;
  followLang(() => changes++);
  const set = async (values: Record<string, unknown>): Promise<void> => {
    await storage.api.local.set(values);
    await new Promise((done) => setTimeout(done, 20));
  };
  await set({ 'set:lang': 'en' });
  expect(changes).toBe(1);
  await set({ 'set:delay': 100 });
  expect(changes).toBe(1);
  // As the browser: French here.
  await set({ 'set:lang': 'auto' });
  expect(changes).toBe(2);
  await expect(readerLang()).resolves.toBe('fr');
  await set({ 'set:lang': 'fr' });
  expect(changes).toBe(2);
});

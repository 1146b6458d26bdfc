/** The first-run page opens in front at installation; whoever drives the browser wants another page there. */
import { sleep } from './profile';
import type { Session } from './session';

/** Waits for the first-run page, at most `ms`, and closes it. */
export async function closeWelcome(session: Session, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const closed = await session.inExtension(async () => {
      interface Tabs {
        query(q: object): Promise<{ id?: number; url?: string }[]>;
        remove(id: number): Promise<void>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const first = (await tabs.query({})).find((tab) => tab.url?.endsWith('/welcome.html'));
      if (first?.id === undefined) return false;
      await tabs.remove(first.id);
      return true;
    });
    if (closed) return;
    await sleep(100);
  }
}

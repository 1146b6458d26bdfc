import { resolve } from 'node:path';
import type { Marks, Served, Session, Tab } from '../harness';
import { serve, sleep, until } from '../harness';

/** The demo pages that `npm start` shows: `en.html` and `fr.html`. */
export const serveDemo = (): Promise<Served> => serve(resolve(import.meta.dirname, '../../../assets/demo'));

/** Waits until actors and places are marked. */
export const marked = (tab: Tab): Promise<Marks> =>
  until(
    () => tab.marks(),
    (m) => m.actor.length > 0 && m.place.length > 0,
    20_000,
  );

/** Waits until nothing is marked. */
export const unmarked = (tab: Tab): Promise<Marks> =>
  until(
    () => tab.marks(),
    (m) => m.actor.length + m.place.length + m.current.length === 0,
  );

/** Opens the popup of a tab as a tab, as a browser without room for popups does. */
export async function openPopup(session: Session, tab: Tab): Promise<Tab> {
  return session.view(`popup.html?tab=${await tab.id()}`);
}

export async function openPanel(session: Session, tab: Tab): Promise<Tab> {
  const panel = await session.view(`sidepanel.html?tab=${await tab.id()}`);
  await until(
    () => panel.page.evaluate(() => document.querySelectorAll('.row').length),
    (n) => n > 0,
  );
  return panel;
}

/** Sets the site switch of a tab's site in its popup, with the mouse. */
export async function setSite(
  session: Session,
  tab: Tab,
  mode: 'automatic' | 'always' | 'never',
): Promise<void> {
  const popup = await openPopup(session, tab);
  const radio = `input[type=radio][value=${mode}]`;
  await popup.page.waitForSelector(radio);
  await clickOn(popup, `label:has(> ${radio})`);
  await until(
    () => popup.page.evaluate((s) => document.querySelector<HTMLInputElement>(s)?.checked, radio),
    (checked) => checked === true,
  );
  await popup.close();
  await tab.page.bringToFront();
}

/** A click of the mouse in the middle of an element, which must be in sight and at rest: what still arrives moves it. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const find = (): Promise<{ x: number; y: number } | null> =>
    tab.page.evaluate((s) => {
      const element = document.querySelector(s);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  let last = await find();
  const point = await until(
    async () => {
      const before = last;
      await sleep(60);
      last = await find();
      return before !== null && last !== null && before.x === last.x && before.y === last.y ? last : null;
    },
    (at) => at !== null,
  ).catch((error: unknown) => {
    throw new Error(`${selector} is not there, or does not rest`, { cause: error });
  });
  if (point !== null) await tab.page.mouse.click(point.x, point.y);
}

/** Waits for a card and gives its text. */
export async function cardOf(tab: Tab, name: string, nth = 0): Promise<string> {
  await tab.hover(name, nth);
  const text = await until(
    () => tab.card(),
    (t) => t?.includes(name) === true,
  );
  return text ?? '';
}

/** The view's text as a reader sees it, in one line. */
export const textOf = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, serve, until, type Served, type Session, type Tab } from '../harness';
import { cardOf } from './pages';

const PARAGRAPHS = [
  'A storm that came in from the Atlantic left thousands of homes in the west of France without power on Sunday night.',
  'The worst damage was reported from the town of Sarzeau, where a church lost its roof. In Quiberon, France, the harbour was closed.',
  'Engineers said that the lines would be mended by Tuesday, and that schools would stay shut until then.',
  'A senator who comes from the coast asked the government in Paris for help, and the French army sent two helicopters.',
  'The World Meteorological Organization said that such storms had become more frequent.',
];
const page = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm in the west</title>
  <meta property="og:type" content="article"></head><body><article><h1>Storm in the west</h1>
  ${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`;

inEachBrowser('little-known places', (name) => {
  let session: Session;
  let pages: Served;
  let tab: Tab;
  beforeAll(async () => {
    const silent = PARAGRAPHS.map((p) => p.replace(/France|French|Paris|Atlantic/g, 'Ruritania'));
    pages = await serve((path) => page(path === '/storm.html' ? PARAGRAPHS : silent));
    session = await launch(name);
    tab = await session.open(`${pages.at('news.test')}storm.html`);
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('of a country that the page names are marked once their list is in, with a card of their own', async () => {
    const { actor, place } = await until(
      () => tab.marks(),
      (m) => m.place.includes('Sarzeau'),
      40_000,
    );
    expect(actor).toContain('France');
    expect(place).toContain('Quiberon');
    const card = await cardOf(tab, 'Sarzeau');
    expect(card).toContain('France');
    expect(card).toMatch(/7,100/);
    expect(card).toContain('2021');
    expect(card).toContain('GeoNames');
  });

  it('are the seat of a body that another pack tells of, on its card too', async () => {
    // The card before may lie over the name.
    await tab.page.mouse.move(1, 1);
    await until(
      () => tab.card(),
      (text) => text === '',
    );
    expect(await cardOf(tab, 'World Meteorological Organization')).toMatch(/Seat: Geneva/);
  });

  it('lie in countries whose cards say who heads them, since and as of when', async () => {
    await tab.page.mouse.move(1, 1);
    await until(
      () => tab.card(),
      (text) => text === '',
    );
    const card = await cardOf(tab, 'France');
    expect(card).toMatch(/Head of state: Emmanuel Macron\s+since 14 May 2017 · as of January 2026/);
  });

  it('are silent on a page that names no country', async () => {
    const other = await session.open(`${pages.at('paper.test')}silent.html`);
    await new Promise((done) => setTimeout(done, 3000));
    expect((await other.marks()).place).toEqual([]);
  });
});

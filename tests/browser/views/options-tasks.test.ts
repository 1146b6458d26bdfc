/** The readers' tasks in the options and on the first page, by keyboard where a keyboard can do it, against the real background. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, launch, until, type Served, type Session, type Tab } from '../harness';
import { marked, openPanel, serveDemo, textOf, unmarked } from '../main/pages';
import { count, has, markedInFront, tabTo } from './hands';

const OWN = {
  format: 'dramatis-pack',
  version: 1,
  id: 'harbour',
  revision: '1',
  kind: 'story',
  title: { en: 'The harbour inquiry' },
  asOf: '2024-05',
  license: 'CC0-1.0',
  sources: [
    {
      id: 's1',
      kind: 'dataset',
      title: 'Register of the port',
      version: '1',
      license: 'CC0-1.0',
      retrieved: '2024-05',
    },
  ],
  entities: [
    {
      id: 'orla-quince',
      kind: 'person',
      label: { en: 'Orla Quince' },
      brief: { en: 'Harbour master.' },
      names: [{ v: 'Orla Quince', lang: 'en', kind: 'full', from: 's1' }],
    },
  ],
  events: [],
  statements: [],
  evidence: [],
};

/** Hands a file to the options page's pack import. */
async function importPack(options: Tab, json: string): Promise<void> {
  // As a drop does it: the chooser of files is the browser's own and looks different in each.
  await options.page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'own.pack.json', { type: 'application/json' }));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, json);
}

inEachBrowser('tasks in the options', (name) => {
  let session: Session;
  let pages: Served;
  let tab: Tab;
  beforeAll(async () => {
    pages = await serveDemo();
    session = await launch(name);
    tab = await session.open(`${pages.at('news.test')}en.html`);
    await marked(tab);
  });
  afterAll(async () => {
    await session.close();
    await pages.close();
  });

  it('keeps a rule for all hosts of a domain, set in the options by keyboard', async () => {
    const other = await session.open(`${pages.at('www.paper.test')}en.html`);
    await marked(other);
    const options = await session.view('options.html');
    await has(options, '.pack');
    await tabTo(options, '.add input');
    await options.page.keyboard.type('*.paper.test');
    await tabTo(options, '.add select');
    // A letter chooses in a closed list in both browsers.
    await options.page.keyboard.type('N');
    await tabTo(options, '.add .button-main');
    await options.page.keyboard.press('Enter');
    await until(
      () => textOf(options),
      (t) => t.includes('*.paper.test'),
    );
    await unmarked(other);
    await tabTo(options, '[aria-label="Remove the rule of *.paper.test"]');
    await options.page.keyboard.press('Enter');
    await markedInFront(other);
    await options.close();
    await other.close();
  });

  it('imports a pack, finds it, takes its removal back, and erases all after asking', async () => {
    const options = await session.view('options.html');
    await has(options, '.pack');
    await importPack(options, '{"format":"dramatis-pack","version":1}');
    await has(options, '.refused');
    await importPack(options, JSON.stringify(OWN));
    await until(
      () => textOf(options),
      (t) => t.includes('The harbour inquiry') && t.includes('1 entry taken'),
      30_000,
    );
    const panel = await openPanel(session, tab);
    await tabTo(panel, '.search-input');
    await panel.page.keyboard.type('Quince');
    await has(panel, '[data-entity="orla-quince"]');
    await panel.close();
    await options.page.bringToFront();

    await options.page.focus('[aria-label="Remove the pack The harbour inquiry"]');
    await options.page.keyboard.press('Enter');
    await until(
      () => textOf(options),
      (t) => t.includes('Pack “The harbour inquiry” removed.'),
    );
    await options.page.focus('.told .button-small');
    await options.page.keyboard.press('Enter');
    await has(options, '[aria-label="Remove the pack The harbour inquiry"]');

    await options.page.focus('#data .button-danger');
    await options.page.keyboard.press('Enter');
    await has(options, 'dialog[open]');
    // The first answer is to keep.
    expect(await options.page.evaluate(() => document.activeElement?.textContent)).toBe('Keep them');
    await options.page.keyboard.press('Tab');
    await options.page.keyboard.press('Enter');
    await until(
      () => textOf(options),
      (t) => t.includes('as on its first day') && !t.includes('harbour'),
      30_000,
    );
    await options.close();
    await markedInFront(tab);
  });

  it('lists where all facts come from, each with its licence', async () => {
    const options = await session.view('options.html');
    await until(
      () => count(options, '.attribution'),
      (n) => n >= 6,
      20_000,
    );
    const text = await options.page.evaluate(() =>
      [...document.querySelectorAll('.attribution')].map((e) => e.textContent).join('\n'),
    );
    for (const wanted of ['GeoNames', 'Natural Earth', 'Factbook', 'CLDR', 'CC-BY-4.0', 'CC0-1.0'])
      expect(text).toContain(wanted);
    await options.close();
  });

  it('explains a name on the sample of the first page', async () => {
    const welcome = await session.view('welcome.html');
    await until(
      () => welcome.marks(),
      (m) => m.actor.length > 2 && m.place.length > 0,
      20_000,
    );
    await welcome.hover('Pompeo', 0);
    await until(
      () => welcome.card(),
      (t) => t?.includes('Mike Pompeo') === true && t.includes('Secretary of State'),
    );
    await welcome.close();
  });
});

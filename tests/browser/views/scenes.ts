/** Every view in every state, as tests and gallery show them. */
import type { Page } from 'playwright-core';
import { STATES } from './states';
import type { Scene } from './stage';

export interface Named {
  readonly name: string;
  readonly scene: Omit<Scene, 'lang' | 'theme'>;
  readonly act?: (page: Page) => Promise<void>;
  /** The gallery shows it in both themes in both languages; others light in English and dark in French. */
  readonly main?: true;
  /** For tests only: the gallery, which is to stay small, shows its like. */
  readonly unshown?: true;
}

const first = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector);
};
const RULES = {
  'rule:news.example.org': 'always',
  'rule:*.example.com': 'never',
  'rule:*.a-very-long-name-of-a-regional-newspaper.example': 'always',
  'hide:news.example.org': ['turkey'],
};

/** Gives a section of the options a file that says nothing, and shows what is said of it. */
const refused =
  (section: string, name: string) =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector('.pack');
    await page.setInputFiles(`${section} input[type=file]`, {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    const account = page.locator(`${section} .refused`);
    await account.waitFor();
    await account.scrollIntoViewIfNeeded();
  };

export const SCENES: readonly Named[] = [
  ...(['full', 'lost', 'silent'] as const).flatMap((state): Named[] => [
    {
      name: `panel-${state}`,
      ...(state !== 'full' ? { unshown: true } : {}),
      scene: { view: 'sidepanel', state, width: 360, height: 720 },
      act: first('.trouble, .state'),
    },
    {
      name: `popup-${state}`,
      unshown: true,
      scene: { view: 'popup', state, width: 360, height: 600 },
      act: first('.trouble, .state'),
    },
    {
      name: `options-${state}`,
      unshown: true,
      scene: { view: 'options', state, width: 700, height: 1700 },
      act: first('#packs .alert'),
    },
  ]),
  ...([320, 900] as const).flatMap((width): Named[] => [
    {
      name: `panel-scripts-${width}`,
      ...(width === 900 ? { unshown: true } : {}),
      scene: { view: 'sidepanel', state: 'scripts', width, height: 1600 },
      act: first('.row'),
    },
    {
      name: `panel-scripts-places-${width}`,
      unshown: true,
      scene: { view: 'sidepanel', state: 'scripts', width, height: 1600 },
      act: async (page) => {
        await page.click('#tab-places');
        await page.waitForSelector('.map svg');
      },
    },
    {
      name: `popup-scripts-${width}`,
      unshown: true,
      scene: { view: 'popup', state: 'scripts', width, height: 900 },
      act: first('.row'),
    },
  ]),
  ...STATES.map((state): Named => ({
    name: `panel-${state}`,
    ...(state === 'cast' ? { main: true } : {}),
    scene: { view: 'sidepanel', state, width: 360, height: 720 },
    act: first('.row, .state'),
  })),
  {
    name: 'panel-places',
    main: true,
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 900 },
    act: async (page) => {
      await page.click('#tab-places');
      await page.waitForSelector('.map svg');
    },
  },
  {
    name: 'panel-places-wide',
    scene: { view: 'sidepanel', state: 'world', width: 700, height: 900 },
    act: async (page) => {
      await page.click('#tab-places');
      await page.waitForSelector('.map svg');
    },
  },
  {
    name: 'panel-world',
    scene: { view: 'sidepanel', state: 'world', width: 360, height: 720 },
    act: first('.row'),
  },
  {
    name: 'panel-arriving',
    scene: { view: 'sidepanel', state: 'arriving', width: 320, height: 720 },
    act: first('.row'),
  },
  {
    name: 'panel-country',
    main: true,
    scene: { view: 'sidepanel', state: 'world', width: 360, height: 1500 },
    act: async (page) => {
      await page.click('[data-entity="germany"]');
      await page.waitForSelector('.map svg');
    },
  },
  {
    name: 'panel-jumped',
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 720 },
    act: async (page) => {
      await page.click('.row .presence');
      await page.waitForSelector('.panel-return');
    },
  },
  {
    name: 'panel-person',
    main: true,
    scene: { view: 'sidepanel', state: 'source', width: 360, height: 1100 },
    act: async (page) => {
      await page.click('[data-entity="mike-pompeo"]');
      await page.waitForSelector('.fact');
      await page.click('.mentions-bar button:last-of-type');
      await page.click('.evidence summary');
      await page.waitForSelector('.evidence[open] a');
    },
  },
  {
    name: 'panel-disputed',
    main: true,
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 1100 },
    act: async (page) => {
      await page.click('#tab-places');
      await page.click('[data-entity="nagorno-karabakh"]');
      await page.waitForSelector('.map svg');
    },
  },
  {
    name: 'panel-timeline',
    main: true,
    scene: { view: 'sidepanel', state: 'source', width: 360, height: 1100 },
    act: async (page) => {
      await page.click('#tab-timeline');
      await page.waitForSelector('.fact');
    },
  },
  {
    name: 'panel-sources',
    main: true,
    scene: { view: 'sidepanel', state: 'source', width: 360, height: 500 },
    act: async (page) => {
      await page.click('#tab-sources');
      await page.waitForSelector('.source');
    },
  },
  {
    name: 'panel-search',
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 500 },
    act: async (page) => {
      await page.fill('.search-input', 'ar');
      await page.waitForSelector('.row');
      await page.waitForTimeout(250);
    },
  },
  {
    name: 'panel-search-none',
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 500 },
    act: async (page) => {
      await page.fill('.search-input', 'xyzzy');
      await page.waitForSelector('.state');
    },
  },
  {
    name: 'panel-right-to-left',
    scene: { view: 'sidepanel', state: 'rtl', width: 360, height: 720 },
    act: async (page) => {
      await page.waitForSelector('.row');
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
    },
  },
  {
    name: 'panel-long-names',
    scene: { view: 'sidepanel', state: 'long', width: 320, height: 900 },
    act: first('.row'),
  },
  {
    name: 'panel-wide',
    scene: { view: 'sidepanel', state: 'cast', width: 900, height: 720 },
    act: first('.row'),
  },
  {
    name: 'panel-paused',
    scene: { view: 'sidepanel', state: 'cast', width: 360, height: 420, stored: { 'set:pausedUntil': -1 } },
    act: first('.state'),
  },
  ...(
    [
      'cast',
      'world',
      'arriving',
      'not-article',
      'off',
      'impossible',
      'withheld',
      'preparing',
      'long',
    ] as const
  ).map((state): Named => ({
    name: `popup-${state}`,
    ...(state === 'cast' || state === 'off' ? { main: true } : {}),
    scene: { view: 'popup', state, width: 360, height: 600 },
    act: first('.row, .state'),
  })),
  {
    name: 'options',
    main: true,
    scene: { view: 'options', state: 'cast', width: 900, height: 2300, stored: RULES },
    act: first('.pack'),
  },
  {
    name: 'options-narrow',
    scene: { view: 'options', state: 'cast', width: 320, height: 3600, stored: RULES },
    act: first('.pack'),
  },
  {
    name: 'options-refused',
    scene: { view: 'options', state: 'cast', width: 700, height: 900 },
    act: refused('#packs', 'broken.pack.json'),
  },
  {
    name: 'options-data-refused',
    scene: { view: 'options', state: 'cast', width: 700, height: 900 },
    act: refused('#data', 'dramatis-data.json'),
  },
  {
    name: 'options-erase',
    scene: { view: 'options', state: 'cast', width: 700, height: 600 },
    act: async (page) => {
      await page.waitForSelector('.pack');
      await page.click('.button-danger');
      await page.waitForSelector('dialog[open]');
    },
  },
  {
    name: 'options-attributions',
    scene: { view: 'options', state: 'cast', width: 700, height: 1200 },
    act: async (page) => {
      await page.waitForSelector('.pack');
      await page.click('#about details:first-of-type summary');
      await page.locator('#about').scrollIntoViewIfNeeded();
    },
  },
  { name: 'welcome', main: true, scene: { view: 'welcome', state: 'cast', width: 900, height: 900 } },
  { name: 'welcome-narrow', scene: { view: 'welcome', state: 'cast', width: 320, height: 1700 } },
];

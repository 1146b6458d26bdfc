import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../core/pack/index';
import { edtfBounds } from '../../../../core/pack/edtf';
import type { Pack } from '../../../../core/pack/types';
import { buildPack, parseNames, printPack } from '../../../../tools/packs/karabakh/build';

const FILE = 'assets/packs/karabakh-2020-10.pack.json';
const ARTICLE = join(process.env.DRAMATIS_SHARED ?? '../shared', 'article/2020-10-karabakh.fr.txt');
const json = readFileSync(FILE, 'utf8');
const pack = JSON.parse(json) as Pack;
const entity = (id: string) => {
  const found = pack.entities.find((e) => e.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const ENTITIES = (
  'robert-obrien donald-trump mike-pompeo jeyhun-bayramov zohrab-mnatsakanian ilham-aliyev united-states azerbaijan ' +
  'armenia russia france turkey nagorno-karabakh washington-us-dc new-hampshire-us ankara-tr baku-az armenians cbs ' +
  'reuters tass minsk-group us-state-department'
).split(' ');
const LANGUAGES = 'fr en hy az ru tr de es it pt ar fa uk ka el hu zh-Hans zh-Hant ja'.split(' ');

describe('the Karabakh pack', () => {
  it('is valid, and holds what the article names and tells', () => {
    const { ok, errors, counts } = checkPack(pack);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    expect(pack.entities.map((e) => e.id).sort()).toEqual([...ENTITIES].sort());
    expect(counts.roles).toBe(6);
    expect(counts.events).toBeGreaterThanOrEqual(11);
    expect(counts.statements).toBeGreaterThanOrEqual(25);
  });

  it('has a name of every entity in every language of the issue, with where it comes from', () => {
    const missing = pack.entities.flatMap((e) =>
      LANGUAGES.filter(
        (lang) => !e.names.some((n) => n.lang === lang || (n.lang === 'mul' && n.kind !== 'demonym')),
      ).map((lang) => `${e.id} ${lang}`),
    );
    expect(missing).toEqual([]);
    expect(pack.entities.flatMap((e) => e.names.filter((n) => n.from === undefined))).toEqual([]);
  });

  it('has every person’s family name by itself', () => {
    for (const e of pack.entities.filter((p) => p.kind === 'person'))
      for (const lang of LANGUAGES)
        expect([e.id, lang, e.names.some((n) => n.lang === lang && n.kind === 'family')]).toEqual([
          e.id,
          lang,
          true,
        ]);
  });

  it('writes names in the script of their language', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      hy: /\p{Script=Armenian}/u,
      hyw: /\p{Script=Armenian}/u,
      ru: /\p{Script=Cyrillic}/u,
      uk: /\p{Script=Cyrillic}/u,
      ka: /\p{Script=Georgian}/u,
      el: /\p{Script=Greek}/u,
      ar: /\p{Script=Arabic}/u,
      fa: /\p{Script=Arabic}/u,
      'zh-Hans': /\p{Script=Han}/u,
      'zh-Hant': /\p{Script=Han}/u,
      ja: /[\p{Script=Katakana}\p{Script=Han}]/u,
    };
    const latin = /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u;
    for (const e of pack.entities)
      for (const n of e.names) {
        const script = scripts[n.lang];
        const fits = script === undefined ? latin.test(n.v) : script.test(n.v) || latin.test(n.v);
        expect([e.id, n.lang, n.v, fits]).toEqual([e.id, n.lang, n.v, true]);
        // Letters that only look alike across scripts would never be found.
        expect([n.v, /\p{Script=Cyrillic}/u.test(n.v) && /\p{Script=Latin}/u.test(n.v)]).toEqual([
          n.v,
          false,
        ]);
      }
  });

  it('tells everything in French and English', () => {
    const texts = [
      pack.title,
      ...pack.entities.flatMap((e) => [e.label, e.brief, ...(e.roles ?? []).map((r) => r.label)]),
      ...pack.events.flatMap((e) => [e.label, e.date.note]),
      ...pack.statements.flatMap((s) => [s.gist, s.date.note]),
    ];
    for (const text of texts) expect([text, text?.fr, text?.en]).not.toContain(undefined);
  });

  it('says how each date was got, and leaves open what the article leaves open', () => {
    for (const { date } of [...pack.events, ...pack.statements]) {
      expect(date.basis).toMatch(/^(completed-from-published|relative-to-(published|text))$/);
      expect(date.note?.fr).toBeTypeOf('string');
    }
    // Days are given only where the article gives them: 10 and 17 October.
    const days = pack.events.map((e) => e.date.edtf).filter((d) => /^\d{4}-\d\d-\d\d$/.test(d));
    expect(days).toEqual(['2020-10-10', '2020-10-17']);
    const month = edtfBounds('2020-10');
    for (const s of pack.statements) expect(edtfBounds(s.date.edtf)?.to).toBeLessThanOrEqual(month?.to ?? 0);
  });

  it('names no Armenian prime minister: the article gives the office only', () => {
    expect(json).not.toMatch(/pas[hc]+in/i);
    const demand = pack.statements.filter((s) => s.gist.en?.includes('prime minister') === true);
    expect(demand).toHaveLength(1);
    expect(demand[0]).toMatchObject({
      speaker: 'ilham-aliyev',
      stance: 'demands',
      to: ['armenia'],
      via: 'tass',
    });
  });

  it('has the denials of Turkey and Azerbaijan, and the mutual accusations', () => {
    const by = (stance: string) => pack.statements.filter((s) => s.stance === stance).map((s) => s.speaker);
    expect(by('denies')).toEqual(['turkey', 'azerbaijan']);
    expect(by('accuses')).toEqual(['armenia', 'azerbaijan', 'ilham-aliyev']);
  });

  it('says who uses the disputed names of Karabakh', () => {
    const karabakh = entity('nagorno-karabakh');
    expect(karabakh.disputed?.parties).toEqual(['armenia', 'azerbaijan']);
    const users = (v: string) => karabakh.names.find((n) => n.v === v)?.usedBy;
    expect(users('Artsakh')).toEqual(['armenia', 'armenians']);
    expect(users('Dağlıq Qarabağ')).toEqual(['azerbaijan']);
    expect(users('Haut-Karabagh')).toContain('minsk-group');
    for (const n of karabakh.names.filter((m) =>
      /^(Art?[sz]|Արց|Арцах|არც|Αρτσ|آرت|アルツ|阿[尔爾])/.test(m.v),
    ))
      expect([n.v, n.usedBy]).toEqual([n.v, ['armenia', 'armenians']]);
  });

  it('has capitals only where the article speaks of a government by its city', () => {
    expect(pack.entities.filter((e) => e.capital !== undefined).map((e) => [e.id, e.capital])).toEqual([
      ['azerbaijan', 'baku-az'],
      ['turkey', 'ankara-tr'],
    ]);
    expect(pack.entities.every((e) => e.at === undefined && e.figures === undefined)).toBe(true);
  });

  it('copies no sentence: anchors are three words at most', () => {
    for (const e of pack.evidence)
      for (const words of [e.startsWith, e.endsWith])
        expect((words ?? '').split(/\s+/).length).toBeLessThanOrEqual(3);
  });
});

describe.skipIf(!existsSync(ARTICLE))('the Karabakh pack and its article (skipped without it)', () => {
  const article = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '';

  it('every piece of evidence is verified', () => {
    const { ok, errors, counts } = checkPack(pack, article);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    expect(counts.verified).toBe(counts.evidence);
  });

  it('the file is what the seeds build (else: npx tsx tools/packs/karabakh/build.ts ARTICLE)', () => {
    expect(json).toBe(printPack(buildPack(article)));
  });

  it('shares no run of eight words with the article in any text', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const grams = (list: readonly string[]) => list.slice(7).map((_, i) => list.slice(i, i + 8).join(' '));
    const copied = new Set(grams(words(article)));
    const texts = [
      ...pack.entities.flatMap((e) => [...Object.values(e.label), ...Object.values(e.brief ?? {})]),
      ...pack.events.flatMap((e) => [...Object.values(e.label), ...Object.values(e.date.note ?? {})]),
      ...pack.statements.flatMap((s) => [...Object.values(s.gist), ...Object.values(s.date.note ?? {})]),
    ];
    expect(texts.flatMap((t) => grams(words(t)).filter((g) => copied.has(g)))).toEqual([]);
  });
});

describe('parseNames', () => {
  it('reads languages, source, kinds and who uses a form', () => {
    expect(parseNames('\nfr,en s1: full A b; short C =x,y\nfr n1: full A b')).toEqual([
      { v: 'A b', lang: 'fr', kind: 'full', from: 's1' },
      { v: 'A b', lang: 'en', kind: 'full', from: 's1' },
      { v: 'C', lang: 'fr', kind: 'short', from: 's1', usedBy: ['x', 'y'] },
      { v: 'C', lang: 'en', kind: 'short', from: 's1', usedBy: ['x', 'y'] },
    ]);
  });
  it('refuses what is no line of names', () => expect(() => parseNames('full A')).toThrow(/not a line/));
});

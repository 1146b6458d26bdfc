import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../../core/facts/brief';
import { FactBook } from '../../../../core/facts/subject';
import type { ReaderLang } from '../../../../core/facts/words';
import type { Pack, PackEntity } from '../../../../core/pack/types';
import { withArticle } from '../../../../core/text/english';
import { ofLand } from '../../../../core/text/french';
import { context } from './slices';

const read = (id: string): Pack =>
  JSON.parse(gunzipSync(readFileSync(`assets/packs/${id}.pack.gz`)).toString()) as Pack;
const [core, places] = [read('world-core'), read('world-places')];
const all = new Map([...places.entities, ...core.entities].map((e) => [e.id, e]));
const entity = (id: string): PackEntity => {
  const found = all.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** The line of a card, from a slice such as the store gives: the entity, and what it names. */
function line(id: string, reader: ReaderLang): string | undefined {
  const own = entity(id);
  const named = [...(own.within ?? []), ...(own.capital === undefined ? [] : [own.capital])].map(entity);
  const slice = {
    pack: core,
    own: false,
    entities: [own, ...named],
    events: [],
    statements: [],
    evidence: [],
  };
  return brief(id, new FactBook([slice], context({ reader, story: null })))?.line.v;
}
const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

const countries = core.entities.filter((e) => e.kind === 'country' && e.capital !== undefined);
/** Capital, and English and French name of its country. */
const rows = (of: readonly PackEntity[]) =>
  of.map((c) => [c.capital ?? '', c.label.en ?? '', c.label.fr ?? ''] as const);
const hasLine = (c: PackEntity): boolean => entity(c.capital ?? '').brief !== undefined;

describe('the card of a body', () => {
  it.each([
    ['us-congress', 'Parliament (United States)', 'Parlement (États-Unis)'],
    ['sbu', 'Intelligence service (Ukraine)', 'Service de renseignement (Ukraine)'],
    ['plo', 'Political movement', 'Mouvement politique'],
    ['sony', 'Company', 'Entreprise'],
  ])('%s: says of which country it is', (id, en, fr) => expect([line(id, 'en'), line(id, 'fr')]).toEqual([en, fr])); // prettier-ignore
});

describe('the card of an area', () => {
  it.each([
    ['rhine', 'River', 'Fleuve'],
    ['soviet-union', 'Former state', 'Ancien État'],
    ['red-sea', 'Sea', 'Mer'],
    ['dead-sea', 'Salt lake', 'Lac salé'],
    ['sea-of-galilee', 'Lake', 'Lac'],
    ['strait-of-hormuz', 'Strait', 'Détroit'],
    ['crimea', 'Disputed area', 'Zone disputée'],
  ])('%s: says what it is', (id, en, fr) => expect([line(id, 'en'), line(id, 'fr')]).toEqual([en, fr])); // prettier-ignore
});

describe('the card of a capital', () => {
  const states = countries.filter((c) => c.brief === undefined);
  it.each(rows(states))('%s: of a country of one capital', (id, en, fr) => {
    expect(line(id, 'en')).toBe(`Capital of ${withArticle(en)}`);
    expect(line(id, 'fr')).toBe(`Capitale ${ofLand(fr)}`);
  });

  const territories = countries.filter((c) => c.brief !== undefined && !hasLine(c));
  it.each(rows(territories))('%s: a territory’s administrative centre', (id, en, fr) => {
    expect(line(id, 'en')).toBe(`Administrative centre of ${withArticle(en)}`);
    expect(line(id, 'fr')).toBe(`Chef-lieu ${ofLand(fr)}`);
  });

  it('is there for states and for territories', () => {
    expect(states.length).toBeGreaterThan(170);
    expect(states.filter(hasLine)).toEqual([]);
    expect(territories.length).toBeGreaterThan(35);
    expect(territories.filter((c) => /country[,; ]/.test(c.brief?.en ?? '') && !(c.brief?.en ?? '').startsWith("country of the Kingdom"))).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['moscow-ru', 'Capital of Russia', 'Capitale de la Russie'],
    ['amsterdam-nl', 'Capital of the Netherlands', 'Capitale des Pays-Bas'],
    ['the-hague-nl', 'Seat of government of the Netherlands', 'Siège du gouvernement des Pays-Bas'],
    ['netherlands', 'Country, capital: Amsterdam; seat of government: The Hague', 'Pays, capitale : Amsterdam ; siège du gouvernement : La Haye'],
    ['sucre-bo', 'Capital of Bolivia by its constitution', 'Capitale de la Bolivie selon sa constitution'],
    ['la-paz-bo', 'Seat of government of Bolivia', 'Siège du gouvernement de la Bolivie'],
    ['cape-town-za', 'Legislative capital of South Africa', 'Capitale législative de l’Afrique du Sud'],
    ['putrajaya-my', 'Seat of government of Malaysia', 'Siège du gouvernement de la Malaisie'],
    ['taipei-tw', 'Seat of government of Taiwan', 'Siège du gouvernement de Taïwan'],
    ['mamoudzou-yt', 'Administrative centre of Mayotte', 'Chef-lieu de Mayotte'],
    ['east-jerusalem-ps', 'Part of Jerusalem, status disputed', 'Partie de Jérusalem, au statut disputé'],
    ['jerusalem-il', 'City, status disputed', 'Ville au statut disputé'],
    ['palestine', 'Country, status disputed', 'Pays au statut disputé'],
    ['israel', 'Country', 'Pays'],
    ['russia', 'Country, capital: Moscow', 'Pays, capitale : Moscou'],
    ['saint-petersburg-ru', 'City in Russia', 'Ville (Russie)'],
  ])('%s', (id, en, fr) => expect([line(id, 'en'), line(id, 'fr')]).toEqual([en, fr])); // prettier-ignore

  it('says of two sides’ Jerusalem who claims what', () => {
    for (const id of ['jerusalem-il', 'east-jerusalem-ps']) {
      expect(entity(id).disputed?.parties, id).toEqual(['israel', 'palestine']);
      expect(entity(id).disputed?.note.fr, id).toMatch(/1967.*\.$/);
    }
  });

  it('says of places in disputed areas that they are, and of which', () => {
    expect(line('sevastopol-ua', 'en')).toBe('City in Ukraine');
    expect(entity('sevastopol-ua').disputed?.note.en).toMatch(/^Crimea: /);
    expect(entity('shusha-az').disputed?.note.fr).toMatch(/^Haut-Karabagh : /);
    expect(line('ariel-il', 'fr')).toBe('Colonie israélienne en Cisjordanie');
    // Leased, not disputed: no note that says so.
    expect(entity('baikonur').disputed).toBeUndefined();
    expect(line('baikonur', 'en')).toBe('Cosmodrome in Kazakhstan, leased to Russia until 2050');
    const ids = readFileSync('assets/sources/disputed-places.tsv', 'utf8')
      .split('\n')
      .flatMap((row) => (row === '' || row.startsWith('#') ? [] : (row.split('\t')[0] ?? '').split(',')));
    expect(ids.filter((id) => entity(id).disputed === undefined)).toEqual([]);
  });

  it('has a line by hand for nobody unknown', () => {
    const ids = readFileSync('assets/sources/lines.tsv', 'utf8')
      .split('\n')
      .flatMap((row) => (row === '' || row.startsWith('#') ? [] : (row.split('\t')[0] ?? [])));
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids) expect(upper(entity(id).brief?.fr ?? ''), id).toBe(line(id, 'fr'));
  });
});

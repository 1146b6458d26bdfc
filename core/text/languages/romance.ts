/** Romance languages, and Albanian, Maltese and Basque beside them. */
import type { Language } from './types';

const MONTHS_FR = 'janv févr fév avr juil sept oct nov déc';

export const ROMANCE: readonly Language[] = [
  {
    code: 'fr',
    aka: ['fra', 'fre'],
    name: 'French',
    elisions: 'l d qu s j n m t c jusqu lorsqu puisqu quoiqu presqu quelqu',
    words: 'un on eu ai or os en au il la le ou et si ni tu du us',
    abbreviations: `m mm mme mlle mgr dr pr st ste me cf p pp etc av apr env vol ed éd art chap ${MONTHS_FR}`,
  },
  {
    code: 'it',
    aka: ['ita'],
    name: 'Italian',
    elisions: 'l d dell all nell sull dall coll un quell quest c n sott tutt anch com dov',
    words: 'un in il al da di fa ha ho la le lo ma me mi no se si su te ti tu va',
    abbreviations:
      'sig sigg dott prof avv ing on sen gen mons art cap pag ecc gen feb mar apr giu lug ago set ott nov dic',
  },
  {
    code: 'ca',
    aka: ['cat'],
    name: 'Catalan',
    elisions: 'l d n s m t',
    words: 'un el la en es',
    abbreviations: 'sr sra dr st sta pàg etc',
  },
  { code: 'oc', aka: ['oci'], name: 'Occitan', elisions: 'l d s n m' },
  {
    code: 'es',
    aka: ['spa'],
    name: 'Spanish',
    words: 'un el la en es se si su te un ya yo tu me mi no',
    abbreviations:
      'sr sra srta d dª dr dra ud uds ee uu pág etc núm av gral sta sto ene feb mar abr jun jul ago sept oct nov dic',
  },
  { code: 'gl', aka: ['glg'], name: 'Galician', abbreviations: 'sr sra dr etc' },
  {
    code: 'pt',
    aka: ['por'],
    name: 'Portuguese',
    words: 'um em eu se os as no na da do',
    abbreviations:
      'sr sra dr dra prof exmo pág etc nº av gen cel jan fev mar abr mai jun jul ago set out nov dez',
  },
  {
    code: 'ro',
    aka: ['ron', 'rum', 'mo', 'mol'],
    name: 'Romanian',
    everyWord: true,
    endings: 'ului ul ul<u ului<u ei<a ii<a iei<ia ei<ea ei<e e<a o<a lor<le lor<i i<e ilor<ile ilor<i ele<e',
    adjective: 'lor<le ului<ul ei<a ii<a e<ă ilor<ii',
    hyphen: 'ul ului uri a ei i lor',
    abbreviations: 'dl dna dr prof str nr etc pag ian feb mar apr iun iul aug sept oct nov dec',
  },
  {
    code: 'sq',
    aka: ['sqi', 'alb', 'als'],
    name: 'Albanian',
    endings: 'i it in u ut un es<a en<a e<a se ne<a ia<i isë<i në së ën<ë ës<ë a<ë ve',
    hyphen: 'i it in së ja në',
  },
  { code: 'mt', aka: ['mlt'], name: 'Maltese', elisions: 'f b m x t' },
  {
    code: 'eu',
    aka: ['eus', 'baq'],
    name: 'Basque',
    endings:
      'k n a ak an en ek ik ra rik ko go tik dik ren rekin ekin rentzat entzat gatik raino tik tako rako erako era eko etik ean eko ari i ri z ez',
    hyphen: 'k n a ak an en ek ko go tik ra ren rekin ekin eko etik ean',
  },
];

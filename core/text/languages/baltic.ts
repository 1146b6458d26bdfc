/** Baltic languages and Greek: endings stand in place of the nominative's own. */
import type { Language } from './types';

export const BALTIC: readonly Language[] = [
  {
    code: 'lt',
    aka: ['lit'],
    name: 'Lithuanian',
    everyWord: true,
    endings:
      'os<a ai<a oje<a omis<a o<as ui<as a<as u<as e<as io<is iui<is iu<is yje<is i<is io<ys iui<ys iu<ys i<ys yje<ys aus<us ui<us umi<us uje<us u<us io<ius iui<ius iu<ius es<e ei<e eje<e u<os oms<os omis<os ose<os as<os iu<es ems<es emis<es ese<es u<ai ams<ai ais<ai uose<ai us<ai juje<jas yse<ys iu<ys ims<ys imis<ys is<ys',
    adjective:
      'uju<ieji ajame<asis ojo<asis osios<oji aja<oji ojoje<oji iu<es iu<i uosiuose<ieji iesiems<ieji uosius<ieji aisiais<ieji',
    hyphen: 'o os ui ai e je',
    abbreviations: 'p d m mėn g str pvz t.y kt dr prof tūkst mln mlrd',
  },
  {
    code: 'lv',
    aka: ['lav', 'lvs'],
    name: 'Latvian',
    everyWord: true,
    endings:
      'as<a ai<a u<a es<e ei<e i<e u<e a<s am<s u<s e<s a<is im<is i<is u<is ša<sis a<us um<us u<us u<i iem<i us<i os<i u<as am<as u<es em<es im<is is<is m os<as i<s ij<s',
    adjective: 'a<ais am<ais o<ais o<a as<a ajai<a aja<a ajas<as o<as aja<ais ajam<ais o<ie ajiem<ie ajos<ie',
    abbreviations: 'g gs dr prof piem u.c t.i tūkst milj mljrd',
  },
  {
    code: 'el',
    aka: ['ell', 'gre'],
    name: 'Greek',
    everyWord: true,
    endings:
      'ς ου<ος ο<ος ε<ος α<ας η<ης εως<η ων<ες ων<α εων<εις ους<ος ου<ο ιου<ι ων<οι ους<οι ων<ους ος<ας ες<α ων<ς ου<ης ού<ός ό<ός',
    adjective: 'ούς<ές ων<ες ου<ος ο<ος ους<οι ων<οι ης<η ας<α ου<ο ών<ές η<ος ο<ος α<ος',
    elisions: 'σ απ',
    abbreviations: 'κ κκ δρ καθ π.χ κ.λπ κλπ σελ αρ μ.μ π.μ εκατ δισ',
  },
];

/** Germanic languages. */
import type { Language } from './types';

export const GERMANIC: readonly Language[] = [
  {
    code: 'en',
    aka: ['eng', 'sco'],
    name: 'English',
    apostrophe: 's d ll ve re',
    words:
      'us who it am is as at be by do go he if in me my no of on or so to up we all aid are can has was act arc art',
    abbreviations:
      'mr mrs ms dr prof rev hon st sr jr gen lt col capt cmdr sgt maj adm gov sen rep pres inc ltd co corp bros vs etc e.g i.e no vol fig ed jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n d.c ft mt',
  },
  {
    code: 'de',
    aka: ['deu', 'ger', 'gsw', 'nds'],
    name: 'German',
    everyWord: true,
    endings: 's es',
    adjective: 'en<e er<e em<e es<e n e en er es em en<es em<es e<es en<er em<er',
    apostrophe: 's',
    hyphen: 's',
    words: 'es in um im am an ab da du er ob so zu',
    abbreviations:
      'dr prof hr fr bzw ca usw etc evtl ggf inkl max min mio mrd nr s st str tel u.a z.b d.h u.s.w v.a o.ä jan feb mär apr jun jul aug sept okt nov dez abs art bd geb gest',
  },
  {
    code: 'nl',
    aka: ['nld', 'dut'],
    name: 'Dutch',
    endings: 's',
    apostrophe: 's',
    words: 'en er is in of om op te we ze',
    abbreviations:
      'dhr mevr mw dr prof ir ing mr drs bijv bv enz ca nr blz o.a m.a.w jan feb mrt apr jun jul aug sept okt nov dec',
  },
  { code: 'af', aka: ['afr'], name: 'Afrikaans', apostrophe: 's', abbreviations: 'mnr mev dr prof bv ens' },
  { code: 'fy', aka: ['fry'], name: 'Frisian', endings: 's' },
  { code: 'lb', aka: ['ltz'], name: 'Luxembourgish', elisions: 'd', endings: 's' },
  {
    code: 'sv',
    aka: ['swe'],
    name: 'Swedish',
    endings: 's',
    hyphen: 's n ns en ens t ts et ets',
    words: 'en att han hon den det',
    abbreviations:
      'dr prof bl.a t.ex m.m d.v.s dvs kl ca nr st s.k jan feb mar apr jun jul aug sept okt nov dec',
  },
  {
    code: 'da',
    aka: ['dan'],
    name: 'Danish',
    endings: 's',
    hyphen: 's en ens',
    abbreviations: 'dr prof bl.a f.eks ca kl nr m.m d.v.s hr fr kr',
  },
  {
    code: 'no',
    aka: ['nb', 'nn', 'nob', 'nno', 'nor'],
    name: 'Norwegian',
    endings: 's',
    hyphen: 's en ens',
    abbreviations: 'dr prof bl.a f.eks ca kl nr m.m dvs hr fr kr',
  },
  {
    code: 'is',
    aka: ['isl', 'ice'],
    name: 'Icelandic',
    endings: 's ar u<a i um<ar a<ar',
    adjective: 'u<a um<ir',
  },
  { code: 'fo', aka: ['fao'], name: 'Faroese', endings: 's ar i' },
];

/**
 * Practical transcription of Armenian, Azerbaijani, Georgian, Russian and Ukrainian family names, as newspapers write
 * them: sounds in the middle, spellings of each language around them. Sources: the national systems (BGN/PCGN, GOST
 * practical, Duden, Hungarian AkH., PWN) as far as they are regular.
 *
 * Sounds: a ä e i y(ы) o u, b v g d zh z j(y) k l m n p r s t f kh ts ch sh h dz dj gh q.
 */

/** Spelling to sounds; the longest fits first. `|` separates sounds. */
// prettier-ignore
export const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { shch: 'sh|ch', tch: 'ch', kh: 'kh', gh: 'gh', zh: 'zh', sh: 'sh', ch: 'ch', ts: 'ts', tz: 'ts', dz: 'dz', dj: 'dj', j: 'dj', ph: 'f', ck: 'k', x: 'ks', c: 'k', w: 'v', q: 'q', yy: 'i|j', ee: 'i', oo: 'u', ou: 'u',
  },
  fr: { tch: 'ch', dj: 'dj', ch: 'sh', kh: 'kh', gh: 'gh', j: 'zh', ou: 'u', ts: 'ts', dz: 'dz', ï: 'j', gu: 'g', qu: 'k', c: 'k', x: 'ks', w: 'v',
  },
  az: { c: 'dj', ç: 'ch', ş: 'sh', ğ: 'gh', x: 'kh', q: 'g', j: 'zh', ı: 'y', ə: 'ä', ö: 'o', ü: 'u', w: 'v',
  },
  ru: { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'o', ж: 'zh', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh|ch', ы: 'y', э: 'e', ю: 'j|u', я: 'j|a', ь: '', ъ: '', дж: 'dj', і: 'i', ї: 'j|i', є: 'j|e', ґ: 'g',
  },
  hy: { ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'e', թ: 't', ժ: 'zh', ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm', յ: 'j', ն: 'n', շ: 'sh', ո: 'o', ու: 'u', չ: 'ch', պ: 'p', ջ: 'dj', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', և: 'e|v', օ: 'o', ֆ: 'f',
  },
  ka: { ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'dj', ჰ: 'h',
  },
};

/**
 * Sounds to spelling, by language; a sequence of sounds (`j|a`) goes before the single ones. What is missing is
 * written as the sound's own letter. Alternatives after a comma make forms of their own.
 */
// prettier-ignore
export const TARGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { j: 'y', 'j|a': 'ya,ia', 'i|j|e': 'iye,ie', 'a|e': 'aye,ae', 'i|e': 'iye,ie', ä: 'a', y: 'y', dj: 'j', q: 'q',
  },
  fr: { j: 'ï,y', 'j|a': 'ia,ya', 'i|j|e': 'ie,iye', 'i|e': 'ie,iye', ä: 'a', y: 'y', u: 'ou', sh: 'ch', ch: 'tch', zh: 'j', dj: 'dj', q: 'k',
  },
  de: { j: 'j', 'i|j|e': 'ije', 'i|e': 'ije,ie', v: 'w', sh: 'sch', ch: 'tsch', zh: 'sch', ts: 'z', kh: 'ch', dj: 'dsch', gh: 'gh', z: 's', y: 'y', ä: 'a', q: 'k',
  },
  es: { j: 'i,y', 'j|a': 'ia,ya', 'i|e': 'ie', kh: 'j', zh: 'zh', dj: 'y', ä: 'a', q: 'k' },
  tr: { j: 'y', 'i|e': 'iye', sh: 'ş', ch: 'ç', dj: 'c', zh: 'j', kh: 'h', gh: 'ğ', ts: 'ts', y: 'i', ä: 'e', q: 'k',
  },
  hu: { j: 'j', 'i|e': 'ije', s: 'sz', sh: 's', ch: 'cs', zh: 'zs', ts: 'c', kh: 'h', gh: 'g', dj: 'dzs', y: 'i', ä: 'a', q: 'k',
  },
  pl: { j: 'j', 'i|e': 'ije', v: 'w', sh: 'sz', ch: 'cz', zh: 'z', ts: 'c', kh: 'ch', gh: 'gh', dj: 'dz', ä: 'a', q: 'k',
  },
  cs: { j: 'j', 'i|e': 'ije', sh: 's', ch: 'c', zh: 'z', ts: 'c', kh: 'ch', gh: 'gh', dj: 'dz', ä: 'a', q: 'k',
  },
  hr: { j: 'j', 'i|e': 'ije', sh: 's', ch: 'c', zh: 'z', ts: 'c', kh: 'h', gh: 'g', dj: 'dz', y: 'i', ä: 'a', q: 'k',
  },
  ru: { 'j|a': 'я', 'j|u': 'ю', 'j|e': 'е', 'j|o': 'ё', j: 'й', a: 'а', ä: 'а', e: 'е', i: 'и', y: 'ы', o: 'о', u: 'у', b: 'б', v: 'в', g: 'г', d: 'д', zh: 'ж', z: 'з', k: 'к', l: 'л', m: 'м', n: 'н', p: 'п', r: 'р', s: 'с', t: 'т', f: 'ф', kh: 'х', ts: 'ц', ch: 'ч', sh: 'ш', h: 'х,г', dz: 'дз', dj: 'дж', gh: 'х,г', q: 'к',
  },
  uk: { 'j|a': 'я', 'j|u': 'ю', 'j|e': 'є', 'j|i': 'ї', 'i|e': 'іє', j: 'й', a: 'а', ä: 'а', e: 'е', i: 'і', y: 'и', o: 'о', u: 'у', b: 'б', v: 'в', g: 'г', d: 'д', zh: 'ж', z: 'з', k: 'к', l: 'л', m: 'м', n: 'н', p: 'п', r: 'р', s: 'с', t: 'т', f: 'ф', kh: 'х', ts: 'ц', ch: 'ч', sh: 'ш', h: 'г', dz: 'дз', dj: 'дж', gh: 'г', q: 'к',
  },
  hy: { 'e|v': 'և', j: 'յ', a: 'ա', ä: 'ա', e: 'ե', i: 'ի', y: 'ի', o: 'ո', u: 'ու', b: 'բ', v: 'վ', g: 'գ', d: 'դ', zh: 'ժ', z: 'զ', k: 'կ', l: 'լ', m: 'մ', n: 'ն', p: 'պ', r: 'ր', s: 'ս', t: 'տ', f: 'ֆ', kh: 'խ', ts: 'ց', ch: 'չ', sh: 'շ', h: 'հ', dz: 'ձ', dj: 'ջ', gh: 'ղ', q: 'ք',
  },
  ka: { j: 'ი', 'j|i': 'ი', a: 'ა', ä: 'ა', e: 'ე', i: 'ი', y: 'ი', o: 'ო', u: 'უ', b: 'ბ', v: 'ვ', g: 'გ', d: 'დ', zh: 'ჟ', z: 'ზ', k: 'კ', l: 'ლ', m: 'მ', n: 'ნ', p: 'პ', r: 'რ', s: 'ს', t: 'ტ', f: 'ფ', kh: 'ხ', ts: 'ც', ch: 'ჩ', sh: 'შ', h: 'ჰ', dz: 'ძ', dj: 'ჯ', gh: 'ღ', q: 'ყ',
  },
  el: { j: 'ι,γι', 'i|e': 'ιε,ιγιε', a: 'α', ä: 'α', e: 'ε', i: 'ι', y: 'ι', o: 'ο', u: 'ου', b: 'μπ', v: 'β,φ', g: 'γκ', d: 'ντ', zh: 'ζ', z: 'ζ', k: 'κ', l: 'λ', m: 'μ', n: 'ν', p: 'π', r: 'ρ', s: 'σ', t: 'τ', f: 'φ', kh: 'χ', ts: 'τσ', ch: 'τσ', sh: 'σ', h: 'χ', dz: 'τζ', dj: 'τζ', gh: 'γ', q: 'κ',
  },
  ar: { j: 'ي', 'i|e': 'يي', a: 'ا', ä: 'ا', e: 'ي', i: 'ي', y: 'ي', o: 'و', u: 'و', b: 'ب', v: 'ف', g: 'غ', d: 'د', zh: 'ج', z: 'ز', k: 'ك', l: 'ل', m: 'م', n: 'ن', p: 'ب', r: 'ر', s: 'س', t: 'ت', f: 'ف', kh: 'خ', ts: 'تس', ch: 'تش', sh: 'ش', h: 'ه', dz: 'دز', dj: 'ج', gh: 'غ', q: 'ق',
  },
  fa: { j: 'ی', 'i|e': 'یی', a: 'ا', ä: 'ا', e: 'ی', i: 'ی', y: 'ی', o: 'و,ا', u: 'و', b: 'ب', v: 'و,ف', g: 'گ', d: 'د', zh: 'ژ', z: 'ز', k: 'ک', l: 'ل', m: 'م', n: 'ن', p: 'پ', r: 'ر', s: 'س', t: 'ت', f: 'ف', kh: 'خ', ts: 'تس', ch: 'چ', sh: 'ش', h: 'ه', dz: 'دز', dj: 'ج', gh: 'غ', q: 'ق',
  },
};

/** Family names that follow the rules; others (Trump, O'Brien) are spelt by custom and left to the packs. */
export const REGULAR =
  /(?:[yijï]an|[yijï]ants|ov|ow|off|[iy]?ev|iyev|ova|eva|sk[iy]y?|skiy|enko|shvili|dze|chuk|zad[eə]|oghlu|oğlu|ян|янц|ов|ев|єв|ёв|ова|ева|ский|ський|енко|швили|швілі|дзе|չյան|յան|յանց|ով|ев|եվ|և|შვილი|ძე|ია|იანი|იან)$/iu;

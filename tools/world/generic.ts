/** Words that inputs give as names of regions and towns, and that texts are full of: in letters without capitals above all. */

const WORDS: Readonly<Record<string, string>> = {
  // The language's own name, which the data have for Mariupol.
  hy: 'Հայերեն',
  ar:
    'العاصمة المدينة الشمالية الجنوبية الشرقية الغربية الوسطى المركزية الشمالي الجنوبي الشرقي الغربي المركزي ' +
    'الشمال الجنوب الشرق الغرب الوسط الجديد الساحل الساحلية الداخلية الظاهرة البحرية المنطقة الحدود الخليج',
  fa:
    'مرکزی شمالی جنوبی شرقی غربی شمال جنوب شرق غرب میانه پایتخت ساحلی مناطق ' +
    'شمال‌غربی شمال‌شرقی جنوب‌غربی جنوب‌شرقی خلیج بندر ها کرد كرد شهر استان',
  ur: 'مرکزی شمالی جنوبی مشرقی مغربی وسطی شمال جنوب مشرق مغرب ساحلی دارالحکومت خلیج وحدت',
  ckb: 'باکوور باشوور ڕۆژهەڵات ڕۆژئاوا ناوەند پایتەخت',
  he: 'צפון דרום מזרח מערב מרכז הצפון הדרום המזרח המערב המרכז צפוני דרומי מזרחי מערבי מרכזי הבירה המפרץ',
  hi: 'उत्तर दक्षिण पूर्व पश्चिम उत्तरी दक्षिणी पूर्वी पश्चिमी मध्य केंद्रीय केन्द्रीय राजधानी',
  bn: 'উত্তর দক্ষিণ পূর্ব পশ্চিম মধ্য কেন্দ্রীয় রাজধানী',
  ta: 'வடக்கு தெற்கு கிழக்கு மேற்கு மத்திய தலைநகர்',
  te: 'ఉత్తర దక్షిణ తూర్పు పశ్చిమ మధ్య',
  ka: 'ჩრდილოეთი სამხრეთი აღმოსავლეთი დასავლეთი ცენტრალური ცენტრი დედაქალაქი',
  th: 'เหนือ ใต้ ตะวันออก ตะวันตก กลาง ภาคเหนือ ภาคใต้ ภาคกลาง ภาคตะวันออก ภาคตะวันตก เมืองหลวง อ่าว',
};

/** Chinese and Japanese: nothing but directions and words for "part", "capital", "coast"; "中美" is China and the United States. */
const HAN =
  /^(?!中[东東]$)(?:中美|首都|沿岸|高原|湾岸|海湾|极北|極北|[东東西南北中][东東西南北中]?[央方部区區地]?[区區县縣県]?)$/u;
/** The same in Korean. */
const HANGUL = /^(?!중동$)(?:수도|연안|해안|고원|중앙|(?:동|서|남|북|중){1,2}(?:부|쪽|주|구|지구|지역)?)$/u;
/** A direction before or after another, or with a word for "region", in the scripts of the list. */
const JOINT = /[\s\u200c-]+/u;
const AREA = new Set('علاقہ منطقة منطقه ناحیه क्षेत्र অঞ্চল რეგიონი მხარე ჩრდილო სამხრეთ'.split(' '));

const sets = new Map(Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/**
 * Does a name in that language (BCP 47 tag) say no more than "north", "central", "the capital", "the city"? Asked for
 * languages without capitals alone: elsewhere a capital tells the name from the word.
 */
export function isGeneric(v: string, lang: string): boolean {
  const code = lang.split('-')[0] ?? lang;
  if (code === 'zh' || code === 'ja' || code === 'yue' || code === 'lzh') return HAN.test(v);
  if (code === 'ko') return HANGUL.test(v);
  const words = sets.get(code);
  return words !== undefined && v.split(JOINT).every((w) => words.has(w) || AREA.has(w));
}

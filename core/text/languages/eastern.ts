/** Semitic, Iranian and Indian languages, and those of Africa. */
import type { Language } from './types';

export const EASTERN: readonly Language[] = [
  {
    code: 'ar',
    aka: ['ara', 'arb', 'ary', 'arz', 'apc'],
    name: 'Arabic',
    // و and, ف so, ب in, ل to, ك as; the article ال is often left off or put on.
    prefixes: 'و ف ب ل ك وب ول فب فل وك لل<ال ولل<ال فلل<ال لل ال وال بال فال كال وبال',
    abbreviations: 'د م أ ص هـ',
  },
  {
    code: 'he',
    aka: ['heb', 'iw', 'yi', 'yid'],
    name: 'Hebrew',
    // "Handed over", "cases", "lies", "to the left", "leads": Maseru, Crimea, Malé and Mobile with or without a prefix.
    not: 'מסרו מקרים שקרים מאלה שמאלה מוביל אולם בו היו אלו',
    prefixes: 'ב ל מ ה ו ש כ וב ול ומ וה וש וכ שב של שמ שה כש מה שכ לכש ולכש בה לה',
    hyphen: '',
    abbreviations: 'ד פרופ עמ מס גב',
  },
  {
    code: 'am',
    aka: ['amh', 'ti', 'tir'],
    name: 'Amharic',
    prefixes: 'የ በ ለ ከ ወደ የኢ<ኢ እና',
    endings: 'ን ም ና',
  },
  {
    code: 'fa',
    aka: ['fas', 'per', 'pes', 'prs'],
    name: 'Persian',
    not: 'بالای اگر ها',
    endings: 'ها',
    abbreviations: 'دکتر',
  },
  {
    code: 'ckb',
    aka: ['sdh'],
    name: 'Central Kurdish',
    not: 'نەیتوانی ماڵیان',
    endings:
      'ی یی دا یدا وە ەوە یەوە یش یشدا ان یان ە یە دان ەکە یەکان ییە ن ین یانە یەکە یەکانی ەکان ەکانی انی یانی انە ییەکان ییەکانی ییەکە ' +
      'ی<ا یی<ا یە<ا ییەکان<ا ییەکانی<ا یەکان<ا یەکانی<ا یەکە<ا ۆ وە شدا ش یشە یشی',
  },
  {
    code: 'ku',
    aka: ['kmr', 'kur'],
    name: 'Kurdish',
    // Also behind y, a consonant at a name's end: "Hanoyê".
    endings: 'ê a î an ên V:ye V:ya V:yê V:yî V:yan C:e C:i ê<e î<e ê<a î<a',
    apostrophe: '*',
    hyphen: 'ê a î yê ya yî',
  },
  {
    code: 'tg',
    aka: ['tgk'],
    name: 'Tajik',
    kin: 'ru',
    endings: 'ро и ву ю у ҳо яш аш иро яро ву ҳои',
    hyphen: 'и ро ҳо',
    feminine: 'ова ева',
  },
  { code: 'ps', aka: ['pus', 'pbt'], name: 'Pashto', endings: 'و ې' },
  {
    code: 'ur',
    aka: ['urd'],
    name: 'Urdu',
    not: 'کیمروں کیمرے چلے اب وا',
    endings: 'وں ز یوں ئی یئی ی<ہ ی<ا ائی<ا',
    abbreviations: 'ڈاکٹر',
  },
  { code: 'sd', aka: ['snd'], name: 'Sindhi' },
  { code: 'hi', aka: ['hin'], name: 'Hindi', endings: 'ओं ों', abbreviations: 'डॉ श्री प्रो' },
  { code: 'ne', aka: ['nep', 'npi'], name: 'Nepali', endings: 'को का की ले लाई मा बाट सँग' },
  {
    code: 'mr',
    aka: ['mar'],
    name: 'Marathi',
    endings: 'चा ची चे च्या त ने ला ात ाने ाला ाचा ाची ाचे ाच्या ातील तील हून',
  },
  { code: 'bn', aka: ['ben'], name: 'Bengali', endings: 'র ের কে তে য় ে েও ও ই দের রা' },
  { code: 'pa', aka: ['pan', 'pnb'], name: 'Punjabi' },
  { code: 'gu', aka: ['guj'], name: 'Gujarati', endings: 'ના ની નો નું ને માં થી માંથી એ' },
  {
    code: 'ta',
    aka: ['tam'],
    name: 'Tamil',
    // A vowel sign takes the place of the sign that a final consonant bears: லண்டன், லண்டனில்.
    endings:
      'வின் ின் வில் ில் க்கு வுக்கு ுக்கு இல் ை வை ிலிருந்து ில்<் ின்<் ை<் ுக்கு<் ிலிருந்து<் ிலும்<் ுடன்<் ' +
      'யில் யின் யை யிலிருந்து யிலும் யுடன் விலிருந்து விலும் வுடன் த்தில்<ம் த்தின்<ம் த்தை<ம் த்திலிருந்து<ம் த்திற்கு<ம் த்துக்கு<ம் ' +
      'ில்<ு ின்<ு ை<ு ுக்கு<ு ிலிருந்து<ு ிலும்<ு ட்டில்<டு ட்டின்<டு ட்டை<டு ட்டுக்கு<டு ட்டிலிருந்து<டு ட்டிலும்<டு',
  },
  { code: 'te', aka: ['tel'], name: 'Telugu', endings: 'లో కు కి ను తో నుంచి' },
  { code: 'kn', aka: ['kan'], name: 'Kannada', endings: 'ದ ನ ಲ್ಲಿ ದಲ್ಲಿ ಗೆ ಕ್ಕೆ ವನ್ನು' },
  { code: 'ml', aka: ['mal'], name: 'Malayalam', endings: 'യുടെ യിൽ യിലെ ന്റെ ിൽ ിലെ ലെ' },
  { code: 'sw', aka: ['swa', 'swh'], name: 'Swahili', words: 'na ya wa la za cha' },
  { code: 'so', aka: ['som'], name: 'Somali', endings: 'ka ga ta da ku gu tu du' },
  { code: 'ha', aka: ['hau'], name: 'Hausa' },
];

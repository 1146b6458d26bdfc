/** Slavic languages. Adjectives and nouns of a name agree, so every word of a name may take an ending. */
import type { Language } from './types';

const SERBIAN = {
  endings:
    'a u om em e<a i<a u<a om<a oj<a ci<ka zi<ga si<ha a<o u<o om<o a<e u<e em<e ama<e ima<i i<e ija<io iju<io ijom<io ja ju jem ca<ac cu<ac cem<ac ' +
    'ca<ec cu<ec cem<ec ra<ar ru<ar rom<ar rem<ar ta<at tu<at tom<at ka<ak ku<ak kom<ak aca<ci og<i om<i im<i omu<i ' +
    // Maldivi, Maldiva; Virginia, u Virginiji; Ohio, u Ohiju; Šabac, u Šapcu; Kaštela, u Kaštelima.
    'a<i ije<ia iji<ia iju<ia ijom<ia ija<io iju<io ijem<io pca<bac pcu<bac pcem<bac ima<a',
  adjective:
    'og<i om<i im<i oga<i ome<i omu<i eg<i em<i ih<i oj<a e<a u<a om<a ih<e im<e og<o om<o im<o a<i o<i ima<i ima<e',
};

/** Serbo-Croatian is written in two scripts with the same endings. */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  e: 'е',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  z: 'з',
};
const inCyrillic = (s: string): string => s.replace(/[a-z]/gu, (c) => CYRILLIC[c] ?? c);

export const SLAVIC: readonly Language[] = [
  {
    code: 'ru',
    aka: ['rus'],
    name: 'Russian',
    everyWord: true,
    endings:
      'C:а C:у C:ом C:ем C:е C:ым я<й ю<й ем<й ём<й е<й и<й я<ь ю<ь ем<ь ём<ь е<ь и<ь ью<ь ы<а и<а е<а у<а ой<а ою<а ей<а и<я е<я ю<я ей<я ёй<я ею<я а<о у<о ом<о е<о ' +
      'ов<ы ам<ы ами<ы ах<ы н<ны в<вы м<мы с<сы р<ры к<ки ок<ки щ<щи ов<и ам<и ами<и ах<и ах<а ам<а ами<а ого<ий ому<ий им<ий ом<ий его<ий ему<ий ем<ий ого<ый ому<ый ым<ый ом<ый ого<ой ому<ой ым<ой ом<ой ой<ая ую<ая ' +
      'ца<ец цу<ец цем<ец цом<ец це<ец ого<ое ому<ое',
    adjective:
      'ого<ый ому<ый ым<ый ом<ый ого<ий ому<ий им<ий ом<ий его<ий ему<ий ем<ий ого<ой ому<ой ым<ой ом<ой ой<ая ую<ая ою<ая ей<яя юю<яя ых<ые ым<ые ыми<ые их<ие им<ие ими<ие ого<ое ому<ое ым<ое ом<ое его<ее ему<ее им<ее ем<ее ' +
      'ая<ий ое<ий ие<ий ой<ий ую<ий их<ий ими<ий ая<ый ое<ый ые<ый ой<ый ую<ый ых<ый ыми<ый',
    feminine: 'ова ева ёва ина ына',
    hyphen: 'а у ом е ы и й',
    words: 'и в на не он но по за до от из',
    abbreviations:
      'г гг им т д п е тыс млн млрд руб стр см ул пр др проф акад ген т.е т.д т.п т.к св р в вв янв февр апр авг сент окт нояб дек',
  },
  {
    code: 'uk',
    aka: ['ukr'],
    name: 'Ukrainian',
    everyWord: true,
    endings:
      'C:а C:у C:ові C:ом C:ем C:єм C:і C:им я<й ю<й єм<й ї<й єві<й я<ь ю<ь ем<ь еві<ь і<ь и<ь и<а і<а у<а ою<а ею<а зі<га сі<ха ці<ка зі<г сі<х ці<к ї<я ю<я єю<я і<я ею<я а<о у<о ом<о ові<о і<о ' +
      'єва<їв єву<їв євом<їв єві<їв ова<ів ову<ів овом<ів ові<ів ева<ів еву<ів ів<и ам<и ами<и ах<и н<ни в<ви ого<ий ому<ий им<ий ої<а ій<а ах<а м<ми с<си к<ки ів<і ях<і ям<і ями<і ого<е ому<е сю<сь озі<іг ога<іг огу<іг огом<іг оля<іль олю<іль олі<іль олем<іль ця<ець цю<ець цем<ець ці<ець',
    adjective:
      'ого<ий ому<ий им<ий ім<ий ої<а ій<а у<а ою<а их<і им<і ими<і ого<е ому<е им<е а<ий е<ий і<ий ої<ий ій<ий у<ий ою<ий их<ий ими<ий ього<ій ьому<ій ім<ій я<е і<е ю<е ем<е',
    feminine: 'ова ева єва їва іна ина',
    hyphen: 'а у ом і ю ї',
    abbreviations:
      'р рр м с ст вул тис млн млрд грн стор див ін т.д т.п т.зв ім проф акад ген січ лют бер квіт трав черв лип серп вер жовт лист груд',
  },
  {
    code: 'be',
    aka: ['bel'],
    name: 'Belarusian',
    everyWord: true,
    endings:
      'C:а C:у C:ам C:ом C:ем C:е C:ым C:і ы<а е<а у<а ай<а аю<а і<я ю<я яй<я е<я я<й ю<й ем<й і<й я<ь ю<ь ем<ь і<ь а<о у<о ам<о аў<ы ам<ы амі<ы ах<ы цы<ка зе<га се<ха ага<і аму<і ім<і',
    adjective: 'ага<ы аму<ы ым<ы ага<і аму<і ім<і ай<ая ую<ая ых<ыя ым<ыя ымі<ыя іх<ія ім<ія імі<ія',
    feminine: 'ова ева іна ына ава',
  },
  {
    code: 'bg',
    aka: ['bul'],
    name: 'Bulgarian',
    everyWord: true,
    endings: 'ът ят та то те',
    adjective: 'ия<и ият<и ия<ият ата<а ото<о ите<и а<и о<и ски<ска ска<ски ско<ски',
    abbreviations: 'г гр т.е т.н др проф ул стр млн млрд хил лв вж напр',
  },
  {
    code: 'mk',
    aka: ['mkd', 'mac'],
    name: 'Macedonian',
    everyWord: true,
    endings: 'от та то те ов ва на',
    adjective: 'иот<и ата<а ото<о ите<и а<и о<и',
  },
  {
    code: 'sr',
    aka: ['srp', 'sh', 'hbs', 'cnr'],
    name: 'Serbian',
    everyWord: true,
    endings: `${SERBIAN.endings} ${inCyrillic(SERBIAN.endings)}`,
    adjective: `${SERBIAN.adjective} ${inCyrillic(SERBIAN.adjective)}`,
    feminine: 'ова ева ина ova eva ina',
    hyphen: 'a u om om-a а у ом',
    abbreviations: 'g god dr prof tj npr itd sl br ул г год др проф тј нпр итд сл бр',
  },
  {
    code: 'hr',
    aka: ['hrv', 'bs', 'bos'],
    name: 'Croatian',
    everyWord: true,
    ...SERBIAN,
    feminine: 'ova eva ina',
    hyphen: 'a u om',
    abbreviations: 'g god dr prof tj npr itd sl br ul sv',
  },
  {
    code: 'sl',
    aka: ['slv'],
    name: 'Slovenian',
    everyWord: true,
    endings:
      'a u om em i ja ju jem e<a i<a o<a a<o u<o om<o em<o v<ve am<e ah<e ami<e ev<i em<i ov<i om<i ih<i ' +
      'a<e u<e em<e c<ce k<ke n<ne p<pe ra<er ru<er rom<er rju<er lja<elj lju<elj ljem<elj ca<ec cu<ec cem<ec ci<ec na<en nu<en nom<en ' +
      'la<el lu<el lom<el ega<i emu<i im<i em<i ega<o emu<o em<o',
    adjective: 'ega<i emu<i em<i im<i e<a i<a o<a ih<e im<e imi<e ega<o emu<o em<o ega<e emu<e em<e a<i o<i',
    feminine: 'ova eva ina',
    hyphen: 'a u om ju ja jem',
    abbreviations: 'g ga dr prof t.i npr itd oz st sv',
  },
  {
    code: 'cs',
    aka: ['ces', 'cze'],
    name: 'Czech',
    everyWord: true,
    lengths: true,
    endings:
      'a u e em ovi y<a e<a u<a ou<a ce<ka ze<ha se<cha re<ra i<e ii<ie i<a a<o u<o em<o e<o u<y um<y ech<y ich<y eje<ea eji<ea eu<ea eou<ea ej<ea í<e ím<e ích<e ho<y ho<i eho<y emu<y ym<y em<y iho<i imu<i im<i e<a če<k c<ce ce<ec cem<ec ci<ec i ni<en ne<en ach<y am<y ek<ky n<ny v<vy m<my eho<yj emu<yj ym<yj ovi<o ovi<a omu<um omem<um la<el lovi<el lem<el',
    adjective:
      'ych<e ym<e ymi<e eho<y emu<y ym<y em<y e<a ou<a ych<y iho<i imu<i im<i ich<i a<y e<y i<y eho<e emu<e em<e i<e',
    hyphen: 'u a em',
    abbreviations: 'p pp pan mgr ing dr prof rndr judr tj např atd apod str č sv r mil mld tis kč',
  },
  {
    code: 'sk',
    aka: ['slk', 'slo'],
    name: 'Slovak',
    everyWord: true,
    lengths: true,
    endings:
      'a u e i om ovi y<a e<a u<a ou<a i<a a<o u<o om<o e<o ov<y om<y och<y mi<y ho<y mu<y ym<y ii<ia iu<ia iou<ia ho<i mu<i im<i ca<ec ci<ec com<ec c<ce iach<e ach<e iam<e ni<en dne<den ach<y am<y ok<ky n<ny eho<y emu<y eho<yj emu<yj ym<yj om<yj ovi<o ovi<a la<el lovi<el lom<el ' +
      // Cyprus, na Cypre; Manchester, v Manchestri; Casablanca, v Casablanke; Seattle, v Seattli; Humenné, v Humennom; Handlová, v Handlovej.
      'u<us e<us om<us ra<er ru<er ri<er rom<er ky<ca ke<ca ku<ca kou<ca i<e eho<e emu<e om<e ym<e ej<a ' +
      // Genitives without an ending: Karpaty, Karpát; Tatry, Tatier; Michalovce, Michaloviec; Malacky, Malaciek.
      't<ty p<py d<dy v<vy l<ly tier<try viec<vce niec<nce ciek<cky ' +
      // Kežmarok, v Kežmarku; Topoľčany, v Topoľčanoch.
      'ka<ok ku<ok kom<ok och<y',
    adjective:
      'ych<e ym<e ymi<e eho<y emu<y ym<y om<y ej<a u<a ou<a ieho<i iemu<i im<i ich<ie im<ie a<y e<y eho<e emu<e om<e a<e i<e u<e',
    hyphen: 'u a om',
    abbreviations: 'p pani mgr ing dr prof tj napr atď apod str č sv r mil mld tis',
  },
  {
    code: 'pl',
    aka: ['pol', 'szl', 'csb'],
    name: 'Polish',
    everyWord: true,
    endings:
      'a u owi em ie iem y<a i<a e<a o<a ii<ia ie<a sce<ska ce<ka dze<ga cie<ta dzie<da rze<ra cie<t dzie<d rze<r le<l sze<cha a<o u<o em<o ow<y om<y ach<y ami<y n<ny ch<chy miec<mcy mczech<mcy gier<gry ii<ie ach<e om<e ami<e ' +
      'iego<i iemu<i im<i ego<y emu<y ym<y ego<e emu<e em<e ej<a a<ow u<ec ca<iec cu<iec cem<iec ca<ec cu<ec cem<ec ia<n ni<n niu<n niem<n iu ' +
      'i y ia rzech<ry szech<chy c<ce ec<ce k<ki ek<ki ach<i ami<i nia<en niu<en niem<en ie<o y<o owi<o owi<a',
    adjective:
      'ych<e ym<e ymi<e ich<ie im<ie imi<ie ego<y emu<y ym<y iego<i iemu<i im<i ej<a iej<a ego<e emu<e iego<ie iemu<ie ym<e im<ie a<y e<y a<i ie<i a<e u<e em<e',
    apostrophe: 'a owi em u ie ego emu y i',
    hyphen: 'a u em owi ie',
    abbreviations: 'p pp pan dr prof mgr inż gen ks tj np itd itp m.in r w ul św tys mln mld zł godz nr str',
  },
];

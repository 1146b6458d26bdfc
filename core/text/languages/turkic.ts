/** Turkic languages. `B:` and `F:` keep Əliyeva (a woman) apart from Əliyevə (to Aliyev). */
import type { Language } from './types';

export const TURKIC: readonly Language[] = [
  {
    code: 'tr',
    aka: ['tur'],
    name: 'Turkish',
    apostrophe: '*',
    endings:
      'nin nun B:da F:de B:ta F:te B:dan F:den B:tan F:ten daki deki taki teki B:ya F:ye B:yla F:yle nda nde ndan nden na ne',
    feminine: 'ova eva',
    words: 've bu ne de da ki o',
    abbreviations: 'dr prof doç av sn vb vs bkz no cad sok mah alb gen yrd',
  },
  {
    code: 'az',
    aka: ['aze', 'azj', 'azb'],
    name: 'Azerbaijani',
    apostrophe: '*',
    endings:
      'in un nin nun B:a F:ə B:ya F:yə B:na F:nə i u ni nu yi yu B:da F:də B:nda F:ndə B:dan F:dən B:ndan F:ndən daki dəki ndaki ndəki la lə yla ylə nin ca cə',
    hyphen: 'in un nin nun a ə ya yə na nə i u ni nu da də dan dən nın ın',
    feminine: 'ova eva yeva',
    abbreviations: 'dr prof və s məs',
  },
  {
    code: 'tk',
    aka: ['tuk'],
    name: 'Turkmen',
    apostrophe: '*',
    endings:
      'yn in un nyn nin nun B:a F:e F:ä na ne ya ye y i u ny ni nu B:da F:de B:nda F:nde B:dan F:den B:ndan F:nden daky däki ndaky',
    hyphen: 'yň iň nyň niň a e na ne da de nda nde dan den ndan nden y i ny ni',
    feminine: 'owa ewa',
  },
  {
    code: 'uz',
    aka: ['uzb', 'uzn'],
    name: 'Uzbek',
    kin: 'ru',
    apostrophe: '*',
    endings:
      'ning ni ga ka qa da dan gacha dagi cha lik nda ndan niki сининг нинг ни га ка қа да дан гача даги ча',
    hyphen: 'ning ni ga da dan нинг ни га да дан',
    feminine: 'ova eva ова ева',
  },
  {
    code: 'kk',
    aka: ['kaz'],
    name: 'Kazakh',
    kin: 'ru',
    // "Ошта", "Шуда", "ЕОның".
    minStem: 2,
    endings:
      'ның нің дың дің тың тің ға ге қа ке га ка на не а е да де та те нда нде дан ден тан тен нан нен ды ді ты ті ны ні н мен бен пен дағы дегі тағы тегі ндағы ндегі дық дік',
    apostrophe: '*',
    hyphen:
      'ның нің дың дің тың тің ға ге қа ке га ка на не да де та те дан ден тан тен нан нен ды ді ты ті ны ні мен',
    feminine: 'ова ева ина',
  },
  {
    code: 'ky',
    aka: ['kir'],
    name: 'Kyrgyz',
    kin: 'ru kk',
    minStem: 2,
    endings:
      'нын нин нун нүн дын дин дун дүн тын тин тун түн га ге го гө ка ке ко кө да де до дө та те то тө дан ден дон дөн тан тен тон төн нан нен нон нөн ны ни ну нү ды ди ду дү ты ти ту түн менен нда нде ндо ндө на не но нө дагы деги догу дөгү тагы теги тогу төгү ндагы ндеги',
    apostrophe: '*',
    hyphen: 'нын нин дын дин тын тин га ге ка ке да де та те дан ден тан тен',
    feminine: 'ова ева ина',
  },
  {
    code: 'tt',
    aka: ['tat', 'ba', 'bak', 'cv', 'chv'],
    name: 'Tatar',
    kin: 'ru',
    endings: 'ның нең га гә ка кә да дә та тә дан дән тан тән нан нән ны не ндә нда',
    feminine: 'ова ева ина',
  },
  {
    code: 'crh',
    aka: ['gag'],
    name: 'Crimean Tatar',
    apostrophe: '*',
    endings: 'nin ni ga ge ka ke da de ta te dan den tan ten',
  },
  { code: 'ug', aka: ['uig'], name: 'Uyghur', endings: 'نىڭ نى غا گە قا كە دا دە تا تە دىن تىن' },
];

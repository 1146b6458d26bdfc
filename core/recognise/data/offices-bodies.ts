/** Words of the offices of international bodies, by language, in the form of `offices.ts`; what those have already is not said again. */
const SG = 'secretary-general';
const DG = 'director-general';
const MD = 'managing-director';
const ED = 'executive-director';
const HR = 'high-representative';
const CC = 'commission-chair';
const BP = 'body-president';
/** Whoever is at the top: no country has one. */
const HEAD = 'head-of-body';

export const BODY_OFFICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    [DG]: 'director general,director-general',
    [MD]: 'managing director',
    [ED]: 'executive director',
    [HR]: 'foreign policy chief,high representative',
    [HEAD]: 'chief,boss',
    [CC]: 'commission chair,commission chairperson,commission chairman,chairperson of the commission',
  },
  fr: {
    [SG]: 'secrétaire général|générale',
    [DG]: 'directeur|directrice général|générale',
    [MD]: 'directeur|directrice général|générale',
    [ED]: 'directeur|directrice exécutif|exécutive',
    [HR]: 'haut|haute représentant|représentante',
    [HEAD]: 'patron|patronne',
    [CC]: 'président|présidente de la commission',
  },
  de: {
    [SG]: 'generalsekretär/s|generalsekretärin',
    [DG]: 'generaldirektor/s|generaldirektorin',
    [MD]: 'direktor/s|direktorin',
    [ED]: 'exekutivdirektor/s|exekutivdirektorin',
    [HR]: 'außenbeauftragte/r/n|aussenbeauftragte/r/n,chefdiplomatin',
    [HEAD]: 'chef/s|chefin',
  },
  es: {
    [SG]: 'secretario|secretaria general',
    [DG]: 'director|directora general',
    [MD]: 'director|directora gerente',
    [ED]: 'director|directora ejecutivo|ejecutiva',
    [HR]: 'alto|alta representante',
  },
  it: {
    [SG]: 'segretario|segretaria generale',
    [DG]: 'direttore|direttrice generale',
    [MD]: 'direttore|direttrice operativo|operativa',
    [ED]: 'direttore|direttrice esecutivo|esecutiva',
    [HR]: 'alto|alta rappresentante',
  },
  pt: {
    [SG]: 'secretário-geral|secretária-geral,secretário|secretária geral',
    [DG]: 'diretor-geral|diretora-geral,diretor|diretora geral',
    [MD]: 'diretora-gerente|diretor-gerente',
    [ED]: 'diretor-executivo|diretora-executiva,diretor|diretora executivo|executiva',
    [HR]: 'alto|alta representante',
  },
  nl: {
    [SG]: 'secretaris-generaal',
    [DG]: 'directeur-generaal',
    [HR]: 'buitenlandchef',
    [HEAD]: 'chef,topman|topvrouw,baas',
    [BP]: 'voorzitter',
  },
  ru: {
    [SG]: 'генеральный|генерального|генеральному|генеральным секретар/ь/я/ю/ем/е,генсек/а/у/ом/е,генсекретар/ь/я/ю/ем',
    [DG]: 'генеральный|генерального|генеральному|генеральным директор/а/у/ом,гендиректор/а/у/ом',
    [HEAD]: 'глав/а/ы/е/у/ой,директор-распорядитель',
    [BP]: 'председател/ь/я/ю/ем/е',
  },
  uk: {
    [SG]: 'генеральний|генерального|генеральному|генеральним секретар/я/ю/ем/еві,генсек/а/у/ом,генсекретар/я/ю/ем',
    [DG]: 'генеральний|генерального|генеральному|генеральним директор/а/у/ом,гендиректор/а/у/ом',
    [HEAD]: 'глав/а/и/і/у/ою|голов/а/и/і/у/ою,очільник/а/у/ом|очільниц/я/і/ю/ею',
  },
  pl: {
    [SG]: 'sekretarz/a/owi/em generalny|generalnego|generalnemu|generalnym',
    [DG]: 'dyrektor/a/owi/em generalny|generalnego|generalna|generalnej|generalnym',
    [HEAD]: 'szef/a/owi/em|szefow/a/ej/ą',
    [BP]: 'przewodnicząc/a/ej/ą/y/ego/emu/ym,prezes/ka/ki/kę',
  },
  cs: {
    [SG]: 'generální|generálního|generálnímu|generálním tajemník/a/ovi/em',
    [DG]: 'generální|generálního|generálnímu ředitel/e/i/em|ředitelka|ředitelky',
    [HEAD]: 'šéf/a/ovi/em|šéfk/a/y/u/ou',
    [BP]: 'předsedkyně|předsedkyni|předsed/a/y/u/ou',
  },
  tr: {
    [SG]: 'genel sekreteri/nin/ne/ni/nden',
    [DG]: 'genel direktörü/nün/ne/nü,genel müdürü/nün/ne/nü',
    [HR]: 'yüksek temsilcisi/nin/ne/ni',
  },
  az: { [SG]: 'baş katibi/nin/nə/ni', [DG]: 'baş direktoru/nun/na/nu' },
  hy: { [SG]: 'գլխավոր քարտուղար/ը/ի/ին/ից/ով/ն', [DG]: 'գլխավոր տնօրեն/ը/ի/ին/ից/ով/ն' },
  ka: {
    [SG]: 'გენერალური|გენერალურმა|გენერალურ მდივანი|მდივანმა|მდივნის|მდივანს',
    [DG]: 'გენერალური|გენერალურმა დირექტორი|დირექტორმა|დირექტორის',
  },
  ar: { [SG]: 'امين|امينة عام|عامة', [DG]: 'مدير|مديرة عام|عامة', [MD]: 'مدير|مديرة عام|عامة' },
  fa: { [SG]: 'دبیرکل,دبیر کل', [DG]: 'مدیرکل,مدیر کل' },
  he: { [SG]: 'מזכל,מזכיר כללי', [DG]: 'מנכל' },
  el: {
    [SG]: 'γενικός|γενικό|γενικού γραμματέας|γραμματέα',
    [DG]: 'γενικός|γενικό|γενικού|γενική|γενικής διευθυντής|διευθυντή|διευθύντρια|διευθύντριας',
    [HEAD]: 'επικεφαλής',
  },
  ro: {
    [SG]: 'secretar|secretarul|secretarului general',
    [DG]: 'director|directorul|directorului general',
    [HEAD]: 'șefa|șefei|șeful|șefului',
  },
  sv: {
    [SG]: 'generalsekreterare/n/ns',
    [DG]: 'generaldirektör/en',
    [HEAD]: 'chef/en',
    [BP]: 'ordförande/n/ns',
  },
  hu: { [SG]: 'főtitkár/a/át/ának/ra', [DG]: 'főigazgató/ja/ját' },
  hi: { [SG]: 'महासचिव', [DG]: 'महानिदेशक', [HEAD]: 'प्रमुख', [BP]: 'अध्यक्ष' },
  ko: {
    [SG]: '사무총장/이/은/을/의/과',
    [HEAD]: '총재/가/는/를/의',
    [BP]: '집행위원장/이/은/을/의,의장/이/은/을/의,회장/이/은/을/의',
  },
  zh: { [SG]: '秘书长|秘書長', [DG]: '总干事|總幹事', [HEAD]: '总裁|總裁', [BP]: '主席|行长|行長|议长|議長' },
  ja: { [SG]: '事務総長', [HEAD]: '事務局長|総裁|専務理事', [BP]: '委員長|議長|会長' },
};

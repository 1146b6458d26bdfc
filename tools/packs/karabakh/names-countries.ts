/** Names of the story's countries; notation and sources as in `names-people.ts`. */
export const countryNames: Readonly<Record<string, string>> = {
  'united-states': `
fr s1: full États-Unis; demonym américain; demonym américains
fr n2: variant États-Unis d’Amérique; acronym USA; demonym américaine; demonym américaines
en ne: full United States of America
en n2: full United States; acronym US; acronym U.S.; acronym USA; acronym U.S.A.; demonym American
hy n2: full Ամերիկայի Միացյալ Նահանգներ; short Միացյալ Նահանգներ; acronym ԱՄՆ; demonym ամերիկյան
az n2: full Amerika Birləşmiş Ştatları; short Birləşmiş Ştatlar; acronym ABŞ; demonym amerikalı
ru ne: acronym США
ru n2: full Соединённые Штаты Америки; full Соединённые Штаты; variant Соединенные Штаты; demonym американский
uk ne: full Сполучені Штати Америки
uk n2: full Сполучені Штати; acronym США; demonym американський
tr ne: full Amerika Birleşik Devletleri
tr n2: short Birleşik Devletler; acronym ABD; demonym Amerikan
de ne: full Vereinigte Staaten
de n2: full Vereinigte Staaten von Amerika; variant Vereinigten Staaten; acronym USA; demonym amerikanisch; demonym US-amerikanisch
es ne: full Estados Unidos
es n2: full Estados Unidos de América; acronym EE. UU.; acronym EE.UU.; acronym EEUU; acronym EUA; demonym estadounidense
it ne: full Stati Uniti d'America
it n2: full Stati Uniti; acronym USA; acronym Usa; demonym statunitense; demonym americano
pt ne: full Estados Unidos
pt n2: full Estados Unidos da América; acronym EUA; demonym norte-americano; demonym americano; demonym estadunidense
ar ne: full الولايات المتحدة
ar n2: full الولايات المتحدة الأمريكية; variant الولايات المتحدة الأميركية; demonym أمريكي; demonym أميركي
fa ne: full ایالات متحده آمریکا
fa n2: full ایالات متحده; short آمریکا; demonym آمریکایی
ka n2: full ამერიკის შეერთებული შტატები; short შეერთებული შტატები; acronym აშშ; demonym ამერიკული
el ne: full Ηνωμένες Πολιτείες Αμερικής
el n2: full Ηνωμένες Πολιτείες; acronym ΗΠΑ; demonym αμερικανικός
hu ne: full Amerikai Egyesült Államok
hu n2: short Egyesült Államok; acronym USA; demonym amerikai
zh-Hans ne: full 美国
zh-Hans n2: full 美利坚合众国
zh-Hant ne: full 美國
zh-Hant n2: full 美利堅合眾國
ja ne: full アメリカ合衆国
ja n2: short アメリカ; variant 米国`,

  azerbaijan: `
fr s1: full Azerbaïdjan; demonym azerbaïdjanais
fr n2: full République d’Azerbaïdjan; demonym azerbaïdjanaise; demonym azerbaïdjanaises; demonym azéri; demonym azérie; demonym azéris
en ne: full Azerbaijan
en n2: full Republic of Azerbaijan; demonym Azerbaijani; demonym Azeri
hy n1: full Ադրբեջան
hy n2: full Ադրբեջանի Հանրապետություն; demonym ադրբեջանական
hyw n2: full Ատրպէյճան
az n1: full Azərbaycan
az n2: full Azərbaycan Respublikası; demonym azərbaycanlı
tk n1: full Azerbaýjan
ru ne: full Азербайджан
ru n2: full Азербайджанская Республика; demonym азербайджанский
uk ne: full Азербайджан
uk n2: demonym азербайджанський
tr ne: full Azerbaycan
tr n2: demonym Azerbaycanlı; demonym Azeri
de ne: full Aserbaidschan
de n2: demonym aserbaidschanisch
es ne: full Azerbaiyán
es n2: demonym azerbaiyano; demonym azerí
it ne: full Azerbaigian
it n2: variant Azerbaijan; variant Azerbaigian; demonym azerbaigiano; demonym azero
pt ne: full Azerbaijão
pt n2: demonym azerbaijano; demonym azeri
ar ne: full أذربيجان
ar n2: demonym أذربيجاني
fa ne: full جمهوری آذربایجان
fa n1: short آذربایجان
fa n2: demonym آذربایجانی
ka n2: full აზერბაიჯანი; demonym აზერბაიჯანული
el ne: full Αζερμπαϊτζάν
el n2: demonym αζερικός
hu ne: full Azerbajdzsán
hu n2: demonym azerbajdzsáni; demonym azeri
zh-Hans ne: full 阿塞拜疆
zh-Hant ne: full 亞塞拜然
zh-Hant n2: variant 阿塞拜疆
ja ne: full アゼルバイジャン`,

  armenia: `
fr s1: full Arménie; demonym arménien
fr n2: full République d’Arménie; demonym arménienne; demonym arméniens; demonym arméniennes
en ne: full Armenia
en n2: full Republic of Armenia; demonym Armenian
hy n1: full Հայաստան; acronym ՀՀ
hy n2: full Հայաստանի Հանրապետություն; demonym հայկական; demonym հայաստանյան
az n1: full Ermənistan
az n2: demonym erməni
tk n1: full Ermenistan
ru ne: full Армения
ru n2: full Республика Армения; demonym армянский
uk ne: full Вірменія
uk n2: demonym вірменський
tr ne: full Ermenistan
tr n2: demonym Ermeni
de ne: full Armenien
de n2: demonym armenisch
es ne: full Armenia
es n2: demonym armenio
it ne: full Armenia
it n2: demonym armeno
pt ne: full Arménia
pt n1: full Armênia
pt n2: demonym arménio; demonym armênio
ar ne: full أرمينيا
ar n2: demonym أرميني
fa ne: full ارمنستان
fa n2: demonym ارمنی
ka n2: full სომხეთი; demonym სომხური
el ne: full Αρμενία
el n2: demonym αρμενικός
hu ne: full Örményország
hu n2: demonym örmény
zh-Hans ne: full 亚美尼亚
zh-Hant ne: full 亞美尼亞
ja ne: full アルメニア`,

  russia: `
fr s1: full Russie
fr n2: full Fédération de Russie; demonym russe; demonym russes
en ne: full Russia; full Russian Federation
en n2: demonym Russian
hy n2: full Ռուսաստան; full Ռուսաստանի Դաշնություն; acronym ՌԴ; demonym ռուսական
az n2: full Rusiya; demonym rus
ru ne: full Россия
ru n2: full Российская Федерация; acronym РФ; demonym российский
uk ne: full Росія
uk n2: full Російська Федерація; acronym РФ; demonym російський
tr ne: full Rusya
tr n2: demonym Rus
de ne: full Russland
de n2: full Russische Föderation; variant Rußland; demonym russisch
es ne: full Rusia
es n2: demonym ruso
it ne: full Russia
it n2: demonym russo
pt ne: full Rússia
pt n2: demonym russo
ar ne: full روسيا
ar n2: demonym روسي
fa ne: full روسیه
fa n2: demonym روسی
ka n2: full რუსეთი; demonym რუსული
el ne: full Ρωσία
el n2: demonym ρωσικός
hu ne: full Oroszország
hu n2: demonym orosz
zh-Hans ne: full 俄罗斯
zh-Hant ne: full 俄羅斯
ja ne: full ロシア`,

  france: `
fr s1: full France
fr n2: demonym français; demonym française; demonym françaises
en ne: full France
en n2: demonym French
hy n2: full Ֆրանսիա; demonym ֆրանսիական
az n2: full Fransa; demonym fransız
ru ne: full Франция
ru n2: demonym французский
uk ne: full Франція
uk n2: demonym французький
tr ne: full Fransa
tr n2: demonym Fransız
de ne: full Frankreich
de n2: demonym französisch
es ne: full Francia
es n2: demonym francés
it ne: full Francia
it n2: demonym francese
pt ne: full França
pt n2: demonym francês
ar ne: full فرنسا
ar n2: demonym فرنسي
fa ne: full فرانسه
fa n2: demonym فرانسوی
ka n2: full საფრანგეთი; demonym ფრანგული
el ne: full Γαλλία
el n2: demonym γαλλικός
hu ne: full Franciaország
hu n2: demonym francia
zh-Hans ne: full 法国
zh-Hant ne: full 法國
ja ne: full フランス`,

  turkey: `
fr s1: full Turquie
fr n2: variant Türkiye; demonym turc; demonym turque; demonym turcs; demonym turques
en ne: full Turkey
en n2: full Türkiye; full Republic of Turkey; variant Turkiye; demonym Turkish
hy n2: full Թուրքիա; demonym թուրքական
az n2: full Türkiyə; demonym türk
ru ne: full Турция
ru n2: demonym турецкий
uk ne: full Туреччина
uk n2: demonym турецький
tr ne: full Türkiye
tr n2: full Türkiye Cumhuriyeti; demonym Türk
de ne: full Türkei
de n2: demonym türkisch
es ne: full Turquía
es n2: demonym turco
it ne: full Turchia
it n2: demonym turco
pt ne: full Turquia
pt n2: demonym turco
ar ne: full تركيا
ar n2: demonym تركي
fa ne: full ترکیه
ka n2: full თურქეთი; demonym თურქული
el ne: full Τουρκία
el n2: demonym τουρκικός
hu ne: full Törökország
hu n2: demonym török
zh-Hans ne: full 土耳其
zh-Hant ne: full 土耳其
ja ne: full トルコ`,

  // `=…` after a form: ids of those who use it, where the choice of the name is disputed.
};

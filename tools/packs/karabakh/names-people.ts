/**
 * Names of the story's people and organisations: one line for each language (or several that write it alike) and
 * source, `LANG[,LANG] SOURCE: kind form; kind form`. Base forms only: endings are the lexicon's business.
 * Sources: `s1` the article, `n1` seen on news pages, `n2` written down for this pack, `cldr`, `ne` datasets.
 */
export const peopleNames: Readonly<Record<string, string>> = {
  'robert-obrien': `
fr s1: full Robert O’Brien; family O’Brien
en n2: full Robert O’Brien; full Robert C. O’Brien; family O’Brien
de,es,it,pt,tr,hu n2: full Robert O’Brien; family O’Brien
hy n2: full Ռոբերտ Օ’Բրայեն; full Ռոբերտ Օբրայեն; family Օ’Բրայեն; family Օբրայեն
az n2: full Robert O’Brayen; family O’Brayen
ru n2: full Роберт О’Брайен; family О’Брайен
uk n2: full Роберт О’Браєн; family О’Браєн
ar n2: full روبرت أوبراين; family أوبراين
fa n2: full رابرت اوبراین; family اوبراین
ka n2: full რობერტ ო’ბრაიენი; family ო’ბრაიენი
el n2: full Ρόμπερτ Ο’Μπράιεν; family Ο’Μπράιεν
zh-Hans n2: full 罗伯特·奥布莱恩; family 奥布莱恩
zh-Hant n2: full 羅伯特·歐布萊恩; family 歐布萊恩; variant 羅伯特·奧布賴恩; family 奧布賴恩
ja n2: full ロバート・オブライエン; family オブライエン`,

  'donald-trump': `
fr s1: full Donald Trump; family Trump
en n1: full Donald Trump; full Donald J. Trump
en n2: family Trump
de,es,it,pt,tr,hu n2: full Donald Trump; family Trump
hy n1: full Դոնալդ Թրամփ; family Թրամպ
hy n2: variant Դոնալդ Թրամպ; family Թրամփ
az n2: full Donald Tramp; family Tramp
ru n2: full Дональд Трамп; family Трамп
uk n2: full Дональд Трамп; family Трамп
ar n2: full دونالد ترامب; variant دونالد ترمب; family ترامب; family ترمب
fa n2: full دونالد ترامپ; family ترامپ
ka n2: full დონალდ ტრამპი; family ტრამპი
el n1: full Ντόναλντ Τραμπ
el n2: family Τραμπ
zh-Hans n1: family 特朗普
zh-Hans n2: full 唐纳德·特朗普
zh-Hant n2: full 唐納·川普; variant 唐納德·特朗普; family 川普; family 特朗普
ja n2: full ドナルド・トランプ; family トランプ`,

  'mike-pompeo': `
fr s1: full Mike Pompeo; family Pompeo
en n1: full Mike Pompeo
en n2: full Michael Pompeo; full Michael R. Pompeo; family Pompeo
de n1: full Michael Pompeo
de,es,it,pt,tr,hu n2: full Mike Pompeo; family Pompeo
hy n1: full Մայք Պոմպեո; family Պոմպեո
hyw n1: full Մայք Փոմփէօ
hyw n2: family Փոմփէօ
az n1: full Mayk Pompeo; variant Mike Pompeo; family Pompeo
tk n1: full Maýk Pompeo
ru n2: full Майк Помпео; variant Майкл Помпео; family Помпео
uk n2: full Майк Помпео; family Помпео
ar n1: full مايك بومبيو
ar n2: family بومبيو
fa n1: full مایک پمپئو; family پامپئو
fa n2: family پمپئو
ka n2: full მაიკ პომპეო; family პომპეო
el n1: variant Mike Pompeo
el n2: full Μάικ Πομπέο; family Πομπέο
zh-Hans n2: full 迈克·蓬佩奥; family 蓬佩奥
zh-Hant n2: full 麥克·龐培歐; variant 邁克·蓬佩奧; family 龐培歐; family 蓬佩奧
ja n2: full マイク・ポンペオ; family ポンペオ`,

  'jeyhun-bayramov': `
fr s1: full Jeyhun Bayramov; family Bayramov
fr n1: variant Djeyhoun Baïramov
fr n2: family Baïramov
en n1: full Jeyhun Bayramov
en n2: variant Ceyhun Bayramov; variant Jeyhun Bairamov; family Bayramov
hy n2: full Ջեյհուն Բայրամով; family Բայրամով
az n1: full Ceyhun Bayramov
az n2: family Bayramov
tk n1: full Jeýhun Baýramow
ru n2: full Джейхун Байрамов; family Байрамов
tr n1: full Ceyhun Bayramov
tr n2: family Bayramov
de n1: full Jeyhun Bayramow
de n2: variant Dscheyhun Bayramow; variant Ceyhun Bayramov; variant Jeyhun Bayramov; family Bayramow; family Bayramov
es n1: full Jeyhun Bayramov; variant Jeihun Bayrámov
es n2: family Bayramov; family Bayrámov
it,pt n2: full Jeyhun Bayramov; variant Ceyhun Bayramov; family Bayramov
hu n1: full Ceyhun Bayramov
hu n2: variant Dzsejhun Bajramov; family Bayramov; family Bajramov
ar n1: full جيهون بيراموف
ar n2: family بيراموف
fa n1: full جیحون بایراماف; family بایراماف
fa n2: variant جیحون بایراموف; family بایراموف
uk n1: full Джейхун Байрамов
uk n2: family Байрамов
ka n2: full ჯეიჰუნ ბაირამოვი; family ბაირამოვი
el n2: full Τζεϊχούν Μπαϊράμοφ; family Μπαϊράμοφ
zh-Hans n2: full 杰伊洪·拜拉莫夫; family 拜拉莫夫
zh-Hant n1: family 拜拉莫夫
zh-Hant n2: full 傑伊洪·拜拉莫夫
ja n2: full ジェイフン・バイラモフ; family バイラモフ`,

  'zohrab-mnatsakanian': `
fr s1: full Zohrab Mnatsakanian; family Mnatsakanian
fr n1: family Mnatsakanyan
fr n2: variant Zohrab Mnatsakanyan
en n1: full Zohrab Mnatsakanyan; family Mnatsakanyan; family Mnatsakanian
en n2: variant Zohrab Mnatsakanian
hy n2: full Զոհրաբ Մնացականյան; family Մնացականյան
hyw n2: full Զոհրապ Մնացականեան; family Մնացականեան
az n1: full Zöhrab Mnatsakanyan; variant Zohrab Mnatsakanyan
az n2: family Mnatsakanyan
tk n1: full Zohrab Mnatsakanian
ru n1: family Мнацаканян
ru n2: full Зограб Мнацаканян
uk n1: full Зограб Мнацаканян
uk n2: family Мнацаканян
tr n1: full Zohrab Mnatsakanyan
tr n2: family Mnatsakanyan
de n1: full Sohrab Mnatsakanjan
de n2: variant Zohrab Mnatsakanjan; variant Zohrab Mnatsakanyan; family Mnatsakanjan; family Mnatsakanyan
es n1: full Zohrab Mnatsakanyan; family Mnatsakanián; family Mnatsakanian
es n2: variant Zohrab Mnatsakanián; family Mnatsakanyan
it,pt n2: full Zohrab Mnatsakanyan; variant Zohrab Mnatsakanian; family Mnatsakanyan; family Mnatsakanian
hu n1: full Zorab Mnacakanján; family Mnacakanján
hu n2: variant Zohrab Mnacakanján
ar n1: full زهراب مناتساكانيان; variant زوهراب مناتساكانيان; variant زهراب ماناتساكانيان
ar n2: family مناتساكانيان; family ماناتساكانيان
fa n1: full زهراب مناتسکانیان
fa n2: variant زهراب مناتساکانیان; family مناتسکانیان; family مناتساکانیان
ka n2: full ზოჰრაბ მნაცაკანიანი; family მნაცაკანიანი
el n1: variant Zohrab Mnatsakanyan
el n2: full Ζοχράμπ Μνατσακανιάν; family Μνατσακανιάν
zh-Hans n2: full 佐赫拉布·姆纳察卡尼扬; family 姆纳察卡尼扬
zh-Hant n2: full 佐赫拉布·姆納察卡尼揚; family 姆納察卡尼揚
ja n2: full ゾフラブ・ムナツァカニャン; family ムナツァカニャン`,

  'ilham-aliyev': `
fr s1: full Ilham Aliev; family Aliev
fr n1: variant Ilham Aliyev
fr n2: family Aliyev
en n1: full Ilham Aliyev
en n2: variant Ilham Aliev; family Aliyev; family Aliev
hy n1: full Իլհամ Ալիև
hy n2: family Ալիև
hyw n2: full Իլհամ Ալիեւ; family Ալիեւ
az n2: full İlham Əliyev; family Əliyev
ru n1: full Ильхам Алиев
ru n2: family Алиев
tr n1: full İlham Aliyev
tr n2: family Aliyev
de n1: full Ilham Aliyev
de n2: variant Ilham Alijew; family Aliyev; family Alijew
es n2: full Ilham Aliyev; variant Ilham Alíyev; variant Ilham Alíev; family Aliyev; family Alíyev; family Alíev
it,pt n2: full Ilham Aliyev; variant Ilham Aliev; family Aliyev; family Aliev
hu n2: full İlham Əliyev; variant Ilham Alijev; variant Ilham Aliyev; family Əliyev; family Alijev; family Aliyev
ar n1: full إلهام علييف
ar n2: family علييف
fa n2: full الهام علی‌اف; variant الهام علی اف; variant الهام علیف; family علی‌اف
uk n2: full Ільхам Алієв; family Алієв
ka n2: full ილჰამ ალიევი; variant ილხამ ალიევი; family ალიევი
el n2: full Ιλχάμ Αλίεφ; variant Ιλχάμ Αλίγιεφ; family Αλίεφ; family Αλίγιεφ
zh-Hans n1: full 伊利哈姆·阿利耶夫
zh-Hans n2: family 阿利耶夫
zh-Hant n2: full 伊利哈姆·阿利耶夫; family 阿利耶夫
ja n2: full イルハム・アリエフ; family アリエフ`,

  cbs: `
fr s1: acronym CBS
en,mul n2: acronym CBS; full CBS News
de,es,it,pt,tr,hu,az n2: acronym CBS; full CBS News
ru n2: acronym Си-би-эс; variant Си-Би-Эс; variant CBS
uk n2: acronym Сі-бі-ес; variant CBS
hy n2: acronym Սի-Բի-Էս; variant CBS
ka n2: acronym სი-ბი-ესი; variant CBS
el n2: acronym CBS
ar n2: short سي بي إس; full شبكة سي بي إس; full سي بي إس نيوز
fa n2: short سی‌بی‌اس; full شبکه سی‌بی‌اس; full سی‌بی‌اس نیوز
zh-Hans n2: full 哥伦比亚广播公司; variant 美国哥伦比亚广播公司
zh-Hant n2: full 哥倫比亞廣播公司; variant 美國哥倫比亞廣播公司
ja n2: acronym CBS; full CBSニュース; variant CBSテレビ`,

  reuters: `
fr s1: full Reuters
en,mul n2: full Reuters
de,es,it,pt,tr,hu n2: full Reuters
hy n1: full Ռոյթերս
az n2: full Reuters; variant Röyters; variant Reyter
tk n1: full Roýters
ru n2: full Рейтер; variant Рейтерс; variant Reuters
uk n2: full Рейтер; variant Рейтерз; variant Reuters
ka n2: full როიტერი; variant როიტერსი
el n2: full Ρόιτερς; variant Reuters
ar n1: full رويترز
fa n2: full رویترز
zh-Hans n2: full 路透社; short 路透
zh-Hant n2: full 路透社; short 路透
ja n2: full ロイター; variant ロイター通信`,

  tass: `
fr s1: acronym TASS
en,mul n2: acronym TASS; variant ITAR-TASS
de,es,it,pt,tr,az n2: acronym TASS; variant Tass
hu n2: acronym TASZSZ; variant TASS
hy n2: acronym ՏԱՍՍ
ru n2: acronym ТАСС; former ИТАР-ТАСС
uk n2: acronym ТАСС; variant ТАРС
ka n2: full სააგენტო ტასი
el n2: acronym ΤΑΣΣ; variant TASS
ar n2: full وكالة تاس; variant وكالة أنباء تاس
fa n2: full خبرگزاری تاس
zh-Hans n2: full 塔斯社; variant 俄塔社
zh-Hant n2: full 塔斯社; variant 俄塔社
ja n2: full タス通信`,

  'minsk-group': `
fr s1: full Groupe de Minsk
fr n2: full Groupe de Minsk de l’OSCE
en n1: full OSCE Minsk Group; short Minsk Group
en n2: acronym OSCE MG
de n1: full OSZE-Minsk-Gruppe; short Minsk-Gruppe
de n2: variant Minsker Gruppe
es n1: short Grupo de Minsk
es n2: full Grupo de Minsk de la OSCE
it n2: full Gruppo di Minsk dell’OSCE; short Gruppo di Minsk
pt n2: full Grupo de Minsk da OSCE; short Grupo de Minsk
hu n1: short minszki csoport
hu n2: full EBESZ minszki csoport; full EBESZ minszki csoportja
hy n1: full ԵԱՀԿ Մինսկի խումբ
hy n2: short Մինսկի խումբ; acronym ԵԱՀԿ ՄԽ
hyw n1: full ԵԱՀԿ-ի Մինսքեան խմբակ
az n2: full ATƏT-in Minsk qrupu; short Minsk qrupu; variant ATƏT Minsk qrupu
tk n1: full ÝHHG-nyň Minsk topary
ru n1: full Минская группа ОБСЕ
ru n2: short Минская группа; acronym МГ ОБСЕ
uk n2: full Мінська група ОБСЄ; short Мінська група
tr n1: full AGİT Minsk Grubu
tr n2: short Minsk Grubu
ar n1: short مجموعة مينسك
ar n2: full مجموعة مينسك التابعة لمنظمة الأمن والتعاون في أوروبا
fa n2: full گروه مینسک; variant گروه مینسک سازمان امنیت و همکاری اروپا
ka n2: full ეუთოს მინსკის ჯგუფი; short მინსკის ჯგუფი
el n2: full Ομάδα του Μινσκ; variant Ομάδα Μινσκ του ΟΑΣΕ; variant Ομάδα Μινσκ
zh-Hans n2: full 欧安组织明斯克小组; short 明斯克小组
zh-Hant n2: full 歐安組織明斯克小組; short 明斯克小組
ja n2: full OSCEミンスク・グループ; short ミンスク・グループ; variant ミンスクグループ`,

  'us-state-department': `
fr s1: full département d’État américain; short département d’État
fr n2: full Département d’État des États-Unis
en n2: full United States Department of State; full US State Department; full U.S. State Department; variant US Department of State; variant U.S. Department of State; short State Department; short Department of State
de n2: full US-Außenministerium; full amerikanisches Außenministerium; short State Department
es n1: short Departamento de Estado
es n2: full Departamento de Estado de Estados Unidos; full Departamento de Estado de EE. UU.
it n2: full Dipartimento di Stato americano; full Dipartimento di Stato degli Stati Uniti; short Dipartimento di Stato
pt n1: full Departamento de Estado americano
pt n2: full Departamento de Estado dos Estados Unidos; full Departamento de Estado dos EUA; short Departamento de Estado
hu n2: full amerikai külügyminisztérium; variant amerikai külügy
hy n1: full ԱՄՆ պետքարտուղարություն; short Պետդեպ
hy n2: full ԱՄՆ պետդեպարտամենտ; short Պետդեպարտամենտ
az n1: short Dövlət Departamenti
az n2: full ABŞ Dövlət Departamenti
tk n1: short Döwlet departamenti
ru n2: full Государственный департамент США; full Госдепартамент США; short Госдепартамент; short Госдеп
uk n2: full Державний департамент США; full Держдепартамент США; short Держдепартамент; short Держдеп
tr n1: full ABD Dışişleri Bakanlığı
ar n1: full وزارة الخارجية الأمريكية
ar n2: variant وزارة الخارجية الأميركية; short الخارجية الأمريكية; short الخارجية الأميركية
fa n2: full وزارت خارجه آمریکا; variant وزارت امور خارجه آمریکا; variant وزارت خارجه ایالات متحده
ka n2: full აშშ-ის სახელმწიფო დეპარტამენტი; short სახელმწიფო დეპარტამენტი
el n2: full Υπουργείο Εξωτερικών των ΗΠΑ; short Στέιτ Ντιπάρτμεντ
zh-Hans n2: full 美国国务院
zh-Hant n2: full 美國國務院
ja n2: full アメリカ国務省; variant 米国務省; variant 米国国務省`,

  armenians: `
fr s1: full Arméniens
fr n2: variant Arménien; variant Arménienne; variant Arméniennes
en n2: full Armenians
hy n2: full հայեր; variant հայերը
hyw n2: full հայեր
az n2: full ermənilər
ru n2: full армяне
uk n2: full вірмени
tr n2: full Ermeniler
de n2: full Armenier; variant Armenierin; variant Armenierinnen
es n2: demonym armenios
it n2: demonym armeni
pt n2: demonym arménios; demonym armênios
ar n2: full الأرمن; variant أرمن
fa n2: full ارامنه; variant ارمنی‌ها; variant ارمنیان
ka n2: full სომხები
el n2: full Αρμένιοι; variant Αρμένης; variant Αρμένηδες
hu n2: full örmények
zh-Hans n2: full 亚美尼亚人
zh-Hant n2: full 亞美尼亞人
ja n2: full アルメニア人`,
};

/** Names of the story's places other than countries; notation and sources as in `names-people.ts`. */
export const placeNames: Readonly<Record<string, string>> = {
  'nagorno-karabakh': `
fr s1: full Haut-Karabagh =minsk-group,united-states; short Karabagh
fr n1: full Haut-Karabakh =minsk-group,united-states; variant Nagorny Karabakh
fr n2: short Karabakh; variant Nagorno-Karabakh; variant Artsakh =armenia,armenians
en n1: full Nagorno-Karabakh =minsk-group,united-states; short Karabakh; acronym N-K
en n2: variant Nagorny Karabakh; variant Mountainous Karabakh; variant Nagorno Karabakh; variant Artsakh =armenia,armenians
hy n1: full Լեռնային Ղարաբաղ; acronym ԼՂ; variant Արցախ =armenia,armenians; demonym ղարաբաղյան
hy n2: short Ղարաբաղ; demonym արցախյան =armenia,armenians
hyw n2: full Լեռնային Ղարաբաղ; variant Արցախ =armenia,armenians
az n1: full Dağlıq Qarabağ =azerbaijan; short Qarabağ =azerbaijan
tk n1: full Dagly-Garabag
ru n1: full Нагорный Карабах =minsk-group,russia
ru n2: short Карабах; variant Арцах =armenia,armenians
uk n1: full Нагірний Карабах
uk n2: short Карабах; variant Арцах =armenia,armenians
tr n1: full Dağlık Karabağ
tr n2: short Karabağ; variant Yukarı Karabağ; variant Artsah =armenia,armenians
de n1: full Bergkarabach; variant Berg-Karabach; short Karabach
de n2: variant Nagorny-Karabach; variant Nagornyj Karabach; variant Nagorno-Karabach; variant Arzach =armenia,armenians
es n1: full Nagorno Karabaj; variant alto Karabaj
es n2: variant Nagorno-Karabaj; variant Alto Karabaj; variant Nagorno Karabakh; short Karabaj; variant Artsaj =armenia,armenians
it n1: full Nagorno-Karabakh
it n2: variant Nagorno Karabakh; variant Alto Karabakh; short Karabakh; variant Artsakh =armenia,armenians
pt n1: full Nagorno Karabakh
pt n2: variant Nagorno-Karabakh; variant Alto Carabaque; short Karabakh; short Carabaque; variant Artsakh =armenia,armenians
ar n1: full ناغورنو كاراباخ; variant ناجورني كاراباخ; variant ناغورني قره باغ; short قره باغ
ar n2: variant ناغورني كاراباخ; variant ناغورنو قره باغ; variant مرتفعات قره باغ; short كاراباخ; variant آرتساخ =armenia,armenians
fa n1: full قره‌باغ کوهستانی; short قره باغ
fa n2: short قره‌باغ; variant ناگورنو قره‌باغ; variant ناگورنو-قره‌باغ; variant آرتساخ =armenia,armenians
ka n1: short ყარაბაღი
ka n2: full მთიანი ყარაბაღი; variant არცახი =armenia,armenians
el n1: full Ναγκόρνο-Καραμπάχ
el n2: variant Ναγκόρνο Καραμπάχ; short Καραμπάχ; variant Αρτσάχ =armenia,armenians
hu n1: full Hegyi-Karabah; demonym hegyi-karabahi
hu n2: short Karabah; variant Arcah =armenia,armenians
zh-Hans n2: full 纳戈尔诺-卡拉巴赫; short 纳卡; variant 纳卡地区; short 卡拉巴赫; variant 阿尔察赫 =armenia,armenians
zh-Hant n1: full 納戈爾諾．卡拉巴赫; variant 納卡區
zh-Hant n2: variant 納戈爾諾-卡拉巴赫; short 納卡; short 卡拉巴赫; variant 阿爾察赫 =armenia,armenians
ja n1: full ナゴルノ・カラバフ
ja n2: variant ナゴルノ＝カラバフ; variant ナゴルノカラバフ; short カラバフ; variant アルツァフ =armenia,armenians`,

  'washington-us-dc': `
fr s1: full Washington
en n2: full Washington; full Washington, D.C.; variant Washington DC; variant Washington D.C.
de,it,pt,tr,hu n2: full Washington; variant Washington, D.C.; variant Washington D.C.
es n2: full Washington; variant Washington D. C.; variant Washington DC
hy n1: full Վաշինգտոն
az n1: full Vaşinqton
tk n1: full Waşington
tr n2: variant Vaşington
ru n1: full Вашингтон
uk n2: full Вашингтон
ar n1: full واشنطن
fa n2: full واشنگتن; variant واشینگتن
ka n2: full ვაშინგტონი
el n2: full Ουάσιγκτον; variant Ουάσινγκτον
zh-Hans n1: full 华盛顿
zh-Hans n2: variant 华盛顿特区
zh-Hant n1: full 華盛頓
zh-Hant n2: variant 華盛頓特區
ja n2: full ワシントン; variant ワシントンD.C.`,

  'new-hampshire-us': `
fr s1: full New Hampshire
en,de,it,tr,hu cldr: full New Hampshire
es cldr: variant Nuevo Hampshire
es n2: full Nuevo Hampshire; variant New Hampshire
pt cldr: full Nova Hampshire
pt n2: variant New Hampshire
hy cldr: full Նյու Հեմպշիր
az cldr: full Nyu Hempşir
az n2: variant Nyu-Hempşir
ru cldr: full Нью-Гэмпшир
ru n2: variant Нью-Хэмпшир
uk cldr: full Нью-Гемпшир
ar cldr: variant نيوهامشير
ar n2: full نيوهامبشير; variant نيو هامبشير
fa cldr: full نیوهمپشایر
fa n2: variant نیوهمپشر; variant نیوهمشایر
ka cldr: full ნიუ-ჰემფშირი
ka n2: variant ნიუ ჰემფშირი
el cldr: full Νιου Χάμσαϊρ
zh-Hans cldr: full 新罕布什尔州
zh-Hans n2: short 新罕布什尔
zh-Hant n2: full 新罕布什爾州; variant 新罕布夏州; short 新罕布什爾; short 新罕布夏
ja cldr: full ニューハンプシャー州
ja n2: short ニューハンプシャー`,

  'ankara-tr': `
fr s1: full Ankara
en,de,es,it,tr,hu,az n2: full Ankara
pt n2: full Ancara; variant Ankara
hy n2: full Անկարա
ru n2: full Анкара
uk n2: full Анкара
ar n2: full أنقرة
fa n2: full آنکارا
ka n2: full ანკარა
el n2: full Άγκυρα
zh-Hans n2: full 安卡拉
zh-Hant n2: full 安卡拉
ja n2: full アンカラ`,

  'baku-az': `
fr s1: full Bakou
en,de,it,hu n2: full Baku
pt n2: full Baku; variant Bacu
es n1: full Bakú
az n1: full Bakı
tr n1: full Bakü
hy n1: full Բաքու
hyw n2: full Պաքու
ru n1: full Баку
uk n1: full Баку
ar n1: full باكو
fa n2: full باکو
ka n2: full ბაქო
el n2: full Μπακού
zh-Hans n1: full 巴库
zh-Hant n1: full 巴庫
ja n2: full バクー`,
};

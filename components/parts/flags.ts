/**
 * Which countries have a flag to show, by entity id, with the ISO 3166 code that names the file (`country-flag-icons`).
 * None where the state or its flag is disputed or changed hands of late (Afghanistan, Falklands, Kosovo, Palestine,
 * South Georgia, Syria, Taiwan, Western Sahara): a margin note takes no side. None either for territories without a
 * flag of their own. The build copies exactly these files (wxt.config.ts).
 */
const TABLE = `
ax:aland-islands al:albania dz:algeria as:american-samoa ad:andorra ao:angola ai:anguilla ag:antigua-and-barbuda
ar:argentina am:armenia aw:aruba au:australia at:austria az:azerbaijan bs:bahamas bh:bahrain bd:bangladesh
bb:barbados by:belarus be:belgium bz:belize bj:benin bm:bermuda bt:bhutan bo:bolivia ba:bosnia-and-herzegovina
bw:botswana br:brazil vg:british-virgin-islands bn:brunei bg:bulgaria bf:burkina-faso bi:burundi kh:cambodia
cm:cameroon ca:canada cv:cape-verde ky:cayman-islands cf:central-african-republic td:chad cl:chile cn:china
co:colombia km:comoros cg:congo-brazzaville cd:congo-kinshasa ck:cook-islands cr:costa-rica ci:cote-d-ivoire
hr:croatia cu:cuba cw:curacao cy:cyprus cz:czechia dk:denmark dj:djibouti dm:dominica do:dominican-republic
ec:ecuador eg:egypt sv:el-salvador gq:equatorial-guinea er:eritrea ee:estonia sz:eswatini et:ethiopia
fo:faroe-islands fj:fiji fi:finland fr:france pf:french-polynesia ga:gabon gm:gambia ge:georgia de:germany
gh:ghana gi:gibraltar gr:greece gl:greenland gd:grenada gu:guam gt:guatemala gg:guernsey gn:guinea
gw:guinea-bissau gy:guyana ht:haiti hn:honduras hk:hong-kong hu:hungary is:iceland in:india id:indonesia ir:iran
iq:iraq ie:ireland im:isle-of-man il:israel it:italy jm:jamaica jp:japan je:jersey jo:jordan kz:kazakhstan
ke:kenya ki:kiribati kw:kuwait kg:kyrgyzstan la:laos lv:latvia lb:lebanon ls:lesotho lr:liberia ly:libya
li:liechtenstein lt:lithuania lu:luxembourg mo:macao mg:madagascar mw:malawi my:malaysia mv:maldives ml:mali
mt:malta mh:marshall-islands mr:mauritania mu:mauritius mx:mexico fm:micronesia md:moldova mc:monaco mn:mongolia
me:montenegro ms:montserrat ma:morocco mz:mozambique mm:myanmar na:namibia nr:nauru np:nepal nl:netherlands
nz:new-zealand ni:nicaragua ne:niger ng:nigeria nu:niue nf:norfolk-island kp:north-korea mk:north-macedonia
mp:northern-mariana-islands no:norway om:oman pk:pakistan pw:palau pa:panama pg:papua-new-guinea py:paraguay
pe:peru ph:philippines pn:pitcairn-islands pl:poland pt:portugal pr:puerto-rico qa:qatar ro:romania ru:russia
rw:rwanda sh:saint-helena kn:saint-kitts-and-nevis lc:saint-lucia vc:saint-vincent-and-grenadines ws:samoa
sm:san-marino st:sao-tome-and-principe sa:saudi-arabia sn:senegal rs:serbia sc:seychelles sl:sierra-leone
sg:singapore sx:sint-maarten sk:slovakia si:slovenia sb:solomon-islands so:somalia za:south-africa
kr:south-korea ss:south-sudan es:spain lk:sri-lanka sd:sudan sr:suriname se:sweden ch:switzerland tj:tajikistan
tz:tanzania th:thailand tl:timor-leste tg:togo tk:tokelau to:tonga tt:trinidad-and-tobago tn:tunisia tr:turkey
tm:turkmenistan tc:turks-and-caicos-islands tv:tuvalu vi:u-s-virgin-islands ug:uganda ua:ukraine
ae:united-arab-emirates gb:united-kingdom us:united-states uy:uruguay uz:uzbekistan vu:vanuatu va:vatican-city
ve:venezuela vn:vietnam ye:yemen zm:zambia zw:zimbabwe`;

let table: ReadonlyMap<string, string> | null = null;

/** ISO codes in small letters, by entity id. */
export function flagCodes(): ReadonlyMap<string, string> {
  table ??= new Map(
    TABLE.trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(3), pair.slice(0, 2)]),
  );
  return table;
}

/** Path of a flag within the extension, or null where there is none to show. */
export function flagPath(entity: string): string | null {
  const code = flagCodes().get(entity);
  return code === undefined ? null : `/flags/${code}.svg`;
}

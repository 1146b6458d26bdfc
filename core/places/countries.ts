/** The countries that have a list of further places (`packs/tail-CC.json.gz`): ISO 3166-1 alpha-2, small, and entity id. */
const LISTS =
  'ad:andorra ae:united-arab-emirates af:afghanistan ag:antigua-and-barbuda al:albania am:armenia ao:angola ' +
  'aq:antarctica ar:argentina as:american-samoa at:austria au:australia aw:aruba ax:aland-islands az:azerbaijan ' +
  'ba:bosnia-and-herzegovina bd:bangladesh be:belgium bf:burkina-faso bg:bulgaria bh:bahrain bi:burundi bj:benin ' +
  'bm:bermuda bn:brunei bo:bolivia br:brazil bs:bahamas bt:bhutan bw:botswana by:belarus bz:belize ca:canada ' +
  'cd:congo-kinshasa cf:central-african-republic cg:congo-brazzaville ch:switzerland ci:cote-d-ivoire cl:chile ' +
  'cm:cameroon cn:china co:colombia cr:costa-rica cu:cuba cv:cape-verde cw:curacao cy:cyprus cz:czechia de:germany ' +
  'dj:djibouti dk:denmark dm:dominica do:dominican-republic dz:algeria ec:ecuador ee:estonia eg:egypt ' +
  'eh:western-sahara er:eritrea es:spain et:ethiopia fi:finland fj:fiji fm:micronesia fo:faroe-islands fr:france ' +
  'ga:gabon gb:united-kingdom ge:georgia gf:french-guiana gh:ghana gl:greenland gm:gambia gn:guinea gp:guadeloupe ' +
  'gq:equatorial-guinea gr:greece gt:guatemala gu:guam gw:guinea-bissau gy:guyana hk:hong-kong hn:honduras ' +
  'hr:croatia ht:haiti hu:hungary id:indonesia ie:ireland il:israel in:india iq:iraq ir:iran is:iceland it:italy ' +
  'jm:jamaica jo:jordan jp:japan ke:kenya kg:kyrgyzstan kh:cambodia ki:kiribati km:comoros kp:north-korea ' +
  'kr:south-korea kw:kuwait kz:kazakhstan la:laos lb:lebanon lc:saint-lucia lk:sri-lanka lr:liberia ls:lesotho ' +
  'lt:lithuania lu:luxembourg lv:latvia ly:libya ma:morocco md:moldova me:montenegro mg:madagascar ' +
  'mk:north-macedonia ml:mali mm:myanmar mn:mongolia mq:martinique mr:mauritania ms:montserrat ' +
  'mt:malta mu:mauritius mv:maldives mw:malawi mx:mexico my:malaysia mz:mozambique na:namibia nc:new-caledonia ' +
  'ne:niger ng:nigeria ni:nicaragua nl:netherlands no:norway np:nepal nr:nauru nz:new-zealand om:oman pa:panama ' +
  'pe:peru pf:french-polynesia pg:papua-new-guinea ph:philippines pk:pakistan pl:poland pr:puerto-rico ps:palestine ' +
  'pt:portugal py:paraguay qa:qatar re:reunion ro:romania rs:serbia ru:russia rw:rwanda sa:saudi-arabia ' +
  'sb:solomon-islands sd:sudan se:sweden si:slovenia sk:slovakia sl:sierra-leone sn:senegal so:somalia sr:suriname ' +
  'ss:south-sudan st:sao-tome-and-principe sv:el-salvador sx:sint-maarten sy:syria sz:eswatini td:chad tg:togo ' +
  'th:thailand tj:tajikistan tl:timor-leste tm:turkmenistan tn:tunisia to:tonga tr:turkey tt:trinidad-and-tobago ' +
  'tw:taiwan tz:tanzania ua:ukraine ug:uganda us:united-states uy:uruguay uz:uzbekistan ' +
  'vc:saint-vincent-and-grenadines ve:venezuela vn:vietnam vu:vanuatu ws:samoa xk:kosovo ye:yemen za:south-africa ' +
  'zm:zambia zw:zimbabwe';

const CODES: ReadonlyMap<string, string> = new Map(
  LISTS.split(' ').map((pair) => {
    const [cc = '', id = ''] = pair.split(':');
    return [id, cc];
  }),
);
const ALL: ReadonlySet<string> = new Set(CODES.values());

/** The code under which the further places of a country (entity id) are kept, or null if there are none. */
export const tailCode = (country: string): string | null => CODES.get(country) ?? null;

/** Codes in the id of a place (`name-cc`, `name-cc-suffix`) that may be its country's: one, in doubt more. */
export const codesInId = (id: string): readonly string[] =>
  id
    .split('-')
    .slice(1)
    .filter((part) => ALL.has(part));

/** Name of the file with the further places of a country, by its code. */
export const tailFile = (cc: string): string => `tail-${cc}.json.gz`;

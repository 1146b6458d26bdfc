/** Armenian and Georgian. */
import type { Language } from './types';

/** Georgian words that agree lose the nominative's -ი: შეერთებულ შტატებში. */
const GEORGIAN_CONSONANTS = 'ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯჰ'.split('');

export const CAUCASIAN: readonly Language[] = [
  {
    code: 'hy',
    aka: ['hye', 'arm', 'hyw'],
    name: 'Armenian',
    endings:
      'ի ին ից ով ում ը ն է ու ուն ուց յի յին յից յով յում յէն ի<ա ին<ա այի<ա վի<ու վում<ու վից<ու վին<ու վով<ու ու<ի ուն<ի ուց<ի ով<ի ության<ություն ությունը<ություն ությանը<ություն խմբի<խումբ խմբին<խումբ խմբում<խումբ խմբից<խումբ խմբի<խումբը ների<ներ ներում<ներ ներից<ներ ներին<ներ ներ<ներ',
    hyphen: 'ի ին ից ով ում ը ն յի յում յից ական ներ',
    abbreviations: 'թ դ պրոֆ ակադ հազ մլն մլրդ',
  },
  {
    code: 'ka',
    aka: ['kat', 'geo'],
    name: 'Georgian',
    everyWord: true,
    // "Until", "of the morning", "is going": Sanaa, Dili and Chad in a case.
    not: 'სანამ დილის დილით დილას დილამდე ჩადის ჩადიან მალე მარის',
    endings:
      'მა<ი ს<ი ის<ი ით<ი ად<ი ში<ი ზე<ი თან<ი სთან<ი იდან<ი ისთვის<ი ისგან<ი ისკენ<ი ამდე<ი მდე<ი სა<ი ისა<ი ისას<ი ც მაც<ი საც<ი შიც<ი ' +
      'V:ს V:მ V:თი V:დ V:ში V:ზე V:სთან V:დან V:სთვის V:სგან V:სკენ V:მდე V:სა V:ც V:შიც V:სა ის<ა ით<ა იდან<ა ისთვის<ა ისგან<ა ისკენ<ა ის<ე ისა<ა ეთის<ეთი',
    adjective: `${GEORGIAN_CONSONANTS.map((c) => `${c}<${c}ი`).join(' ')} მა<ი ის<ი ს<ი ა<ი`,
    hyphen: 'ის ს ში ზე მა თან სთან დან იდან ით ად სთვის ისთვის ც ი მ',
    abbreviations: 'წ ე.წ ბ-ნი ქ-ნი პროფ მლნ მლრდ',
  },
];

/**
 * Who and what the article names, and the offices that it gives them. Briefs are our own words: first who or what it is, then its
 * part in the story.
 */
import type { EntityKind } from '../../../core/types';
import { at, type Anchor } from '../evidence';

export interface EntitySeed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly fr: string;
  readonly en: string;
  readonly brief: { readonly fr: string; readonly en: string };
  readonly roles?: readonly {
    readonly office: string;
    readonly of: string;
    readonly fr: string;
    readonly en: string;
    readonly ev: readonly Anchor[];
  }[];
  readonly capital?: string;
  readonly disputed?: {
    readonly note: { readonly fr: string; readonly en: string };
    readonly parties: readonly string[];
  };
}

export const entities: readonly EntitySeed[] = [
  {
    id: 'robert-obrien',
    kind: 'person',
    fr: 'Robert O’Brien',
    en: 'Robert O’Brien',
    brief: {
      fr: 'Conseiller américain à la sécurité nationale ; prend part à la médiation dans le conflit',
      en: 'US national security adviser; takes part in the mediation of the conflict',
    },
    roles: [
      {
        office: 'national-security-adviser',
        of: 'united-states',
        fr: 'conseiller à la sécurité nationale des États-Unis',
        en: 'national security adviser of the United States',
        ev: [at(1, 'le conseiller américain', 'Robert O’Brien')],
      },
    ],
  },
  {
    id: 'donald-trump',
    kind: 'person',
    fr: 'Donald Trump',
    en: 'Donald Trump',
    brief: {
      fr: 'Président des États-Unis, en campagne électorale ; a commenté la guerre lors d’un rassemblement',
      en: 'President of the United States, on the campaign trail; commented on the war at a rally',
    },
    roles: [
      {
        office: 'president',
        of: 'united-states',
        fr: 'président des États-Unis',
        en: 'president of the United States',
        ev: [at(4, 'Le président américain', 'Donald Trump')],
      },
    ],
  },
  {
    id: 'mike-pompeo',
    kind: 'person',
    fr: 'Mike Pompeo',
    en: 'Mike Pompeo',
    brief: {
      fr: 'Secrétaire d’État des États-Unis ; a rencontré les deux ministres des Affaires étrangères',
      en: 'US Secretary of State; met both foreign ministers',
    },
    roles: [
      {
        office: 'secretary-of-state',
        of: 'united-states',
        fr: 'secrétaire d’État des États-Unis',
        en: 'Secretary of State of the United States',
        ev: [at(5, 'le secrétaire d’État', 'Mike Pompeo')],
      },
    ],
  },
  {
    id: 'jeyhun-bayramov',
    kind: 'person',
    fr: 'Jeyhun Bayramov',
    en: 'Jeyhun Bayramov',
    brief: {
      fr: 'Ministre des Affaires étrangères de l’Azerbaïdjan ; a eu des entretiens à Washington',
      en: 'Foreign minister of Azerbaijan; held talks in Washington',
    },
    roles: [
      {
        office: 'foreign-minister',
        of: 'azerbaijan',
        fr: 'ministre des Affaires étrangères de l’Azerbaïdjan',
        en: 'foreign minister of Azerbaijan',
        ev: [at(6, 'le ministre des', 'Jeyhun Bayramov]')],
      },
    ],
  },
  {
    id: 'zohrab-mnatsakanian',
    kind: 'person',
    fr: 'Zohrab Mnatsakanian',
    en: 'Zohrab Mnatsakanyan',
    brief: {
      fr: 'Ministre des Affaires étrangères de l’Arménie ; a eu des entretiens à Washington',
      en: 'Foreign minister of Armenia; held talks in Washington',
    },
    roles: [
      {
        office: 'foreign-minister',
        of: 'armenia',
        fr: 'ministre des Affaires étrangères de l’Arménie',
        en: 'foreign minister of Armenia',
        ev: [at(7, 'le ministre arménien', 'Zohrab Mnatsakanian')],
      },
    ],
  },
  {
    id: 'ilham-aliyev',
    kind: 'person',
    fr: 'Ilham Aliev',
    en: 'Ilham Aliyev',
    brief: {
      fr: 'Président de l’Azerbaïdjan ; pose une condition à un cessez-le-feu',
      en: 'President of Azerbaijan; sets a condition for a ceasefire',
    },
    roles: [
      {
        office: 'president',
        of: 'azerbaijan',
        fr: 'président de l’Azerbaïdjan',
        en: 'president of Azerbaijan',
        ev: [at(11, 'Le président azerbaïdjanais', 'Ilham Aliev')],
      },
    ],
  },
  {
    id: 'united-states',
    kind: 'country',
    fr: 'États-Unis',
    en: 'United States',
    brief: {
      fr: 'Pays médiateur, qui cherche à obtenir de l’Azerbaïdjan un cessez-le-feu',
      en: 'A mediating country: its officials press Azerbaijan to accept a ceasefire',
    },
  },
  {
    id: 'azerbaijan',
    kind: 'country',
    fr: 'Azerbaïdjan',
    en: 'Azerbaijan',
    brief: {
      fr: 'Pays partie à la guerre du Karabagh',
      en: 'A party to the war over Karabakh',
    },
    capital: 'baku-az',
  },
  {
    id: 'armenia',
    kind: 'country',
    fr: 'Arménie',
    en: 'Armenia',
    brief: {
      fr: 'Pays partie à la guerre du Karabagh',
      en: 'A party to the war over Karabakh',
    },
  },
  {
    id: 'russia',
    kind: 'country',
    fr: 'Russie',
    en: 'Russia',
    brief: {
      fr: 'Pays qui a négocié l’accord de cessez-le-feu du 10 octobre',
      en: 'Country that brokered the ceasefire agreement of 10 October',
    },
  },
  {
    id: 'france',
    kind: 'country',
    fr: 'France',
    en: 'France',
    brief: {
      fr: 'Pays qui a négocié l’accord de cessez-le-feu du 17 octobre',
      en: 'Country that brokered the ceasefire agreement of 17 October',
    },
  },
  {
    id: 'turkey',
    kind: 'country',
    fr: 'Turquie',
    en: 'Turkey',
    brief: {
      fr: 'Pays dont le rôle dans le conflit est mis en cause par l’Arménie et par Mike Pompeo ; il rejette l’affirmation de l’Arménie',
      en: 'Country whose role in the conflict Armenia and Mike Pompeo call into question; it rejects what Armenia says',
    },
    capital: 'ankara-tr',
  },
  {
    id: 'nagorno-karabakh',
    kind: 'area',
    fr: 'Haut-Karabagh',
    en: 'Nagorno-Karabakh',
    brief: {
      fr: 'Territoire que se disputent l’Arménie et l’Azerbaïdjan',
      en: 'Territory in dispute between Armenia and Azerbaijan',
    },
    disputed: {
      note: {
        fr: 'Reconnu internationalement comme partie de l’Azerbaïdjan, gouverné par ses Arméniens comme république autoproclamée. Son nom aussi est disputé : « Artsakh » du côté arménien, « Dağlıq Qarabağ » ou « Qarabağ » du côté azerbaïdjanais, « Haut-Karabagh » pour les médiateurs.',
        en: 'Recognised internationally as part of Azerbaijan, governed by its Armenians as a self-declared republic. Its name is disputed too: “Artsakh” on the Armenian side, “Dağlıq Qarabağ” or “Qarabağ” on the Azerbaijani side, “Nagorno-Karabakh” for the mediators.',
      },
      parties: ['armenia', 'azerbaijan'],
    },
  },
  {
    id: 'washington-us-dc',
    kind: 'city',
    fr: 'Washington',
    en: 'Washington, D.C.',
    brief: {
      fr: 'Capitale des États-Unis, où les deux ministres des Affaires étrangères ont été reçus',
      en: 'Capital of the United States, where the two foreign ministers were received',
    },
  },
  {
    id: 'new-hampshire-us',
    kind: 'region',
    fr: 'New Hampshire',
    en: 'New Hampshire',
    brief: {
      fr: 'État des États-Unis, où Donald Trump a tenu un rassemblement de campagne',
      en: 'State of the United States, where Donald Trump held a campaign rally',
    },
  },
  {
    id: 'ankara-tr',
    kind: 'city',
    fr: 'Ankara',
    en: 'Ankara',
    brief: {
      fr: 'Capitale de la Turquie ; son nom désigne souvent le pouvoir turc',
      en: 'Capital of Turkey; its name often stands for the Turkish government',
    },
  },
  {
    id: 'baku-az',
    kind: 'city',
    fr: 'Bakou',
    en: 'Baku',
    brief: {
      fr: 'Capitale de l’Azerbaïdjan ; son nom désigne souvent le pouvoir azerbaïdjanais',
      en: 'Capital of Azerbaijan; its name often stands for the Azerbaijani government',
    },
  },
  {
    id: 'armenians',
    kind: 'people',
    fr: 'Arméniens',
    en: 'Armenians',
    brief: {
      fr: 'Peuple de l’Arménie, du Haut-Karabagh et d’une vaste diaspora',
      en: 'People of Armenia, of Nagorno-Karabakh and of a wide diaspora',
    },
  },
  {
    id: 'cbs',
    kind: 'organization',
    fr: 'CBS',
    en: 'CBS',
    brief: {
      fr: 'Chaîne américaine ; Robert O’Brien s’y est exprimé',
      en: 'US broadcaster; Robert O’Brien spoke to it',
    },
  },
  {
    id: 'reuters',
    kind: 'organization',
    fr: 'Reuters',
    en: 'Reuters',
    brief: {
      fr: 'Agence de presse internationale ; a rapporté les propos de Zohrab Mnatsakanian',
      en: 'International news agency; reported Zohrab Mnatsakanyan’s remarks',
    },
  },
  {
    id: 'tass',
    kind: 'organization',
    fr: 'TASS',
    en: 'TASS',
    brief: {
      fr: 'Agence de presse d’État russe ; a rapporté des propos d’Ilham Aliev',
      en: 'Russian state news agency; reported remarks by Ilham Aliyev',
    },
  },
  {
    id: 'minsk-group',
    kind: 'organization',
    fr: 'Groupe de Minsk',
    en: 'Minsk Group',
    brief: {
      fr: 'Groupe de l’OSCE qui facilite les négociations entre l’Arménie et l’Azerbaïdjan',
      en: 'Group of the OSCE that facilitates negotiations between Armenia and Azerbaijan',
    },
  },
  {
    id: 'us-state-department',
    kind: 'organization',
    fr: 'département d’État américain',
    en: 'US State Department',
    brief: {
      fr: 'Ministère des Affaires étrangères des États-Unis, dirigé par Mike Pompeo',
      en: 'Foreign ministry of the United States, headed by Mike Pompeo',
    },
  },
];

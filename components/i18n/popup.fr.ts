import type { Translation } from './translate';
import type { popupEn } from './popup.en';

export const popupFr: Translation<typeof popupEn> = {
  title: 'Dramatis',
  'site.whole': 'Tout {domain}',
  'site.whole.hint': 'avec tous ses sous-domaines',
  'site.setting': 'Dramatis sur {host}',
  'mode.hint.automatic': 'Les articles et les unes sont lus.',
  'mode.hint.always': 'Toutes les pages de ce site sont lues.',
  'mode.hint.never': 'Aucune page de ce site n’est lue.',
  'summary.actors': { one: '{count} acteur', other: '{count} acteurs' },
  'summary.places': { one: '{count} lieu', other: '{count} lieux' },
  'summary.some': '{total}, surtout {names}',
  'summary.first': 'Cette page cite {what}.',
  'summary.then': 'Elle cite aussi {what}.',
  'summary.story': 'Elle appartient au dossier « {story} ».',
  'summary.storyAge': 'Elle appartient au dossier « {story} » : faits connus {asOf}.',
  'summary.age': 'Faits connus {asOf}.',
  'cast.title': 'Acteurs principaux',
  'places.title': 'Lieux',
  'places.more': { one: 'et {count} autre', other: 'et {count} autres' },
  'panel.open': 'Ouvrir le panneau',
  'settings.open': 'Réglages',
  'pause.short': 'Pause',
  'pause.title': 'Plus rien n’est lu ni marqué, nulle part.',
  'pause.now': 'Jusqu’à reprise',
  'pause.tomorrow': 'Jusqu’à demain',
};

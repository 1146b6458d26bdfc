import type { Translation } from './translate';
import type { welcomeEn } from './welcome.en';

export const welcomeFr: Translation<typeof welcomeEn> = {
  title: 'Qui est qui, où est quoi',
  lead: 'Dramatis souligne les personnes, organisations, pays et lieux qu’une page d’actualité cite. Posez le pointeur sur l’un d’eux.',
  'sample.label': 'À essayer ici',
  'sample.title': 'Deux ministres, une ville, pas de trêve',
  'sample.date': 'Octobre 2020',
  'sample.1':
    'Mike Pompeo a reçu à Washington, l’un après l’autre, Jeyhun Bayramov pour l’Azerbaïdjan et Zohrab Mnatsakanian pour l’Arménie. Il était question des combats au Haut-Karabagh.',
  'sample.2':
    'La Russie avait obtenu une trêve le 10 octobre et la France une autre le 17 ; ni l’une ni l’autre n’a mis fin aux combats. Robert O’Brien, conseiller américain à la sécurité nationale, a lui aussi vu les ministres.',
  'sample.note':
    'Un trait plein marque un acteur, un pointillé un lieu. Au clavier : {keys} mène de nom en nom.',
  'does.title': 'Ce que fait Dramatis',
  'does.card': 'La fiche dit qui c’est, à quelle date, et qui le dit.',
  'does.panel': 'Le panneau latéral présente tous ceux que cite la page, une chronologie et chaque source.',
  'does.old': 'Les faits portent leur date. Un fait ancien le dit.',
  'not.title': 'Ce qu’il ne fait pas',
  'not.network': 'Il n’interroge aucun serveur. Rien de ce que vous lisez ne quitte votre appareil.',
  'not.change': 'Il ne change rien à la page, ne garde pas d’historique, n’affiche pas de publicité.',
  'not.sides':
    'Il ne prend pas parti : une affirmation reste une affirmation, un nom disputé est dit disputé.',
  'switch.title': 'Où est l’interrupteur',
  'switch.text':
    'Cliquez sur l’icône de Dramatis dans la barre d’outils : automatique, toujours ou jamais pour le site où vous êtes, ou une pause partout.',
  'switch.pin': 'Si elle n’est pas visible, cherchez sous la pièce de puzzle et épinglez-la.',
  'access.title': 'Encore une étape',
  'access.text': 'Le navigateur ne laisse encore lire aucune page à Dramatis.',
  'access.allow': 'Autoriser sur tous les sites',
  settings: 'Réglages',
};

import type { Translation } from './translate';
import type { commonEn } from './common.en';

export const commonFr: Translation<typeof commonEn> = {
  'kind.person': 'personne',
  'kind.organization': 'organisation',
  'kind.people': 'peuple',
  'kind.country': 'pays',
  'kind.region': 'région',
  'kind.city': 'ville',
  'kind.area': 'zone',
  count: { one: '{count} mention', other: '{count} mentions' },
  'mode.label': 'Dramatis sur ce site',
  'mode.automatic': 'Automatique',
  'mode.always': 'Toujours',
  'mode.never': 'Jamais',
  'state.loading': 'Lecture de la page…',
  'state.preparing': 'Préparation des faits',
  'state.preparing.text':
    'Cela n’arrive qu’une fois, après une installation ou une mise à jour. Les noms apparaissent dès que c’est fait.',
  'state.preparing.more': 'D’autres noms et faits sont en cours de lecture.',
  'state.failed': 'Les faits sont illisibles',
  'state.failed.text': 'Redémarrer le navigateur suffit souvent ; sinon, réinstallez Dramatis.',
  'state.impossible': 'Dramatis ne peut pas agir ici',
  'state.impossible.text':
    'Le navigateur se réserve ses propres pages, sa boutique et son lecteur de PDF ; les fichiers de votre appareil ne sont pas lus. Sur toute page d’actualité, Dramatis est de retour.',
  'state.withheld': 'Dramatis ne peut pas lire ce site',
  'state.withheld.text':
    'Le navigateur demande d’abord votre accord. Rien de ce que lit Dramatis ne quitte votre appareil.',
  'state.withheld.ask': 'Autoriser sur ce site',
  'state.notStarted': 'Pas encore lancé dans cet onglet',
  'state.notStarted.text': 'La page était ouverte avant Dramatis.',
  'state.notStarted.start': 'Lancer ici',
  'state.off': 'Désactivé sur {host}',
  'state.off.text': 'Vous avez réglé ce site sur « jamais ».',
  'state.off.on': 'Activer ici',
  'state.paused': 'En pause partout',
  'state.paused.until': 'En pause jusqu’à {when}',
  'state.paused.text': 'Aucune page n’est lue, rien n’est marqué.',
  'state.paused.resume': 'Reprendre',
  'state.notArticle': 'Cette page ne semble pas être un article',
  'state.notArticle.text':
    'En mode « automatique », Dramatis ne lit que les articles et les unes des sites d’actualité.',
  'state.notArticle.force': 'La lire quand même',
  'state.notArticle.always': 'Toujours lire {host}',
  'state.error': 'Cette page n’a pas pu être lue',
  'state.error.text': 'Motif : {reason}',
  'state.empty': 'Aucun nom connu de Dramatis',
  'state.empty.text':
    'La page a été lue ; aucune des personnes ni aucun des lieux des paquets installés n’y est cité.',
  'state.retry': 'Réessayer',
  'private.note': 'Fenêtre privée : rien n’en est conservé.',
  'state.silent': 'Dramatis ne répond pas',
  'state.silent.text':
    'La partie qui connaît les faits a été arrêtée et redémarre. Si cela dure, redémarrez le navigateur.',
  'trouble.refused':
    'Le navigateur ne conserve rien pour Dramatis ici, comme en navigation privée permanente. Tout fonctionne ; les paquets que vous importez durent jusqu’à la fermeture du navigateur. Pour les garder, laissez le navigateur conserver les données des sites.',
  'trouble.newer':
    'Les faits sur cet appareil ont été écrits par un Dramatis plus récent et restent tels quels. Tout fonctionne en mémoire ; mettez Dramatis à jour pour retrouver vos propres paquets.',
  'trouble.blocked':
    'Les faits sur le disque sont hors de portée : une autre copie de Dramatis les occupe, comme juste après une mise à jour, ou le disque ne répond pas. Tout fonctionne en mémoire pour l’instant ; si cela dure, redémarrez le navigateur.',
  'trouble.full':
    'Il n’y a plus de place sur le disque : les faits sont gardés en mémoire, et les paquets que vous importez durent jusqu’à la fermeture du navigateur. Libérez de la place, puis redémarrez le navigateur.',
  'trouble.broken':
    'Les faits sur le disque ne peuvent être ni lus ni réparés. Tout fonctionne en mémoire ; si redémarrer le navigateur ne suffit pas, exportez vos données dans les réglages et réinstallez Dramatis.',
  'trouble.bundle': 'Des paquets fournis avec Dramatis sont illisibles. Réinstallez Dramatis.',
  'trouble.lost':
    'Le navigateur a effacé les faits. Ceux fournis avec Dramatis sont revenus ; vos propres paquets sont à importer à nouveau : {packs}.',
  'trouble.read': 'J’ai lu',
  unkept: 'Cela n’a pas pu être conservé. Le disque est-il plein ? (Motif : {reason})',
};

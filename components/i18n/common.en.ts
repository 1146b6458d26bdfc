/** Words that several views share. */
export const commonEn = {
  'kind.person': 'person',
  'kind.organization': 'organisation',
  'kind.people': 'people',
  'kind.country': 'country',
  'kind.region': 'region',
  'kind.city': 'city',
  'kind.area': 'area',
  count: { one: 'named {count} time', other: 'named {count} times' },
  'mode.label': 'Dramatis on this site',
  'mode.automatic': 'Automatic',
  'mode.always': 'Always',
  'mode.never': 'Never',
  'state.loading': 'Reading the page…',
  'state.preparing': 'Preparing the facts',
  'state.preparing.text':
    'This happens once, after an installation or update. Names appear as soon as it is done.',
  'state.preparing.more': 'More names and facts are still being read in.',
  'state.failed': 'The facts can’t be read',
  'state.failed.text': 'Restarting the browser often helps; if not, install Dramatis again.',
  'state.impossible': 'Dramatis can’t run here',
  'state.impossible.text':
    'The browser keeps its own pages, its store and its PDF viewer to itself, and files on your device are not read. On any news page Dramatis is back.',
  'state.withheld': 'Dramatis may not read this site',
  'state.withheld.text':
    'The browser asks for your permission first. Nothing that Dramatis reads leaves your device.',
  'state.withheld.ask': 'Allow on this site',
  'state.notStarted': 'Not started in this tab',
  'state.notStarted.text': 'The page was open before Dramatis was.',
  'state.notStarted.start': 'Start it here',
  'state.off': 'Off on {host}',
  'state.off.text': 'You set this site to “never”.',
  'state.off.on': 'Switch on here',
  'state.paused': 'Paused everywhere',
  'state.paused.until': 'Paused until {when}',
  'state.paused.text': 'No page is read and nothing is marked.',
  'state.paused.resume': 'Resume',
  'state.notArticle': 'This doesn’t look like an article',
  'state.notArticle.text': 'On “automatic”, Dramatis reads articles and news front pages only.',
  'state.notArticle.force': 'Read it anyway',
  'state.notArticle.always': 'Always read {host}',
  'state.error': 'This page couldn’t be read',
  'state.error.text': 'Reason: {reason}',
  'state.empty': 'No name that Dramatis knows',
  'state.empty.text':
    'The page was read; none of the people and places in the installed packs is named on it.',
  'state.retry': 'Try again',
  'private.note': 'Private window: nothing of it is kept.',
  'state.silent': 'Dramatis doesn’t answer',
  'state.silent.text':
    'Its part that knows the facts was stopped and is being started again. If this stays, restart the browser.',
  'trouble.refused':
    'The browser keeps nothing for Dramatis here, as in permanent private browsing. Everything works; packs that you import last until the browser is closed. To keep them, let the browser remember site data.',
  'trouble.newer':
    'The facts on this device were written by a newer Dramatis, and are left as they are. Everything works from memory; update Dramatis to have your own packs back.',
  'trouble.blocked':
    'The facts on the disk are out of reach: another copy of Dramatis holds them, as right after an update, or the disk doesn’t answer. Everything works from memory for now; if this stays, restart the browser.',
  'trouble.full':
    'There is no room left on the disk, so facts are held in memory; packs that you import last until the browser is closed. Free some room, then restart the browser.',
  'trouble.broken':
    'The facts on the disk can neither be read nor repaired. Everything works from memory; if a restart of the browser doesn’t help, export your data in the settings and install Dramatis again.',
  'trouble.bundle': 'Packs that come with Dramatis can’t be read. Install Dramatis again.',
  'trouble.lost':
    'The browser has deleted the facts. Those that come with Dramatis are back; import these packs of yours again: {packs}.',
  'trouble.read': 'I have read this',
  unkept: 'That could not be kept. Is the disk full? (Reason: {reason})',
} as const;

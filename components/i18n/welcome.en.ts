/** Words of the first-run page. The sample is written for it, about the bundled story. */
export const welcomeEn = {
  title: 'Who is who, what is where',
  lead: 'Dramatis underlines the people, organisations, countries and places that a news page names. Rest the pointer on one.',
  'sample.label': 'Try it here',
  'sample.title': 'Two ministers, one city, no ceasefire',
  'sample.date': 'October 2020',
  'sample.1':
    'Mike Pompeo received Jeyhun Bayramov of Azerbaijan and Zohrab Mnatsakanyan of Armenia in Washington, one after the other. The subject was the fighting in Nagorno-Karabakh.',
  'sample.2':
    'Russia had brokered a ceasefire on 10 October and France another on the 17th; neither ended the fighting. Robert O’Brien, the US national security adviser, met the ministers as well.',
  'sample.note':
    'A solid line marks an actor, a dotted one a place. By keyboard: {keys} walks from name to name.',
  'does.title': 'What it does',
  'does.card': 'The card says who that is, as of when, and who says so.',
  'does.panel': 'The side panel lists everyone on the page, with a timeline and every source.',
  'does.old': 'Facts carry their date. An old fact says that it is old.',
  'not.title': 'What it does not do',
  'not.network': 'It makes no request to any server. Nothing that you read leaves your device.',
  'not.change': 'It changes nothing on the page, keeps no history and shows no ads.',
  'not.sides': 'It takes no side: a claim is told as a claim, a disputed name as disputed.',
  'switch.title': 'Where the switch is',
  'switch.text':
    'Click the Dramatis icon in the toolbar: automatic, always or never for the site you are on, or a pause everywhere.',
  'switch.pin': 'If you can’t see it, look under the puzzle piece and pin it.',
  'access.title': 'One more step',
  'access.text': 'The browser lets Dramatis read no pages yet.',
  'access.allow': 'Allow on all sites',
  settings: 'Settings',
} as const;

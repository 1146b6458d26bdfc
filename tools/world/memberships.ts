/** Memberships as the Factbook abbreviates them, and the entity that each is. */
const BODIES: Readonly<Record<string, string>> = {
  UN: 'united-nations', NATO: 'nato', EU: 'european-union', OSCE: 'osce', CE: 'council-of-europe', AU: 'african-union',
  ASEAN: 'asean', OPEC: 'opec', IMF: 'imf', IBRD: 'world-bank', WTO: 'wto', WHO: 'who', IAEA: 'iaea', ICCt: 'icc',
  OECD: 'oecd', OIC: 'oic', OIF: 'oif', LAS: 'arab-league', GCC: 'gcc', CIS: 'cis', CSTO: 'csto', EAEU: 'eaeu',
  SCO: 'sco', BRICS: 'brics', 'G-7': 'g7', 'G-20': 'g20', 'G-77': 'g77', NAM: 'non-aligned-movement', OAS: 'oas',
  Mercosur: 'mercosur', APEC: 'apec', C: 'commonwealth-of-nations', ECOWAS: 'ecowas', SADC: 'sadc', Interpol: 'interpol',
  EFTA: 'efta', CELAC: 'celac', Caricom: 'caricom', 'Arctic Council': 'arctic-council', SAARC: 'saarc', EAC: 'eac',
  PIF: 'pacific-islands-forum', BSEC: 'bsec', GUAM: 'guam-organization', IEA: 'iea', UNESCO: 'unesco', AIIB: 'aiib',
}; // prettier-ignore

/** What the list says of states that have left or been suspended since, and its misprints. */
const NOT: Readonly<Record<string, readonly string[]>> = {
  'united-kingdom': ['european-union'],
};

/** Ids of the bodies that the Factbook says `country` belongs to: full members only, in the order of their ids. */
export function membershipIds(list: string, country: string): string[] {
  const out = new Set<string>();
  for (const item of list.split(',').map((s) => s.trim())) {
    const id = Object.hasOwn(BODIES, item) ? BODIES[item] : undefined;
    if (id !== undefined && !(NOT[country] ?? []).includes(id)) out.add(id);
  }
  return [...out].sort();
}

/** Every body that a membership can name: each must be in `organisations.txt`. */
export const membershipBodies = (): string[] => Object.values(BODIES).sort();

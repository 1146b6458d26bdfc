const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes, in the largest decimal unit that keeps it above one, as the language writes it. */
export function bytes(n: number, lang: string): string {
  const power = Math.min(UNITS.length - 1, n < 1 ? 0 : Math.floor(Math.log10(n) / 3));
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    // "0 byte" otherwise: the short form has no plural in English.
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(n / 1000 ** power);
}

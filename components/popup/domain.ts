/** Labels that registries put under a country's letters (co.uk, com.tr, gov.am …). */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|govt|go|gv|ltd|mil|ne|net|nom|or|org|plc|sch)$/;

/**
 * The domain that a host belongs to, for "all of example.org"; null where that is the host itself, an address or a
 * single word. A rule of thumb instead of the public suffix list, which would be most of the popup's size: the
 * reader sees the domain before choosing it.
 */
export function domainOf(host: string): string | null {
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return null;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const keep = labels.length > 2 && top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.length < keep ? null : labels.slice(-keep).join('.');
}

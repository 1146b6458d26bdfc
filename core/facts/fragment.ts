/** A link into a source that scrolls to a passage of it: text fragments (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Passage } from './passage';

/** The syntax gives `-`, `,` and `&` a meaning of their own; `encodeURIComponent` leaves the first alone. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The address of a passage in a source: its first and last words are all that evidence keeps, and all that is needed.
 * @returns the address as it is where it is no web address
 */
export function passageUrl(url: string, { startsWith, endsWith, length }: Passage): string {
  if (!/^https?:/i.test(url) || startsWith === '' || endsWith === '') return url;
  // In a short passage the first and the last words meet or overlap: then they are the passage.
  const overlap = startsWith.length + endsWith.length - length;
  const whole = overlap >= 0;
  const text = whole
    ? encode(startsWith + endsWith.slice(overlap))
    : `${encode(startsWith)},${encode(endsWith)}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Small letters. */

/**
 * A word in small letters, letter for letter. `toLowerCase` makes two units of Turkish İ (an i and a dot above it), which no
 * list of words has, and which offsets into the word do not know.
 */
export function lowerOf(word: string): string {
  if (isLower(word)) return word;
  const lower = word.toLowerCase();
  // İ is the only letter that becomes longer (Unicode SpecialCasing.txt).
  return lower.length === word.length ? lower : lower.replaceAll('i\u0307', 'i');
}

/** Longest text that is looked at unit by unit. */
const SHORT = 40;

/**
 * Is it in small letters for certain: of those of English, Russian and scripts without capitals? Most words of a page are, and
 * the browser makes a new string of each all the same.
 */
function isLower(word: string): boolean {
  if (word.length > SHORT) return false;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c >= 0x61 && c <= 0x7a) continue;
    if (c >= 0x430 && c <= 0x45f) continue;
    if ((c >= 0x5d0 && c <= 0x6ff) || (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)) continue;
    return false;
  }
  return true;
}

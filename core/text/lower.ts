/** Small letters. */

/**
 * A word in small letters, letter for letter. `toLowerCase` makes two units of Turkish İ (an i and a dot above it), which no
 * list of words has, and which offsets into the word do not know.
 */
export function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  // İ is the only letter that becomes longer (Unicode SpecialCasing.txt).
  return lower.length === word.length ? lower : lower.replaceAll('i\u0307', 'i');
}

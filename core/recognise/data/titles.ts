/** Words beside the quoted titles of works, small letters; all languages together where that is safe. */
import { words, type WordSet } from '../../text/words';

/** Behind a quotation they say that somebody has said it. */
export const SAID: WordSet = words(
  'said says say told added asked wrote writes tweeted recalled shouted chanted read reads ' +
    'dit déclare affirme lance sagte sagt dijo dice afirma disse diz',
);
/** Behind a quotation and a comma or a bracket: what kind of work it is, beside those of `quoted` in `other-names.ts`. */
export const KINDS: WordSet = words('opera memoir starring directed essai récit ensayo cuadro');
/** Joins a title to who made it. */
export const BY: WordSet = words('by de d du von di do da');

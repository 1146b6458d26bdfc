/** Words before somebody's name: titles, and the credits of texts and pictures. Small letters; all languages together. */
import { words, type WordSet } from '../../text/words';

/** Titles that stand before a whole name or a family name, and before no place: with a capital, shortened or not. */
export const HONORIFICS: WordSet = words(
  'mr mrs ms miss dr prof sir dame sor fray fra frei padre madre suor monseñor monsignor mme mlle madame monsieur ' +
    'pc wpc dc ds di dci dsi det sgt insp cpl pvt cllr ald lt capt maj col gen rev fr br sr ' +
    'herr frau señor señora don doña dom dona sig signor signora avv dott barrister advocate sheikh ustad pandit shri smt',
);

/** Before a name at the start of a line: who wrote, told or photographed what follows. */
export const CREDITS: WordSet = words(
  'by from words text texts photos photographs pictures par propos texte textes récit reportage von fotos bild por texto textos ' +
    'reportagem di testo dal',
);
/** Further words of a credit before the names: "Edited by", "Propos recueillis par", "Von unserem Reporter". */
export const CREDIT_JOINTS: WordSet = words(
  'by recueillis par unserem unserer reporter reporterin korrespondent korrespondentin redakteur notre nos envoyé envoyée spécial ' +
    'spéciale correspondant correspondante nostro nostra inviato inviata corrispondente nosso nuestro nuestra enviado enviada especial ' +
    'corresponsal our correspondent and und et y e de',
);
/** Words with a small letter that open a credit only before "by": "Edited by". */
export const BEFORE_BY: WordSet = words('edited reported reporting written compiled produced');

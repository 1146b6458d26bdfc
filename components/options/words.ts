import { wordsOf } from '../i18n/context';
import { optionsEn } from '../i18n/options.en';
import { optionsFr } from '../i18n/options.fr';

export const useOptionsWords = wordsOf(optionsEn, optionsFr);

import { wordsOf } from '../i18n/context';
import { popupEn } from '../i18n/popup.en';
import { popupFr } from '../i18n/popup.fr';

export const usePopupWords = wordsOf(popupEn, popupFr);

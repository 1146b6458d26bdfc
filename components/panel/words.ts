import { wordsOf } from '../i18n/context';
import { panelEn } from '../i18n/panel.en';
import { panelFr } from '../i18n/panel.fr';

export const usePanelWords = wordsOf(panelEn, panelFr);

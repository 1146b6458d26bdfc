import { defineBackground } from 'wxt/utils/define-background';
import { cardEn } from '../components/i18n/card.en';
import { cardFr } from '../components/i18n/card.fr';
import { startBackground } from '../service/background';

export default defineBackground({ type: 'module', main: () => startBackground({ en: cardEn, fr: cardFr }) });

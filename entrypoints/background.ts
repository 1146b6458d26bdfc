import { defineBackground } from 'wxt/utils/define-background';
import cardCss from '../components/card/card.css?inline';
import noteCss from '../components/card/note.css?inline';
import { cardEn } from '../components/i18n/card.en';
import { cardFr } from '../components/i18n/card.fr';
import tokens from '../components/tokens.css?inline';
import { startBackground } from '../service/background';

/** The build leaves of the tokens what the card uses (wxt.config.ts). */
const css = tokens + cardCss;

export default defineBackground({
  main: () =>
    startBackground({ en: { lang: 'en', of: cardEn, css }, fr: { lang: 'fr', of: cardFr, css } }, noteCss),
});

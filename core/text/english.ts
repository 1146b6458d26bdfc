/** English around names. */

/** Names of lands that have an article: "President of the Philippines", "city in the United States". */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Isle of|Republic of|Central African|D(?:ominican|emocratic) Rep|DR Congo|Turks and)|(?: Islands| Territor(?:y|ies))$/;

/** The name of a land as it stands in a sentence, with the article if it has one. */
export const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

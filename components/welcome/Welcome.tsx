import { wordsOf } from '../i18n/context';
import { welcomeEn } from '../i18n/welcome.en';
import { welcomeFr } from '../i18n/welcome.fr';
import { Icon } from '../parts/Icon';

const useWords = wordsOf(welcomeEn, welcomeFr);

export interface WelcomeProps {
  /** Keys of the walk, as the browser has them. */
  readonly keys: string;
  /** The browser grants no access to pages yet. */
  readonly withheld: boolean;
  readonly onAllow: () => void;
  readonly onSettings: () => void;
}

/** The first-run page: half a minute. The sample is read like any page, by the same code. */
export function Welcome({ keys, withheld, onAllow, onSettings }: WelcomeProps) {
  const t = useWords();
  return (
    <main class="welcome">
      <p class="welcome-brand">Dramatis</p>
      <h1>{t('title')}</h1>
      <p class="welcome-lead">{t('lead')}</p>
      {withheld && (
        <section class="welcome-access" aria-labelledby="access">
          <h2 id="access">{t('access.title')}</h2>
          <p>{t('access.text')}</p>
          <button type="button" class="button button-main" onClick={onAllow}>
            {t('access.allow')}
          </button>
        </section>
      )}
      <div class="welcome-sample">
        <p class="label">{t('sample.label')}</p>
        <article>
          <h2>{t('sample.title')}</h2>
          <p class="quiet">{t('sample.date')}</p>
          <p>{t('sample.1')}</p>
          <p>{t('sample.2')}</p>
        </article>
        <p class="quiet">{t('sample.note', { keys })}</p>
      </div>
      <div class="welcome-points">
        <section aria-labelledby="does">
          <h2 id="does">{t('does.title')}</h2>
          <ul>
            <li>{t('does.card')}</li>
            <li>{t('does.panel')}</li>
            <li>{t('does.old')}</li>
          </ul>
        </section>
        <section aria-labelledby="not">
          <h2 id="not">{t('not.title')}</h2>
          <ul>
            <li>{t('not.network')}</li>
            <li>{t('not.change')}</li>
            <li>{t('not.sides')}</li>
          </ul>
        </section>
        <section aria-labelledby="switch">
          <h2 id="switch">{t('switch.title')}</h2>
          <p>{t('switch.text')}</p>
          <p class="quiet">{t('switch.pin')}</p>
          <button type="button" class="button" onClick={onSettings}>
            <Icon name="gear" />
            {t('settings')}
          </button>
        </section>
      </div>
    </main>
  );
}

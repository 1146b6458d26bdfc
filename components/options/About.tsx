import { useState } from 'preact/hooks';
import { useLang } from '../i18n/context';
import { Say } from '../parts/Say';
import { LIBRARIES } from './libraries';
import type { SectionProps } from './types';
import { useOptionsWords } from './words';

/** Keyboard shortcuts, as the browser has them. */
export function Keys({ model }: SectionProps) {
  const t = useOptionsWords();
  return (
    <>
      {model.shortcuts.length === 0 && <p class="quiet">{t('keys.none')}</p>}
      <dl class="keys">
        {model.shortcuts.map((s) => (
          <div key={s.name}>
            <dt>{s.name === 'walk-mentions' ? t('keys.walk') : t('keys.other')}</dt>
            <dd>{s.keys === '' ? <span class="quiet">{t('keys.unset')}</span> : <kbd>{s.keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t(`keys.change.${model.browser}`)}</p>
    </>
  );
}

/** Version, privacy, licences, sources, and how to report a wrong fact without sending anything. */
export function About({ model, actions, attempt }: SectionProps) {
  const t = useOptionsWords();
  const list = new Intl.ListFormat(useLang(), { type: 'conjunction' });
  const libraries = list.format(LIBRARIES.map((l) => `${l.name} (${l.licence})`));
  const [copied, setCopied] = useState(false);
  const packs = (model.store?.packs ?? []).map((p) => `${p.id} ${p.revision}`).join(', ');
  const report = t('about.wrong.body', { version: model.version, packs });
  return (
    <>
      <p>
        <strong class="name">{t('about.version', { version: model.version })}</strong>
        <br />
        {t('about.what')}
      </p>
      <p>{t('about.privacy')}</p>
      <p>{t('about.licence')}</p>
      <p class="quiet">{t('about.libraries', { list: libraries })}</p>
      <details class="more">
        <summary>{t('about.sources')}</summary>
        {model.sources.length === 0 && <p class="quiet">{t('about.sources.none')}</p>}
        <ul class="list">
          {model.sources.map((s) => (
            <li key={`${s.pack}/${s.source}`} class="attribution">
              <Say of={s.title} class="name" />
              <span class="quiet">
                {[s.outlet, s.date, s.license, s.packTitle.v]
                  .filter((x) => x !== null && x !== '')
                  .join(' · ')}
              </span>
              {s.url !== null && /^https?:/i.test(s.url) && (
                <a href={s.url} target="_blank" rel="noreferrer noopener">
                  {s.url}
                </a>
              )}
            </li>
          ))}
        </ul>
      </details>
      <h3 class="section-title">{t('about.wrong')}</h3>
      <p>{t('about.wrong.text')}</p>
      <pre class="report">{report}</pre>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            attempt(async () => {
              await actions.copy(report);
              setCopied(true);
            })
          }
        >
          {t('about.wrong.copy')}
        </button>
        {copied && (
          <span class="quiet" role="status">
            {t('about.wrong.copied')}
          </span>
        )}
      </div>
    </>
  );
}
